//! Which question or theme of a codebook a name in a file stands for.
//!
//! One way of comparing for headers, for question names in rows, and for what a user types: a name is
//! compared with everything the codebook calls a question, from the surest to the vaguest.

use super::name::{key, plain, split_codes};
use crate::codebook::{Codebook, Question};
use crate::study::ThemeId;

/// How sure a match is; higher is surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A long part of the question's text: a header that was cut off, or one with more around it.
    Part,
    /// The code of the question in front of other words: `Q30 - Topics`.
    Code,
    /// The words after a code that the question does not have: the export numbers otherwise.
    Words,
    /// Its code, and a long part of its text.
    CodeAndPart,
    /// Its code, and its name or text.
    CodeAndWords,
    /// Its name, or its text.
    Text,
    /// Its heading.
    Heading,
    /// Its code, or the column that the codebook names.
    Name,
    /// Its id.
    Id,
}

/// A match of a header with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Match {
    /// Position of the question in the codebook.
    pub question: usize,
    /// How sure.
    pub strength: Strength,
    /// The code by which it was found: several codes of one question are several columns.
    pub code: Option<String>,
}

/// From how many letters on a part of a text is enough to know it by.
const LONG: usize = 20;

/// Everything by which the questions of a codebook can be called.
pub(super) struct Matcher {
    questions: Vec<Called>,
}

struct Called {
    id: String,
    heading: String,
    codes: Vec<String>,
    /// The heading without its codes.
    name: String,
    text: String,
}

impl Called {
    fn new(question: &Question) -> Self {
        let heading = split_codes(&question.heading);
        let mut codes = heading.codes;
        codes.extend(question.columns.values().map(|column| key(&plain(column))));
        codes.retain(|code| !code.is_empty());
        Self {
            id: key(&question.id.0),
            heading: key(&plain(&question.heading)),
            codes,
            name: key(&heading.rest),
            text: key(&plain(&question.text)),
        }
    }

    fn is_called(&self, words: &str) -> bool {
        !words.is_empty() && (words == self.name || words == self.text)
    }

    /// Whether words and question text share a long beginning, or one holds the other.
    fn shares(&self, words: &str) -> bool {
        let long = |text: &str| text.chars().count() >= LONG;
        (long(&self.text) && words.contains(&self.text))
            || (long(words) && self.text.contains(words))
            || (long(&self.name) && words.contains(&self.name))
    }
}

/// A name from a file, taken apart.
struct Name {
    whole: String,
    codes: Vec<String>,
    words: String,
    /// The pieces around ` - `: `Q2 - Wat belemmert?` of a merged Qualtrics header.
    pieces: Vec<String>,
}

impl Name {
    fn new(name: &str) -> Self {
        let name = plain(name);
        let coded = split_codes(&name);
        Self {
            whole: key(&name),
            words: key(&coded.rest),
            codes: coded.codes,
            pieces: name.split(" - ").map(key).collect(),
        }
    }
}

impl Matcher {
    pub fn new(codebook: &Codebook) -> Self {
        Self { questions: codebook.questions.iter().map(Called::new).collect() }
    }

    /// The question that a name fits best; none when two fit equally well.
    pub fn find(&self, name: &str) -> Option<Match> {
        let name = Name::new(name);
        let mut found: Vec<Match> = (0..)
            .zip(&self.questions)
            .filter_map(|(question, called)| {
                let (strength, code) = compare(&name, called)?;
                Some(Match { question, strength, code })
            })
            .collect();
        found.sort_by_key(|found| std::cmp::Reverse(found.strength));
        match found.as_slice() {
            [first, second, ..] if first.strength == second.strength => None,
            _ => found.into_iter().next(),
        }
    }
}

fn compare(name: &Name, called: &Called) -> Option<(Strength, Option<String>)> {
    if name.whole.is_empty() {
        return None;
    }
    if name.whole == called.id {
        return Some((Strength::Id, Some(name.whole.clone())));
    }
    if called.codes.contains(&name.whole) {
        return Some((Strength::Name, Some(name.whole.clone())));
    }
    if name.whole == called.heading {
        return Some((Strength::Heading, None));
    }
    if called.is_called(&name.whole) {
        return Some((Strength::Text, None));
    }
    let words =
        called.is_called(&name.words) || name.pieces.iter().any(|piece| called.is_called(piece));
    let code = name.codes.iter().find(|code| called.codes.contains(code) || **code == called.id);
    let strength = match code {
        Some(_) if words => Strength::CodeAndWords,
        Some(_) if called.shares(&name.words) => Strength::CodeAndPart,
        Some(_) => Strength::Code,
        None if words => Strength::Words,
        None if called.shares(&name.whole) => Strength::Part,
        None => return None,
    };
    Some((strength, code.cloned()))
}

/// The question that a name in a file or on the command line stands for, as a position in the
/// codebook: by id, heading, code (`Q30`), name or text, whatever the case, accents and punctuation.
///
/// `None` when no question is called so, or more than one.
#[must_use]
pub fn question_named(codebook: &Codebook, name: &str) -> Option<usize> {
    codebook
        .questions
        .iter()
        .position(|question| question.id.0 == name.trim())
        .or_else(|| Matcher::new(codebook).find(name).map(|found| found.question))
}

/// The theme that a name in a file stands for, as a position in its question: by id or label, whatever
/// the case, accents and punctuation; the label may lack its part in brackets (`Privacy` for
/// `Privacy (AVG)`). The id of a theme that was merged stands for the one that took it over.
///
/// `None` when no theme is called so, or more than one.
#[must_use]
pub fn theme_named(question: &Question, name: &str) -> Option<usize> {
    let name = name.trim();
    let themes = &question.themes;
    let same = key(name);
    if same.is_empty() {
        return None;
    }
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = themes.iter().enumerate().filter(|(_, theme)| fits(&theme.label));
        match (found.next(), found.next()) {
            (Some((at, _)), None) => Some(at),
            _ => None,
        }
    };
    question
        .resolve(&ThemeId(name.to_owned()))
        // A label as it stands goes before an id that only resembles it: another theme may have been called so.
        .or_else(|| only(&|label| label.trim() == name))
        .or_else(|| themes.iter().position(|theme| key(&theme.id.0) == same))
        .or_else(|| only(&|label| key(label) == same))
        .or_else(|| {
            only(&|label| label.split_once('(').is_some_and(|(start, _)| key(start) == same))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::testing::{codebook, question};

    #[test]
    fn a_question_is_known_by_everything_it_is_called() {
        let codebook = codebook();
        for name in [
            "data",
            "DATA",
            "Q30/Q38 - Belemmeringen data-uitwisseling",
            "q38",
            "Q30. Wat belemmert het delen van gegevens in uw organisatie?",
            "Q30 - Iets anders",
            "belemmeringen  data uitwisseling",
            "Wat belemmert het delen van gegevens in uw organisatie?",
            "Wat belemmert het delen van gegevens in uw organ...",
            "G02Q05. Wat belemmert het delen van gegevens in uw organisatie?",
            "Q9 - Belemmeringen data-uitwisseling",
            "<p>Wat belemmert het delen van\n gegevens in uw organisatie?</p> Licht toe.",
        ] {
            assert_eq!(question_named(&codebook, name), Some(0), "{name}");
        }
        for name in ["", "?", "Q31", "Wat", "Q300", "belemmeringen"] {
            assert_eq!(question_named(&codebook, name), None, "{name}");
        }
    }

    #[test]
    fn a_name_that_fits_two_questions_stands_for_neither() {
        let mut codebook = codebook();
        codebook.questions[1].heading = "Q40 - Belemmeringen data-uitwisseling".into();
        assert_eq!(question_named(&codebook, "Belemmeringen data-uitwisseling"), None);
        assert_eq!(question_named(&codebook, "Q40"), Some(1));
    }

    #[test]
    fn an_exact_id_wins_from_everything() {
        let mut codebook = codebook();
        codebook.questions[1].id.0 = "q30".into();
        assert_eq!(question_named(&codebook, "q30"), Some(1));
    }

    #[test]
    fn a_theme_is_known_by_id_or_label() {
        let question = question("data", "Q30 - Data", &["Privacy (AVG)", "Geen PDCA", "PDCA"]);
        assert_eq!(theme_named(&question, "t1"), Some(0));
        assert_eq!(theme_named(&question, "privacy avg"), Some(0));
        assert_eq!(theme_named(&question, "Privacy"), Some(0));
        assert_eq!(theme_named(&question, "pdca"), Some(2));
        assert_eq!(theme_named(&question, "  geen pdca "), Some(1));
        assert_eq!(theme_named(&question, "AVG"), None);
        assert_eq!(theme_named(&question, ""), None);
    }
}
