//! Whole journeys of a user: keys in, screen out; command in, file out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that fails may say so loudly"
)]

mod agreement;
mod agreement_report;
mod agreement_screen;
mod bad_input;
mod codebook;
mod codebook_edit;
mod codebook_screen;
mod codebooks;
mod coding;
mod commands;
mod demo;
mod export;
mod export_dialogue;
mod house;
mod import;
mod insight;
mod learning;
mod log;
mod marking;
mod matrix;
mod overview;
mod round;
mod screens;
mod second_coder;
mod settings;
mod settle;
mod start;
mod suggest;
mod suggestions;
mod support;
mod terminal;
mod test_indicator;
mod trial_screen;
