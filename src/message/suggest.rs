//! Texts of the part `suggest`.
