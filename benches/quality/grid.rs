//! Tables of text and figures, aligned or in Markdown.

use crate::count::Count;

/// A share as statistics writes it, `.853`; a dash where there is nothing to divide by.
pub(crate) fn figure(share: Option<f64>) -> String {
    share.map_or("–".to_owned(), |share| without_zero(&format!("{share:.3}")))
}

/// The difference of two shares, with its sign.
pub(crate) fn change(part: Option<f64>, whole: Option<f64>) -> String {
    let difference = part.zip(whole).map(|(part, whole)| part - whole);
    difference.map_or("–".to_owned(), |difference| {
        let sign = if difference < -0.0005 { "−" } else { "+" };
        format!("{sign}{}", without_zero(&format!("{:.3}", difference.abs())))
    })
}

fn without_zero(number: &str) -> String {
    number.strip_prefix('0').unwrap_or(number).to_owned()
}

/// How much more or fewer, with its sign.
pub(crate) fn signed(part: usize, whole: usize) -> String {
    let sign = if part < whole { "−" } else { "+" };
    format!("{sign}{}", part.abs_diff(whole))
}

/// A table: words on the left of the first column, numbers on the right of the others.
pub(crate) struct Grid {
    pub(crate) rows: Vec<Vec<String>>,
}

impl Grid {
    pub(crate) fn new<'a>(header: impl IntoIterator<Item = &'a str>) -> Self {
        Self { rows: vec![header.into_iter().map(str::to_owned).collect()] }
    }

    /// A table of counts and figures, for each of what the first column names.
    pub(crate) fn counting(of: &str) -> Self {
        Self::new([of, "answers", "given", "ticked", "right", "P", "R", "F1"])
    }

    pub(crate) fn counted(&mut self, name: &str, answers: usize, count: Count) {
        let Count { right, wrong, missed } = count;
        let numbers = [answers, right + missed, right + wrong, right].map(|n| n.to_string());
        let cells = std::iter::once(name.to_owned()).chain(numbers);
        self.rows.push(cells.chain(count.figures().map(figure)).collect());
    }

    pub(crate) fn print(&self, markdown: bool) {
        for (at, row) in self.rows.iter().enumerate() {
            if markdown {
                println!("| {} |", row.join(" | "));
                if at == 0 {
                    println!("|---|{}", "---:|".repeat(row.len() - 1));
                }
            } else {
                let cells = row.iter().enumerate().map(|(column, cell)| self.padded(column, cell));
                println!("{}", cells.collect::<Vec<_>>().join("  "));
            }
        }
        println!();
    }

    fn padded(&self, column: usize, cell: &str) -> String {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        let width = cells.map(|cell| cell.chars().count()).max().unwrap_or_default();
        if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
    }
}
