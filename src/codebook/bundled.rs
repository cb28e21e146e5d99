//! The codebooks that come with the program, as they are in `codebooks/`.

use super::fault::Faults;
use super::model::Codebook;

/// A codebook in the program itself.
struct Bundled {
    /// Its file in `codebooks/` without `.json`: what it is asked for by.
    name: &'static str,
    json: &'static [u8],
}

const BIJLAGE_1: Bundled =
    Bundled { name: "bijlage1", json: include_bytes!("../../codebooks/bijlage1.json") };

/// In the order in which they are offered.
const ALL: [Bundled; 3] = [
    BIJLAGE_1,
    Bundled { name: "kernthemas", json: include_bytes!("../../codebooks/kernthemas.json") },
    Bundled { name: "mensgericht", json: include_bytes!("../../codebooks/mensgericht.json") },
];

impl Bundled {
    fn read(&self) -> Result<Codebook, Faults> {
        Codebook::from_json(&format!("{}.json", self.name), self.json)
    }
}

impl Codebook {
    /// The bundled codebook of the example study, that of Bijlage 1.
    ///
    /// # Errors
    /// None, as a test of this file proves; they are passed on for want of a better answer.
    pub fn bundled() -> Result<Self, Faults> {
        BIJLAGE_1.read()
    }

    /// The names of all bundled codebooks, that of Bijlage 1 first.
    pub fn bundled_names() -> impl Iterator<Item = &'static str> {
        ALL.iter().map(|bundled| bundled.name)
    }

    /// The bundled codebook of a name, if there is one.
    ///
    /// # Errors
    /// None, as with [`Codebook::bundled`].
    #[must_use]
    pub fn bundled_as(name: &str) -> Option<Result<Self, Faults>> {
        ALL.iter().find(|bundled| bundled.name == name).map(Bundled::read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_codebook_is_sound() {
        assert_eq!(Codebook::bundled().unwrap().questions.len(), 7);
    }

    #[test]
    fn every_bundled_codebook_is_found_by_its_name_and_sound() {
        let titles: Vec<String> = Codebook::bundled_names()
            .map(|name| Codebook::bundled_as(name).unwrap().unwrap().title)
            .collect();
        assert_eq!(titles.len(), ALL.len());
        assert_eq!(titles.first(), Some(&Codebook::bundled().unwrap().title));
        assert!(Codebook::bundled_as("bijlage2").is_none());
    }
}
