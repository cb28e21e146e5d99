//! The thread that learns from decisions while the coder goes on.
//!
//! Decisions go in, what was learned of a question comes out; a decision that comes while it learns is taken
//! along in the next round. What it learns depends on the decisions that stand, not on when they came.

use crate::study::ThemeSet;
use crate::suggest::{Ground, Learned, Lesson, Suggestion};
use crate::text;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// The answers of a question that there is to learn on, by their place there.
pub(super) struct Task {
    pub(super) texts: Vec<String>,
    pub(super) suggested: Arc<Vec<Vec<Suggestion>>>,
    /// How many indicators each theme has.
    pub(super) indicators: Vec<usize>,
}

/// What a coder decided on an answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Decided {
    /// Position of the question.
    pub(super) question: usize,
    /// The answer's place in it.
    pub(super) place: usize,
    /// The themes; `None` when the decision was taken back.
    pub(super) themes: Option<ThemeSet>,
    /// Themes that it says nothing of.
    pub(super) unasked: ThemeSet,
}

/// What was learned of a question, and what follows from it for its answers, by their place.
pub(super) struct Taught {
    pub(super) learned: Learned,
    pub(super) ground: Arc<Ground>,
    pub(super) suggestions: Vec<Vec<Suggestion>>,
    pub(super) doubts: Vec<f64>,
    /// Whether no theme is proposed.
    pub(super) none: Vec<bool>,
}

/// The thread that learns. It ends when this is dropped.
pub(super) struct Learner {
    post: Arc<Post>,
}

/// What goes between the coder's thread and the one that learns.
#[derive(Default)]
struct Post {
    mail: Mutex<Mail>,
    rung: Condvar,
}

#[derive(Default)]
struct Mail {
    /// Questions that are to be learned anew, with the decisions there are.
    tasks: BTreeMap<usize, (Task, Vec<Decided>)>,
    /// What was decided since.
    decided: Vec<Decided>,
    taught: BTreeMap<usize, Arc<Taught>>,
    /// Whether the thread works on what it took.
    at_work: bool,
    ended: bool,
}

/// What there is to learn from.
struct News {
    tasks: BTreeMap<usize, (Task, Vec<Decided>)>,
    decided: Vec<Decided>,
}

impl Mail {
    fn is_busy(&self) -> bool {
        !self.ended && (self.at_work || self.has_any())
    }

    /// Whether there is anything to take.
    fn has_any(&self) -> bool {
        !self.decided.is_empty() || !self.tasks.is_empty()
    }

    /// Takes what there is.
    fn take(&mut self) -> News {
        News { tasks: std::mem::take(&mut self.tasks), decided: std::mem::take(&mut self.decided) }
    }
}

impl Post {
    fn open(&self) -> MutexGuard<'_, Mail> {
        // Mail is whole between any two statements, so that a thread that died leaves it in order.
        self.mail.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Learner {
    /// Starts the thread for these questions.
    pub(super) fn start(questions: Vec<Task>) -> Self {
        let post = Arc::new(Post::default());
        let own = Arc::clone(&post);
        let work = move || {
            let mut class: Vec<Pupil> = questions.into_iter().map(Pupil::new).collect();
            let _at_its_end = Leave(&own);
            while let Some(news) = wait_for_mail(&own) {
                let mut open: BTreeSet<usize> = BTreeSet::new();
                take_in(&mut class, news, &mut open);
                while let Some(question) = open.pop_first() {
                    let taught = class.get_mut(question).map(Pupil::study);
                    let mut mail = own.open();
                    if mail.ended {
                        return;
                    }
                    // What was learned with a task that is to be another one is of no use.
                    let taught = taught.filter(|_| !mail.tasks.contains_key(&question));
                    mail.taught.extend(taught.map(|taught| (question, taught)));
                    let more = mail.take();
                    drop(mail);
                    take_in(&mut class, more, &mut open);
                }
            }
        };
        thread::spawn(move || match beside_the_screen() {
            Some(threads) => threads.install(work),
            None => work(),
        });
        Self { post }
    }

    /// Tells of decisions.
    pub(super) fn tell(&self, decided: Vec<Decided>) {
        if !decided.is_empty() {
            self.post.open().decided.extend(decided);
            self.post.rung.notify_all();
        }
    }

    /// Gives a question another task, with all decisions on its answers.
    pub(super) fn put(&self, question: usize, task: Task, decided: Vec<Decided>) {
        let mut mail = self.post.open();
        mail.decided.retain(|one| one.question != question);
        mail.taught.remove(&question);
        mail.tasks.insert(question, (task, decided));
        drop(mail);
        self.post.rung.notify_all();
    }

    /// What was learned since the last time this was asked, by question, and whether that is everything that
    /// was told.
    pub(super) fn taught(&self) -> (BTreeMap<usize, Arc<Taught>>, bool) {
        let mut mail = self.post.open();
        (std::mem::take(&mut mail.taught), !mail.is_busy())
    }

    /// Waits until everything that was told is learned from.
    pub(super) fn wait(&self) {
        let mut mail = self.post.open();
        while mail.is_busy() {
            mail = self.post.rung.wait(mail).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// The same, but no longer than this.
    pub(super) fn wait_at_most(&self, time: Duration) {
        let mail = self.post.open();
        drop(self.post.rung.wait_timeout_while(mail, time, |mail| mail.is_busy()));
    }
}

impl Drop for Learner {
    fn drop(&mut self) {
        self.post.open().ended = true;
        self.post.rung.notify_all();
    }
}

/// Threads to learn on: one fewer than there are processors, so that one is left for the coder's keys; `None`
/// when the system gives no threads, and those that all work shares must do.
fn beside_the_screen() -> Option<ThreadPool> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    ThreadPoolBuilder::new().num_threads(processors.saturating_sub(1).max(1)).build().ok()
}

/// Says that the thread is gone, however it went, so that nobody waits for it.
struct Leave<'a>(&'a Post);

impl Drop for Leave<'_> {
    fn drop(&mut self) {
        self.0.open().ended = true;
        self.0.rung.notify_all();
    }
}

/// What came in; `None` when the thread is to end.
fn wait_for_mail(post: &Post) -> Option<News> {
    let mut mail = post.open();
    mail.at_work = false;
    post.rung.notify_all();
    while !mail.ended && !mail.has_any() {
        mail = post.rung.wait(mail).unwrap_or_else(PoisonError::into_inner);
    }
    mail.at_work = true;
    (!mail.ended).then(|| mail.take())
}

fn take_in(class: &mut [Pupil], news: News, open: &mut BTreeSet<usize>) {
    let mut decided = Vec::new();
    for (question, (task, own)) in news.tasks {
        if let Some(pupil) = class.get_mut(question) {
            *pupil = Pupil::new(task);
            open.remove(&question);
            decided.extend(own);
        }
    }
    for one in decided.into_iter().chain(news.decided) {
        if let Some(pupil) = class.get_mut(one.question) {
            open.insert(one.question);
            match one.themes {
                Some(themes) => pupil.decided.insert(one.place, (themes, one.unasked)),
                None => pupil.decided.remove(&one.place),
            };
        }
    }
}

/// One question with the decisions that stand.
struct Pupil {
    task: Task,
    /// Made when there is something to learn.
    ground: Option<Arc<Ground>>,
    /// By place the place of the first answer with the same text; made with the ground.
    same: Vec<usize>,
    /// By place the themes that were given, and those that were not asked about.
    decided: BTreeMap<usize, (ThemeSet, ThemeSet)>,
    /// What was learned, as long as anybody else holds it: the coder's thread never is the one that clears it
    /// away, which takes long when there are very many answers.
    held: Vec<Arc<Taught>>,
}

impl Pupil {
    fn new(task: Task) -> Self {
        Self { task, ground: None, same: Vec::new(), decided: BTreeMap::new(), held: Vec::new() }
    }

    fn study(&mut self) -> Arc<Taught> {
        let ground = Arc::clone(self.ground.get_or_insert_with(|| {
            let texts = self.task.texts.iter().map(String::as_str);
            let indicators = self.task.indicators.clone();
            Arc::new(Ground::new(texts, &self.task.suggested, indicators))
        }));
        if self.same.is_empty() {
            let mut first: HashMap<String, usize> = HashMap::new();
            let texts = self.task.texts.iter().enumerate();
            self.same = texts
                .map(|(place, text)| *first.entry(text::same_text_key(text)).or_insert(place))
                .collect();
        }
        let learned = ground.learn(&self.lessons());
        let places = self.task.suggested.iter().enumerate();
        let suggestions: Vec<Vec<Suggestion>> =
            places.map(|(place, codebook)| learned.suggest(&ground, place, codebook)).collect();
        let doubts =
            (0..self.task.suggested.len()).map(|place| learned.doubt(&ground, place)).collect();
        let places = self.task.suggested.iter().enumerate();
        let none = places
            .map(|(place, codebook)| learned.proposes_none(&ground, place, codebook))
            .collect();
        let taught = Arc::new(Taught { learned, ground, suggestions, doubts, none });
        self.held.retain(|held| Arc::strong_count(held) > 1);
        self.held.push(Arc::clone(&taught));
        taught
    }

    /// The decisions, those on the same text with the same themes as one.
    fn lessons(&self) -> Vec<Lesson> {
        let mut times: BTreeMap<(usize, ThemeSet, ThemeSet), u32> = BTreeMap::new();
        for (place, (themes, unasked)) in &self.decided {
            let answer = self.same.get(*place).copied().unwrap_or(*place);
            *times.entry((answer, *themes, *unasked)).or_default() += 1;
        }
        times
            .into_iter()
            .map(|((answer, themes, unasked), times)| Lesson { answer, themes, unasked, times })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::{Evidence, Rung};

    fn task(texts: &[&str]) -> Task {
        Task {
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
            suggested: Arc::new(vec![Vec::new(); texts.len()]),
            indicators: vec![0, 0],
        }
    }

    fn decided(place: usize, themes: Option<&[usize]>) -> Decided {
        let themes = themes.map(|themes| themes.iter().copied().collect());
        Decided { question: 0, place, themes, unasked: ThemeSet::EMPTY }
    }

    #[test]
    fn what_is_learned_does_not_depend_on_when_decisions_came() {
        let texts = ["te druk", "veel te druk", "geen tijd", "druk druk", "nooit tijd"];
        let one = Learner::start(vec![task(&texts)]);
        for place in [0, 1, 2] {
            one.tell(vec![decided(place, Some(&[place % 2]))]);
            one.wait();
        }
        let other = Learner::start(vec![task(&texts)]);
        let back_and_forth = vec![
            decided(2, Some(&[1])),
            decided(3, Some(&[1])),
            decided(1, Some(&[1])),
            decided(2, Some(&[0])),
            decided(3, None),
            decided(0, Some(&[0])),
        ];
        other.tell(back_and_forth);
        other.wait();
        let (one, other) = (one.taught().0, other.taught().0);
        let (one, other) = (one.get(&0).unwrap(), other.get(&0).unwrap());
        assert_eq!(one.learned.lessons(), 3);
        assert_eq!(one.suggestions, other.suggestions);
        assert_eq!(one.doubts, other.doubts);
    }

    /// A codebook that finds theme 0 in all of these texts.
    fn finding(texts: &[&str]) -> Task {
        let evidence = |text: &str| Evidence {
            spans: std::iter::once(0..text.len()).collect(),
            terms: vec![],
            indicator: 0,
            rung: Rung::Exact,
            negated: false,
            weight: 0.6,
        };
        let found = texts.iter().map(|text| {
            let evidence = vec![evidence(text)];
            vec![Suggestion { theme: 0, score: 0.6, selected: true, evidence }]
        });
        Task { suggested: Arc::new(found.collect()), indicators: vec![1, 0], ..task(texts) }
    }

    #[test]
    fn where_a_theme_is_likely_but_not_ticked_no_theme_is_not_proposed() {
        let texts: Vec<String> = (0..60).map(|n| format!("woord{n} los{n}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let learner = Learner::start(vec![finding(&texts)]);
        // Three of four are right: most probably the theme applies, and not nine times out of ten.
        let given = |place: usize| if place.is_multiple_of(4) { &[][..] } else { &[0][..] };
        learner.tell((0..48).map(|place| decided(place, Some(given(place)))).collect());
        learner.wait();
        let (taught, all) = learner.taught();
        assert!(all);
        let taught = taught.get(&0).unwrap();
        for (place, codebook) in finding(&texts).suggested.iter().enumerate().skip(48) {
            let likely = taught.learned.likely(&taught.ground, place, codebook);
            assert_eq!(likely, ThemeSet::from_iter([0]));
            let shown = &taught.suggestions[place];
            assert!(shown.iter().any(|one| one.theme == 0 && !one.selected), "a bar, no tick");
            assert!(!taught.none[place]);
        }
    }

    #[test]
    fn the_same_texts_are_one_lesson_and_a_question_that_is_not_there_none() {
        let learner = Learner::start(vec![task(&["te druk", "Te druk!", "geen tijd"])]);
        let elsewhere = Decided { question: 7, place: 0, themes: None, unasked: ThemeSet::EMPTY };
        let all = [0, 1, 2].map(|place| decided(place, Some(&[0])));
        learner.tell(all.into_iter().chain([elsewhere]).collect());
        learner.wait();
        let (taught, all) = learner.taught();
        assert!(all);
        assert_eq!(taught.len(), 1);
        assert_eq!(taught.get(&0).unwrap().learned.lessons(), 2);
        assert!(learner.taught().0.is_empty(), "it is told once");
    }
}
