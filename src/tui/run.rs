//! The loop: draw, wait, update, run effects.

use super::bars;
use super::event::Event;
use super::job::{Job, Runner, Standing};
use super::scene::Scene;
use super::shell::{Busy, Shell, Tone};
use super::stage::{Effect, Stage, handle};
use super::terminal::{Next, Terminal};
use crate::message::tui as text;
use crate::store::StoreError;
use std::io;
use std::time::{Duration, Instant};

/// Why the loop ended other than by a wish of the user.
#[derive(Debug)]
pub enum Problem {
    /// The terminal failed.
    Terminal(io::Error),
    /// The project could not be written at the end.
    Project(StoreError),
}

/// How long the loop waits for a key before it looks how work in the background stands.
const LOOK: Duration = Duration::from_millis(80);

/// Runs a stage until the user leaves it; `None` when the system asks the program to end or no event can
/// come any more.
///
/// # Errors
/// When the terminal fails. Everything confirmed is stored then too.
pub fn run<S: Stage>(
    stage: &mut S,
    terminal: &mut impl Terminal,
) -> Result<Option<S::End>, Problem> {
    let ended = turn(stage, terminal);
    stage.leave().map_err(Problem::Project)?;
    ended
}

fn turn<S: Stage>(stage: &mut S, terminal: &mut impl Terminal) -> Result<Option<S::End>, Problem> {
    let mut runner = Runner::new();
    let mut quiet = Runner::new();
    terminal.mouse(stage.shell().mouse).map_err(Problem::Terminal)?;
    loop {
        let working = look(stage, &mut runner);
        if !working {
            stage.shell_mut().busy = None;
        }
        let working = tend(stage, &mut quiet) || working;
        if let Some(end) = stage.ended() {
            return Ok(Some(end));
        }
        let mut drawn = None;
        terminal
            .draw(|frame| {
                let mut scene = Scene::on(frame);
                bars::draw(stage, &mut scene);
                drawn = Some(scene.drawn);
            })
            .map_err(Problem::Terminal)?;
        stage.shell_mut().drawn = drawn.unwrap_or_default();
        let event = match terminal.next(working.then_some(LOOK)).map_err(Problem::Terminal)? {
            Next::Quiet => continue,
            Next::End | Next::Event(Event::Terminate) => return Ok(None),
            Next::Event(event) => event,
        };
        for effect in handle(stage, event) {
            match effect {
                Effect::End(end) => return Ok(Some(end)),
                Effect::Start(job) => {
                    let busy = Busy { doing: job.doing.clone(), since: Instant::now() };
                    stage.shell_mut().busy = Some(busy);
                    runner.start(job);
                }
                Effect::Cancel => call_off(stage.shell_mut(), runner.cancel()),
                Effect::Mouse(on) => terminal.mouse(on).map_err(Problem::Terminal)?,
                Effect::KeepSettings => stage.shell_mut().keep_settings(),
            }
        }
    }
}

/// Takes in what was made without a word, and begins what is wanted next; whether something is being made.
fn tend<S: Stage>(stage: &mut S, quiet: &mut Runner<S>) -> bool {
    let making = look(stage, quiet);
    match stage.wanted() {
        Some(work) => {
            quiet.start(Job { doing: String::new(), work });
            true
        }
        None => making,
    }
}

/// Says whether the background work was called off in time.
fn call_off(shell: &mut Shell, in_time: bool) {
    if in_time {
        shell.busy = None;
        shell.tell(text::called_off(shell.lang));
    } else {
        shell.tell(text::too_late(shell.lang));
    }
}

/// Takes in what the background work gave, if it is done; whether it still goes on.
fn look<S: Stage>(stage: &mut S, runner: &mut Runner<S>) -> bool {
    match runner.look() {
        Standing::Running => return true,
        Standing::Idle => return false,
        Standing::Done(outcome) => outcome(stage),
        Standing::Lost => {
            let shell = stage.shell_mut();
            shell.say(Tone::Problem, text::job_lost(shell.lang));
        }
    }
    stage.settle();
    false
}
