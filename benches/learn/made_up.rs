//! A study of very many synthetic answers to one question.

use duiding::decide::Session;
use duiding::study::{Answer, AnswerId, Respondent, RespondentId, Study, ThemeSet};

/// Different made-up words, as unevenly spread as real ones.
const WORDS: usize = 30_000;
const SYLLABLES: [&str; 12] =
    ["be", "ver", "ga", "lo", "ruk", "men", "dig", "stel", "or", "pla", "ten", "schap"];

/// The study, and codes for each answer.
pub(crate) struct MadeUp {
    pub(crate) study: Study,
    pub(crate) codings: Vec<(AnswerId, ThemeSet)>,
}

impl MadeUp {
    /// Each answer is one to the first question of the example (itself synthetic) or the halves of two, with
    /// one word in six another, made-up one. It has the codes of what it was made of. The same at every
    /// run.
    pub(crate) fn from(example: &Session, count: usize) -> Self {
        let coded: Vec<(Vec<&str>, ThemeSet)> = example
            .queue()
            .answers(0)
            .iter()
            .filter_map(|id| {
                let (answer, ..) = example.answer(*id)?;
                Some((answer.text.split_whitespace().collect(), example.coding(*id)?))
            })
            .collect();
        let mut random = Random(0x5eed);
        let mut study = Study {
            variables: vec![],
            group: None,
            respondents: vec![],
            answers: vec![],
            title: "100".to_owned(),
        };
        let mut codings = Vec::new();
        for number in 0..count as u32 {
            let (words, themes) = &coded[random.below(coded.len())];
            let (mut words, mut themes) = (words.clone(), *themes);
            if random.below(2) == 0 {
                let (other, its) = &coded[random.below(coded.len())];
                words.truncate(words.len().div_ceil(2));
                words.extend(&other[other.len() / 2..]);
                its.iter().for_each(|theme| themes.insert(theme));
            }
            let words: Vec<String> = words
                .into_iter()
                .map(|word| if random.below(6) == 0 { random.word() } else { word.to_owned() })
                .collect();
            study.respondents.push(Respondent { key: number.to_string(), values: vec![] });
            study.answers.push(Answer {
                respondent: RespondentId(number),
                question: example.codebook().questions[0].id.clone(),
                text: words.join(" "),
            });
            codings.push((AnswerId(number), themes));
        }
        Self { study, codings }
    }

    pub(crate) fn given(&self, answer: AnswerId) -> Option<ThemeSet> {
        self.codings.get(answer.0 as usize).map(|(_, themes)| *themes)
    }
}

/// Xorshift: enough for making up answers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }

    /// A made-up word: the n-th twice as likely as the 2n-th.
    fn word(&mut self) -> String {
        let share = self.below(1 << 30) as f64 / f64::from(1 << 30);
        let rank = (WORDS as f64).powf(share) as usize;
        (0..5).map(|place| SYLLABLES[rank / SYLLABLES.len().pow(place) % SYLLABLES.len()]).collect()
    }
}
