//! Texts of the part `suggest`: why a theme is suggested, in one line without jargon.

messages! {
    /// The words themselves are an indicator.
    why_exact(words) {
        nl: "«{words}» wijst op dit thema",
        en: "«{words}» points to this theme",
    }
    /// Another form of the same word.
    why_same_word(words, term) {
        nl: "«{words}» hoort bij «{term}»",
        en: "«{words}» belongs to «{term}»",
    }
    /// The word begins with the indicator.
    why_begins(words, term) {
        nl: "«{words}» begint met «{term}…»",
        en: "«{words}» begins with «{term}…»",
    }
    /// The word ends with the indicator.
    why_ends(words, term) {
        nl: "«{words}» eindigt op «…{term}»",
        en: "«{words}» ends with «…{term}»",
    }
    /// The word holds the indicator.
    why_holds(words, term) {
        nl: "«{words}» bevat «…{term}…»",
        en: "«{words}» contains «…{term}…»",
    }
    /// An abbreviation and its long form.
    why_abbreviation(words, term) {
        nl: "«{words}» betekent hetzelfde als «{term}»",
        en: "«{words}» means the same as «{term}»",
    }
    /// The word is a compound with the indicator in it.
    why_part(words, term) {
        nl: "in «{words}» zit «{term}»",
        en: "«{words}» is built with «{term}»",
    }
    /// The word is made from the indicator, or the other way round.
    why_derived(words, term) {
        nl: "«{words}» is verwant aan «{term}»",
        en: "«{words}» is related to «{term}»",
    }
    /// The word denies the indicator by itself.
    why_opposite(words, term) {
        nl: "«{words}» is het tegendeel van «{term}»",
        en: "«{words}» is the opposite of «{term}»",
    }
    /// The indicator with a slip of the finger.
    why_typo(words, term) {
        nl: "«{words}» is vast een typfout voor «{term}»",
        en: "«{words}» is probably a slip for «{term}»",
    }
    /// Several words together match a phrase.
    why_phrase(words, phrase) {
        nl: "«{words}» past bij «{phrase}»",
        en: "«{words}» fits «{phrase}»",
    }
    /// The words are denied or lacking, which the reader should know.
    why_negated(line) {
        nl: "{line} (ontkend of als gemis genoemd)",
        en: "{line} (denied or said to be lacking)",
    }
}
