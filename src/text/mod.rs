//! Dutch lives here: normalising, words with spans, stems, clauses, negation.
