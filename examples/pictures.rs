//! The manual's pictures: real screens of the example study, made by pressing keys.
//!
//! `cargo run --example pictures` writes `docs/beelden/NAME.svg`;
//! `cargo run --example pictures -- --check` writes nothing, and exits with 1 when a picture differs
//! from what the program shows now.

use duiding::decide::Session;
use duiding::example;
use duiding::message::Lang;
use duiding::recent::{self, Progress, Recent};
use duiding::store::Project;
use duiding::tui::{
    Palette, Picture, Problem, Scheme, Shell, Start, State, Surroundings, TestTerminal, run,
};
use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A picture to make.
struct Shot {
    /// Of the file, without `.svg`.
    name: &'static str,
    /// Columns and rows.
    size: (u16, u16),
    /// Where one is when the first key is pressed.
    place: At,
    /// What is pressed first, one after another.
    keys: &'static [&'static str],
    /// What there is to see.
    caption: &'static str,
}

/// Where one is when the first key is pressed.
enum At {
    /// On the start screen, in a folder with answers, some projects opened before.
    Start,
    /// In the example as this coder: `A` coded everything, a new name starts afresh.
    Example(&'static str),
}

/// Takes over what is suggested, some times.
const SOME_DECISIONS: &str = "<Enter><Enter><Enter><Enter><Enter><Enter><Enter><Enter>";

/// Goes to an answer in which two themes are suggested.
const TO_TWO_THEMES: &str = "/s243<Enter><Esc>";

// There is no picture of the log: it shows the time of every step.
const SHOTS: [Shot; 19] = [
    Shot {
        name: "start",
        size: (80, 24),
        place: At::Start,
        keys: &[],
        caption: "Het startscherm: een nieuw project, een bestaand project of het voorbeeld, en \
                  daaronder de projecten die eerder open waren, met hoe ver ze zijn.",
    },
    Shot {
        name: "kolommen",
        size: (100, 30),
        place: At::Start,
        keys: &["n<Enter><Enter><Enter><Home><Down>"],
        caption: "Stap 4 van een nieuw project: per kolom de rol en enkele waarden, en daaronder wat \
                  daarvan komt: respondenten, groepen en antwoorden per vraag.",
    },
    Shot {
        name: "coderen",
        size: (100, 24),
        place: At::Example("MN"),
        keys: &[SOME_DECISIONS, TO_TWO_THEMES, "<Down>"],
        caption: "Het codeerscherm: bovenin het antwoord met de woorden die een thema doen vermoeden, \
                  daaronder de thema's van de vraag. Wat al is aangekruist, is een voorstel.",
    },
    Shot {
        name: "uitleg",
        size: (100, 30),
        place: At::Example("MN"),
        keys: &[SOME_DECISIONS, TO_TWO_THEMES, "i"],
        caption: "Uitleg bij een thema: definitie, wanneer wel en wanneer niet, niveau, implicatie en \
                  waarom het bij dit antwoord is voorgesteld.",
    },
    Shot {
        name: "filter",
        size: (100, 30),
        place: At::Example("MN"),
        keys: &[SOME_DECISIONS, TO_TWO_THEMES, "f"],
        caption: "De keuzelijst van het filter, met achter elke keuze hoeveel antwoorden dat zijn.",
    },
    Shot {
        name: "breed",
        size: (112, 30),
        place: At::Example("MN"),
        keys: &[SOME_DECISIONS],
        caption: "Het codeerscherm in een breed venster: links de lijst van antwoorden, met een \
                  kruisje bij wat al is gecodeerd.",
    },
    Shot {
        name: "themaronde",
        size: (100, 30),
        place: At::Example("MN"),
        keys: &["<F3>"],
        caption: "De themaronde: één thema en de antwoorden die erop wijzen, de sterkste bovenaan.",
    },
    Shot {
        name: "codeboek",
        size: (100, 30),
        place: At::Example("A"),
        keys: &["<F4><Down>"],
        caption: "Het codeboek: links de thema's met het aantal antwoorden dat u ze gaf, rechts wat \
                  het thema betekent.",
    },
    Shot {
        name: "bewerken",
        size: (100, 30),
        place: At::Example("A"),
        keys: &["<F4><Down>b"],
        caption: "Alles wat aan een thema te wijzigen is, met wat er nu staat.",
    },
    Shot {
        name: "woorden",
        size: (100, 24),
        place: At::Example("MN"),
        keys: &["/kapsalon<Enter>w<End><Left><"],
        caption: "Woorden markeren in een antwoord, om er een nieuw thema of een aanwijzing van te maken.",
    },
    Shot {
        name: "proberen",
        size: (100, 30),
        place: At::Example("A"),
        keys: &["<F4><Down><Down><Down><Down>p", "elkaar|niemand"],
        caption: "Een aanwijzing proberen voor het thema Cultuur: hoeveel antwoorden raak zijn, met de \
                  woorden gemarkeerd, en hoe elk antwoord is gecodeerd.",
    },
    Shot {
        name: "matrix",
        size: (100, 30),
        place: At::Example("A"),
        keys: &["<F6><Down>"],
        caption: "De matrix: per thema hoe vaak het voorkomt, voor iedereen, intern en extern, met het \
                  niveau. Onderin staat het voorbeeld bij het thema waar de pijl staat.",
    },
    Shot {
        name: "overeenstemming",
        size: (100, 34),
        place: At::Example("A"),
        keys: &["<F5><Down><Down>"],
        caption: "Overeenstemming: per thema hoe vaak ieder het gaf, het percentage, kappa met het interval, \
                  en onderin in gewone woorden wat dat zegt.",
    },
    Shot {
        name: "verschillen",
        size: (100, 34),
        place: At::Example("A"),
        keys: &["<F5>d"],
        caption: "Een verschil: het antwoord, wat elk van beide codeurs gaf en op welke woorden dat rust.",
    },
    Shot {
        name: "voorbeelden",
        size: (100, 30),
        place: At::Example("A"),
        keys: &["<F6><Down>c"],
        caption: "De voorbeelden waaruit te kiezen is bij een thema, zoals ze gedrukt zouden worden, \
                  het beste voorstel bovenaan.",
    },
    Shot {
        name: "export",
        size: (100, 24),
        place: At::Example("A"),
        keys: &["<F6>e"],
        caption: "Exporteren: soort bestand, indeling, wiens codes, volgorde en naam, en daaronder hoe \
                  het bestand begint.",
    },
    Shot {
        name: "overzicht",
        size: (100, 24),
        place: At::Example("A"),
        keys: &["<F7>2"],
        caption: "Het overzicht, onderdeel Thema's: hoe vaak elk thema voorkomt, voor iedereen, intern \
                  en extern.",
    },
    Shot {
        name: "niveaus",
        size: (100, 24),
        place: At::Example("A"),
        keys: &["<F7>3"],
        caption: "Het overzicht, onderdeel IGLO: per vraag en groep op welk niveau de thema's liggen.",
    },
    Shot {
        name: "hulp",
        size: (100, 30),
        place: At::Example("MN"),
        keys: &["?thema"],
        caption: "De hulp, met gezocht op «thema»: de toetsen van dit scherm waarbij dat woord staat.",
    },
];

/// The export of a survey that a new project is made from.
const ANSWERS: &[u8] = include_bytes!("../corpus/synthetische-voorbeeldstudie.csv");

/// Projects that were open before: file, title, answers coded, of how many, days ago.
const BEFORE: [(&str, &str, usize, usize, u64); 2] = [
    ("preventie", "Preventieonderzoek casemanagement", 826, 1924, 1),
    ("proefronde", "Proefronde", 120, 120, 12),
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
    let desk = Desk::set()?;
    let mut stale = false;
    for shot in &SHOTS {
        let svg = desk.take(shot)?;
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

/// Where the pictures are made: a researcher's folders, with the example and an export of a survey.
struct Desk {
    home: tempfile::TempDir,
    /// The example, as it is when no one has worked in it.
    fresh: PathBuf,
}

impl Desk {
    /// Lays everything ready.
    fn set() -> Result<Self, Box<dyn Error>> {
        let home = tempfile::tempdir()?;
        let desk = Self { fresh: home.path().join("vers.duiding"), home };
        example::make(&desk.fresh, Lang::Nl)?;
        std::fs::create_dir_all(desk.folder())?;
        std::fs::write(desk.folder().join("antwoorden.csv"), ANSWERS)?;
        for (name, title, coded, total, days) in BEFORE.into_iter().rev() {
            let path = desk.folder().join(name).with_extension("duiding");
            std::fs::copy(&desk.fresh, &path)?;
            let opened = now() - days * 24 * 60 * 60;
            let title = title.to_owned();
            let progress = Some(Progress { coder: "MN".into(), coded, total });
            recent::remember(Some(&desk.settings()), Recent { path, title, progress, opened });
        }
        // The export dialogue shows where the file will be: here, so that no name of this folder is seen.
        std::env::set_current_dir(desk.home.path())?;
        Ok(desk)
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("onderzoek")
    }

    fn settings(&self) -> PathBuf {
        self.home.path().join("instellingen")
    }

    /// Presses the keys, and draws what is on the screen then.
    fn take(&self, shot: &Shot) -> Result<String, Box<dyn Error>> {
        let mut terminal = TestTerminal::new(shot.size.0, shot.size.1, &shot.keys.concat());
        let shell = Shell::new(Lang::Nl, Palette::Terminal);
        let failed = |problem: Problem| format!("{}: {problem:?}", shot.name);
        match shot.place {
            At::Start => run(&mut Start::new(shell, self.around()), &mut terminal)
                .map(|_| ())
                .map_err(failed)?,
            At::Example(coder) => {
                let project = Path::new("voorbeeld.duiding");
                std::fs::copy(&self.fresh, project)?;
                let mut session = Session::start(Project::open(project)?, Some(coder), coder)?;
                session.learn_at_once();
                run(&mut State::new(session, shell)?, &mut terminal).map(|_| ()).map_err(failed)?;
            }
        }
        let picture = Picture { title: "Duiding", caption: shot.caption, scheme: Scheme::Light };
        Ok(picture.svg(terminal.buffer()))
    }

    fn around(&self) -> Surroundings {
        Surroundings {
            folder: self.folder(),
            home: Some(self.home.path().to_owned()),
            settings: Some(self.settings()),
            now,
            example: |_, _| Err("not in a picture".to_owned()),
        }
    }
}

/// A moment for all pictures, in seconds since 1970.
fn now() -> u64 {
    1_750_000_000
}
