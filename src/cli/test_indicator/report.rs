//! What trying an indicator came to: for a reader, and as rows for scripts.

use super::Material;
use crate::codebook::{Indicator, Question};
use crate::message::{Lang, trial as text, visible};
use crate::study::ThemeSet;
use crate::suggest::{Hit, Outcome, Standing};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// What came of it, to be written.
pub(super) struct Report<'a> {
    pub(super) lang: Lang,
    pub(super) material: &'a Material,
    pub(super) question: &'a Question,
    pub(super) theme: Option<usize>,
    pub(super) outcome: &'a Outcome,
}

/// A hit as scripts read it.
#[derive(serde::Serialize)]
struct Row<'a> {
    respondent: &'a str,
    question: &'a str,
    /// `theme`: has the theme, `other`: has others only, `none`: has none, `open`: is not coded.
    coded: &'static str,
    /// The themes it has, by id.
    themes: String,
    /// Whether the words are denied or lacking.
    negated: bool,
    /// Whether no other indicator of the theme finds it.
    new: bool,
    /// The words found.
    evidence: String,
}

impl Report<'_> {
    /// For a reader: what it comes to, then the answers with the words marked.
    pub(super) fn lines(&self, indicator: &Indicator) -> Vec<String> {
        let (lang, outcome) = (self.lang, self.outcome);
        let (pattern, heading) =
            (visible(&indicator.pattern.source), visible(&self.question.heading));
        let (hits, respondents) = (outcome.hits.len(), outcome.respondents);
        let mut lines =
            vec![text::report_hits(lang, pattern, heading, hits, outcome.tried, respondents)];
        let label = self.theme.and_then(|theme| self.question.themes.get(theme));
        let label = label.map(|theme| format!("«{}»", visible(&theme.label)));
        let count = outcome.standings();
        let (otherwise, none, open) = (count.otherwise, count.no_theme, count.open);
        if let Some(coder) = &self.material.coder {
            lines.push(match &label {
                Some(theme) => {
                    text::report_coded(lang, coder, count.given, theme, otherwise, none, open)
                }
                None => text::report_coded_any(lang, coder, otherwise, none, open),
            });
        }
        let only = outcome.only_here();
        match (&label, outcome.missed, &self.material.coder) {
            (Some(theme), Some(missed), Some(_)) => {
                lines.push(text::report_new(lang, only, missed, theme));
            }
            // Without codes nothing is known to be missed.
            (Some(_), _, None) => lines.push(text::report_only(lang, only)),
            _ => {}
        }
        if !outcome.hits.is_empty() {
            lines.push(String::new());
        }
        let coding = |hit| match self.coding(hit) {
            coding if coding.is_empty() => coding,
            coding => coding + "  ",
        };
        let codings: Vec<String> = outcome.hits.iter().map(coding).collect();
        let width = |texts: &mut dyn Iterator<Item = &str>| texts.map(|text| text.width()).max();
        let key = width(&mut outcome.hits.iter().map(|hit| self.respondent(hit))).unwrap_or(0);
        let coding = width(&mut codings.iter().map(String::as_str)).unwrap_or(0);
        for (hit, coded) in outcome.hits.iter().zip(&codings) {
            let respondent = visible(self.respondent(hit));
            let fill = |text: &str, width: usize| " ".repeat(width.saturating_sub(text.width()));
            let new = if self.theme.is_some() && !hit.known { "+" } else { " " };
            let marked: String = hit
                .pieces(self.text(hit))
                .into_iter()
                .map(|(piece, found)| if found { format!("«{piece}»") } else { piece.to_owned() })
                .collect();
            lines.push(format!(
                "{new} {respondent}{}  {coded}{}{}",
                fill(&respondent, key),
                fill(coded, coding),
                visible(&marked)
            ));
        }
        lines
    }

    pub(super) fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut csv = csv::WriterBuilder::new().has_headers(false).from_writer(out);
        csv.write_record([
            "respondent",
            "question",
            "coded",
            "themes",
            "negated",
            "new",
            "evidence",
        ])
        .map_err(io::Error::from)?;
        for hit in &self.outcome.hits {
            csv.serialize(self.row(hit)).map_err(io::Error::from)?;
        }
        csv.flush()
    }

    pub(super) fn jsonl(&self, out: &mut dyn Write) -> io::Result<()> {
        for hit in &self.outcome.hits {
            serde_json::to_writer(&mut *out, &self.row(hit))?;
            out.write_all(b"\n")?;
        }
        Ok(())
    }

    fn row<'h>(&'h self, hit: &'h Hit) -> Row<'h> {
        let (coded, themes) = match hit.standing {
            Standing::Given(themes) => ("theme", themes),
            Standing::Otherwise(themes) => ("other", themes),
            Standing::NoTheme => ("none", ThemeSet::EMPTY),
            Standing::Open => ("open", ThemeSet::EMPTY),
        };
        let ids: Vec<&str> = themes
            .iter()
            .filter_map(|theme| self.question.themes.get(theme))
            .map(|theme| theme.id.0.as_str())
            .collect();
        let found = hit.pieces(self.text(hit)).into_iter().filter(|(_, found)| *found);
        let words: Vec<String> = found.map(|(words, _)| visible(words)).collect();
        Row {
            respondent: self.respondent(hit),
            question: &self.question.id.0,
            coded,
            themes: ids.join(" "),
            negated: hit.is_negated(),
            new: self.theme.is_some() && !hit.known,
            evidence: words.join(" · "),
        }
    }

    fn respondent(&self, hit: &Hit) -> &str {
        let study = &self.material.study;
        let answer = study.answer(hit.answer);
        let respondent = answer.and_then(|answer| study.respondent(answer.respondent));
        respondent.map_or("", |respondent| respondent.key.as_str())
    }

    fn text(&self, hit: &Hit) -> &str {
        self.material.study.answer(hit.answer).map_or("", |answer| answer.text.as_str())
    }

    /// How an answer is coded, in words.
    fn coding(&self, hit: &Hit) -> String {
        let lang = self.lang;
        let coding = match hit.standing {
            Standing::Given(_) => format!("✓ {}", text::this_theme(lang)),
            Standing::NoTheme => format!("– {}", text::no_theme(lang)),
            Standing::Open => format!("? {}", text::not_coded(lang)),
            Standing::Otherwise(themes) => {
                let labels: Vec<String> = themes
                    .iter()
                    .filter_map(|theme| self.question.themes.get(theme))
                    .map(|theme| visible(&theme.label))
                    .collect();
                let sign = if self.theme.is_some() { "≠ " } else { "" };
                format!("{sign}{}", labels.join(", "))
            }
        };
        match (&self.material.coder, hit.is_negated()) {
            (Some(_), false) => coding,
            (Some(_), true) => text::report_negated(lang, coding),
            // Where there are no codes, all are open.
            (None, true) => text::negated(lang),
            (None, false) => String::new(),
        }
    }
}
