//! The known word that a mistyped one is most like.

/// The word most like `typed`, if one is like enough: at most two letters wrong, missing, extra or
/// swapped, and at most a third of the word.
pub(super) fn nearest(typed: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let typed: Vec<char> =
        typed.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    known
        .iter()
        .map(|word| (distance(&typed, &word.chars().collect::<Vec<_>>()), *word))
        .filter(|(distance, word)| *distance <= 2 && distance * 3 <= word.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// Letters to change, add, remove or swap with their neighbour (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &from) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &to) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(from != to)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && from == b[j - 1] && a[i - 1] == to {
                best = best.min(before_last[j - 1] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[&str] = &["title", "themes", "text", "use_when", "id", "gap"];

    #[test]
    fn a_slip_finds_the_word_that_was_meant() {
        let table = [
            ("themas", Some("themes")),
            ("Title", Some("title")),
            ("titel", Some("title")),
            ("use-when", Some("use_when")),
            ("usewhen", Some("use_when")),
            ("gat", Some("gap")),
            ("ID", Some("id")),
            ("naam", None),
            ("ie", None),
            ("", None),
        ];
        for (typed, meant) in table {
            assert_eq!(nearest(typed, KNOWN), meant, "{typed}");
        }
    }
}
