//! The command line: one of the two fronts. One file per subcommand.
//!
//! Results go to standard output, messages to standard error. Exit codes: 0 done, 1 bad input, 2 wrong
//! usage. A reader that goes away (`| head`) is no error.

mod agreement;
mod arguments;
mod check;
mod codebook;
mod codings;
mod config;
mod demo;
mod export;
mod keys;
mod new;
mod open;
mod package;
mod suggest;
mod test_indicator;

use crate::message::{Explain, Lang, cli as text, settings, visible};
use crate::settings::{Faults, Settings};
use arguments::Stop;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

/// What the command line needs to know of the world outside.
pub struct World<'a> {
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
    /// Whether somebody sits at a terminal, for input and output both.
    pub terminal: bool,
    /// Whether colours are unwanted (NO_COLOR).
    pub no_color: bool,
    /// The folder with the user's settings and recent projects; `None` when there is no such place.
    pub settings: Option<PathBuf>,
}

/// Why a command did not do what was asked.
enum Failure {
    /// The input is at fault: exit 1.
    Input(Box<dyn Explain>),
    /// The words are off: exit 2.
    Usage(String),
    /// What was to be written could not be.
    Output(io::Error),
}

type Result<T = ()> = std::result::Result<T, Failure>;

impl<E: Explain + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Input(Box::new(error))
    }
}

/// A sentence that is ready in the language of the moment.
struct Sentence(String);

impl Explain for Sentence {
    fn explain(&self, _: Lang) -> String {
        self.0.clone()
    }
}

/// What every subcommand is given.
struct Context<'a, 'b> {
    lang: Lang,
    /// The user's settings; none of them where their file has faults.
    settings: Settings,
    /// What is wrong with that file.
    faults: Option<Faults>,
    world: &'a mut World<'b>,
}

impl Context<'_, '_> {
    /// Writes a line to standard output.
    fn say(&mut self, line: impl AsRef<str>) -> Result {
        writeln!(self.world.out, "{}", line.as_ref()).map_err(Failure::Output)
    }

    /// Tells that the settings do not count, when their file has faults.
    fn tell_faults(&mut self) -> Result {
        let Some(faults) = &self.faults else { return Ok(()) };
        let (file, count) = (visible(&faults.file), faults.list.len());
        let sentence = settings::set_aside_line(self.lang, file, count);
        self.tell(text::complaint(self.lang, sentence))
    }

    /// Writes a line to standard error: about the work, not its result.
    fn tell(&mut self, line: impl AsRef<str>) -> Result {
        writeln!(self.world.err, "{}", line.as_ref()).map_err(Failure::Output)
    }
}

/// Runs Duiding with these arguments, the program's name first. Returns the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, world: &mut World<'_>) -> u8 {
    let (settings, faults) = match Settings::load(world.settings.as_deref()) {
        Ok(settings) => (settings, None),
        // A fault keeps nobody from working: it is told, and mended when it suits.
        Err(faults) => (Settings::default(), Some(faults)),
    };
    let preferred = settings.language.unwrap_or_default();
    let arguments = match arguments::parse(args.into_iter().collect(), preferred) {
        Ok(arguments) => arguments,
        Err(Stop::Print(help)) => {
            return exit_code(
                preferred,
                world.out.write_all(help.as_bytes()).map_err(Failure::Output),
                world,
            );
        }
        Err(Stop::Usage(lang, sentence)) => {
            return exit_code(lang, Err(Failure::Usage(sentence)), world);
        }
    };
    let lang = arguments.lang;
    let (names, matches) = arguments.chosen();
    let mut context = Context { lang, settings, faults, world };
    // The screens, the settings' own commands and their check tell of faults themselves.
    let result = match names.as_slice() {
        [] | ["config" | "check"] => Ok(()),
        ["demo"] if context.world.terminal => Ok(()),
        _ => context.tell_faults(),
    };
    let result = result.and_then(|()| match names.as_slice() {
        ["demo"] => demo::run(&mut context, matches),
        ["new"] => new::run(&mut context, matches),
        ["suggest"] => suggest::run(&mut context, matches),
        ["agreement"] => agreement::run(&mut context, matches),
        ["test-indicator"] => test_indicator::run(&mut context, matches),
        ["codings", "import"] => codings::import(&mut context, matches),
        ["codings", "export"] => codings::export(&mut context, matches),
        ["codebook", "export"] => codebook::export(&mut context, matches),
        ["package"] => package::package(&mut context, matches),
        ["merge"] => package::merge(&mut context, matches),
        ["export"] => export::run(&mut context, matches),
        ["check"] => check::run(&mut context, matches),
        ["keys"] => keys::run(&mut context, matches),
        ["config"] => config::run(&mut context, matches),
        _ => open::run(&mut context, matches),
    });
    exit_code(lang, result, world)
}

fn exit_code(lang: Lang, result: Result, world: &mut World<'_>) -> u8 {
    let (code, sentence) = match result.and_then(|()| world.out.flush().map_err(Failure::Output)) {
        Ok(()) => return 0,
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => return 0,
        Err(Failure::Output(error)) => (1, text::cannot_write(lang, error)),
        Err(Failure::Input(error)) => (1, error.explain(lang)),
        Err(Failure::Usage(sentence)) => (2, sentence),
    };
    // Each line of several faults stands by itself.
    let lines: String = sentence.lines().map(|line| text::complaint(lang, line) + "\n").collect();
    // Nothing is left to tell when standard error is gone too.
    let _ = world.err.write_all(lines.as_bytes());
    code
}
