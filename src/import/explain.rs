//! How a user is told what is wrong with a file: one sentence with the place and the mend.

use super::codings::CodingFault;
use super::columns::Role;
use super::error::{Conflict, ImportError, Place};
use super::name::shown;
use super::sniff::Looks;
use crate::message::{Explain, Lang, error_by_explain, import as text, list, visible};
use std::io::ErrorKind;

/// The most names of columns or questions that a message lists.
const LISTED: usize = 10;

/// The most faults of a file of codings that are shown.
const FAULTS: usize = 20;

impl Place {
    pub(super) fn explain(&self, lang: Lang) -> String {
        format!("{}, {}", visible(&self.file), self.row(lang, self.line))
    }

    /// Another row of the same file, without the name of the file.
    fn row(&self, lang: Lang, line: usize) -> String {
        row_text(lang, self.sheet, line)
    }
}

impl Explain for ImportError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable { file, kind, reason } => {
                text::unreadable(lang, visible(file), reason_text(lang, *kind, reason))
            }
            Self::Empty { file } => text::empty(lang, visible(file)),
            Self::NoRows { file } => text::no_rows(lang, visible(file)),
            Self::NotATable { file, looks } => {
                text::not_a_table(lang, visible(file), looks.text(lang), looks.mend(lang))
            }
            Self::Misnamed { file, looks } => {
                text::misnamed(lang, visible(file), looks.text(lang), looks.mend(lang))
            }
            Self::DamagedWorkbook { file } => text::damaged_workbook(lang, visible(file)),
            Self::UnclosedQuote { file, line } => text::unclosed_quote(lang, visible(file), line),
            Self::TextAfterQuote { file, line, closed } => {
                text::text_after_quote(lang, visible(file), line, closed)
            }
            Self::Ragged { .. } => self.explain_ragged(lang),
            Self::UnknownColumn { file, asked, columns } => {
                text::unknown_column(lang, visible(file), shown(asked), names(lang, columns))
            }
            Self::AmbiguousColumn { file, asked, columns } => {
                text::ambiguous_column(lang, visible(file), shown(asked), names(lang, columns))
            }
            Self::ColumnTwice { file, column } => {
                text::column_twice(lang, visible(file), shown(column))
            }
            Self::UnknownQuestion { asked, questions } => {
                text::unknown_question(lang, shown(asked), names(lang, questions))
            }
            Self::UnknownTheme { asked, question, themes } => {
                text::unknown_theme(lang, shown(asked), shown(question), names(lang, themes))
            }
            Self::NoQuestionColumn { file, questions, example, columns, sheets } => {
                let letter = columns.first().map_or("A", |(letter, _)| letter.as_str());
                let example = format!("{example}={letter}");
                let (questions, columns) = (names(lang, questions), lettered(lang, columns));
                let said =
                    text::no_question_column(lang, visible(file), questions, columns, example);
                match sheets.as_slice() {
                    [] => said,
                    sheets => format!("{said}. {}", text::unread_sheets(lang, names(lang, sheets))),
                }
            }
            Self::RoleTwice { .. }
            | Self::MixedForms { .. }
            | Self::HalfLong { .. }
            | Self::NoAnswers { .. } => self.explain_roles(lang),
            Self::NoRespondentColumn { file, columns } => {
                text::no_respondent_column(lang, visible(file), names(lang, columns))
            }
            Self::MissingColumn { file, wanted, columns } => {
                text::missing_column(lang, visible(file), wanted, names(lang, columns))
            }
            Self::SeveralCoders { file, coders } => {
                text::several_coders(lang, visible(file), names(lang, coders))
            }
            Self::Codings { file, sheet, faults } => explain_codings(lang, file, *sheet, faults),
            _ => self.explain_row(lang),
        }
    }
}

impl ImportError {
    fn explain_ragged(&self, lang: Lang) -> String {
        let Self::Ragged { file, line, found, header_line, expected, separator, others, all } =
            self
        else {
            return String::new();
        };
        let cause = if *expected == 1 {
            text::ragged_title(lang, header_line)
        } else if *all {
            text::ragged_header(lang)
        } else if found > expected {
            text::ragged_more(lang, separator_text(lang, *separator))
        } else {
            text::ragged_fewer(lang)
        };
        let others = match others {
            0 => String::new(),
            others => text::ragged_others(lang, others),
        };
        let cells = text::cells(lang, found);
        let file = visible(file);
        text::ragged(lang, file, line, cells, expected, header_line, others, cause)
    }

    /// The errors of roles that do not go together.
    fn explain_roles(&self, lang: Lang) -> String {
        match self {
            Self::RoleTwice { file, role, columns } => {
                let text = match role {
                    Role::Respondent => text::two_respondents,
                    Role::Group => text::two_groups,
                    _ => text::two_of_long,
                };
                text(lang, visible(file), lettered(lang, columns))
            }
            Self::MixedForms { file, columns } => {
                let [long, wide] = columns.as_ref();
                text::mixed_forms(lang, visible(file), with_letter(long), with_letter(wide))
            }
            Self::HalfLong { file, known, questions: true } => {
                text::long_without_answer(lang, visible(file), with_letter(known))
            }
            Self::HalfLong { file, known, questions: false } => {
                text::long_without_question(lang, visible(file), with_letter(known))
            }
            Self::NoAnswers { file, columns } => {
                text::no_answers(lang, visible(file), lettered(lang, columns))
            }
            _ => String::new(),
        }
    }

    /// The errors that lie in one row.
    fn explain_row(&self, lang: Lang) -> String {
        match self {
            Self::MissingRespondent { place, column } => {
                text::missing_respondent(lang, place.explain(lang), shown(column))
            }
            Self::DuplicateRespondent { place, first, respondent } => text::duplicate_respondent(
                lang,
                place.explain(lang),
                shown(respondent),
                place.row(lang, *first),
            ),
            Self::RepeatedHeader { place, first } => {
                text::repeated_header(lang, place.explain(lang), place.row(lang, *first))
            }
            Self::MissingQuestion { place } => text::missing_question(lang, place.explain(lang)),
            Self::UnknownQuestionInRow { place, asked, questions } => {
                text::unknown_question_in_row(
                    lang,
                    place.explain(lang),
                    shown(asked),
                    names(lang, questions),
                )
            }
            Self::SecondAnswer { place, first, respondent, question } => text::second_answer(
                lang,
                place.explain(lang),
                shown(respondent),
                shown(question),
                place.row(lang, *first),
            ),
            Self::Conflict(conflict) => conflict.explain(lang),
            _ => String::new(),
        }
    }
}

error_by_explain!(ImportError);

impl Conflict {
    fn explain(&self, lang: Lang) -> String {
        let Self { place, first, respondent, column, values: [one, other] } = self;
        text::conflict(
            lang,
            place.explain(lang),
            shown(column),
            shown(respondent),
            shown(other),
            place.row(lang, *first),
            shown(one),
        )
    }
}

/// A row of a file, within a sentence: `regel 12` of a text, `rij 12` of a sheet.
pub(super) fn row_text(lang: Lang, sheet: bool, row: usize) -> String {
    if sheet { text::row(lang, row) } else { text::line(lang, row) }
}

/// Names in the order given, the first ones, in a sentence.
pub(super) fn names(lang: Lang, names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("«{}»", shown(name))).collect();
    listed(lang, &names)
}

/// A column by its letter and name.
fn with_letter((letter, name): &(String, String)) -> String {
    format!("{letter} «{}»", shown(name))
}

/// Columns by letter and name, the first ones, in a sentence.
fn lettered(lang: Lang, columns: &[(String, String)]) -> String {
    listed(lang, &columns.iter().map(with_letter).collect::<Vec<_>>())
}

/// The first items, and how many more there are, in a sentence.
pub(super) fn listed(lang: Lang, items: &[String]) -> String {
    let mut listed: Vec<String> = items.iter().take(LISTED).cloned().collect();
    if items.len() > LISTED {
        listed.push(text::and_more(lang, items.len() - LISTED));
    }
    list(lang, &listed)
}

/// All faults of a file of codings, a line each, the first ones when there are many.
fn explain_codings(lang: Lang, file: &str, sheet: bool, faults: &[CodingFault]) -> String {
    let mut lines = vec![text::codings_faults(lang, visible(file), faults.len())];
    lines.extend(faults.iter().take(FAULTS).map(|fault| fault.explain(lang, sheet)));
    if faults.len() > FAULTS {
        lines.push(text::codings_more(lang, faults.len() - FAULTS));
    }
    lines.join("\n")
}

impl CodingFault {
    fn explain(&self, lang: Lang, sheet: bool) -> String {
        let row = |row: usize| row_text(lang, sheet, row);
        match self {
            Self::EmptyCell { row: at, column } => text::codings_missing(lang, row(*at), column),
            Self::UnknownRespondent { row: at, respondent } => {
                text::codings_respondent(lang, row(*at), shown(respondent))
            }
            Self::UnknownQuestion { row: at, question, questions } => {
                text::codings_question(lang, row(*at), shown(question), names(lang, questions))
            }
            Self::UnknownTheme { row: at, theme, question, themes } => {
                let themes = names(lang, themes);
                text::codings_theme(lang, row(*at), shown(theme), shown(question), themes)
            }
            Self::NoAnswer { row: at, respondent, question } => {
                text::codings_no_answer(lang, row(*at), shown(respondent), shown(question))
            }
            Self::EmptyAndThemes { empty, filled, respondent, question } => text::codings_both(
                lang,
                row(*empty),
                row(*filled),
                shown(respondent),
                shown(question),
            ),
        }
    }
}

/// The name of a separator within a sentence.
pub(super) fn separator_text(lang: Lang, separator: char) -> String {
    match separator {
        ',' => text::comma(lang),
        ';' => text::semicolon(lang),
        '\t' => text::tab(lang),
        other => shown(&other.to_string()),
    }
}

fn reason_text(lang: Lang, kind: ErrorKind, reason: &str) -> String {
    match kind {
        ErrorKind::NotFound => text::not_found(lang),
        ErrorKind::PermissionDenied => text::permission_denied(lang),
        ErrorKind::IsADirectory => text::is_a_folder(lang),
        _ => shown(reason),
    }
}

impl Looks {
    /// What it is, within a sentence.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Text => text::looks_text(lang),
            Self::Workbook(format) => text::looks_workbook(lang, format.extension()),
            Self::Locked => text::looks_locked(lang),
            Self::Xlsb => text::looks_xlsb(lang),
            Self::Word => text::looks_word(lang),
            Self::Office => text::looks_office(lang),
            Self::Pdf => text::looks_pdf(lang),
            Self::Image => text::looks_image(lang),
            Self::Zip => text::looks_zip(lang),
            Self::DamagedZip => text::looks_damaged_zip(lang),
            Self::Compressed => text::looks_compressed(lang),
            Self::Spss => text::looks_spss(lang),
            Self::Database => text::looks_database(lang),
            Self::Html => text::looks_html(lang),
            Self::Xml => text::looks_xml(lang),
            Self::Json => text::looks_json(lang),
            Self::Binary => text::looks_binary(lang),
        }
    }

    /// What to do about it.
    fn mend(self, lang: Lang) -> String {
        match self {
            Self::Text => text::mend_rename(lang, "csv"),
            Self::Workbook(format) => text::mend_rename(lang, format.extension()),
            Self::Locked => text::mend_unlock(lang),
            Self::Xlsb | Self::Html => text::mend_open_in_excel(lang),
            Self::Zip | Self::Compressed => text::mend_unpack(lang),
            Self::DamagedZip => text::mend_again(lang),
            Self::Word | Self::Office => text::mend_table_in_excel(lang),
            Self::Spss => text::mend_spss(lang),
            Self::Json | Self::Database => text::mend_other_file(lang),
            Self::Pdf | Self::Image | Self::Xml | Self::Binary => text::mend_export(lang),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_file_place_and_mend_in_both_languages() {
        let error = ImportError::Ragged {
            file: "a.csv".into(),
            line: 12,
            found: 5,
            header_line: 1,
            expected: 4,
            separator: ';',
            others: 2,
            all: false,
        };
        assert_eq!(
            error.explain(Lang::Nl),
            "a.csv, regel 12: hier staan 5 cellen en in de kop (regel 1) 4; zo zijn er nog 2. \
             Waarschijnlijk staat er een puntkomma in een antwoord zonder \
             aanhalingstekens eromheen; zet \" voor en na dat antwoord"
        );
        assert!(error.explain(Lang::En).starts_with("a.csv, line 12: 5 cells"));
    }

    #[test]
    fn every_kind_of_file_has_words_and_a_mend() {
        let error = ImportError::NotATable { file: "antwoorden.csv".into(), looks: Looks::Pdf };
        assert_eq!(
            error.explain(Lang::Nl),
            "antwoorden.csv is een pdf en geen tabel; exporteer de antwoorden uit het \
             enquêteprogramma als .csv of .xlsx"
        );
    }

    #[test]
    fn text_from_a_file_cannot_reach_the_terminal_raw() {
        let error = ImportError::UnknownColumn {
            file: "a\u{1b}.csv".into(),
            asked: "b\u{1b}".into(),
            columns: vec!["c\u{1b}[2J".into()],
        };
        assert!(!error.explain(Lang::Nl).contains('\u{1b}'));
    }

    #[test]
    fn a_long_list_of_columns_is_cut_with_the_number_left_out() {
        let columns: Vec<String> = (1..=13).map(|n| format!("k{n}")).collect();
        let text = names(Lang::Nl, &columns);
        assert!(text.ends_with("«k10» en nog 3"), "{text}");
    }
}
