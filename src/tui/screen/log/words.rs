//! A step in words: what it did, and when.

use super::LogView;
use crate::codebook::Question;
use crate::decide::{Deed, DiaryEntry, Session};
use crate::message::{Explain, Lang, list, log_screen as text, visible};
use crate::store::{Change, CoderId, Milestone, Moment, Opened, Origin, Settlement};
use crate::study::{AnswerId, QuestionId, ThemeId};
use crate::told::{edit_done, edit_named};

/// What a step did.
pub(super) fn deed(session: &Session, view: &LogView, entry: &DiaryEntry, lang: Lang) -> String {
    let told = |batch| match (session.edit_in(batch), view.step(batch)) {
        (_, None) => text::a_step(lang),
        (Some(edit), _) => edit_named(session, edit, lang),
        (None, Some(step)) => changes(session, step, lang),
    };
    match &entry.deed {
        Deed::Changes(_) => changes(session, entry, lang),
        Deed::Undo(target) => text::undo(lang, told(*target)),
        Deed::Redo(target) => text::redo(lang, told(*target)),
        Deed::Milestone(milestone) => between(session, milestone, lang),
    }
}

fn changes(session: &Session, entry: &DiaryEntry, lang: Lang) -> String {
    let gone = entry.text().is_some_and(str::is_empty);
    let words = entry.text().unwrap_or_default();
    match entry.changes().first() {
        None => text::a_step(lang),
        Some(Change::Decide { answer, .. }) => {
            let question = session.queue().question_of(*answer);
            let question = question.and_then(|q| session.codebook().questions.get(q));
            decided(session, question, entry, lang)
        }
        Some(Change::Memo { .. }) if gone => text::memo_gone(lang),
        Some(Change::Memo { .. }) => text::memo(lang, words),
        Some(Change::Quote { question, .. }) => {
            let labels = labels(session, question, &entry.themes().unwrap_or_default(), lang);
            if gone { text::quote_gone(lang, labels) } else { text::quote(lang, labels) }
        }
        Some(Change::Doubt { doubtful: true, .. }) => text::doubt(lang),
        Some(Change::Doubt { doubtful: false, .. }) => text::doubt_gone(lang),
        Some(Change::ThemeMemo { question, theme, .. }) => {
            let label = labels(session, question, &[theme], lang);
            if gone {
                text::theme_memo_gone(lang, label)
            } else {
                text::theme_memo(lang, label, words)
            }
        }
        Some(Change::StudyMemo { .. }) if gone => text::study_memo_gone(lang),
        Some(Change::StudyMemo { .. }) => text::study_memo(lang, words),
        Some(Change::Settle { answer, settlement }) => settled(session, *answer, settlement, lang),
        Some(Change::Codebook { edit, reach }) => {
            let told = edit_done(session, edit, *reach, lang);
            match session.passed_over(entry.batch) {
                Some(fault) => text::passed_over(lang, told, fault.explain(lang)),
                None => told,
            }
        }
    }
}

/// Something between coders.
fn between(session: &Session, milestone: &Milestone, lang: Lang) -> String {
    match milestone {
        Milestone::Opened(Opened { coders, whole }) => {
            let names: Vec<String> = coders.iter().map(|coder| name_of(session, *coder)).collect();
            if *whole {
                text::opened_whole(lang, list(lang, &names))
            } else {
                text::opened(lang, list(lang, &names))
            }
        }
        Milestone::HandedOver(handed) => match handed.seed {
            Some(seed) => text::handed_over(lang, handed.answers, handed.of, seed),
            None => text::handed_over_all(lang, handed.answers),
        },
        Milestone::BroughtIn(brought) => {
            text::brought_in(lang, name_of(session, brought.coder), brought.answers)
        }
    }
}

fn name_of(session: &Session, coder: CoderId) -> String {
    let everyone = std::iter::once(session.coder()).chain(session.others());
    let known = everyone.into_iter().find(|known| known.id == coder);
    known.map_or_else(String::new, |known| visible(&known.name))
}

/// How a difference was settled, and why.
fn settled(session: &Session, answer: AnswerId, settlement: &Settlement, lang: Lang) -> String {
    let themes: Vec<&ThemeId> = settlement.themes.iter().collect();
    let outcome = match session.answer(answer) {
        _ if themes.is_empty() => text::no_theme(lang),
        Some((.., question)) => labels_of(session, question, &themes, lang),
        None => String::new(),
    };
    let told = text::settled(lang, outcome);
    match settlement.reason.as_str() {
        "" => told,
        reason => format!("{told} · {reason}"),
    }
}

/// The themes given, where they came from, and to how many answers at once.
fn decided(
    session: &Session,
    question: Option<&Question>,
    entry: &DiaryEntry,
    lang: Lang,
) -> String {
    let mut parts = vec![match (entry.themes(), question) {
        (Some(themes), _) if themes.is_empty() => text::no_theme(lang),
        (Some(themes), Some(question)) => labels_of(session, question, &themes, lang),
        _ => text::different(lang),
    }];
    parts.extend(entry.origin().map(|origin| match origin {
        Origin::Suggestion => text::by_suggestion(lang),
        Origin::Hand => text::by_hand(lang),
        Origin::SameText => text::by_same_text(lang),
        Origin::NearText => text::by_near_text(lang),
        Origin::Imported => text::by_import(lang),
        Origin::Round => text::by_round(lang),
    }));
    let count = entry.changes().len();
    let same = |change: &Change| matches!(change, Change::Decide { origin: Origin::SameText, .. });
    if count > 1 {
        parts.push(if entry.changes().iter().skip(1).all(same) {
            text::same(lang, count)
        } else {
            text::answers(lang, count)
        });
    }
    parts.join(" · ")
}

fn labels(session: &Session, question: &QuestionId, themes: &[&ThemeId], lang: Lang) -> String {
    let question = session.codebook().question(question).map(|(_, question)| question);
    question.map_or_else(String::new, |question| labels_of(session, question, themes, lang))
}

/// The names of themes; one that the codebook no longer has keeps the last that it had.
fn labels_of(session: &Session, question: &Question, themes: &[&ThemeId], lang: Lang) -> String {
    let label = |id: &ThemeId| {
        let known = question.themes.iter().find(|theme| theme.id == *id);
        known.map_or_else(|| session.label_ever(&question.id, id), |theme| theme.label.clone())
    };
    list(lang, &themes.iter().map(|id| label(id)).collect::<Vec<_>>())
}

/// When, short: `21-11 13:05`.
pub(super) fn when(moment: &Moment, lang: Lang) -> String {
    let part = |range: std::ops::Range<usize>| moment.local.get(range).unwrap_or_default();
    match lang {
        Lang::Nl => format!("{}-{} {}", part(8..10), part(5..7), part(11..16)),
        Lang::En => part(5..16).to_owned(),
    }
}
