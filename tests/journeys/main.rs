//! Whole journeys of a user: keys in, screen out; command in, file out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that fails may say so loudly"
)]

mod bad_input;
mod codebook;
mod coding;
mod commands;
mod demo;
mod export;
mod export_dialogue;
mod house;
mod import;
mod matrix;
mod round;
mod screens;
mod start;
mod suggest;
mod support;
mod terminal;
