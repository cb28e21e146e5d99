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
    /// A word with what it has to do with the indicator behind it, in brief.
    brief(words, link) { nl: "{words} ({link})", en: "{words} ({link})" }
    /// The same, and it is denied.
    brief_both(words, link) { nl: "{words} ({link}, ontkend)", en: "{words} ({link}, denied)" }
    /// In brief: denied or lacking.
    brief_denied() { nl: "ontkend", en: "denied" }
    /// In brief: another form of this word.
    brief_form(term) { nl: "van {term}", en: "from {term}" }
    /// In brief: it means the same as this.
    brief_same(term) { nl: "= {term}", en: "= {term}" }
    /// In brief: this is part of it.
    brief_part(term) { nl: "met {term}", en: "with {term}" }
    /// In brief: it is related to this word.
    brief_kin(term) { nl: "verwant aan {term}", en: "related to {term}" }
    /// In brief: it is the opposite of this word.
    brief_opposite(term) { nl: "tegendeel van {term}", en: "opposite of {term}" }
    /// In brief: probably this word was meant.
    brief_typo(term) { nl: "typfout? {term}", en: "slip? {term}" }
    /// The words are denied or lacking, which the reader should know.
    why_negated(line) {
        nl: "{line} (ontkend of als gemis genoemd)",
        en: "{line} (denied or said to be lacking)",
    }
}
