//! Texts of the part `import`.
