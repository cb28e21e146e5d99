//! What learning from decisions brings: the codebook alone against codebook and learning, on the answers
//! that are not decided on.
//!
//! After so many decisions over all questions together, as many at each question as it has a share in the
//! texts. The order within a question is that of the file; or by lot, the mean of some draws, as one order
//! says little; or the least certain first. With each order other answers are left over, so that the
//! codebook alone has other figures too: taken first are answers in which the codebook sees something, and left
//! those in which it sees nothing. To compare orders, each is also measured on answers that are the same for
//! all: a fifth of the texts that is never decided on, each fifth in turn.
//!
//! P, R and F1 are of what is *likely*. Of that, learning leaves some without a tick; behind F1 come the share
//! of the ticks that is right, and how many of the likely are ticked.

use crate::count::share;
use crate::cut::cut_down;
use crate::field::{Field, Rest};
use crate::grid::{Grid, change, figure};
use crate::set::Set;
use duiding::codebook::Codebook;
use std::fmt;

/// After how many decisions is measured, where the set has that many and as many again.
const AFTER: [usize; 7] = [0, 30, 60, 120, 240, 480, 960];
/// How many orders are drawn by lot, unless it is told.
const DRAWS: u64 = 5;
/// Into how many parts texts are dealt, one of them never decided on.
const PARTS: usize = 5;

/// An order in which answers are decided on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Given,
    /// The mean of so many draws.
    ByLot(u64),
    Doubtful,
}

impl fmt::Display for Order {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => out.write_str("as given"),
            Self::ByLot(draws) => write!(out, "by lot, mean of {draws}"),
            Self::Doubtful => out.write_str("least certain first"),
        }
    }
}

/// What was measured in one order after so many decisions.
struct Measure {
    decisions: usize,
    order: Order,
    /// One for each draw.
    rests: Vec<Rest>,
}

impl Measure {
    fn together(&self) -> Rest {
        let mut all = Rest::default();
        self.rests.iter().for_each(|rest| all.take_in(*rest));
        all
    }
}

/// Measures each set with the codebook and with each that is cut down, and prints it. With `draws` only
/// orders by lot are measured, so many, which takes far less time.
pub(crate) fn print(
    sets: &[Set],
    codebook: &Codebook,
    indicators: &[usize],
    draws: Option<u64>,
    markdown: bool,
) {
    let orders = match draws {
        Some(draws) => vec![Order::ByLot(draws)],
        None => vec![Order::Given, Order::ByLot(DRAWS), Order::Doubtful],
    };
    let cut = indicators.iter().map(|most| {
        let name = format!("{most} indicators a theme");
        (name, cut_down(codebook, *most))
    });
    let codebooks: Vec<(String, Codebook)> =
        std::iter::once(("whole codebook".to_owned(), codebook.clone())).chain(cut).collect();
    let mut measured = Vec::new();
    let mut kept = Grid::new(heads("F1 on a fifth kept out").iter().map(String::as_str));
    for set in sets {
        for (name, codebook) in &codebooks {
            let name = format!("{}, {name}", set.name);
            let fields = Field::all(set, codebook);
            if draws.is_none() {
                keep_out(&mut kept, &name, &fields);
            }
            measured.push((name, measure(&fields, &orders)));
        }
    }
    overview(&measured, &orders).print(markdown);
    if draws.is_none() {
        kept.print(markdown);
    }
    for (name, measures) in &measured {
        println!("{}{name}\n", if markdown { "#### " } else { "" });
        in_full(measures, &orders).print(markdown);
    }
}

/// What stands above F1 after more and more decisions.
fn heads(of: &str) -> Vec<String> {
    let after = AFTER.map(|decisions| format!("after {decisions}"));
    [of, "ticks by"].map(str::to_owned).into_iter().chain(after).collect()
}

/// Rows for one set and codebook, measured on texts that are never decided on.
fn keep_out(grid: &mut Grid, name: &str, fields: &[Field]) {
    let all: usize = fields.iter().map(Field::texts).sum();
    let most = all - all.div_ceil(PARTS);
    let after: Vec<usize> = AFTER.into_iter().filter(|decisions| *decisions <= most).collect();
    let mut rows =
        [Order::Given, Order::Doubtful].map(|order| (order, vec![Rest::default(); after.len()]));
    for part in 0..PARTS {
        let dealt: Vec<Vec<usize>> = fields
            .iter()
            .map(|field| (0..field.texts()).filter(|text| text % PARTS != part).collect())
            .collect();
        let texts: Vec<usize> = dealt.iter().map(Vec::len).collect();
        for (order, rests) in &mut rows {
            for (number, (field, own)) in fields.iter().zip(&dealt).enumerate() {
                let share = |decisions| shares(&texts, decisions)[number];
                let own = match order {
                    Order::Doubtful => field
                        .doubtful_first(own.clone(), after.last().map_or(0, |most| share(*most))),
                    Order::Given | Order::ByLot(_) => own.clone(),
                };
                for (rest, decisions) in rests.iter_mut().zip(&after) {
                    let kept = (0..field.texts()).filter(|text| text % PARTS == part);
                    rest.take_in(field.likely_on(kept, &own[..share(*decisions)]));
                }
            }
        }
    }
    let mut row = |name: &str, by: String, f1: Vec<Option<f64>>| {
        let mut cells = vec![name.to_owned(), by];
        cells.extend(f1.into_iter().map(figure));
        cells.resize(AFTER.len() + 2, String::new());
        grid.rows.push(cells);
    };
    let [(_, given), _] = &rows;
    row(name, "codebook".to_owned(), given.iter().map(|rest| rest.codebook.f1()).collect());
    for (order, rests) in &rows {
        let f1 = rests.iter().map(|rest| rest.learned.f1()).collect();
        row("", format!("learned, {order}"), f1);
    }
}

/// F1 by set, codebook and order, and how much more that is than of the codebook alone on the same answers.
fn overview(measured: &[(String, Vec<Measure>)], orders: &[Order]) -> Grid {
    let mut grid = Grid::new(heads("F1 on the rest").iter().map(String::as_str));
    for (name, measures) in measured {
        for (at, order) in orders.iter().enumerate() {
            let named = if at == 0 { name.as_str() } else { "" };
            let mut cells = vec![named.to_owned(), format!("learned, {order}")];
            cells.extend(measures.iter().filter(|one| one.order == *order).map(|one| {
                let Rest { codebook, learned, .. } = one.together();
                format!("{} ({})", figure(learned.f1()), change(learned.f1(), codebook.f1()))
            }));
            cells.resize(AFTER.len() + 2, String::new());
            grid.rows.push(cells);
        }
    }
    grid
}

/// Everything of one set and codebook. Of orders by lot, the lowest and highest F1 of the draws come behind.
fn in_full(measures: &[Measure], orders: &[Order]) -> Grid {
    let heads = [
        "order",
        "decisions",
        "rest",
        "P",
        "R",
        "F1",
        "P learned",
        "R",
        "F1",
        "ΔF1",
        "P of ticks",
        "ticked of likely",
        "draws",
    ];
    let mut grid = Grid::new(heads);
    for order in orders {
        let such = measures.iter().filter(|one| one.order == *order);
        for measure in such {
            let rest = measure.together();
            let draws = measure.rests.len();
            let mut cells = vec![order.to_string(), measure.decisions.to_string()];
            cells.push((rest.answers / draws).to_string());
            cells.extend(
                rest.codebook.figures().into_iter().chain(rest.learned.figures()).map(figure),
            );
            cells.push(change(rest.learned.f1(), rest.codebook.f1()));
            cells.push(figure(rest.ticked.precision()));
            cells.push(figure(share(rest.ticked.ticks(), rest.learned.ticks())));
            let mut f1: Vec<f64> =
                measure.rests.iter().filter_map(|rest| rest.learned.f1()).collect();
            f1.sort_by(f64::total_cmp);
            cells.push(match f1.as_slice() {
                [lowest, .., highest] => {
                    format!("{} to {}", figure(Some(*lowest)), figure(Some(*highest)))
                }
                _ => String::new(),
            });
            grid.rows.push(cells);
        }
    }
    grid
}

fn measure(fields: &[Field], orders: &[Order]) -> Vec<Measure> {
    let texts: Vec<usize> = fields.iter().map(Field::texts).collect();
    let all: usize = texts.iter().sum();
    let after: Vec<usize> = AFTER.into_iter().filter(|decisions| 2 * decisions <= all).collect();
    let most = shares(&texts, after.last().copied().unwrap_or_default());
    let mut measures = Vec::new();
    for order in orders.iter().copied() {
        let draws: Vec<Vec<Vec<usize>>> = match order {
            Order::Given => vec![texts.iter().map(|texts| (0..*texts).collect()).collect()],
            Order::ByLot(draws) => (1..=draws).map(|seed| drawn(&texts, seed)).collect(),
            Order::Doubtful => {
                let fields = fields.iter().zip(&most);
                let order = |(field, most): (&Field, &usize)| {
                    let all = (0..field.texts()).collect();
                    field.doubtful_first(all, *most)
                };
                vec![fields.map(order).collect()]
            }
        };
        for decisions in &after {
            let shares = shares(&texts, *decisions);
            let rest = |orders: &Vec<Vec<usize>>| {
                let mut rest = Rest::default();
                for ((field, order), share) in fields.iter().zip(orders).zip(&shares) {
                    rest.take_in(field.rest(&order[..*share]));
                }
                rest
            };
            let rests = draws.iter().map(rest).collect();
            measures.push(Measure { decisions: *decisions, order, rests });
        }
    }
    measures
}

/// How many of so many decisions fall to each question, by how many texts it has.
fn shares(texts: &[usize], decisions: usize) -> Vec<usize> {
    let mut turns: Vec<(f64, usize)> = texts
        .iter()
        .enumerate()
        .flat_map(|(field, texts)| {
            (0..*texts).map(move |text| ((text as f64 + 0.5) / *texts as f64, field))
        })
        .collect();
    turns.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let mut shares = vec![0; texts.len()];
    for (_, field) in turns.iter().take(decisions) {
        shares[*field] += 1;
    }
    shares
}

/// The texts of each question in an order by lot, the same at every run.
fn drawn(texts: &[usize], seed: u64) -> Vec<Vec<usize>> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    // Xorshift: enough for an order.
    let mut below = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as usize % limit
    };
    let orders = texts.iter().map(|texts| {
        let mut order: Vec<usize> = (0..*texts).collect();
        for last in (1..order.len()).rev() {
            order.swap(last, below(last + 1));
        }
        order
    });
    orders.collect()
}
