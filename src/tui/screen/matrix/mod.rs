//! The matrix screen: Bijlage 1 as it will print, and the answers behind its cells.

pub(in crate::tui) mod behind;
mod behind_view;
mod columns;
mod detail;
mod grid;
pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::command::Facts;
use crate::decide::Session;
use crate::export::{Content, Section};
use crate::matrix::{Matrix, Order, Row, Table};
use crate::message::{Lang, matrix_screen as text};
use crate::store::Coder;
use crate::study::AnswerId;
use crate::tui::work::export::LastExport;
use behind::Behind;

/// Where the matrix screen is.
pub(in crate::tui) struct MatrixView {
    pub(in crate::tui) question: usize,
    pub(in crate::tui) row: usize,
    /// The column at the pointer: everyone, then the groups in order.
    pub(in crate::tui) group: usize,
    /// The column at the pointer while the numbers of the extended layout are shown.
    pub(in crate::tui) number: Option<usize>,
    /// How the themes are ordered, on the screen and in an export.
    pub(in crate::tui) order: Order,
    /// Lines scrolled past in what stands below the table.
    pub(in crate::tui) scroll: usize,
    /// The answers behind a cell, when they are shown.
    pub(in crate::tui) behind: Option<Behind>,
    /// Whose codes are counted.
    pub(in crate::tui) whose: Coder,
    /// Counted when first shown after a change.
    pub(in crate::tui) counted: Option<Counted>,
    /// What was exported last.
    pub(in crate::tui) last_export: Option<LastExport>,
}

/// What was counted.
pub(in crate::tui) struct Counted {
    /// Position of the question.
    pub(in crate::tui) question: usize,
    /// In which language its quotes are masked and its texts are.
    pub(in crate::tui) lang: Lang,
    /// The matrix with only the table of the question, as it is shown.
    pub(in crate::tui) matrix: Matrix,
    /// What the extended layout prints of it.
    printed: Content,
}

/// The table that is shown.
#[derive(Clone, Copy)]
struct Shown<'a> {
    matrix: &'a Matrix,
    table: &'a Table,
    /// What is printed of it.
    section: &'a Section,
    /// The headings of the six columns.
    headings: &'a [String; 6],
}

impl MatrixView {
    /// The screen at the question of an answer.
    pub(in crate::tui) fn new(session: &Session, answer: Option<AnswerId>) -> Self {
        let question = answer.and_then(|answer| session.queue().question_of(answer)).unwrap_or(0);
        let whose = session.coder().clone();
        Self {
            question,
            row: 0,
            group: 0,
            number: None,
            order: Order::default(),
            scroll: 0,
            behind: None,
            whose,
            counted: None,
            last_export: None,
        }
    }

    /// Shows the table of a question from its first row.
    pub(in crate::tui) fn turn_to(&mut self, question: usize) {
        self.question = question;
        self.row = 0;
        self.scroll = 0;
        self.behind = None;
    }

    /// Drops what was counted: codes, examples or names changed.
    pub(in crate::tui) fn changed(&mut self) {
        self.counted = None;
        if let Some(behind) = &mut self.behind {
            behind.rows = None;
        }
    }

    /// What the commands of this screen depend on.
    pub(in crate::tui) fn facts(&self, session: &Session, facts: Facts) -> Facts {
        let row = self.shown(session).filter(|shown| shown.table.coded.all > 0);
        let row = row.and_then(|shown| shown.table.rows.get(self.row));
        Facts {
            others: !session.opened_others().is_empty(),
            own_codes: self.whose.id == session.coder().id,
            cell: row.is_some(),
            quote: row.is_some_and(|row| row.quote.is_some()),
            listed: self.behind.as_ref().is_some_and(|behind| behind.listed().is_some()),
            ..facts
        }
    }

    fn shown(&self, session: &Session) -> Option<Shown<'_>> {
        let counted = self.counted.as_ref()?;
        let question = session.codebook().questions.get(self.question)?;
        let table = counted.matrix.tables.first().filter(|t| t.question == question.id)?;
        Some(Shown {
            matrix: &counted.matrix,
            table,
            section: counted.printed.sections.first()?,
            headings: &counted.printed.columns,
        })
    }

    /// The theme at the pointer, by its position in the codebook, with its row.
    fn pointed(&self, session: &Session) -> Option<(usize, &Row)> {
        let row = self.shown(session)?.table.rows.get(self.row)?;
        let themes = &session.codebook().questions.get(self.question)?.themes;
        Some((themes.iter().position(|theme| theme.id == row.theme)?, row))
    }
}

/// An order in words.
pub(in crate::tui) fn order_text(order: Order, lang: Lang) -> String {
    match order {
        Order::Codebook => text::order_codebook(lang),
        Order::Frequency => text::order_frequency(lang),
        Order::Difference => text::order_difference(lang),
    }
}

/// The orders that make sense for a matrix.
pub(in crate::tui) fn orders(matrix: &Matrix) -> impl Iterator<Item = Order> {
    let has_groups = matrix.has_groups();
    Order::ALL.into_iter().filter(move |order| has_groups || *order != Order::Difference)
}
