//! Finding and masking what identifies a person.
