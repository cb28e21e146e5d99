//! Dutch lives here and nowhere else: normalising, words with their spans, stems, clauses, negation.
//!
//! ```text
//!  text ─► pieces (white space) ─► core (words, compounds, breaks) ─► tokens
//!                                                                       │
//!                       reading of a word ◄── negation ◄── clauses ◄────┘
//! ```
//!
//! What a piece between white space holds does not depend on its neighbours, so that whoever reads many
//! texts can remember it; only the joining of pieces and the clauses are worked out per text.
//!
//! Not here: which words matter to a codebook (that is `suggest`).

mod around;
mod carried;
mod clauses;
mod conjunctions;
mod cues;
mod derive;
mod echo;
mod expressions;
mod forms;
mod idioms;
mod lexicon;
mod negation;
mod normalise;
mod parts;
mod pieces;
mod reasons;
mod root;
mod stem;
mod tokens;

pub use clauses::{clauses, cut_into};
pub use cues::{Cue, CueKind};
pub use derive::{Separated, denied, derived, separated};
pub use forms::{FormFlags, LemmaId, WordForm, family, family_key, word_form};
pub use lexicon::{Class, FunctionWord, function_word};
pub use negation::{Clause, Reading, read, read_clause};
pub use normalise::{fold, is_no_answer, same_text_key, word_key};
pub use parts::{Place, halves, is_built, part_of};
pub use pieces::{Break, MARGIN, Piece, Pieces, pieces, pieces_before_margin};
pub use root::{Root, root};
pub use stem::stem;
pub use tokens::{Compound, Core, CoreWord, Joiner, Token, Tokens, tokens};
