//! What happens between coders, at the keyboard: handing over a package, bringing one back, and writing the
//! report of how far coders agree.

mod bring_in;
pub(super) mod hand_over;
pub(super) mod hand_over_view;
mod report;

pub(in crate::tui) use bring_in::{bring_in, bring_in_from, chosen};
pub(in crate::tui) use hand_over::open as hand_over;
pub(in crate::tui) use report::{replace_report, report, report_to};
