//! Writing the matrix: one file per format, written to a temporary file and renamed.
