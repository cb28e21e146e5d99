//! Pieces of a screen: they draw what they are given and know no state.

pub(super) mod chooser;
pub(super) mod dialogue;
pub(super) mod input;
pub(super) mod line;
pub(super) mod marked_text;
pub(super) mod text_box;
