//! Whether a word is denied, lacking, dismissed or plainly meant.
//!
//! The reach of a word of absence (a *cue*) is its clause; the reason within a clause (`vanwege de
//! AVG`, `uit angst voor …`) is a reach of its own, so that `we delen niets uit angst voor de AVG`
//! denies the sharing and not the AVG. A denial beside a lack cancels it (`niet te weinig`, `aan tijd
//! ontbreekt het niet`).

use super::around::is_one_of;
use super::carried::{Opening, denies_too, gives_way, lies_elsewhere};
use super::clauses::clauses;
use super::conjunctions::rather_than;
use super::cues::{Cue, CueKind, Cues, cancel, cues};
use super::echo::{hear, may_echo};
use super::reasons::reasons;
use super::tokens::Token;
use std::ops::Range;

/// How a word is meant, from weak to strong: of several words the strongest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// As it stands: `de AVG`.
    Plain,
    /// Denied twice, and so as it stands: `niet te weinig overleg`.
    Doubled,
    /// There, but not as it should be: `beperkt overleg`, `slechte systemen`.
    Poor,
    /// Denied or lacking: `geen overleg`, `gebrek aan tijd`.
    Lacking,
    /// Said to be no trouble: `aan de AVG ligt het niet`, `tijd is geen probleem`.
    Dismissed,
}

/// One clause with what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Positions of its words.
    pub words: Range<usize>,
    /// Its cues in order.
    pub cues: Vec<Cue>,
    /// The reasons in it, each a reach of its own.
    pub reasons: Vec<Range<usize>>,
}

/// The clauses of a text with their cues.
///
/// ```
/// use duiding::text::{Reading, read, tokens};
/// let clauses = read(&tokens("aan tijd schort het niet, wel aan prioriteit").words);
/// assert_eq!(clauses[0].reading(1, |_| false), Reading::Doubled);
/// assert_eq!(clauses[1].reading(7, |_| false), Reading::Lacking);
/// ```
#[must_use]
pub fn read(tokens: &[Token]) -> Vec<Clause> {
    let clauses = clauses(tokens);
    (0..clauses.len()).map(|number| read_clause(tokens, &clauses, number)).collect()
}

/// One of the clauses that [`clauses`] cut, with its cues. A number past the end gives an empty clause.
#[must_use]
pub fn read_clause(tokens: &[Token], clauses: &[Range<usize>], number: usize) -> Clause {
    read_after(tokens, clauses, number, MOST_CARRIED)
}

/// Over how many clauses a lack is carried: `gebrek aan tijd, aan geld, aan mensen`.
const MOST_CARRIED: usize = 8;

fn read_after(tokens: &[Token], clauses: &[Range<usize>], number: usize, carried: usize) -> Clause {
    let words = clauses.get(number).cloned().unwrap_or_default();
    let mut found = cues(tokens, &words);
    if let Some(next) = clauses.get(number + 1) {
        if may_echo(tokens, next) {
            hear(tokens, &words, &mut found, next, &cues(tokens, next));
        }
        if let [denial] = found.cues.as_mut_slice()
            && denial.kind == CueKind::Deny
            && gives_way(tokens, &words, next)
        {
            denial.kind = CueKind::Dismiss;
        }
    }
    if number > 0 && carried > 0 {
        let previous = || read_after(tokens, clauses, number - 1, carried - 1);
        let before = clauses.get(number - 1).cloned().unwrap_or_default();
        carry_over(tokens, &mut found.cues, &words, &before, previous);
    }
    let Cues { mut cues, fine } = found;
    let any = !(cues.is_empty() && fine.is_empty());
    let reasons = if any { reasons(tokens, &words) } else { Vec::new() };
    if cues.is_empty() && !fine.is_empty() && !is_wish(tokens, &words) {
        cues = fine;
    }
    Clause { words, cues, reasons }
}

/// Lets the clause before work on the cues of this one; `previous` reads it, which is done once at most.
fn carry_over(
    tokens: &[Token],
    cues: &mut Vec<Cue>,
    words: &Range<usize>,
    before: &Range<usize>,
    previous: impl FnOnce() -> Clause,
) {
    if rather_than(tokens, before.clone()) {
        cues.push(Cue::new(CueKind::Dismiss, [words.start]));
    }
    if let [denial] = cues.as_mut_slice()
        && denial.kind == CueKind::Deny
        && lies_elsewhere(tokens, before, words)
    {
        denial.kind = CueKind::Dismiss;
        return;
    }
    let too =
        matches!(cues.as_slice(), [one] if one.kind == CueKind::Deny) && denies_too(tokens, words);
    let opening = Opening::of(tokens, words).filter(|_| !cues.iter().any(Cue::is_lack));
    if !too && opening.is_none() {
        return;
    }
    let previous = previous();
    if too && previous.dismisses() {
        cues.iter_mut().for_each(|cue| cue.kind = CueKind::Dismiss);
    } else if let Some(kind) = opening.and_then(|opening| opening.carries(tokens, &previous)) {
        cues.push(Cue::carried(kind));
    }
}

/// Whether a clause says what ought to be rather than what is: `we zouden voldoende tijd willen`.
fn is_wish(tokens: &[Token], clause: &Range<usize>) -> bool {
    let words = [
        "zou", "zouden", "moet", "moeten", "als", "indien", "mits", "wil", "willen", "om", "zodra",
    ];
    clause.clone().any(|at| is_one_of(tokens, at, &words))
}

impl Clause {
    /// How the word at position `at` is meant, leaving out the cues of which `own` holds a word: what a
    /// pattern itself asks for (`geen vast overleg`) does not negate it.
    #[must_use]
    pub fn reading(&self, at: usize, own: impl Fn(usize) -> bool) -> Reading {
        let reach = self.reach(at);
        let mut cues: Vec<&Cue> = self
            .cues
            .iter()
            .filter(|cue| cue.words.first().map_or(0, |first| self.reach(*first)) == reach)
            .filter(|cue| !cue.is_own(&own))
            .collect();
        let doubled = cancel(&mut cues, self.words.end);
        let strongest = cues.iter().map(|cue| cue.kind.reading()).max();
        strongest.unwrap_or(if doubled { Reading::Doubled } else { Reading::Plain })
    }

    fn dismisses(&self) -> bool {
        self.cues.iter().any(|cue| cue.kind == CueKind::Dismiss)
    }

    /// 0 for the clause itself, above it the number of the reason that holds the word.
    fn reach(&self, at: usize) -> usize {
        self.reasons.iter().position(|reason| reason.contains(&at)).map_or(0, |found| found + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    /// How the word beginning with `word` is meant in the text.
    fn reading(text: &str, word: &str) -> Reading {
        let tokens = tokens(text).words;
        let at = tokens
            .iter()
            .position(|token| text.get(token.span.clone()).unwrap().starts_with(word))
            .unwrap_or_else(|| panic!("no {word} in {text}"));
        let clauses = read(&tokens);
        let clause = clauses.iter().find(|clause| clause.words.contains(&at)).unwrap();
        clause.reading(at, |_| false)
    }

    fn all_read(expected: Reading, cases: &[(&str, &str)]) {
        for (text, word) in cases {
            assert_eq!(reading(text, word), expected, "«{word}» in «{text}»");
        }
    }

    #[test]
    fn readings_are_those_of_a_dutch_reader() {
        let mut wrong = Vec::new();
        for line in include_str!("readings.tsv").lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split('\t');
            let mut field = || fields.next().unwrap_or_else(|| panic!("a field lacks in «{line}»"));
            let (text, word, expected) = (field(), field(), field());
            let found = format!("{:?}", reading(text, word)).to_lowercase();
            if found != expected {
                wrong.push(format!("«{word}» in «{text}»: {found}, not {expected}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn words_without_a_cue_are_plain() {
        all_read(
            Reading::Plain,
            &[
                ("er is vast overleg", "overleg"),
                ("de AVG", "AVG"),
                ("Nee, we hebben vast overleg", "overleg"),
                ("het gaat mis bij de registratie", "registratie"),
                ("afhankelijk van wel of geen mandaat", "mandaat"),
                ("al dan niet in overleg", "overleg"),
            ],
        );
    }

    #[test]
    fn words_of_absence_reach_their_clause() {
        all_read(
            Reading::Lacking,
            &[
                ("geen vast overleg", "overleg"),
                ("overleg is er niet", "overleg"),
                ("We evalueren niet structureel", "evalueren"),
                ("ik word nooit betrokken", "betrokken"),
                ("nauwelijks tijd voor preventie", "preventie"),
                ("amper overleg", "overleg"),
                ("zonder mandaat", "mandaat"),
                ("onvoldoende mandaat", "mandaat"),
                ("weinig vertrouwen", "vertrouwen"),
                ("te weinig tijd", "tijd"),
                ("gebrek aan tijd", "tijd"),
                ("een tekort aan mensen", "mensen"),
                ("overleg ontbreekt", "overleg"),
                ("het ontbreekt aan sturing", "sturing"),
                ("We missen dashboards", "dashboards"),
                ("ik mis inzage", "inzage"),
                ("Mis een vast overleg", "overleg"),
                ("het schort aan prioriteit", "prioriteit"),
                ("er wordt niks mee gedaan met de cijfers", "cijfers"),
                ("niemand is eigenaar", "eigenaar"),
                ("nergens vastgelegd", "vastgelegd"),
                ("we komen tijd te kort", "tijd"),
                ("samenwerking laat te wensen over", "samenwerking"),
                ("evaluatie is ver te zoeken", "evaluatie"),
                ("Vast overleg: geen", "overleg"),
                ("Mandaat? Nee", "Mandaat"),
                ("er is maar weinig overleg", "overleg"),
                ("het overleg is echter niet structureel", "overleg"),
                ("niet of nauwelijks overleg", "overleg"),
                ("geen tijd, geld of mandaat", "mandaat"),
                ("geen overleg en nooit evaluatie", "overleg"),
                ("neit betrokken", "betrokken"),
            ],
        );
    }

    #[test]
    fn poor_is_told_apart_from_lacking() {
        all_read(
            Reading::Poor,
            &[
                ("beperkte inzage", "inzage"),
                ("slechte systemen", "systemen"),
                ("samenwerking verloopt moeizaam", "samenwerking"),
                ("de AVG beperkt ons", "AVG"),
            ],
        );
    }

    #[test]
    fn a_denial_does_not_leave_its_clause() {
        all_read(
            Reading::Plain,
            &[
                ("geen tijd, hoge caseload", "caseload"),
                ("geen tijd en veel dossiers", "dossiers"),
                ("ik beslis niet maar adviseer", "adviseer"),
                ("het wordt niet gedeeld omdat de AVG streng is", "AVG"),
                ("niet delen. Privacy!", "Privacy"),
                ("het ligt niet zozeer aan de AVG maar aan de cultuur", "cultuur"),
                ("niet de AVG wel de systemen", "systemen"),
                ("wel overleg, maar er gebeurt niets", "overleg"),
                ("er is overleg en er wordt niets mee gedaan", "overleg"),
            ],
        );
        all_read(Reading::Lacking, &[("niet zozeer de AVG maar de cultuur", "AVG")]);
    }

    #[test]
    fn a_reason_is_out_of_reach() {
        all_read(
            Reading::Plain,
            &[
                ("We delen niets uit angst voor de AVG", "AVG"),
                ("We delen uit angst niets", "angst"),
                ("geen inzage vanwege strenge privacyregels", "privacyregels"),
                ("door de AVG mag ik niets delen", "AVG"),
                ("mag niet i.v.m. privacy", "privacy"),
                ("dat mag niet van de AVG", "AVG"),
                ("in verband met de privacy niet gedeeld", "privacy"),
                ("door hoge caseload geen overleg", "caseload"),
            ],
        );
        all_read(
            Reading::Lacking,
            &[
                ("door de AVG mag ik niets delen", "delen"),
                ("door hoge caseload geen overleg", "overleg"),
                ("door gebrek aan tijd komt het er van", "tijd"),
                ("door te weinig tijd gaat het zo", "tijd"),
                ("het wordt niet door HR opgepakt", "opgepakt"),
            ],
        );
    }

    #[test]
    fn two_denials_cancel() {
        all_read(
            Reading::Doubled,
            &[
                ("aan tijd schort het niet", "tijd"),
                ("aan data ontbreekt het ons niet", "data"),
                ("niet te weinig overleg", "overleg"),
                ("geen gebrek aan cijfers", "cijfers"),
                ("we missen geen dashboards", "dashboards"),
                ("niet zonder overleg", "overleg"),
                ("het schort aan mandaat, niet aan tijd", "tijd"),
            ],
        );
        all_read(Reading::Lacking, &[("nooit overleg door te weinig tijd", "overleg")]);
    }

    #[test]
    fn a_lack_goes_on_in_the_next_clause() {
        all_read(
            Reading::Lacking,
            &[
                ("in aan tijd schort het niet, wel aan prioriteit bij het MT", "prioriteit"),
                ("Het ontbreekt niet aan data maar wel aan inzicht", "inzicht"),
                ("het ontbreekt niet aan tijd, maar aan prioriteit", "prioriteit"),
                ("gebrek aan tijd, aan geld, aan mensen", "mensen"),
                ("we missen geen data maar wel inzicht", "inzicht"),
            ],
        );
        all_read(
            Reading::Plain,
            &[
                ("aan de AVG ligt het niet, wel aan de systemen", "systemen"),
                ("we missen niets, wel is er veel overleg", "overleg"),
            ],
        );
    }

    #[test]
    fn what_is_said_to_be_no_trouble_is_dismissed() {
        all_read(
            Reading::Dismissed,
            &[
                ("aan de AVG ligt het niet", "AVG"),
                ("het ligt niet aan de AVG", "AVG"),
                ("privacy is geen probleem", "privacy"),
                ("de AVG is niet echt een belemmering", "AVG"),
                ("geen issue met systemen", "systemen"),
                ("de administratie valt mee", "administratie"),
                ("de caseload valt best wel mee", "caseload"),
                ("geen last van de AVG", "AVG"),
                ("privacy speelt geen rol", "privacy"),
                ("overleg is niet nodig", "overleg"),
            ],
        );
    }

    #[test]
    fn fixed_expressions_deny_nothing() {
        all_read(
            Reading::Plain,
            &[
                ("het is niet alleen de AVG", "AVG"),
                ("niet voor niets is er overleg", "overleg"),
                ("we doen niets anders dan registreren", "registreren"),
                ("de caseload valt niet mee", "caseload"),
                ("zonder meer de AVG", "AVG"),
                ("systemen, niet te vergeten", "systemen"),
            ],
        );
    }

    #[test]
    fn cues_of_a_pattern_itself_do_not_negate_it() {
        let tokens = tokens("er is niet te weinig overleg").words;
        let clauses = read(&tokens);
        let own = |at| at == 4;
        assert_eq!(clauses[0].reading(5, own), Reading::Lacking);
        assert_eq!(clauses[0].reading(5, |at| at == 2), Reading::Lacking);
        assert_eq!(clauses[0].reading(5, |at| at == 2 || at == 4), Reading::Plain);
    }
}
