//! The coded answers of one question, to decide on in some order and to learn from.

use crate::count::Count;
use crate::set::{Coded, Set};
use duiding::codebook::Codebook;
use duiding::study::ThemeSet;
use duiding::suggest::{Asked, Engine, Ground, Learned, Lesson, Suggestion};
use duiding::text;
use std::collections::{BTreeMap, HashMap, HashSet};

/// After how many decisions of a question the open answers are put in order anew.
const AT_A_TIME: usize = 5;

/// One question. Identical answers are decided on together, as in the program: what is decided on is a text.
pub(crate) struct Field {
    ground: Ground,
    /// By answer what the codebook suggests.
    codebook: Vec<Vec<Suggestion>>,
    /// By answer what the coder gave.
    given: Vec<ThemeSet>,
    /// By text its answers, in the order of the file.
    texts: Vec<Vec<usize>>,
}

/// What is likely on answers that are not decided on: all that the codebook ticks, and what learning makes
/// of that. Of the latter not all is ticked.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rest {
    pub(crate) answers: usize,
    pub(crate) codebook: Count,
    pub(crate) learned: Count,
    pub(crate) ticked: Count,
}

impl Rest {
    pub(crate) fn take_in(&mut self, other: Self) {
        self.answers += other.answers;
        self.codebook.take_in(other.codebook);
        self.learned.take_in(other.learned);
        self.ticked.take_in(other.ticked);
    }
}

impl Field {
    /// The questions of a set that have coded answers.
    pub(crate) fn all(set: &Set, codebook: &Codebook) -> Vec<Self> {
        let engine = Engine::compile(codebook);
        let questions = codebook.questions.iter().enumerate();
        let fields = questions.filter_map(|(number, question)| {
            let coded = set.coded.iter().filter(|coded| coded.question == number);
            let coded: Vec<(&Coded, Asked)> =
                coded.filter_map(|coded| Some((coded, set.asked(coded)?))).collect();
            let indicators = question.themes.iter().map(|theme| theme.indicators.len()).collect();
            (!coded.is_empty()).then(|| Self::new(&engine, &coded, indicators))
        });
        fields.collect()
    }

    fn new(engine: &Engine, coded: &[(&Coded, Asked)], indicators: Vec<usize>) -> Self {
        let mut texts: Vec<Vec<usize>> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for (answer, (_, asked)) in coded.iter().enumerate() {
            let place = *places.entry(text::same_text_key(asked.text)).or_insert(texts.len());
            match texts.get_mut(place) {
                Some(same) => same.push(answer),
                None => texts.push(vec![answer]),
            }
        }
        let asked: Vec<Asked> = coded.iter().map(|(_, asked)| *asked).collect();
        let codebook = engine.suggest_all(&asked);
        let ground = Ground::new(asked.iter().map(|asked| asked.text), &codebook, indicators);
        let given = coded.iter().map(|(coded, _)| coded.themes).collect();
        Self { ground, codebook, given, texts }
    }

    /// How many different texts there are.
    pub(crate) fn texts(&self) -> usize {
        self.texts.len()
    }

    /// These texts as a coder meets them who takes the least certain first, as far as so many; the first few
    /// by the codebook alone, which is all that there is then.
    pub(crate) fn doubtful_first(&self, mut open: Vec<usize>, most: usize) -> Vec<usize> {
        let mut order: Vec<usize> = Vec::new();
        while order.len() < most && !open.is_empty() {
            let learned = self.learn(&order);
            let doubt = |text: &usize| {
                let answer = self.texts.get(*text).and_then(|same| same.first());
                answer.map_or(0.0, |answer| learned.doubt(&self.ground, *answer))
            };
            let mut doubts: Vec<(f64, usize)> =
                open.iter().map(|text| (doubt(text), *text)).collect();
            doubts.sort_by(|(a, _), (b, _)| b.total_cmp(a));
            order.extend(doubts.iter().take(AT_A_TIME).map(|(_, text)| *text));
            open = doubts.into_iter().skip(AT_A_TIME).map(|(_, text)| text).collect();
            open.sort_unstable();
        }
        order
    }

    /// What is likely on the answers of the other texts when these are decided on.
    pub(crate) fn rest(&self, decided: &[usize]) -> Rest {
        let decided_on: HashSet<usize> = decided.iter().copied().collect();
        self.likely_on((0..self.texts()).filter(|text| !decided_on.contains(text)), decided)
    }

    /// What is likely on the answers of some texts when others are decided on.
    pub(crate) fn likely_on(&self, open: impl Iterator<Item = usize>, decided: &[usize]) -> Rest {
        let learned = self.learn(decided);
        let mut rest = Rest::default();
        for answer in open.flat_map(|text| &self.texts[text]).copied() {
            let codebook = &self.codebook[answer];
            let given = self.given[answer];
            let now = learned.suggest(&self.ground, answer, codebook);
            rest.answers += 1;
            count(&mut rest.codebook, given, ticked(codebook));
            count(&mut rest.learned, given, learned.likely(&self.ground, answer, codebook));
            count(&mut rest.ticked, given, ticked(&now));
        }
        rest
    }

    fn learn(&self, decided: &[usize]) -> Learned {
        let mut times: BTreeMap<(usize, ThemeSet), u32> = BTreeMap::new();
        for same in decided.iter().filter_map(|text| self.texts.get(*text)) {
            for answer in same {
                let first = same.first().copied().unwrap_or(*answer);
                *times.entry((first, self.given[*answer])).or_default() += 1;
            }
        }
        let lessons: Vec<Lesson> = times
            .into_iter()
            .map(|((answer, themes), times)| Lesson {
                answer,
                themes,
                unasked: ThemeSet::EMPTY,
                times,
            })
            .collect();
        self.ground.learn(&lessons)
    }
}

fn ticked(suggestions: &[Suggestion]) -> ThemeSet {
    suggestions.iter().filter(|one| one.selected).map(|one| one.theme).collect()
}

fn count(count: &mut Count, given: ThemeSet, proposed: ThemeSet) {
    for theme in 0..ThemeSet::CAPACITY {
        count.add(given.contains(theme), proposed.contains(theme));
    }
}
