//! Texts about codebooks: faults with their mend.

use super::messages;

messages! {
    /// An indicator's pattern holds nothing.
    pattern_empty() {
        nl: "het patroon is leeg; vul een woord in",
        en: "the pattern is empty; fill in a word",
    }
    /// A term of a pattern holds no letter or digit.
    pattern_empty_term(term) {
        nl: "in «{term}» ontbreekt een woord; schrijf een woord, =woord, woord*, *woord of *woord*, met | tussen alternatieven",
        en: "a word is missing in «{term}»; write a word, =word, word*, *word or *word*, with | between alternatives",
    }
    /// A sign of the pattern language in a wrong place.
    pattern_misplaced(term, sign) {
        nl: "in «{term}» staat {sign} op een plaats waar het niets betekent; * mag aan begin of eind van een woord, = alleen vooraan en zonder *",
        en: "in «{term}» the sign {sign} has no meaning where it stands; * goes at either end of a word, = only in front and without *",
    }
}
