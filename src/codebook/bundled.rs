//! The codebook that comes with the program.

use super::fault::Faults;
use super::model::Codebook;

/// The codebook of Bijlage 1 as it is in `codebooks/`.
const BIJLAGE_1: &[u8] = include_bytes!("../../codebooks/bijlage1.json");

impl Codebook {
    /// The bundled codebook, that of Bijlage 1.
    ///
    /// # Errors
    /// None, as a test of this file proves; they are passed on for want of a better answer.
    pub fn bundled() -> Result<Self, Faults> {
        Self::from_json("bijlage1.json", BIJLAGE_1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_codebook_is_sound() {
        assert_eq!(Codebook::bundled().unwrap().questions.len(), 7);
    }
}
