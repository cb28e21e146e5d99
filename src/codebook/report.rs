//! What was found wrong while a codebook is read and checked, and where its values stand.

use super::fault::{Fault, FaultKind, Path, Place, Step};
use super::model::Codebook;
use super::node::Node;
use super::syntax;
use std::collections::{HashMap, HashSet};

/// The faults so far.
pub(super) struct Report<'s> {
    source: &'s str,
    faults: Vec<Fault>,
    offsets: HashMap<Path, usize>,
    stand_ins: HashSet<Path>,
}

impl<'s> Report<'s> {
    /// Nothing wrong yet.
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, faults: Vec::new(), offsets: HashMap::new(), stand_ins: HashSet::new() }
    }

    /// Keeps where a value stands, for faults that are found by its path.
    pub(super) fn remember(&mut self, node: &Node) {
        self.offsets.insert(node.path.clone(), node.at);
    }

    /// Adds a fault of a value or key.
    pub(super) fn add(&mut self, node: &Node, kind: FaultKind) {
        let fault = Fault { place: self.place(node.at), path: node.path.clone(), kind };
        self.faults.push(fault);
    }

    /// Adds a fault of a value for which a stand-in is used from here on.
    pub(super) fn unreadable(&mut self, node: &Node, kind: FaultKind) {
        self.stand_ins.insert(node.path.clone());
        self.add(node, kind);
    }

    /// Adds a fault by path, unless what stands there is a stand-in.
    pub(super) fn add_at(&mut self, path: Path, kind: FaultKind) {
        if self.is_sound(&path) {
            let place = self.place_of(&path);
            self.faults.push(Fault { place, path, kind });
        }
    }

    /// Whether the value at a path is the file's own and not (part of) a stand-in.
    pub(super) fn is_sound(&self, path: &[Step]) -> bool {
        (0..=path.len())
            .all(|end| path.get(..end).is_none_or(|part| !self.stand_ins.contains(part)))
    }

    /// Whether nothing at a path or within it is a stand-in.
    pub(super) fn is_sound_within(&self, path: &[Step]) -> bool {
        self.is_sound(path) && !self.stand_ins.iter().any(|stand_in| stand_in.starts_with(path))
    }

    /// The place of an offset.
    pub(super) fn place(&self, offset: usize) -> Place {
        syntax::place(self.source, offset)
    }

    /// The place of the value at a path, or of the nearest around it that was read.
    pub(super) fn place_of(&self, path: &[Step]) -> Place {
        let around = (0..=path.len()).rev().filter_map(|end| path.get(..end));
        let offset = around.filter_map(|part| self.offsets.get(part)).next();
        self.place(offset.copied().unwrap_or_default())
    }

    /// Whether nothing is wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// All faults in the order of the file, with the ids of questions and themes filled in.
    pub(super) fn into_faults(self, codebook: &Codebook) -> Vec<Fault> {
        let mut faults = self.faults;
        for fault in &mut faults {
            fault.path = for_people(&fault.path, codebook);
        }
        faults.sort_by_key(|fault| fault.place);
        faults
    }
}

/// Turns a path through the file into one for people: `questions` and then its second item is
/// question 2, by its id.
fn for_people(path: &Path, codebook: &Codebook) -> Path {
    let mut question = None;
    let mut people = Path::new();
    for step in path {
        let id = match step {
            Step::Question { number, .. } => {
                question = codebook.questions.get(number.wrapping_sub(1));
                question.map(|question| &question.id.0)
            }
            Step::Theme { number, .. } => question
                .and_then(|question| question.themes.get(number.wrapping_sub(1)))
                .map(|theme| &theme.id.0),
            _ => None,
        };
        let id = id.filter(|id| !id.is_empty()).cloned();
        let step = match *step {
            Step::Question { number, .. } => Step::Question { number, id },
            Step::Theme { number, .. } => Step::Theme { number, id },
            ref other => other.clone(),
        };
        if !matches!(step, Step::Key(_) | Step::Item(_)) {
            people.pop();
        }
        people.push(step);
    }
    people
}
