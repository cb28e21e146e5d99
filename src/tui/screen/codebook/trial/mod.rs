//! Trying an indicator: it is typed, and what it hits stands below it at once. Nothing is stored until it
//! is kept.

pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use super::CodebookView;
use crate::codebook::{Codebook, Indicator, Order, Pattern, PatternError, Polarity, TooCommon};
use crate::command::Key;
use crate::decide::Session;
use crate::study::AnswerId;
use crate::suggest::{Hit, Outcome, Trial};
use crate::tui::widget::input;
use tui_input::Input;

/// The steps in which the room between words is changed.
const GAPS: [usize; 8] = [0, 1, 2, 3, 4, 5, 8, Indicator::MAX_GAP];

/// An indicator being tried.
#[derive(Debug)]
pub(in crate::tui) struct TrialView {
    trial: Trial,
    question: usize,
    theme: usize,
    input: Input,
    polarity: Polarity,
    order: Order,
    gap: usize,
    /// What must be absent: that of the theme's own indicator that it began with.
    unless: Vec<Pattern>,
    groups: Vec<String>,
    /// Which of the theme's own indicators it began with.
    own: Option<usize>,
    /// Where it was begun, when that was the coding screen.
    from: Option<Origin>,
    /// Why what is typed cannot be read, if something is typed.
    fault: Option<PatternError>,
    /// What the indicator hits; while there is a fault, what it did before.
    outcome: Option<Outcome>,
    /// Codes changed since.
    stale: bool,
    /// The hit at the pointer.
    at: usize,
}

/// What one comes back to from an indicator that was made of words on the coding screen.
#[derive(Debug)]
struct Origin {
    /// The answer whose words it was made of.
    answer: AnswerId,
    /// What the codebook screen showed before.
    before: Box<CodebookView>,
}

impl TrialView {
    /// For a theme, with nothing typed. `None` when there is no such theme.
    fn of(session: &Session, question: usize, theme: usize) -> Option<Self> {
        let answers = session.queue().answers(question);
        let trial =
            Trial::new(session.codebook(), question, Some(theme), session.study(), answers)?;
        Some(Self {
            trial,
            question,
            theme,
            input: Input::default(),
            polarity: Polarity::Any,
            order: Order::Given,
            gap: Indicator::DEFAULT_GAP,
            unless: Vec::new(),
            groups: Vec::new(),
            own: None,
            from: None,
            fault: None,
            outcome: None,
            stale: false,
            at: 0,
        })
    }

    /// Takes a key that is typed; false when it is none.
    pub(in crate::tui) fn type_key(&mut self, session: &Session, key: Key) -> bool {
        let Some(request) = input::request(key) else { return false };
        let before = self.input.value().to_owned();
        self.input.handle(request);
        if self.input.value() != before {
            self.typed(session);
        }
        true
    }

    /// Takes in pasted text.
    pub(in crate::tui) fn paste(&mut self, session: &Session, pasted: &str) {
        input::paste(&mut self.input, pasted);
        self.typed(session);
    }

    /// The hits there are to go to.
    fn hits(&self) -> &[Hit] {
        let outcome = self.outcome.as_ref().filter(|_| self.fault.is_none());
        outcome.map_or(&[], |outcome| &outcome.hits)
    }

    /// Whether there is a hit to go to.
    pub(in crate::tui) fn has_hit(&self) -> bool {
        !self.hits().is_empty()
    }

    /// Takes in that codes changed: what is hit is the same, how it is coded may not be.
    pub(in crate::tui) fn changed(&mut self) {
        self.stale = true;
        if let Some(origin) = &mut self.from {
            origin.before.changed();
        }
    }

    /// Brings up to date how the answers are coded, the pointer at the same one.
    fn refresh(&mut self, session: &Session) {
        if std::mem::take(&mut self.stale) {
            let here = self.hits().get(self.at).map(|hit| hit.answer);
            self.run(session);
            let again = self.hits().iter().position(|hit| Some(hit.answer) == here);
            self.at = again.unwrap_or(0);
        }
    }

    /// Takes in that another text stands there. An empty line begins afresh.
    fn typed(&mut self, session: &Session) {
        if self.input.value().trim().is_empty() {
            self.own = None;
            self.unless.clear();
            self.groups.clear();
        }
        self.at = 0;
        self.run(session);
    }

    /// Tries what is typed. What cannot be read leaves the hits of before in sight.
    fn run(&mut self, session: &Session) {
        self.stale = false;
        self.fault = None;
        match self.read() {
            Ok(indicator) => {
                let coding = |answer| session.coding(answer);
                self.outcome = Some(self.trial.run(session.study(), &indicator, self.own, coding));
            }
            Err(PatternError::Empty) => self.outcome = None,
            Err(fault) => self.fault = Some(fault),
        }
    }

    /// What is typed, with how it must be found. A word alone has no order and nothing between, so that
    /// it does not become two indicators that find the same.
    fn read(&self) -> Result<Indicator, PatternError> {
        let pattern = Pattern::parse(self.input.value())?;
        let alone = pattern.terms.len() == 1;
        Ok(Indicator {
            gap: if alone { Indicator::DEFAULT_GAP } else { self.gap },
            order: if alone { Order::Given } else { self.order },
            polarity: self.polarity,
            unless: self.unless.clone(),
            groups: self.groups.clone(),
            ..Indicator::new(pattern)
        })
    }

    /// Whether a single word is typed.
    pub(in crate::tui) fn is_one_word(&self) -> bool {
        self.indicator().is_some_and(|indicator| indicator.pattern.terms.len() == 1)
    }

    /// The word of what is tried that hits answers about anything.
    pub(in crate::tui) fn too_common(&self, codebook: &Codebook) -> Option<TooCommon> {
        self.indicator()?.too_common(codebook)
    }

    /// What is tried; `None` while that is no indicator.
    pub(in crate::tui) fn indicator(&self) -> Option<Indicator> {
        self.read().ok()
    }

    /// The same on a codebook that is another than it was: for the same theme, beginning with the same
    /// indicator of it, or with the one that was kept just now. `None` when the theme is gone.
    pub(in crate::tui) fn grown(mut self, session: &Session, old: &Codebook) -> Option<Self> {
        let id = &old.questions.get(self.question)?.themes.get(self.theme)?.id;
        let question = session.codebook().questions.get(self.question)?;
        let place = question.resolve(id)?;
        let theme = question.themes.get(place)?;
        let before = old.questions.get(self.question)?.themes.get(self.theme)?;
        let began = self.own.and_then(|own| before.indicators.get(own));
        let typed = self.indicator();
        let same = |one: &Indicator| {
            let bare = Indicator { weight: Indicator::DEFAULT_WEIGHT, ..one.clone() };
            typed.as_ref() == Some(&bare)
        };
        let own = theme.indicators.iter().position(|one| Some(one) == began);
        self.own = theme.indicators.iter().position(same).or(own);
        let answers = session.queue().answers(self.question);
        self.trial =
            Trial::new(session.codebook(), self.question, Some(place), session.study(), answers)?;
        self.theme = place;
        self.from = self.from.map(|Origin { answer, before }| {
            let before = Box::new(before.grown(session, old));
            Origin { answer, before }
        });
        self.run(session);
        Some(self)
    }

    /// Begins with one of the theme's own indicators.
    fn take_own(&mut self, session: &Session, number: usize) {
        let question = session.codebook().questions.get(self.question);
        let theme = question.and_then(|question| question.themes.get(self.theme));
        if let Some(own) = theme.and_then(|theme| theme.indicators.get(number)) {
            self.take(session, own, Some(number));
        }
    }

    /// Begins with an indicator, with its number when it is one of the theme's own.
    fn take(&mut self, session: &Session, indicator: &Indicator, own: Option<usize>) {
        self.input = Input::new(indicator.pattern.source.clone());
        self.polarity = indicator.polarity;
        self.order = indicator.order;
        self.gap = indicator.gap;
        self.unless.clone_from(&indicator.unless);
        self.groups.clone_from(&indicator.groups);
        self.own = own;
        self.typed(session);
    }
}
