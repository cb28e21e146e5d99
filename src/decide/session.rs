//! One coder at work in one project.

use super::Result;
use super::alike::Alike;
use super::growth::Growth;
use super::order::{Order, Path};
use super::queue::{Progress, Queue};
use super::sample::HandedSample;
use super::second_look::{Looks, TickedThen};
use super::suggested::Suggested;
use super::visible::OTHERS_VISIBLE;
use crate::codebook::{Codebook, Question};
use crate::privacy::{FamiliarWords, Masker};
use crate::store::{Change, Coder, CoderId, Event, History, Package, Project, Step};
use crate::study::{Answer, AnswerId, Study, ThemeId, ThemeSet};
use crate::suggest::Engine;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;

/// A coder at work: everything in memory, every decision written through.
pub struct Session {
    pub(super) project: Project,
    pub(super) study: Study,
    pub(super) codebook: Codebook,
    pub(super) codebook_version: u32,
    /// How the codebook came about.
    pub(super) growth: Growth,
    /// What changed in the codebook since decisions were made. Made when first asked for.
    pub(super) looks: OnceCell<Looks>,
    pub(super) ticked_then: RefCell<TickedThen>,
    pub(super) coder: Coder,
    /// Everyone else who was ever at work.
    pub(super) others: Vec<Coder>,
    /// Whether everyone sees everything, as in projects that were opened before openings were logged.
    pub(super) open_to_all: bool,
    /// What the project is a package of, when it is one.
    pub(super) package: Option<Package>,
    pub(super) history: History,
    /// Made when first asked for.
    pub(super) handed_sample: OnceCell<Option<HandedSample>>,
    pub(super) queue: Queue,
    /// The codebook made ready to suggest. Made when first asked for.
    pub(super) engine: OnceCell<Engine>,
    /// Made when first asked for.
    pub(super) suggested: OnceCell<Suggested>,
    /// Whether each decision is learned from before the next answer shows.
    pub(super) at_once: bool,
    /// Whether suggestions were made since the project was opened.
    pub(super) has_suggested: Cell<bool>,
    /// In which order the coder goes through the answers.
    pub(super) order: Order,
    /// Made when first asked for.
    pub(super) path: OnceCell<Path>,
    /// By question which answers say nearly the same; made when first asked for.
    pub(super) alike: Vec<OnceCell<Alike>>,
    /// Ticks that differ from the proposal and are not confirmed.
    pub(super) drafts: HashMap<AnswerId, ThemeSet>,
    /// Made when first asked for: it reads every answer.
    pub(super) masker: OnceCell<Masker>,
    pub(super) familiar: OnceCell<FamiliarWords>,
    /// Where the coder went since the place was last written.
    pub(super) place: Option<AnswerId>,
}

/// The key under which a project keeps who coded last.
pub(super) const LAST_CODER: &str = "last_coder";

impl Session {
    /// Starts work in a project as the coder with this name, or as whoever coded last, or as a first
    /// coder called `fallback`.
    ///
    /// # Errors
    /// When the project cannot be read or written.
    pub fn start(mut project: Project, name: Option<&str>, fallback: &str) -> Result<Self> {
        let study = project.study()?;
        let (codebook_version, newest) = project.codebook()?;
        let history = History::of(&project.log()?);
        let (codebook, growth) = Growth::start(&project, newest, &history)?;
        let last = project.meta(LAST_CODER)?.and_then(|id| id.parse().ok()).map(CoderId);
        let known = project.coders()?.into_iter().find(|coder| Some(coder.id) == last);
        let coder = match (name, known) {
            (None, Some(last)) => last,
            (name, _) => project.coder(name.unwrap_or(fallback))?,
        };
        let queue = Queue::new(&study, &codebook);
        let mut others = project.coders()?;
        others.retain(|other| other.id != coder.id);
        let open_to_all = project.meta(OTHERS_VISIBLE)?.is_some();
        let package = project.package()?;
        let mut session = Self {
            project,
            study,
            codebook,
            codebook_version,
            growth,
            looks: OnceCell::new(),
            ticked_then: RefCell::default(),
            coder,
            others,
            open_to_all,
            package,
            history,
            handed_sample: OnceCell::new(),
            queue,
            engine: OnceCell::new(),
            suggested: OnceCell::new(),
            at_once: false,
            has_suggested: Cell::new(false),
            order: Order::default(),
            path: OnceCell::new(),
            alike: Vec::new(),
            drafts: HashMap::new(),
            masker: OnceCell::new(),
            familiar: OnceCell::new(),
            place: None,
        };
        session.order = session.kept_order()?;
        session.alike.resize_with(session.codebook.questions.len(), OnceCell::new);
        let drafts = session.project.drafts(session.coder.id)?;
        session.take_drafts(drafts);
        Ok(session)
    }

    /// Keeps that this coder was at work, so that the next start is theirs too.
    ///
    /// # Errors
    /// When the project cannot be written.
    pub fn remember_coder(&mut self) -> Result<()> {
        self.project.set_meta(LAST_CODER, &self.coder.id.0.to_string())
    }

    /// Ends the session and gives the project back.
    #[must_use]
    pub fn into_project(self) -> Project {
        self.project
    }

    /// The project this session works in.
    #[must_use]
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// The study.
    #[must_use]
    pub fn study(&self) -> &Study {
        &self.study
    }

    /// The codebook in force.
    #[must_use]
    pub fn codebook(&self) -> &Codebook {
        &self.codebook
    }

    /// Who is coding.
    #[must_use]
    pub fn coder(&self) -> &Coder {
        &self.coder
    }

    /// Which answers there are to code.
    #[must_use]
    pub fn queue(&self) -> &Queue {
        &self.queue
    }

    /// The answer, with its question's position and the question; `None` when there is nothing to code
    /// in it.
    #[must_use]
    pub fn answer(&self, id: AnswerId) -> Option<(&Answer, usize, &Question)> {
        let question = self.queue.question_of(id)?;
        Some((self.study.answer(id)?, question, self.codebook.questions.get(question)?))
    }

    /// The themes that this coder gave an answer; `None` when it is not decided on.
    #[must_use]
    pub fn coding(&self, answer: AnswerId) -> Option<ThemeSet> {
        self.blind_coding_of(self.coder.id, answer)
    }

    /// The themes that a coder gave an answer, whether or not this coder may see it.
    pub(super) fn blind_coding_of(&self, coder: CoderId, answer: AnswerId) -> Option<ThemeSet> {
        let question = self.queue.question_of(answer)?;
        let given = self.history.coding(coder, answer)?;
        self.counting(question, given)
    }

    /// The themes of a coding that count; `None` when the codebook has none of them: *no theme* is more
    /// than the coder said.
    pub(super) fn counting(&self, question: usize, given: &[ThemeId]) -> Option<ThemeSet> {
        let counting = self.to_set(question, given);
        (given.is_empty() || !counting.is_empty()).then_some(counting)
    }

    /// What stands ticked on the screen: unconfirmed ticks, else what was decided, else the proposal.
    #[must_use]
    pub fn ticked(&self, answer: AnswerId) -> ThemeSet {
        self.drafts
            .get(&answer)
            .copied()
            .or_else(|| self.coding(answer))
            .unwrap_or_else(|| self.proposal(answer))
    }

    /// Whether ticks were set on an answer that are not confirmed.
    #[must_use]
    pub fn has_draft(&self, answer: AnswerId) -> bool {
        self.drafts.contains_key(&answer)
    }

    /// Keeps ticks that are not confirmed yet, so that they survive whatever happens.
    ///
    /// # Errors
    /// When the project cannot be written.
    pub fn tick(&mut self, answer: AnswerId, themes: ThemeSet) -> Result<()> {
        self.tick_all(&[(answer, themes)])
    }

    /// The same for several answers at once.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn tick_all(&mut self, ticks: &[(AnswerId, ThemeSet)]) -> Result<()> {
        // Ticks that come down to what stands need not be kept.
        let differs =
            |answer, themes| themes != self.coding(answer).unwrap_or_else(|| self.proposal(answer));
        let drafts: Vec<_> = ticks
            .iter()
            .map(|&(answer, themes)| {
                (answer, differs(answer, themes).then(|| self.to_ids(answer, themes)))
            })
            .collect();
        self.project.keep_drafts(self.coder.id, &drafts)?;
        for ((answer, themes), (_, kept)) in ticks.iter().zip(&drafts) {
            if kept.is_some() {
                self.drafts.insert(*answer, *themes);
            } else {
                self.drafts.remove(answer);
            }
        }
        Ok(())
    }

    /// Takes back this coder's last step, however long ago; `None` when there is none.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn undo(&mut self) -> Result<Option<Step>> {
        let Some(step) = self.history.undo_target(self.coder.id) else { return Ok(None) };
        self.turn(&[step], false, step.answer)?;
        Ok(Some(step))
    }

    /// Does again what was undone last; `None` when there is nothing.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn redo(&mut self) -> Result<Option<Step>> {
        let Some(step) = self.history.redo_target(self.coder.id) else { return Ok(None) };
        self.turn(&[step], true, step.answer)?;
        Ok(Some(step))
    }

    /// The step that undo would take back.
    #[must_use]
    pub fn undo_target(&self) -> Option<Step> {
        self.history.undo_target(self.coder.id)
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.redo_target(self.coder.id).is_some()
    }

    /// Where the coder was last, or the first open answer, or the first answer there is.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn place(&self) -> Result<Option<AnswerId>> {
        let kept = self
            .project
            .place(self.coder.id)?
            .filter(|answer| self.queue.question_of(*answer).is_some());
        Ok(kept
            .or_else(|| self.queue.all().find(|answer| self.coding(*answer).is_none()))
            .or_else(|| self.queue.all().next()))
    }

    /// Remembers where the coder is. It is written with the next decision, or by [`Self::keep_place`].
    pub fn set_place(&mut self, answer: AnswerId) {
        self.take_over_learned();
        self.place = Some(answer);
    }

    /// Writes where the coder is, for the next start.
    ///
    /// # Errors
    /// When the project cannot be written.
    pub fn keep_place(&mut self) -> Result<()> {
        match self.place.take() {
            Some(answer) => self.project.set_place(self.coder.id, answer),
            None => Ok(()),
        }
    }

    /// How far this coder is with a question.
    #[must_use]
    pub fn progress(&self, question: usize) -> Progress {
        self.progress_of(self.coder.id, question)
    }

    /// How far a coder is with a question, as far as this coder may see it.
    #[must_use]
    pub fn progress_of(&self, coder: CoderId, question: usize) -> Progress {
        self.queue.progress(question, |answer| self.coding_of(coder, answer).is_some())
    }

    /// Gives this coder another name.
    ///
    /// # Errors
    /// When another coder has the name or the project cannot be written.
    pub fn rename(&mut self, name: &str) -> Result<()> {
        self.project.rename_coder(self.coder.id, name)?;
        self.coder.name = name.trim().to_owned();
        Ok(())
    }

    /// Which version of the codebook is in force, from 1.
    #[must_use]
    pub fn codebook_version(&self) -> u32 {
        self.codebook_version
    }

    /// The codebook made ready to suggest.
    pub(super) fn engine(&self) -> &Engine {
        self.engine.get_or_init(|| Engine::compile(&self.codebook))
    }

    pub(super) fn clear_draft(&mut self, answer: AnswerId) -> Result<()> {
        if self.drafts.remove(&answer).is_some() {
            self.project.clear_draft(self.coder.id, answer)?;
        }
        Ok(())
    }

    pub(super) fn apply(&mut self, changes: Vec<Change>, next: Option<AnswerId>) -> Result<()> {
        let batch = self.project.append(self.coder.id, self.codebook_version, &changes, next)?;
        if next.is_some() {
            self.place = None;
        }
        let decided: Vec<AnswerId> = changes.iter().filter_map(Change::decided).collect();
        for change in changes {
            let version = Some(self.codebook_version);
            self.history.add(self.coder.id, batch, version, &Event::Change(change));
        }
        self.learn_from(&decided);
        Ok(())
    }

    pub(super) fn to_set(&self, question: usize, ids: &[ThemeId]) -> ThemeSet {
        let Some(question) = self.codebook.questions.get(question) else { return ThemeSet::EMPTY };
        ids.iter().filter_map(|id| question.resolve(id)).collect()
    }

    /// Takes ticks that are not confirmed from the project.
    pub(super) fn take_drafts(&mut self, kept: Vec<(AnswerId, Vec<ThemeId>)>) {
        self.drafts.clear();
        for (answer, themes) in kept {
            if let Some(question) = self.queue.question_of(answer) {
                let ticks = self.to_set(question, &themes);
                // Ticks of themes that are gone say nothing; they stay on disk, for undo may bring them back.
                if themes.is_empty() || !ticks.is_empty() {
                    self.drafts.insert(answer, ticks);
                }
            }
        }
    }

    pub(super) fn to_ids(&self, answer: AnswerId, set: ThemeSet) -> Vec<ThemeId> {
        let question = self.queue.question_of(answer).and_then(|q| self.codebook.questions.get(q));
        let themes = question.map_or(&[][..], |q| &q.themes);
        set.iter().filter_map(|theme| themes.get(theme)).map(|theme| theme.id.clone()).collect()
    }
}
