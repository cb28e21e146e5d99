//! The overview: how far the coding is, what came out of it so far, and how long the rest takes.

mod chart;
mod levels;
mod pace;
mod progress;
mod saturation;
mod themes;
pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::command::{CommandId, id};
use crate::decide::{Result, Session};
use crate::matrix::Frequencies;
use crate::message::{Lang, overview_screen as text};
use crate::overview::{self, CoderProgress, LevelTable, Pace, Saturation};
use crate::store::Coder;

/// The fewest respondents or decisions that a percentage or a line is drawn over.
const FEWEST: usize = 10;

/// Where the overview is.
pub(in crate::tui) struct OverviewView {
    pub(in crate::tui) part: Part,
    /// Position in the codebook.
    pub(in crate::tui) question: usize,
    /// Position in the question.
    pub(in crate::tui) theme: usize,
    /// Made when first shown after a change.
    pub(in crate::tui) figures: Option<Figures>,
}

/// A part of the overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Part {
    Progress,
    Themes,
    Levels,
    Saturation,
    Pace,
}

/// What is shown.
pub(in crate::tui) struct Figures {
    /// The coder at work first.
    progress: Vec<CoderProgress>,
    /// The groups of the frequencies, in the order of every `by_group`.
    groups: Vec<String>,
    /// One for each question of the progress.
    frequencies: Vec<Frequencies>,
    levels: LevelTable,
    /// Only when the figures are those of the coder at work.
    own: Option<OwnFigures>,
}

/// What is told from the order and the times of one's own decisions.
struct OwnFigures {
    all: Saturation,
    /// One for each question of the progress.
    by_question: Vec<Saturation>,
    /// How work added up.
    course: Vec<Pace>,
    pace: Option<Pace>,
}

impl OverviewView {
    /// The overview at a question, nothing counted yet.
    pub(in crate::tui) fn new(question: usize) -> Self {
        Self { part: Part::Progress, question, theme: 0, figures: None }
    }

    /// Place of the question among those with answers.
    fn row(&self, figures: &Figures) -> usize {
        let place = figures.questions().iter().position(|each| each.question == self.question);
        place.unwrap_or(0)
    }
}

impl Part {
    /// All parts, in the order of their keys.
    const ALL: [Self; 5] =
        [Self::Progress, Self::Themes, Self::Levels, Self::Saturation, Self::Pace];

    fn name(self, lang: Lang) -> String {
        match self {
            Self::Progress => text::progress(lang),
            Self::Themes => text::themes(lang),
            Self::Levels => text::levels(lang),
            Self::Saturation => text::saturation(lang),
            Self::Pace => text::pace(lang),
        }
    }

    fn place(self) -> usize {
        Self::ALL.iter().position(|part| *part == self).unwrap_or(0)
    }
}

/// The command that shows the next coder.
const TO_OTHER: CommandId = CommandId::Overview(id::Overview::Whose);
/// The command that goes to a part.
const TO_PART: CommandId = CommandId::Overview(id::Overview::ToPart);

impl Figures {
    /// Counts them for a coder.
    ///
    /// # Errors
    /// When the project cannot be read.
    fn of(session: &Session, coder: &Coder) -> Result<Self> {
        let progress = overview::progress(session);
        let (groups, frequencies) = Frequencies::of(session, coder);
        let levels = LevelTable::of(session, coder, None);
        let own = if coder.id == session.coder().id {
            let times = session.decision_times()?;
            let saturation = |question| Saturation::of(session, coder, &times, question);
            let asked = progress.first().map_or(&[][..], |own| &own.questions);
            let course = Pace::course(session.queue(), &times);
            Some(OwnFigures {
                all: saturation(None),
                by_question: asked.iter().map(|each| saturation(Some(each.question))).collect(),
                pace: course.last().copied().filter(Pace::says_something),
                course,
            })
        } else {
            None
        };
        Ok(Self { progress, groups, frequencies, levels, own })
    }

    /// The questions with answers, with how far the coder at work is.
    fn questions(&self) -> &[overview::QuestionProgress] {
        self.progress.first().map_or(&[][..], |own| &own.questions)
    }
}
