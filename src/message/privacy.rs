//! Texts of the part `privacy`.
