//! Pieces of a screen: they draw what they are given and know no state.

pub(super) mod line;
pub(super) mod marked_text;
