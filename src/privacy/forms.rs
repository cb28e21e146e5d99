//! Other forms of known words: what is built like an ordinary word is no name.

/// Fewest letters of each part of a compound; shorter parts occur in too many names (`bonte-bal`).
const SHORTEST_PART: usize = 4;
/// What joins the parts of a compound: `groepsrapport`, `ploegenrooster`.
const LINKS: [&str; 4] = ["", "s", "en", "e"];
/// Endings that make words and no names.
const ENDINGS: [&str; 13] = [
    "heid", "heden", "lijk", "lijke", "lijks", "atie", "aties", "teit", "eren", "isch", "ische",
    "loos", "loze",
];
/// Fewest letters before such an ending.
const SHORTEST_STEM: usize = 3;

/// Whether a folded word ends in a way that names do not.
pub(super) fn has_ordinary_ending(folded: &str) -> bool {
    ENDINGS.iter().any(|ending| {
        folded.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= SHORTEST_STEM)
    })
}

/// Whether a folded word is two known words written as one.
pub(super) fn is_compound(folded: &str, known: impl Fn(&str) -> bool) -> bool {
    let long = |part: &str| part.chars().count() >= SHORTEST_PART;
    folded.char_indices().any(|(at, _)| {
        let Some((head, tail)) = folded.split_at_checked(at) else { return false };
        let heads = LINKS.iter().filter_map(|link| head.strip_suffix(link));
        long(tail) && known(tail) && heads.into_iter().any(|head| long(head) && known(head))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_known_words_make_a_known_word() {
        let known = |word: &str| ["groep", "rapport", "bal", "bonte"].contains(&word);
        assert!(is_compound("groepsrapport", known));
        assert!(!is_compound("groepsbontebal", known));
        assert!(!is_compound("bontebal", known));
        assert!(!is_compound("rapport", known));
    }

    #[test]
    fn some_endings_make_no_names() {
        assert!(has_ordinary_ending("vertrouwelijkheid") && has_ordinary_ending("laveren"));
        assert!(!has_ordinary_ending("bontebal") && !has_ordinary_ending("heid"));
    }
}
