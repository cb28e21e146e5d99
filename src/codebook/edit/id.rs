//! Ids for new themes.

use crate::codebook::check::LONGEST_ID;
use crate::study::ThemeId;
use crate::text;

/// Most characters that are taken from the label.
const FROM_LABEL: usize = 24;

/// An id for a theme with this label that is not among those taken: `Minder regels` is `minder-regels`,
/// or `minder-regels-2`.
#[must_use]
pub fn new_id(label: &str, is_taken: impl Fn(&ThemeId) -> bool) -> ThemeId {
    let folded = text::fold(label);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut stem = String::new();
    for word in words {
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.push_str(word);
        if stem.len() >= FROM_LABEL {
            break;
        }
    }
    stem.truncate(FROM_LABEL.min(LONGEST_ID));
    let stem = match stem.trim_end_matches('-') {
        "" => "thema",
        stem => stem,
    };
    let first = ThemeId(stem.to_owned());
    if !is_taken(&first) {
        return first;
    }
    (2_u32..)
        .map(|number| ThemeId(format!("{stem}-{number}")))
        .find(|id| !is_taken(id))
        .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::check::is_id;

    #[test]
    fn an_id_is_short_plain_and_new() {
        let id = |label: &str, taken: &[&str]| {
            let id = new_id(label, |id| taken.contains(&id.0.as_str()));
            assert!(is_id(&id.0), "{id}");
            id.0
        };
        assert_eq!(id("Minder regels!", &[]), "minder-regels");
        assert_eq!(id("Eén (AVG) geëvalueerd", &[]), "een-avg-geevalueerd");
        assert_eq!(id("Tijd", &["tijd", "tijd-2"]), "tijd-3");
        assert_eq!(id("漢字", &[]), "thema");
        assert_eq!(id("", &["thema"]), "thema-2");
        assert_eq!(
            id("onvoldoende samenwerking tussen afdelingen", &[]),
            "onvoldoende-samenwerking"
        );
        assert_eq!(id(&"a".repeat(90), &[]).len(), FROM_LABEL);
    }
}
