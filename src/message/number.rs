//! Words that follow a count: `1 antwoord`, `2 antwoorden`.
//!
//! A text writes both forms where they differ, `{count} [antwoord krijgt|antwoorden krijgen]`, so that
//! no caller has to choose between two messages. The count that such a choice goes by is the one
//! within it, or else the last one before it, or else the first one after it. What is filled in is
//! never read for choices.

use std::fmt::Display;

/// One piece of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    /// Printed as it is.
    Words(&'a str),
    /// The name of an argument.
    Argument(&'a str),
    /// A form for one and a form for any other number.
    Choice(&'a str, &'a str),
}

/// Whether a text has forms to choose from; the macro `messages!` asks it while compiling.
#[must_use]
pub const fn chooses(text: &str) -> bool {
    let (mut rest, mut open) = (text.as_bytes(), false);
    while let [first, tail @ ..] = rest {
        match *first {
            b'[' => open = true,
            b'|' if open => return true,
            b']' => open = false,
            _ => {}
        }
        rest = tail;
    }
    false
}

/// The text with its arguments filled in and its forms chosen.
#[must_use]
pub fn fill(text: &str, arguments: &[(&str, &dyn Display)]) -> String {
    let filled: Vec<(&str, String)> =
        arguments.iter().map(|(name, value)| (*name, value.to_string())).collect();
    let value = |wanted: &str| {
        filled.iter().find(|(name, _)| *name == wanted).map_or("", |(_, value)| value.as_str())
    };
    let pieces = pieces(text);
    let counts = |piece: &Piece<'_>| match piece {
        Piece::Argument(name) => Some(value(name)).filter(|value| is_count(value)),
        Piece::Words(_) | Piece::Choice(..) => None,
    };
    let mut said = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Words(words) => said.push_str(words),
            Piece::Argument(name) => said.push_str(value(name)),
            Piece::Choice(one, many) => {
                let (before, after) = pieces.split_at(at);
                let count = self::pieces(many)
                    .iter()
                    .find_map(counts)
                    .or_else(|| before.iter().rev().find_map(counts))
                    .or_else(|| after.iter().find_map(counts));
                said.push_str(&fill(if count == Some("1") { one } else { many }, arguments));
            }
        }
    }
    said
}

/// A whole number, perhaps with its thousands apart.
fn is_count(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_digit())
        && value.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '[']) {
        let (words, marked) = rest.split_at(at);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        let close = if marked.starts_with('{') { '}' } else { ']' };
        let Some((inside, tail)) = marked.get(1..).and_then(|marked| marked.split_once(close))
        else {
            rest = marked;
            break;
        };
        match inside.split_once('|') {
            _ if close == '}' => pieces.push(Piece::Argument(inside)),
            Some((one, many)) => pieces.push(Piece::Choice(one, many)),
            // Brackets of the text itself.
            None => pieces.extend(["[", inside, "]"].map(Piece::Words)),
        }
        rest = tail;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Plurals of what the program counts.
    const PLURALS: &str = "antwoorden respondenten codeurs thema's thema’s vragen indicatoren \
        aanwijzingen coderingen codes citaten voorbeelden regels kolommen rijen woorden teksten \
        tabellen verschillen groepen dagen weken maanden minuten wijzigingen stappen cellen \
        eenheden trekkingen fouten paren beslissingen voorstellen memo's \
        answers respondents coders themes questions indicators codings quotes examples lines \
        columns rows words texts tables differences groups days weeks months minutes hours changes \
        steps cells units resamples faults pairs decisions suggestions proposals memos times ones";
    /// Arguments that are names of coders or of keys, behind which these words are verbs.
    const NAMES: &str = "{first} {second} {digits}";
    /// Words that begin something else: «{count} met andere thema's» counts no themes.
    const BETWEEN: &str = "de het van uw om of met bij zonder en toont gaat heeft zijn staat krijgt \
        the of your and or with without at in shows had to a has one";

    fn is_one_of(words: &str, word: &str) -> bool {
        words.split_whitespace().any(|known| known == word)
    }

    /// The texts of the catalogue, as its files have them.
    fn catalogue() -> Vec<(String, String)> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/message");
        let mut texts = Vec::new();
        for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let source = std::fs::read_to_string(&file).unwrap().replace("\\\"", "”");
            if file.ends_with("number.rs") {
                continue;
            }
            for start in ["nl: \"", "en: \""] {
                let found = source.split(start).skip(1).filter_map(|rest| rest.split('"').next());
                texts.extend(found.map(|text| (file.display().to_string(), text.to_owned())));
            }
        }
        assert!(texts.len() > 2_000, "only {} texts read", texts.len());
        texts
    }

    /// A plural that stands right behind an argument, or one word further, and not in a choice.
    fn fixed_plural(text: &str) -> Option<String> {
        let fixed: String = pieces(text)
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => (*words).to_owned(),
                Piece::Argument(name) => format!("{{{name}}}"),
                Piece::Choice(..) => "·".to_owned(),
            })
            .collect();
        let words: Vec<&str> = fixed.split_whitespace().collect();
        let plural = |word: &str| {
            let bare = word.trim_end_matches(['.', ',', ';', ':', ')', '?']);
            is_one_of(PLURALS, bare).then(|| bare.to_owned())
        };
        let counts = |word: &str| word.ends_with('}') && !is_one_of(NAMES, word);
        words.iter().enumerate().filter(|(_, word)| counts(word)).find_map(|(at, _)| {
            let next = words.get(at + 1)?;
            let apart = next.contains(['{', ',', '.', ';', ':', '·', '(']);
            let farther = words.get(at + 2).filter(|_| !apart && !is_one_of(BETWEEN, next));
            plural(next).or_else(|| plural(farther?))
        })
    }

    #[test]
    fn words_go_by_their_count() {
        let said = |text, count: usize, of: usize| fill(text, &[("count", &count), ("of", &of)]);
        let text = "{count} van [het ene antwoord|de {of} antwoorden] [krijgt|krijgen] dit.";
        assert_eq!(said(text, 1, 7), "1 van de 7 antwoorden krijgt dit.");
        assert_eq!(said(text, 0, 1), "0 van het ene antwoord krijgen dit.");
        let verb = "{count} van [{of} antwoord|{of} antwoorden] [krijgt|krijgen] dit";
        assert_eq!(said(verb, 1, 7), "1 van 7 antwoorden krijgt dit");
        assert_eq!(said("Er [is|zijn] {count} van {of} open", 1, 2), "Er is 1 van 2 open");
        assert_eq!(said("{count} van {of} [stap|stappen]", 1, 2), "1 van 2 stappen");
        assert_eq!(said("{of}: {count} [stap|stappen] [onder] {keys}", 1, 2), "2: 1 stap [onder] ");
        let thousand = super::super::whole(super::super::Lang::Nl, 1_001);
        assert_eq!(fill("{n} [stap|stappen]", &[("n", &thousand)]), "1.001 stappen");
    }

    #[test]
    fn what_is_filled_in_is_printed_as_it_is() {
        let name: &dyn Display = &"[een|twee] {count}";
        let said = fill("{count} [stap|stappen] van {name}", &[("name", name), ("count", &1)]);
        assert_eq!(said, "1 stap van [een|twee] {count}");
        let said = fill("{count} [code|codes] van {name}", &[("name", &"3M bv"), ("count", &1)]);
        assert_eq!(said, "1 code van 3M bv");
    }

    #[test]
    fn no_text_of_the_catalogue_has_a_plural_behind_a_count_of_one() {
        assert_eq!(fixed_plural("bij {count} gelijke antwoorden."), Some("antwoorden".into()));
        assert_eq!(fixed_plural("bij {count} [antwoord|antwoorden]"), None);
        let wrong: Vec<String> = catalogue()
            .iter()
            .filter_map(|(file, text)| Some(format!("{file}: {} in «{text}»", fixed_plural(text)?)))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_choice_of_the_catalogue_has_two_forms_and_a_count() {
        for (file, text) in catalogue().iter().filter(|(_, text)| chooses(text)) {
            let open = text.matches('[').count();
            assert!(!text.contains("{{"), "{file}: a brace of its own in «{text}»");
            let choices = pieces(text)
                .iter()
                .filter(|piece| matches!(piece, Piece::Choice(one, many) if one != many))
                .count();
            assert!(open == choices && text.contains('{'), "{file}: «{text}»");
        }
    }
}
