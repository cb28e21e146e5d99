//! The tables of figures.

use crate::grid::{Grid, change, figure, signed};
use crate::set::{Coded, Set};
use crate::variant::Variant;
use duiding::codebook::Codebook;
use duiding::study::ThemeSet;
use std::collections::BTreeMap;

/// What the engine, whole and in parts, ticks in a set.
pub(crate) struct Measured<'a> {
    set: &'a Set,
    codebook: &'a Codebook,
    variants: &'a [Variant],
    /// What the whole engine ticks for each answer.
    whole: Vec<ThemeSet>,
    /// The same for each variant.
    by_variant: Vec<Vec<ThemeSet>>,
}

impl<'a> Measured<'a> {
    /// Puts the answers to the engines; with `every` all suggestions count as ticked.
    pub(crate) fn new(
        set: &'a Set,
        codebook: &'a Codebook,
        variants: &'a [Variant],
        every: bool,
    ) -> Self {
        let by_variant: Vec<Vec<ThemeSet>> =
            variants.iter().map(|variant| set.ticked(&variant.engine, every)).collect();
        let whole = by_variant.first().cloned().unwrap_or_default();
        Self { set, codebook, variants, whole, by_variant }
    }

    pub(crate) fn print(&self, markdown: bool) {
        let (set, mark) = (self.set, if markdown { "### " } else { "" });
        println!("{mark}{}\n", set.name);
        println!(
            "{} coded answers; {} without codes are left out.\n",
            set.coded.len(),
            set.uncoded
        );
        let has_kinds = !set.kinds().is_empty();
        self.by_question().print(markdown);
        if has_kinds {
            self.by_kind().print(markdown);
        }
        self.by_theme().print(markdown);
        self.by_part().print(markdown);
        if has_kinds {
            self.kinds_by_part().print(markdown);
        }
    }

    /// A row for the answers that are asked for.
    fn row(&self, grid: &mut Grid, name: &str, wanted: impl Fn(&Coded) -> bool) {
        let answers = self.set.coded.iter().filter(|coded| wanted(coded)).count();
        if answers > 0 {
            grid.counted(name, answers, self.set.count(&self.whole, |coded, _| wanted(coded)));
        }
    }

    fn by_question(&self) -> Grid {
        let mut grid = Grid::counting("question");
        for (at, question) in self.codebook.questions.iter().enumerate() {
            self.row(&mut grid, &question.id.0, |coded| coded.question == at);
        }
        self.row(&mut grid, "all", |_| true);
        grid
    }

    fn by_kind(&self) -> Grid {
        let mut grid = Grid::counting("kind");
        for kind in self.set.kinds() {
            self.row(&mut grid, kind, |coded| coded.kind.as_deref() == Some(kind));
        }
        grid
    }

    fn by_theme(&self) -> Grid {
        let mut grid = Grid::counting("theme");
        let mut answers: BTreeMap<usize, usize> = BTreeMap::new();
        for coded in &self.set.coded {
            *answers.entry(coded.question).or_default() += 1;
        }
        for (at, answers) in answers {
            let Some(question) = self.codebook.questions.get(at) else { continue };
            for (number, theme) in question.themes.iter().enumerate() {
                let is_it = |coded: &Coded, n| coded.question == at && n == number;
                let count = self.set.count(&self.whole, is_it);
                grid.counted(&format!("{}: {}", question.id, theme.id), answers, count);
            }
        }
        grid
    }

    /// What each part brings: the figures without it, and how many right and wrong ticks more or fewer
    /// there are then.
    fn by_part(&self) -> Grid {
        let heads = ["engine", "P", "R", "F1", "ΔP", "ΔR", "ΔF1", "right", "wrong"];
        let mut grid = Grid::new(heads);
        let whole = self.set.count(&self.whole, |_, _| true);
        for (at, (variant, ticked)) in self.variants.iter().zip(&self.by_variant).enumerate() {
            let count = self.set.count(ticked, |_, _| true);
            let mut cells = vec![variant.name.clone()];
            cells.extend(count.figures().map(figure));
            if at == 0 {
                cells.extend(vec![String::new(); 3]);
                cells.extend([count.right, count.wrong].map(|ticks| ticks.to_string()));
            } else {
                let pairs = count.figures().into_iter().zip(whole.figures());
                cells.extend(pairs.map(|(part, whole)| change(part, whole)));
                cells.push(signed(count.right, whole.right));
                cells.push(signed(count.wrong, whole.wrong));
            }
            grid.rows.push(cells);
        }
        grid
    }

    fn kinds_by_part(&self) -> Grid {
        let kinds = self.set.kinds();
        let mut grid = Grid::new(std::iter::once("F1 by kind").chain(kinds.iter().copied()));
        for (variant, ticked) in self.variants.iter().zip(&self.by_variant) {
            let figures = kinds.iter().map(|kind| {
                let is_such = |coded: &Coded, _| coded.kind.as_deref() == Some(*kind);
                figure(self.set.count(ticked, is_such).f1())
            });
            grid.rows.push(std::iter::once(variant.name.clone()).chain(figures).collect());
        }
        grid
    }
}

/// A row for each set.
pub(crate) fn together(measured: &[Measured]) -> Grid {
    let mut grid = Grid::counting("set");
    for one in measured {
        let count = one.set.count(&one.whole, |_, _| true);
        grid.counted(&one.set.name, one.set.coded.len(), count);
    }
    grid
}
