//! Fitting text into a width counted in terminal cells.

use crate::message::visible;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The text made safe for the terminal and cut to a width, with `…` where something is lost.
pub(in crate::tui) fn fit(text: &str, width: usize) -> String {
    let text = visible(text);
    if text.width() <= width {
        return text;
    }
    let mut cut = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let next = used + grapheme.width();
        if next + 1 > width {
            break;
        }
        cut.push_str(grapheme);
        used = next;
    }
    if width > 0 {
        cut.push('…');
    }
    cut
}

/// The same, filled up with spaces.
pub(in crate::tui) fn pad(text: &str, width: usize) -> String {
    let mut fitted = fit(text, width);
    let missing = width.saturating_sub(fitted.width());
    fitted.extend(std::iter::repeat_n(' ', missing));
    fitted
}

/// Two texts at the ends of a line; the left one gives way.
pub(in crate::tui) fn ends(left: &str, right: &str, width: usize) -> String {
    let right = fit(right, width);
    let room = width.saturating_sub(right.width());
    let left = if room > 2 { pad(left, room - 1) + " " } else { pad("", room) };
    left + &right
}

/// A text made safe for the terminal, in lines of at most this width; a longer word is broken.
pub(in crate::tui) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in visible(text).split_whitespace() {
        if word.width() > width {
            lines.retain(|line| !line.is_empty());
            lines.extend(broken(word, width));
            continue;
        }
        match lines.last_mut() {
            Some(last) if last.is_empty() => last.push_str(word),
            Some(last) if last.width() + 1 + word.width() <= width => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A word in pieces of at most this width.
fn broken(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for grapheme in word.graphemes(true).filter(|grapheme| grapheme.width() <= width) {
        match pieces.last_mut() {
            Some(last) if last.width() + grapheme.width() <= width => last.push_str(grapheme),
            _ => pieces.push(grapheme.to_owned()),
        }
    }
    pieces
}

/// A bar of so many cells of which a share (0 to 1) is full.
pub(in crate::tui) fn bar(share: f64, width: usize, full: &str, empty: &str) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "0 ≤ share ≤ 1 and widths of a screen"
    )]
    let filled = ((share.clamp(0.0, 1.0) * width as f64).round() as usize).min(width);
    // Something is never shown as nothing.
    let filled = if share > 0.0 { filled.max(1).min(width) } else { filled };
    full.repeat(filled) + &empty.repeat(width - filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn long_text_is_cut_with_a_sign() {
        assert_eq!(fit("casemanager", 20), "casemanager");
        assert_eq!(fit("casemanager", 5), "case…");
        assert_eq!(fit("日本語", 4), "日…");
        assert_eq!(fit("x", 0), "");
    }

    #[test]
    fn the_left_end_gives_way() {
        assert_eq!(ends("een lange titel", "rechts", 14), "een la… rechts");
        assert_eq!(ends("links", "rechts", 20), "links         rechts");
        assert_eq!(ends("links", "rechts", 3), "re…");
    }

    #[test]
    fn a_bar_shows_even_a_little() {
        assert_eq!(bar(0.5, 4, "▇", "░"), "▇▇░░");
        assert_eq!(bar(0.01, 4, "▇", "░"), "▇░░░");
        assert_eq!(bar(0.0, 4, "▇", "░"), "░░░░");
    }

    proptest! {
        #[test]
        fn nothing_is_wider_than_asked(text in ".*", other in ".*", width in 0usize..40) {
            prop_assert!(fit(&text, width).width() <= width);
            prop_assert!(wrap(&text, width).iter().all(|line| line.width() <= width));
            prop_assert_eq!(pad(&text, width).width(), width);
            prop_assert_eq!(ends(&text, &other, width).width(), width);
        }
    }
}
