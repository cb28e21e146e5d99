//! Reading survey exports and codings.
