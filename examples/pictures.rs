//! The manual's pictures: real screens of the example study, made by pressing keys.
//!
//! `cargo run --example pictures` writes `docs/beelden/NAME.svg`;
//! `cargo run --example pictures -- --check` writes nothing, and exits with 1 when a picture differs
//! from what the program shows now.

use duiding::decide::Session;
use duiding::example;
use duiding::message::Lang;
use duiding::store::Project;
use duiding::tui::{Palette, Picture, Scheme, Shell, State, TestTerminal, run};
use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// A picture to make.
struct Shot {
    /// Of the file, without `.svg`.
    name: &'static str,
    /// Columns and rows.
    size: (u16, u16),
    /// Who sits at the keyboard: `A` coded everything, a new name starts afresh.
    coder: &'static str,
    /// What is pressed first.
    keys: &'static str,
    /// What there is to see.
    caption: &'static str,
}

const SHOTS: [Shot; 2] = [
    Shot {
        name: "coderen",
        size: (100, 30),
        coder: "MN",
        keys: "<Enter><Enter><Enter><Enter><Enter><Enter><Enter><Enter>",
        caption: "Het codeerscherm: bovenin het antwoord met de woorden die een thema doen vermoeden, \
                  daaronder de thema's van de vraag. Wat al is aangekruist, is een voorstel.",
    },
    Shot {
        name: "matrix",
        size: (100, 30),
        coder: "A",
        keys: "<F6><Down>",
        caption: "De matrix: per thema hoe vaak het voorkomt, voor iedereen, intern en extern, met het \
                  niveau. Onderin staat het voorbeeld bij het thema waar de pijl staat.",
    },
];

/// Where the pictures are, from the root of the package.
const FOLDER: &str = "docs/beelden";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut check = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--check" => check = true,
            other => {
                writeln!(io::stderr(), "pictures: {other}: only --check is known")?;
                return Ok(ExitCode::from(2));
            }
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    let workshop = tempfile::tempdir()?;
    let fresh = workshop.path().join("voorbeeld.duiding");
    example::make(&fresh, Lang::Nl)?;
    let mut stale = false;
    for shot in &SHOTS {
        let project = workshop.path().join(format!("{}.duiding", shot.name));
        std::fs::copy(&fresh, &project)?;
        let svg = shot.take(&project)?;
        let file = folder.join(shot.name).with_extension("svg");
        if !check {
            std::fs::create_dir_all(&folder)?;
            std::fs::write(&file, svg)?;
        } else if std::fs::read(&file).ok().is_none_or(|there| there != svg.as_bytes()) {
            stale = true;
            writeln!(io::stderr(), "{FOLDER}/{}.svg is out of date", shot.name)?;
        }
    }
    if stale {
        writeln!(io::stderr(), "mend: cargo run --example pictures")?;
    }
    Ok(ExitCode::from(u8::from(stale)))
}

impl Shot {
    /// Opens the project, presses the keys, and draws what is on the screen then.
    fn take(&self, project: &Path) -> Result<String, Box<dyn Error>> {
        let session = Session::start(Project::open(project)?, Some(self.coder), self.coder)?;
        let mut state = State::new(session, Shell::new(Lang::Nl, Palette::Terminal))?;
        let mut terminal = TestTerminal::new(self.size.0, self.size.1, self.keys);
        run(&mut state, &mut terminal).map_err(|problem| format!("{}: {problem:?}", self.name))?;
        let picture = Picture { title: "Duiding", caption: self.caption, scheme: Scheme::Light };
        Ok(picture.svg(terminal.buffer()))
    }
}
