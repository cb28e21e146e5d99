//! Suggestions: compile a codebook, match an answer, score, explain.
