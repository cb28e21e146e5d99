//! Agreement in a project: as tables, for programs, or as a report in a file.

use super::super::Sentence;
use super::super::new::given;
use super::table::{over_all, title};
use super::{Context, Failure, Form, Part, Result, Theme, data, format};
use crate::agreement::{Agreement, QuestionAgreement, Resampling, Round, StudyAgreement};
use crate::codebook::Codebook;
use crate::decide::{Session, Who};
use crate::export::agreement::{AgreementReport, check_path, write_report};
use crate::message::{Lang, agreement as text, cli, list, visible, whole};
use crate::store::{Coder, CoderId, Project};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

pub(super) fn run(
    context: &mut Context<'_, '_>,
    matches: &ArgMatches,
    resampling: Resampling,
) -> Result {
    let lang = context.lang;
    let output = matches.get_one::<PathBuf>("output");
    // Nothing is opened for a file that cannot be written.
    output.map(|path| check_path(path)).transpose()?;
    let (mut session, coders) =
        session_of(lang, &given(matches, "project"), matches.get_one("coders"))?;
    let ids: Vec<CoderId> = coders.iter().map(|coder| coder.id).collect();
    let names: Vec<String> = coders.iter().map(|coder| visible(&coder.name)).collect();
    let names = list(lang, &names);
    if !session.is_open_between(&ids, false) {
        if ids.iter().all(|id| *id == session.coder().id || session.shared_with(*id) == 0) {
            return Err(Sentence(text::nothing_shared(lang, names)).into());
        }
        session.open_agreement(&ids, false)?;
        context.tell(text::opened(lang, &names))?;
    }
    if let Some(path) = output {
        let report = AgreementReport::of(&session, &coders, resampling)?;
        if report.first.questions.is_empty() {
            return Err(Sentence(text::nothing_shared(lang, names)).into());
        }
        write_report(&report, path, lang)?;
        return context.tell(cli::written(lang, visible(&path.display().to_string())));
    }
    let round = if matches.get_flag("settled") { Round::Settled } else { Round::First };
    let study = StudyAgreement::of(&session, &coders, round, resampling)?;
    if study.questions.is_empty() {
        return Err(Sentence(text::nothing_shared(lang, names)).into());
    }
    let codebook = session.codebook();
    let parts: Vec<Part<'_>> =
        study.questions.iter().map(|asked| Part::of_question(&study, codebook, asked)).collect();
    let out = &mut *context.world.out;
    match format(matches) {
        Form::Json => data::study_json(&study, codebook, &parts, out).map_err(Failure::Output),
        Form::Csv => data::study_csv(&study, codebook, &parts, out).map_err(Failure::Output),
        Form::Text => {
            lines(lang, &study, codebook, &parts).into_iter().try_for_each(|line| context.say(line))
        }
    }
}

/// Opens a project for the coders that were named, or for all of whom there are codes. At work is who was
/// so last, when that is one of them, else the first.
fn session_of(lang: Lang, path: &Path, named: Option<&String>) -> Result<(Session, Vec<Coder>)> {
    let project = Project::open(path)?;
    let known = project.coders_with_codings()?;
    let names: Vec<String> = known.iter().map(|coder| visible(&coder.name)).collect();
    if names.is_empty() {
        let shown = visible(&path.display().to_string());
        return Err(Sentence(cli::nothing_coded(lang, shown)).into());
    }
    let coders = match named {
        None => known.clone(),
        Some(asked) => {
            let mut coders: Vec<Coder> = Vec::new();
            for name in asked.split(',').map(str::trim).filter(|name| !name.is_empty()) {
                let found = known.iter().find(|coder| coder.is_called(name)).ok_or_else(|| {
                    Sentence(cli::no_such_coder(lang, visible(name), list(lang, &names)))
                })?;
                if !coders.contains(found) {
                    coders.push(found.clone());
                }
            }
            coders
        }
    };
    match (coders.as_slice(), names.as_slice()) {
        ([], _) => return Err(Failure::Usage(text::name_two(lang))),
        ([_], [only]) => return Err(Sentence(text::needs_two(lang, only)).into()),
        ([_], _) => return Err(Failure::Usage(text::name_two(lang))),
        _ => {}
    }
    let last = Who::of(&project)?.last;
    let at_work = last.filter(|last| coders.contains(last)).or_else(|| coders.first().cloned());
    let name = at_work.map(|coder| coder.name).unwrap_or_default();
    Ok((Session::start(project, Some(&name), &name)?, coders))
}

impl<'a> Part<'a> {
    fn of_question(
        study: &'a StudyAgreement,
        codebook: &'a Codebook,
        asked: &'a QuestionAgreement,
    ) -> Self {
        let agreement: &Agreement = &asked.agreement;
        let themes = codebook.questions.get(asked.question).map_or(&[][..], |q| &q.themes);
        let themes = themes.iter().zip(&asked.used).map(|(theme, used)| Theme {
            id: &theme.id.0,
            label: Some(&theme.label),
            used: used.clone(),
        });
        Self {
            coders: study.coders.iter().map(|coder| coder.name.as_str()).collect(),
            themes: themes.collect(),
            agreement,
            choice: study.choice(),
            resampling: study.resampling,
        }
    }
}

/// The figures of the whole, and then those of each question.
fn lines(
    lang: Lang,
    study: &StudyAgreement,
    codebook: &Codebook,
    parts: &[Part<'_>],
) -> Vec<String> {
    let coders: Vec<&str> = study.coders.iter().map(|coder| coder.name.as_str()).collect();
    let answers = study.questions.iter().map(|asked| asked.answers).sum();
    let mut lines = vec![
        title(lang, &coders),
        match study.round {
            Round::First => text::first_round(lang),
            Round::Settled => text::settled_round(lang),
        },
        text::counting_answers(lang, whole(lang, study.units()), whole(lang, answers)),
    ];
    let Resampling { resamples, seed } = study.resampling;
    if resamples > 0 {
        lines.push(text::study_intervals(lang, whole(lang, resamples), seed));
    }
    lines.extend([String::new(), text::all_questions(lang)]);
    lines.extend(over_all(lang, |measure| study.whole(measure)));
    for (asked, part) in study.questions.iter().zip(parts) {
        let heading = codebook.questions.get(asked.question).map_or("", |q| &q.heading);
        let counting = text::counting_answers(
            lang,
            whole(lang, asked.agreement.units),
            whole(lang, asked.answers),
        );
        lines.extend([String::new(), String::new(), visible(heading), counting]);
        lines.extend(part.tables(lang));
    }
    lines
}
