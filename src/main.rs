//! Arguments in, exit code out.

use duiding::cli::{World, run};
use std::io::{IsTerminal, stderr, stdin, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    // Not locked: whoever puts the terminal back after a panic or signal writes here too.
    let (mut out, mut err) = (stdout(), stderr());
    let mut world = World {
        terminal: out.is_terminal() && stdin().is_terminal(),
        no_color: std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
        settings: std::env::var_os("DUIDING_SETTINGS")
            .map(Into::into)
            .or_else(|| dirs::config_dir().map(|folder| folder.join("duiding"))),
        out: &mut out,
        err: &mut err,
    };
    ExitCode::from(run(std::env::args_os(), &mut world))
}
