//! The known word that a mistyped one is most like, for faults of files that people write by hand.

/// The word most like `typed`, if one is like enough: at most two letters wrong, missing, extra or
/// swapped, and at most a third of the word.
pub(crate) fn nearest<'w>(
    typed: &str,
    known: impl IntoIterator<Item = &'w str>,
) -> Option<&'w str> {
    known
        .into_iter()
        .map(|word| (distance(typed, word), word))
        .filter(|(distance, word)| *distance <= 2 && distance * 3 <= word.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// Letters of a typed word to change, add, remove or swap with their neighbour to get a known one
/// (optimal string alignment); capitals and the sign between words make no difference.
pub(crate) fn distance(typed: &str, known: &str) -> usize {
    let (a, b) = (letters(typed), letters(known));
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

fn letters(word: &str) -> Vec<char> {
    word.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect()
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
            assert_eq!(nearest(typed, KNOWN.iter().copied()), meant, "{typed}");
        }
    }
}
