//! `duiding suggest`: suggestions for a file with answers, without a project.

use super::new::{cannot_read, given, read_codebook};
use super::{Context, Failure, Result};
use crate::codebook::{Codebook, Question};
use crate::import::{self, Overrides};
use crate::study::{Answer, Study};
use crate::suggest::{self, Asked, Engine, Suggestion};
use clap::ArgMatches;
use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Answers worked out at a time: enough for all cores, little enough to see rows come.
const CHUNK: usize = 4096;

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let codebook = read_codebook(&given(matches, "codebook"))?;
    let table = match matches.get_one::<PathBuf>("answers").map(PathBuf::as_path) {
        Some(path) if path != Path::new("-") => import::read_file(path)?,
        _ => {
            let mut bytes = Vec::new();
            let name = Path::new("-");
            io::stdin()
                .lock()
                .read_to_end(&mut bytes)
                .map_err(|error| cannot_read(name, &error))?;
            import::read_table("-", &bytes)?
        }
    };
    let mapping = import::map_columns(&table, &codebook, &Overrides::default())?;
    let (study, _) = import::to_study("", &table, &mapping, &codebook)?;
    let jsonl = matches.get_one::<String>("format").is_some_and(|format| format == "jsonl");
    stream(&study, &codebook, jsonl, context.world.out).map_err(Failure::Output)
}

/// One suggestion as it is written.
#[derive(serde::Serialize)]
struct Line<'a> {
    respondent: &'a str,
    question: &'a str,
    theme: &'a str,
    score: f64,
    selected: bool,
    evidence: &'a str,
}

fn stream(study: &Study, codebook: &Codebook, jsonl: bool, out: &mut dyn Write) -> io::Result<()> {
    let engine = Engine::compile(codebook);
    let positions: HashMap<&str, usize> = codebook
        .questions
        .iter()
        .enumerate()
        .map(|(n, question)| (question.id.0.as_str(), n))
        .collect();
    if !jsonl {
        out.write_all(b"respondent,question,theme,score,selected,evidence\n")?;
    }
    for chunk in study.answers.chunks(CHUNK) {
        let known: Vec<(&Answer, usize)> = chunk
            .iter()
            .filter_map(|a| Some((a, *positions.get(a.question.0.as_str())?)))
            .collect();
        let asked: Vec<Asked> = known
            .iter()
            .map(|(answer, question)| Asked {
                question: *question,
                group: study.group_of(answer.respondent),
                text: &answer.text,
            })
            .collect();
        let mut lines = Lines::new(jsonl);
        for ((answer, question), suggestions) in known.iter().zip(engine.suggest_all(&asked)) {
            if let Some(question) = codebook.questions.get(*question) {
                for suggestion in &suggestions {
                    write_line(&mut lines, study, answer, question, suggestion)?;
                }
            }
        }
        out.write_all(&lines.finish()?)?;
        out.flush()?;
    }
    Ok(())
}

/// Lines in the making.
enum Lines {
    Jsonl(Vec<u8>),
    Csv(Box<csv::Writer<Vec<u8>>>),
}

impl Lines {
    fn new(jsonl: bool) -> Self {
        if jsonl {
            return Self::Jsonl(Vec::new());
        }
        Self::Csv(Box::new(csv::WriterBuilder::new().has_headers(false).from_writer(Vec::new())))
    }

    fn add(&mut self, line: &Line) -> io::Result<()> {
        match self {
            Self::Jsonl(lines) => {
                serde_json::to_writer(&mut *lines, line)?;
                lines.push(b'\n');
                Ok(())
            }
            Self::Csv(lines) => lines.serialize(line).map_err(io::Error::other),
        }
    }

    fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Jsonl(lines) => Ok(lines),
            Self::Csv(lines) => {
                lines.into_inner().map_err(|error| io::Error::other(error.to_string()))
            }
        }
    }
}

fn write_line(
    lines: &mut Lines,
    study: &Study,
    answer: &Answer,
    question: &Question,
    suggestion: &Suggestion,
) -> io::Result<()> {
    let Some(theme) = question.themes.get(suggestion.theme) else { return Ok(()) };
    let evidence = suggest::evidence_words(suggestion, &answer.text);
    let line = Line {
        respondent: study.respondent(answer.respondent).map_or("", |r| r.key.as_str()),
        question: &question.id.0,
        theme: &theme.id.0,
        score: (suggestion.score * 1000.0).round() / 1000.0,
        selected: suggestion.selected,
        evidence: &evidence,
    };
    lines.add(&line)
}
