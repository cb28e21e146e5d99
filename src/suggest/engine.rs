//! The engine: a compiled codebook that reads answers.

use super::answer::Desk;
use super::compile::{Compiled, Legacy, compile};
use super::pool::Pool;
use super::{Abilities, Evidence, Suggestion};
use crate::codebook::Codebook;
use rayon::prelude::*;

/// A codebook made ready to suggest themes; may be shared between threads.
///
/// ```
/// # use duiding::codebook::*;
/// # use std::collections::BTreeMap;
/// # let mut theme = Theme::new(duiding::study::ThemeId("p".into()), "Privacy".into());
/// # theme.indicators = vec![Indicator {
/// #     polarity: Polarity::Plain,
/// #     ..Indicator::new(Pattern::parse("AVG").unwrap())
/// # }];
/// # let question = Question {
/// #     id: duiding::study::QuestionId("q".into()), heading: String::new(), text: String::new(),
/// #     columns: BTreeMap::new(), themes: vec![theme],
/// # };
/// # let codebook = Codebook {
/// #     title: String::new(), language: "nl".into(), levels: vec![], bands: vec![], no_answer: vec![],
/// #     abbreviations: BTreeMap::new(), exceptions: vec![], questions: vec![question],
/// # };
/// // A codebook with one theme, which asks for a plain mention of «AVG».
/// let engine = duiding::suggest::Engine::compile(&codebook);
/// use duiding::suggest::Asked;
/// assert!(engine.suggest(&Asked::new(0, "Aan de AVG ligt het niet.")).is_empty());
/// let suggestions = engine.suggest(&Asked::new(0, "We delen niets, uit angst voor de avg"));
/// assert_eq!(suggestions[0].evidence[0].spans[0], 34..37);
/// assert!(suggestions[0].selected);
/// ```
#[derive(Debug)]
pub struct Engine {
    compiled: Compiled,
    abilities: Abilities,
    desks: Pool<Desk>,
}

/// An answer as it is put to an engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    /// Position of the question in the codebook.
    pub question: usize,
    /// The group of the respondent, if it is known.
    pub group: Option<&'a str>,
    /// The answer as it was given.
    pub text: &'a str,
}

impl<'a> Asked<'a> {
    /// An answer of a respondent of whom the group is not known.
    #[must_use]
    pub fn new(question: usize, text: &'a str) -> Self {
        Self { question, group: None, text }
    }
}

/// Fewest answers that are worth a thread of their own.
const BATCH: usize = 256;

impl Engine {
    /// Score from which a theme is ticked beforehand.
    pub const SELECT_FROM: f64 = 0.5;

    /// Makes a codebook ready. Any codebook compiles: an indicator that cannot match never does.
    #[must_use]
    pub fn compile(codebook: &Codebook) -> Self {
        Self::compile_with(codebook, Abilities::ALL)
    }

    /// The same with parts of what the engine can do switched off, to see what they bring.
    #[must_use]
    pub fn compile_with(codebook: &Codebook, abilities: Abilities) -> Self {
        let (compiled, _) = compile(codebook, abilities, None);
        Self { compiled, abilities, desks: Pool::default() }
    }

    /// Makes a codebook ready that differs little from the one of this engine, which takes a small part of
    /// the time. The result is the same as that of [`Engine::compile`], and it goes on with what this
    /// engine learned of words: answers that this one has read are read again at full speed.
    #[must_use]
    pub fn recompiled(mut self, codebook: &Codebook) -> Self {
        let legacy = self.compiled.leave();
        self.with_codebook(codebook, self.desks.emptied(), legacy)
    }

    /// The same beside this engine, which stays as it is.
    #[must_use]
    pub fn variant(&self, codebook: &Codebook) -> Self {
        self.with_codebook(codebook, self.desks.copied(), self.compiled.share())
    }

    fn with_codebook(
        &self,
        codebook: &Codebook,
        mut desks: Pool<Desk>,
        legacy: Option<Legacy>,
    ) -> Self {
        let before = Some((&self.compiled, legacy));
        let (compiled, changes) = compile(codebook, self.abilities, before);
        match changes {
            Some(changes) => {
                let desks = desks.items().par_iter_mut().flatten();
                desks.for_each(|desk| desk.adapt(&compiled, &changes));
            }
            None => desks = Pool::default(),
        }
        Self { compiled, abilities: self.abilities, desks }
    }

    /// The themes that an answer may carry, strongest first, and equally strong ones in codebook order.
    /// A question that is not there has no themes.
    #[must_use]
    pub fn suggest(&self, asked: &Asked) -> Vec<Suggestion> {
        self.suggest_at(self.desks.lease_any().item(), asked)
    }

    /// The same for many answers, on all processors. The results are in the order of the answers.
    #[must_use]
    pub fn suggest_all(&self, answers: &[Asked]) -> Vec<Vec<Suggestion>> {
        self.on_all_processors(answers, |desk, _, asked| Some(self.suggest_at(desk, asked)))
    }

    /// What is suggested for those of the answers for which it may be something else than with the engine
    /// that this one was [recompiled](Engine::recompiled) from, each with its place among them. That is quick
    /// when the other has read the same answers, as most say to the codebook what they said.
    ///
    /// With an engine that was not made from another it is all of them.
    #[must_use]
    pub fn suggest_changed(&self, answers: &[Asked]) -> Vec<(usize, Vec<Suggestion>)> {
        self.on_all_processors(answers, |desk, place, asked| {
            let as_before = desk.reads_as_before(&self.compiled, asked);
            (!as_before).then(|| (place, self.suggest_at(desk, asked)))
        })
    }

    /// Puts answers to work, each with its place among them. The same answers come to the same desks every
    /// time, which know their words.
    fn on_all_processors<T: Send>(
        &self,
        answers: &[Asked],
        work: impl Fn(&mut Desk, usize, &Asked) -> Option<T> + Sync,
    ) -> Vec<T> {
        let desks = answers.len().div_ceil(BATCH).clamp(1, rayon::current_num_threads());
        let share = answers.len().div_ceil(desks).max(1);
        let shares = answers.par_chunks(share).enumerate().map(|(number, own)| {
            let mut desk = self.desks.lease(number);
            let desk = desk.item();
            let places = number * share..;
            places.zip(own).filter_map(|(place, asked)| work(desk, place, asked)).collect()
        });
        let shares: Vec<Vec<T>> = shares.collect();
        shares.into_iter().flatten().collect()
    }

    fn suggest_at(&self, desk: &mut Desk, asked: &Asked) -> Vec<Suggestion> {
        let mut evidence = desk.evidence(&self.compiled, asked);
        if evidence.is_empty() {
            return Vec::new();
        }
        evidence.sort_by(|(theme_a, a), (theme_b, b)| {
            (theme_a, a.indicator, start(a)).cmp(&(theme_b, b.indicator, start(b)))
        });
        // An abbreviation and its long form in one pattern can lead to the same words.
        evidence.dedup_by(|(theme_b, b), (theme_a, a)| {
            theme_a == theme_b && a.indicator == b.indicator && a.spans == b.spans
        });
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for (theme, found) in evidence {
            match suggestions.last_mut() {
                Some(last) if last.theme == theme => last.evidence.push(found),
                _ => suggestions.push(Suggestion {
                    theme,
                    score: 0.0,
                    selected: false,
                    evidence: vec![found],
                }),
            }
        }
        for suggestion in &mut suggestions {
            suggestion.weigh();
        }
        suggestions.sort_by(|a, b| b.score.total_cmp(&a.score));
        suggestions
    }
}

impl Suggestion {
    /// Works out the score and puts the evidence in its order.
    fn weigh(&mut self) {
        self.evidence.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(start(a).cmp(&start(b))));
        let mut doubt = 1.0;
        for (at, evidence) in self.evidence.iter().enumerate() {
            let heavier = self.evidence.get(..at).unwrap_or_default();
            let counted =
                |other: &Evidence| other.indicator == evidence.indicator || covers(other, evidence);
            if !heavier.iter().any(counted) {
                doubt *= 1.0 - evidence.weight;
            }
        }
        self.score = 1.0 - doubt;
        self.selected = self.score >= Engine::SELECT_FROM;
    }
}

/// Whether all words of the narrow evidence are among those of the wide.
fn covers(wide: &Evidence, narrow: &Evidence) -> bool {
    narrow.spans.iter().all(|span| wide.spans.contains(span))
}

fn start(evidence: &Evidence) -> usize {
    evidence.spans.first().map_or(0, |span| span.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::{Indicator, Pattern};

    /// Words of all kinds.
    const TEXTS: [&str; 7] = [
        "we weeten het niet",
        "privacygevoelig overlg",
        "wij werken samen",
        "vootballen",
        "geen tijd, te druk: de caseload is hoog en er is geen vast overleg met de BA",
        "mandat ontbreekt, mandaatkwestie",
        "LG en HR delen niets i.v.m. AVG",
    ];

    /// What an engine makes of them in each question.
    fn all(engine: &Engine, questions: usize) -> Vec<Vec<Suggestion>> {
        let asked =
            (0..questions).flat_map(|question| TEXTS.map(|text| Asked::new(question, text)));
        asked.map(|asked| engine.suggest(&asked)).collect()
    }

    #[test]
    fn a_changed_codebook_suggests_what_it_would_by_itself() {
        let mut codebook = Codebook::bundled().unwrap();
        let questions = codebook.questions.len();
        let mut changed = Engine::compile(&codebook);
        let original = all(&changed, questions);
        let before = codebook.clone();
        let edits: [fn(&mut Codebook); 6] = [
            |codebook| {
                for theme in codebook.questions.iter_mut().flat_map(|q| &mut q.themes) {
                    let pattern = Pattern::parse("voetballen|weten|samenwerken").unwrap();
                    theme.indicators.truncate(3);
                    theme.indicators.extend([Indicator::new(pattern)]);
                }
            },
            |codebook| {
                let pattern = Pattern::parse("=mandat|druk* =BA").unwrap();
                codebook.questions[2].themes[1].indicators.insert(1, Indicator::new(pattern));
            },
            |codebook| drop(codebook.questions[2].themes[1].indicators.remove(1)),
            |codebook| drop(codebook.questions[0].themes.remove(0)),
            |codebook| codebook.exceptions.push("mandaatkwestie".to_owned()),
            |codebook| drop(codebook.questions.pop()),
        ];
        let asked: Vec<Asked> =
            (0..questions).flat_map(|at| TEXTS.map(|text| Asked::new(at, text))).collect();
        let mut kept = changed.suggest_all(&asked);
        for (number, edit) in edits.into_iter().enumerate() {
            edit(&mut codebook);
            changed = changed.recompiled(&codebook);
            // Words that are met in between are none that were known before.
            let _ = changed.suggest(&Asked::new(0, TEXTS[number]));
            let read_again = changed.suggest_changed(&asked);
            // With one pattern less in one question few, and with an exception or a question less all.
            let few = asked.len() * 2 / 3;
            assert_eq!(read_again.len() < few, [2, 3].contains(&number), "after edit {number}");
            read_again.into_iter().for_each(|(place, suggestions)| kept[place] = suggestions);
            let alone = all(&Engine::compile(&codebook), questions);
            assert_eq!(kept, alone, "after edit {number}");
            assert_eq!(all(&changed, questions), alone, "after edit {number}");
        }
        assert_eq!(all(&changed.variant(&before), questions), original);
        assert_eq!(all(&changed, questions), all(&Engine::compile(&codebook), questions));
    }
}
