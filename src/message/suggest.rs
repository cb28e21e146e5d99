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
        nl: "«{words}» lijkt verkeerd getypt en hoort bij «{term}»",
        en: "«{words}» looks mistyped and belongs to «{term}»",
    }
    /// The word is a compound with a form of the indicator in it.
    why_part_form(words, term) {
        nl: "in «{words}» zit een vorm van «{term}»",
        en: "«{words}» is built with a form of «{term}»",
    }
    /// The words are denied, and the indicator does not ask for that.
    why_although(line) { nl: "{line}, maar let op: het wordt ontkend", en: "{line}, but mind: it is denied" }
    /// Several words together match a phrase.
    why_phrase(words) {
        nl: "de woorden «{words}» wijzen samen op dit thema",
        en: "the words «{words}» together point to this theme",
    }
    /// A word with what it has to do with the indicator behind it, in brief.
    brief(words, link) { nl: "{words} ({link})", en: "{words} ({link})" }
    /// The same, with whether it is denied or lacking.
    brief_both(words, link, denied) { nl: "{words} ({link}; {denied})", en: "{words} ({link}; {denied})" }
    /// In brief: denied or lacking.
    brief_lacking() { nl: "niet of te weinig", en: "lacking" }
    /// In brief: denied, and the indicator does not ask for that.
    brief_denied() { nl: "let op: ontkend", en: "mind: denied" }
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
    /// In brief: words that earlier decisions speak for.
    brief_learned(words) { nl: "eerder: {words}", en: "earlier: {words}" }
    /// Words that earlier decisions speak for.
    why_learned(words) {
        nl: "bij «{words}» of woorden die erop lijken koos u dit thema eerder",
        en: "you chose this theme earlier with «{words}» or words like it",
    }
    /// Earlier decisions speak for the theme, without words that stand out.
    why_more_likely() {
        nl: "eerdere keuzes maken dit thema waarschijnlijker",
        en: "earlier decisions make this theme more likely",
    }
    /// Earlier decisions speak against the theme.
    why_less_likely() {
        nl: "bij zulke antwoorden koos u dit thema eerder vaak niet",
        en: "with such answers you often did not choose this theme earlier",
    }
    /// The words are denied or lacking, which the reader should know.
    why_negated(line) {
        nl: "{line}, omdat het er niet of te weinig is",
        en: "{line}, because it is lacking or too little",
    }
}
