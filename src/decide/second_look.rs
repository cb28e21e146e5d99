//! Which answers a coder should look at again, because the codebook changed in a way that matters to what
//! they decided. What an edit would bring up is worked out in the same way as what edits brought up, so that
//! what is told before it is done is what comes.

use super::Session;
use super::edit::ticked;
use crate::codebook::edit::{Bearing, Edit};
use crate::codebook::{Codebook, Question};
use crate::store::{BatchId, Decision, MadeEdit};
use crate::study::{AnswerId, QuestionId, ThemeId, ThemeSet};
use crate::suggest::{Asked, Engine};
use std::collections::{HashMap, HashSet};

/// What changed since each version of the codebook under which this coder decided anything. It hangs on
/// the codebook alone: new decisions are made under the newest, to which nothing has changed.
#[derive(Debug, Default)]
pub(super) struct Looks {
    /// By version: the themes that mean something else now.
    touched: HashMap<u32, HashSet<(QuestionId, ThemeId)>>,
    /// By answer and version: the themes that are ticked now and were not then.
    ticks: HashMap<(AnswerId, u32), ThemeSet>,
}

/// What decisions are held against: the codebook in force, or the one that an edit would make.
#[derive(Clone, Copy)]
pub(super) struct Outlook<'a> {
    pub(super) codebook: &'a Codebook,
    pub(super) engine: &'a Engine,
    /// The edit that would make it, and the ids of the codings that it is about.
    pub(super) ahead: Option<(&'a Edit, &'a [ThemeId])>,
    /// What is ticked, where it was worked out before.
    pub(super) ticked: &'a HashMap<AnswerId, ThemeSet>,
}

impl Outlook<'_> {
    /// Whether decisions under this version are held against something else than what they were made under.
    fn is_past(&self, session: &Session, version: u32) -> bool {
        version < session.codebook_version || self.ahead.is_some()
    }

    fn ticked(&self, answer: AnswerId, asked: &Asked) -> ThemeSet {
        self.ticked.get(&answer).copied().unwrap_or_else(|| ticked(self.engine, asked))
    }
}

/// By answer and version of the codebook, what was ticked under it. That does not change any more, and it
/// takes a codebook to be made ready again.
pub(super) type TickedThen = HashMap<(AnswerId, u32), Vec<ThemeId>>;

impl Looks {
    fn of(session: &Session, outlook: Outlook) -> Self {
        let mut looks = Self::default();
        let mut since: HashMap<u32, Since> = HashMap::new();
        let mut olds: HashMap<OldKey, Old> = HashMap::new();
        let mut ticked_then = session.ticked_then.borrow_mut();
        let own = session.history.decided_by(session.coder.id);
        for (answer, decision) in own {
            let version = decision.codebook;
            if !outlook.is_past(session, version) {
                continue;
            }
            let since =
                since.entry(version).or_insert_with(|| Since::of(session, outlook, version));
            let Some(asked) = session.asked(answer) else { continue };
            let at = asked.question;
            let Some(question) = outlook.codebook.questions.get(at) else { continue };
            let Some(more) = since.more.get(&question.id) else { continue };
            let coding = to_set(question, &decision.themes);
            let ticks = outlook.ticked(answer, &asked);
            let lacks = |theme: &usize| more.contains_key(theme) && !coding.contains(*theme);
            let lacking: ThemeSet = ticks.iter().filter(lacks).collect();
            // What was not there then was not ticked then, nor was anything that it took over.
            let alone =
                |theme: usize| question.themes.get(theme).is_some_and(|t| t.merged.is_empty());
            let is_new = |theme: &usize| more.get(theme) == Some(&true) && alone(*theme);
            let mut new: ThemeSet = lacking.iter().filter(is_new).collect();
            if new != lacking {
                let then = ticked_then.entry((answer, version)).or_insert_with(|| {
                    let key = (at, state(session, &question.id, version));
                    let old = olds.entry(key).or_insert_with(|| Old::of(session, at, version));
                    old.ticked(&asked)
                });
                let then = since.split_up(then, question);
                new.extend(lacking.iter().filter(|theme| !then.contains(*theme)));
            }
            if !new.is_empty() {
                looks.ticks.entry((answer, version)).or_default().extend(new.iter());
            }
        }
        looks.touched = since.into_iter().map(|(at, since)| (at, since.touched)).collect();
        looks
    }

    /// Whether a decision about an answer to a question is to be looked at again.
    fn concern(&self, answer: AnswerId, decision: &Decision, question: &Question) -> bool {
        let coding = to_set(question, &decision.themes);
        let touched = self.touched.get(&decision.codebook);
        let means_else = |id: &ThemeId| {
            touched.is_some_and(|touched| touched.contains(&(question.id.clone(), id.clone())))
        };
        let new = self.ticks.get(&(answer, decision.codebook)).copied().unwrap_or_default();
        decision.themes.iter().any(|id| question.resolve(id).is_none() || means_else(id))
            || new.iter().any(|theme| !coding.contains(theme))
    }
}

/// What was changed since a version of the codebook, by edits that stand and apply.
struct Since {
    /// The themes that mean something else now.
    touched: HashSet<(QuestionId, ThemeId)>,
    /// By question, the themes that more can suggest now, by their places, and whether the theme itself
    /// was not there.
    more: HashMap<QuestionId, HashMap<usize, bool>>,
    /// The themes that were split off, each with the ids of the theme that it was part of.
    splits: Vec<Split>,
}

/// A theme that was split off.
struct Split {
    question: QuestionId,
    theme: ThemeId,
    from: Vec<ThemeId>,
}

impl Since {
    fn of(session: &Session, outlook: Outlook, version: u32) -> Self {
        let mut since = Self { touched: HashSet::new(), more: HashMap::new(), splits: Vec::new() };
        let mut more: Vec<(QuestionId, ThemeId, bool)> = Vec::new();
        let steps = session.growth.steps.iter().filter(|step| step.refused.is_none());
        let made = steps.filter_map(|step| {
            let made = session.history.edits().iter().find(|made| made.batch == step.batch);
            let made = made.filter(|made| !session.history.counted_in(made, version))?;
            Some((&made.edit, step.touched.as_slice()))
        });
        for (edit, touched) in made.chain(outlook.ahead) {
            let question = edit.question();
            if edit.bearing() != Bearing::None {
                since.touched.extend(touched.iter().map(|id| (question.clone(), id.clone())));
            }
            if let Some(question) = edit.suggests_more_in() {
                let brought = edit.brings().map(|(_, id, _)| id);
                let theme = brought.unwrap_or(edit.theme());
                more.push((question.clone(), theme.clone(), brought.is_some()));
            }
            if let Edit::Split { theme, .. } = edit {
                // What is suggested more goes along with its words.
                let of = |(asked, id, _): &&(QuestionId, ThemeId, bool)| {
                    asked == question && touched.contains(id)
                };
                let brought = more.iter().filter(of).map(|(.., brought)| *brought).min();
                more.extend(brought.map(|brought| (question.clone(), theme.clone(), brought)));
                let (question, theme) = (question.clone(), theme.clone());
                since.splits.push(Split { question, theme, from: touched.to_vec() });
            }
        }
        // What counted then and was taken back since made them mean something else too.
        let undone = session.history.edits().iter().filter(|made| {
            session.history.is_undone(made.batch)
                && session.history.counted_in(made, version)
                && made.edit.bearing() != Bearing::None
        });
        for MadeEdit { edit, .. } in undone {
            let ids = edit.touches(outlook.codebook).into_iter().chain([edit.theme().clone()]);
            since.touched.extend(ids.map(|id| (edit.question().clone(), id)));
        }
        for (question, theme, brought) in more {
            let asked = outlook.codebook.question(&question).map(|(_, asked)| asked);
            if let Some(place) = asked.and_then(|asked| asked.resolve(&theme)) {
                let themes = since.more.entry(question).or_default();
                let all = themes.entry(place).or_insert(brought);
                *all = *all && brought;
            }
        }
        since
    }

    /// What was ticked then, by the places that the themes have now; what was split off since counts with
    /// what it was part of.
    fn split_up(&self, then: &[ThemeId], now: &Question) -> ThemeSet {
        let mut ids = then.to_vec();
        for split in self.splits.iter().filter(|split| split.question == now.id) {
            if ids.iter().any(|id| split.from.contains(id)) {
                ids.push(split.theme.clone());
            }
        }
        to_set(now, &ids)
    }
}

/// The places in a question of themes by their ids; those that are gone are left out.
fn to_set(question: &Question, ids: &[ThemeId]) -> ThemeSet {
    ids.iter().filter_map(|id| question.resolve(id)).collect()
}

/// A question as it was: its place, and the edits that counted.
type OldKey = (usize, Vec<BatchId>);

/// The edits that counted for the suggestions at a question in a version.
fn state(session: &Session, question: &QuestionId, version: u32) -> Vec<BatchId> {
    let counted = session.history.edits().iter().filter(|made| {
        let brought = made.edit.brings().is_some_and(|(asked, ..)| asked == question);
        (made.edit.question() == question || brought) && session.history.counted_in(made, version)
    });
    counted.map(|made| made.batch).collect()
}

/// A question as it was in an older codebook, made ready to suggest.
struct Old {
    question: usize,
    codebook: Codebook,
    engine: Engine,
}

impl Old {
    fn of(session: &Session, question: usize, version: u32) -> Self {
        let counted = |made: &MadeEdit| session.history.counted_in(made, version);
        let (mut codebook, _) = session.growth.if_stood(&session.history, counted);
        // The other questions are not asked.
        for (at, other) in codebook.questions.iter_mut().enumerate() {
            if at != question {
                other.themes.iter_mut().for_each(|theme| theme.indicators.clear());
            }
        }
        let engine = session.engine().variant(&codebook);
        Self { question, codebook, engine }
    }

    /// What was ticked.
    fn ticked(&self, asked: &Asked) -> Vec<ThemeId> {
        let then = self.codebook.questions.get(self.question);
        let id = |theme: usize| Some(then?.themes.get(theme)?.id.clone());
        ticked(&self.engine, asked).iter().filter_map(id).collect()
    }
}

impl Session {
    /// Whether this coder decided on an answer under an older codebook, and something changed since that
    /// matters to it: a theme it was given was split, moved or removed or means something else now, or a
    /// theme that it was not given is suggested now and was not then. Confirming the answer ends it.
    #[must_use]
    pub fn needs_second_look(&self, answer: AnswerId) -> bool {
        let Some(decision) = self.history.decision(self.coder.id, answer) else { return false };
        if decision.codebook >= self.codebook_version {
            return false;
        }
        let looks = self.looks.get_or_init(|| {
            let (codebook, engine) = (&self.codebook, self.engine());
            let outlook = Outlook { codebook, engine, ahead: None, ticked: &HashMap::new() };
            Looks::of(self, outlook)
        });
        let question = self.queue.question_of(answer);
        question
            .and_then(|at| self.codebook.questions.get(at))
            .is_some_and(|question| looks.concern(answer, decision, question))
    }

    /// How many answers of this coder would come up for a second look that do not.
    pub(super) fn new_looks(&self, outlook: Outlook) -> usize {
        let looks = Looks::of(self, outlook);
        let concern = |answer: AnswerId, decision: &Decision| {
            let question = self.queue.question_of(answer);
            question
                .and_then(|at| outlook.codebook.questions.get(at))
                .is_some_and(|question| looks.concern(answer, decision, question))
        };
        let own = self.history.decisions().filter(|(coder, ..)| *coder == self.coder.id);
        own.filter(|(_, answer, decision)| {
            concern(*answer, decision) && !self.needs_second_look(*answer)
        })
        .count()
    }

    /// How many answers to a question this coder should look at again.
    #[must_use]
    pub fn second_looks(&self, question: usize) -> usize {
        let all = self.queue.answers(question).iter();
        all.filter(|answer| self.needs_second_look(**answer)).count()
    }
}
