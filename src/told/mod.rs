//! What was done, in sentences that both fronts say. The sentences themselves are `message`; here is which
//! of them, and with what in them.

mod edits;
mod handover;

pub use edits::{edit_done, edit_named};
pub use handover::{brought_in, handed_over, package_opened, width};
