//! The sentences for the faults of a codebook file.

use super::fault::{Expected, FaultKind, Faults, Found, Place, Step, Syntax};
use crate::message::{Explain, Lang, codebook as text, list, visible};
use crate::study::ThemeSet;

impl Explain for Faults {
    fn explain(&self, lang: Lang) -> String {
        let lines: Vec<String> = self
            .list
            .iter()
            .map(|fault| {
                let file = visible(&self.file);
                let Place { line, column } = fault.place;
                let path: String = fault.path.iter().map(|step| step.explain(lang)).collect();
                text::fault(lang, file, line, column, path, fault.kind.explain(lang))
            })
            .collect();
        lines.join("\n")
    }
}

impl Explain for Step {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Question { id: Some(id), .. } => text::question_named(lang, visible(id)),
            Self::Question { number, id: None } => text::question_numbered(lang, number),
            Self::Theme { id: Some(id), .. } => text::theme_named(lang, visible(id)),
            Self::Theme { number, id: None } => text::theme_numbered(lang, number),
            Self::Indicator(number) => text::indicator(lang, number),
            Self::Level(number) => text::level(lang, number),
            Self::Band(number) => text::band(lang, number),
            Self::Item(number) => text::item(lang, number),
            Self::Key(key) => text::key(lang, visible(key)),
        }
    }
}

impl Explain for FaultKind {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::NotUtf8 => text::not_utf8(lang),
            Self::Syntax(syntax) => syntax.explain(lang),
            Self::UnknownKey { meant: Some(meant), .. } => text::unknown_key_meant(lang, meant),
            Self::UnknownKey { meant: None, known } => {
                text::unknown_key(lang, list(lang, &quoted(known)))
            }
            Self::RepeatedKey { line } => text::repeated_key(lang, line),
            Self::MissingKey => text::missing_key(lang),
            Self::WrongType { expected, found } => {
                text::wrong_type(lang, expected.explain(lang), found.explain(lang))
            }
            Self::WrongWord { word, expected } => {
                text::wrong_word(lang, visible(word), list(lang, &quoted(expected)))
            }
            Self::BadText => text::bad_text(lang),
            Self::Blank => text::blank(lang),
            Self::BadId { id } => text::bad_id(lang, visible(id)),
            Self::Repeated { value, line } => text::repeated(lang, visible(value), line),
            Self::NoQuestions => text::no_questions(lang),
            Self::NoThemes => text::no_themes(lang),
            Self::TooManyThemes { count } => text::too_many_themes(lang, count, ThemeSet::CAPACITY),
            Self::UnknownLevel { code, known } if known.is_empty() => {
                text::level_without_levels(lang, visible(code))
            }
            Self::UnknownLevel { code, known } => {
                let known = list(lang, &quoted(known));
                text::unknown_level(lang, visible(code), known)
            }
            Self::NoBands => text::no_bands(lang),
            Self::BandRange => text::band_range(lang),
            Self::BandOrder => text::band_order(lang),
            Self::BandEnd => text::band_end(lang),
            Self::Pattern(error) => visible(&error.explain(lang)),
            Self::GapTooWide { most } => text::gap_too_wide(lang, most),
            Self::WeightRange => text::weight_range(lang),
            Self::RepeatedIndicator { first, line } => text::repeated_indicator(lang, first, line),
            Self::SharedColumn { column, question, line } => {
                text::shared_column(lang, visible(column), visible(question), line)
            }
        }
    }
}

impl Explain for Syntax {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Nothing => text::json_nothing(lang),
            Self::NotJson => text::not_json(lang),
            Self::MissingComma => text::json_missing_comma(lang),
            Self::ExtraComma => text::json_extra_comma(lang),
            Self::DecimalComma => text::json_decimal_comma(lang),
            Self::MissingColon => text::json_missing_colon(lang),
            Self::BareKey => text::json_bare_key(lang),
            Self::QuoteInText => text::json_quote_in_text(lang),
            Self::WrongQuote(sign) => text::json_wrong_quote(lang, sign),
            Self::BreakInText => text::json_break_in_text(lang),
            Self::Escape => text::json_escape(lang),
            Self::Unclosed { bracket, line } => text::json_unclosed(lang, bracket, line),
            Self::UnclosedText => text::json_unclosed_text(lang),
            Self::AfterEnd => text::json_after_end(lang),
            Self::Unexpected(sign) => text::json_unexpected(lang, visible(&sign.to_string())),
        }
    }
}

impl Explain for Expected {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Text => text::expected_text(lang),
            Self::Number => text::expected_number(lang),
            Self::Whole => text::expected_whole(lang),
            Self::List => text::expected_list(lang),
            Self::Object => text::expected_object(lang),
            Self::TextOrList => text::expected_text_or_list(lang),
            Self::TextOrObject => text::expected_text_or_object(lang),
        }
    }
}

impl Explain for Found {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Text => text::found_text(lang),
            Self::Number => text::found_number(lang),
            Self::List => text::found_list(lang),
            Self::Object => text::found_object(lang),
            Self::Truth => text::found_truth(lang),
            Self::Null => text::found_null(lang),
        }
    }
}

fn quoted(words: &[impl AsRef<str>]) -> Vec<String> {
    words.iter().map(|word| format!("«{}»", visible(word.as_ref()))).collect()
}
