//! Texts of the part `export`.
