//! Applying an edit to a codebook: whole or not at all.

use super::{Edit, EditFault, ThemeValue};
use crate::codebook::check::{is_id, meaning};
use crate::codebook::model::{Codebook, Indicator, Question, Theme};
use crate::study::{QuestionId, ThemeId, ThemeSet};

type Applied<T = ()> = Result<T, EditFault>;

impl Edit {
    /// Changes the codebook. It stays one that [`Codebook::from_json`] takes.
    ///
    /// # Errors
    /// When the edit does not apply; then nothing changed.
    pub fn apply(&self, codebook: &mut Codebook) -> Applied {
        match self {
            Self::NewTheme { question, theme, label, at, indicators } => {
                let question = question_of(codebook, question)?;
                room(question)?;
                let mut new =
                    Theme::new(fresh(question, theme)?, free_label(question, label, None)?);
                for indicator in indicators {
                    add_indicator(&mut new, indicator)?;
                }
                insert(question, *at, new);
            }
            Self::SetTheme { question, theme, value } => set(codebook, question, theme, value)?,
            Self::Merge { question, from, into } => {
                merge(question_of(codebook, question)?, from, into)?;
            }
            Self::Split { question, from, theme, label, indicators } => {
                split(question_of(codebook, question)?, from, (theme, label), indicators)?;
            }
            Self::Move { question, theme, to, at, id } => {
                move_theme(codebook, (question, theme), to, *at, id)?;
            }
            Self::Reorder { question, theme, at } => {
                let question = question_of(codebook, question)?;
                let theme = take(question, theme)?;
                insert(question, *at, theme);
            }
            Self::Remove { question, theme } => {
                let question = question_of(codebook, question)?;
                position(question, theme)?;
                not_the_last(question)?;
                take(question, theme)?;
            }
            Self::AddIndicator { question, theme, indicator } => {
                add_indicator(theme_of(question_of(codebook, question)?, theme)?, indicator)?;
            }
            Self::RemoveIndicator { question, theme, indicator } => {
                let theme = theme_of(question_of(codebook, question)?, theme)?;
                let at = indicator_at(theme, indicator)?;
                theme.indicators.remove(at);
            }
            Self::ReplaceIndicator { question, theme, old, new } => {
                let theme = theme_of(question_of(codebook, question)?, theme)?;
                let at = indicator_at(theme, old)?;
                sound(new)?;
                let same = |(n, known): (usize, &Indicator)| n != at && means_the_same(known, new);
                if theme.indicators.iter().enumerate().any(same) {
                    return Err(EditFault::RepeatedIndicator {
                        pattern: new.pattern.source.clone(),
                    });
                }
                if let Some(place) = theme.indicators.get_mut(at) {
                    place.clone_from(new);
                }
            }
        }
        Ok(())
    }
}

fn question_of<'c>(codebook: &'c mut Codebook, id: &QuestionId) -> Applied<&'c mut Question> {
    let found = codebook.questions.iter_mut().find(|question| question.id == *id);
    found.ok_or_else(|| EditFault::NoQuestion(id.clone()))
}

fn position(question: &Question, id: &ThemeId) -> Applied<usize> {
    let found = question.themes.iter().position(|theme| theme.id == *id);
    found.ok_or_else(|| EditFault::NoTheme(id.clone()))
}

fn theme_of<'q>(question: &'q mut Question, id: &ThemeId) -> Applied<&'q mut Theme> {
    let found = question.themes.iter_mut().find(|theme| theme.id == *id);
    found.ok_or_else(|| EditFault::NoTheme(id.clone()))
}

fn take(question: &mut Question, id: &ThemeId) -> Applied<Theme> {
    let at = position(question, id)?;
    Ok(question.themes.remove(at))
}

fn insert(question: &mut Question, at: usize, theme: Theme) {
    question.themes.insert(at.min(question.themes.len()), theme);
}

fn room(question: &Question) -> Applied {
    if question.themes.len() >= ThemeSet::CAPACITY {
        return Err(EditFault::TooManyThemes);
    }
    Ok(())
}

fn not_the_last(question: &Question) -> Applied {
    if question.themes.len() < 2 {
        return Err(EditFault::LastTheme);
    }
    Ok(())
}

/// The id, when no theme of the question has it or took it over.
fn fresh(question: &Question, id: &ThemeId) -> Applied<ThemeId> {
    if question.resolve(id).is_some() || !is_id(&id.0) {
        return Err(EditFault::IdTaken(id.clone()));
    }
    Ok(id.clone())
}

/// The label as it is kept, when no other theme of the question has it.
fn free_label(question: &Question, label: &str, own: Option<&ThemeId>) -> Applied<String> {
    let label = label.trim();
    if label.is_empty() {
        return Err(EditFault::EmptyLabel);
    }
    let same = |theme: &Theme| {
        Some(&theme.id) != own && theme.label.trim().to_lowercase() == label.to_lowercase()
    };
    if question.themes.iter().any(same) {
        return Err(EditFault::LabelTaken { label: label.to_owned() });
    }
    Ok(label.to_owned())
}

fn means_the_same(one: &Indicator, other: &Indicator) -> bool {
    meaning(one) == meaning(other)
}

fn sound(indicator: &Indicator) -> Applied {
    let weight = indicator.weight > 0.0 && indicator.weight <= 1.0;
    let groups = indicator.groups.iter().all(|group| !group.trim().is_empty());
    let terms = !indicator.pattern.terms.is_empty();
    if weight && groups && terms && indicator.gap <= Indicator::MAX_GAP {
        return Ok(());
    }
    Err(EditFault::BadIndicator { pattern: indicator.pattern.source.clone() })
}

fn add_indicator(theme: &mut Theme, indicator: &Indicator) -> Applied {
    sound(indicator)?;
    if theme.indicators.iter().any(|known| means_the_same(known, indicator)) {
        let pattern = indicator.pattern.source.clone();
        return Err(EditFault::RepeatedIndicator { pattern });
    }
    theme.indicators.push(indicator.clone());
    Ok(())
}

fn indicator_at(theme: &Theme, indicator: &Indicator) -> Applied<usize> {
    let found = theme.indicators.iter().position(|known| known == indicator);
    found.ok_or_else(|| EditFault::NoIndicator { pattern: indicator.pattern.source.clone() })
}

fn set(
    codebook: &mut Codebook,
    question: &QuestionId,
    theme: &ThemeId,
    value: &ThemeValue,
) -> Applied {
    let known: Vec<String> = codebook.levels.iter().map(|level| level.code.clone()).collect();
    let question = question_of(codebook, question)?;
    if let ThemeValue::Label(label) = value {
        let label = free_label(question, label, Some(theme))?;
        theme_of(question, theme)?.label = label;
        return Ok(());
    }
    let theme = theme_of(question, theme)?;
    match value {
        ThemeValue::Label(label) => theme.label.clone_from(label),
        ThemeValue::Subtheme(text) => theme.subtheme.clone_from(text),
        ThemeValue::Definition(text) => theme.definition.clone_from(text),
        ThemeValue::UseWhen(text) => theme.use_when.clone_from(text),
        ThemeValue::NotWhen(text) => theme.not_when.clone_from(text),
        ThemeValue::Implication(text) => theme.implication.clone_from(text),
        ThemeValue::Colour(colour) => theme.colour = *colour,
        ThemeValue::Levels(codes) => {
            if let Some(code) = codes.iter().find(|code| !known.contains(code)) {
                return Err(EditFault::UnknownLevel { code: code.clone(), known });
            }
            let mut once: Vec<String> = Vec::new();
            for code in codes {
                if !once.contains(code) {
                    once.push(code.clone());
                }
            }
            theme.levels = once;
        }
    }
    Ok(())
}

fn merge(question: &mut Question, from: &ThemeId, into: &ThemeId) -> Applied {
    position(question, into)?;
    if from == into {
        return Err(EditFault::SameTheme);
    }
    let gone = take(question, from)?;
    let stays = theme_of(question, into)?;
    stays.merged.extend(gone.ids().cloned());
    for indicator in &gone.indicators {
        if !stays.indicators.iter().any(|known| means_the_same(known, indicator)) {
            stays.indicators.push(indicator.clone());
        }
    }
    Ok(())
}

fn split(
    question: &mut Question,
    from: &ThemeId,
    (theme, label): (&ThemeId, &str),
    indicators: &[Indicator],
) -> Applied {
    let at = position(question, from)?;
    room(question)?;
    let mut new = Theme::new(fresh(question, theme)?, free_label(question, label, None)?);
    let old = theme_of(question, from)?;
    // What is no longer there cannot go along; the rest of the split stands.
    let along = |known: &Indicator| indicators.contains(known);
    new.indicators = old.indicators.iter().filter(|known| along(known)).cloned().collect();
    new.levels.clone_from(&old.levels);
    old.indicators.retain(|known| !along(known));
    insert(question, at + 1, new);
    Ok(())
}

fn move_theme(
    codebook: &mut Codebook,
    (question, theme): (&QuestionId, &ThemeId),
    to: &QuestionId,
    at: usize,
    id: &ThemeId,
) -> Applied {
    if question == to {
        return Err(EditFault::SameQuestion);
    }
    let source = question_of(codebook, question)?;
    let place = position(source, theme)?;
    not_the_last(source)?;
    let label = source.themes.get(place).map(|theme| theme.label.clone()).unwrap_or_default();
    let target = question_of(codebook, to)?;
    room(target)?;
    let (id, label) = (fresh(target, id)?, free_label(target, &label, None)?);
    let gone = take(question_of(codebook, question)?, theme)?;
    // Codings stay where they were given, and so do the ids they name.
    let arrived = Theme { id, label, merged: Vec::new(), ..gone };
    insert(question_of(codebook, to)?, at, arrived);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{codebook, indicator};

    fn refused(edit: &Edit) -> EditFault {
        let mut changed = codebook(&["a", "b"]);
        let fault = edit.apply(&mut changed).unwrap_err();
        assert_eq!(changed, codebook(&["a", "b"]), "whole or not at all");
        fault
    }

    #[test]
    fn an_edit_that_does_not_apply_says_why_and_changes_nothing() {
        let (a, b) = (|| QuestionId("a".into()), || QuestionId("b".into()));
        let id = |id: &str| ThemeId(id.into());
        let label = |label: &str| Edit::SetTheme {
            question: a(),
            theme: id("tijd"),
            value: ThemeValue::Label(label.into()),
        };
        assert_eq!(refused(&label("  ")), EditFault::EmptyLabel);
        assert_eq!(refused(&label("druk")), EditFault::LabelTaken { label: "druk".into() });
        let new = |theme: &str, pattern: &str| Edit::NewTheme {
            question: a(),
            theme: id(theme),
            label: "Nieuw".into(),
            at: 0,
            indicators: vec![indicator(pattern), indicator("x")],
        };
        assert_eq!(refused(&new("tijd", "y")), EditFault::IdTaken(id("tijd")));
        assert_eq!(
            refused(&new("Met Hoofdletter", "y")),
            EditFault::IdTaken(id("Met Hoofdletter"))
        );
        let twice = EditFault::RepeatedIndicator { pattern: "x".into() };
        assert_eq!(refused(&new("nieuw", "X")), twice);
        let merge =
            |from: &str, into: &str| Edit::Merge { question: a(), from: id(from), into: id(into) };
        assert_eq!(refused(&merge("tijd", "tijd")), EditFault::SameTheme);
        assert_eq!(refused(&merge("tijd", "weg")), EditFault::NoTheme(id("weg")));
        let moved = |to| Edit::Move { question: a(), theme: id("tijd"), to, at: 0, id: id("t") };
        assert_eq!(refused(&moved(a())), EditFault::SameQuestion);
        assert_eq!(refused(&moved(b())), EditFault::LabelTaken { label: "TIJD".into() });
        let nowhere = QuestionId("c".into());
        assert_eq!(refused(&moved(nowhere.clone())), EditFault::NoQuestion(nowhere));
        let value = ThemeValue::Levels(vec!["O".into(), "Z".into()]);
        let levels = Edit::SetTheme { question: a(), theme: id("tijd"), value };
        assert!(matches!(refused(&levels), EditFault::UnknownLevel { code, .. } if code == "Z"));
        let heavy = Indicator { weight: 2.0, ..indicator("x") };
        let add = Edit::AddIndicator { question: a(), theme: id("tijd"), indicator: heavy };
        assert_eq!(refused(&add), EditFault::BadIndicator { pattern: "x".into() });
        let gone = Edit::RemoveIndicator {
            question: a(),
            theme: id("tijd"),
            indicator: indicator("druk"),
        };
        assert_eq!(refused(&gone), EditFault::NoIndicator { pattern: "druk".into() });
    }

    #[test]
    fn a_question_holds_no_more_themes_than_a_set_can() {
        let mut book = codebook(&["a"]);
        for n in 2..=ThemeSet::CAPACITY {
            let edit = Edit::NewTheme {
                question: QuestionId("a".into()),
                theme: ThemeId(format!("t{n}")),
                label: format!("T{n}"),
                at: n,
                indicators: vec![],
            };
            let room = n < ThemeSet::CAPACITY;
            assert_eq!(edit.apply(&mut book).is_ok(), room, "{n}");
        }
        assert_eq!(book.questions[0].themes.len(), ThemeSet::CAPACITY);
    }

    #[test]
    fn a_merge_of_a_merge_takes_all_ids_along() {
        let mut book = codebook(&["a"]);
        let (question, id) = (|| QuestionId("a".into()), |id: &str| ThemeId(id.into()));
        let new = Edit::NewTheme {
            question: question(),
            theme: id("nieuw"),
            label: "Nieuw".into(),
            at: 0,
            indicators: vec![],
        };
        new.apply(&mut book).unwrap();
        for (from, into) in [("tijd", "druk"), ("druk", "nieuw")] {
            let merge = Edit::Merge { question: question(), from: id(from), into: id(into) };
            merge.apply(&mut book).unwrap();
        }
        let asked = &book.questions[0];
        assert_eq!(asked.themes.len(), 1);
        assert_eq!(asked.themes[0].merged, [id("druk"), id("tijd")]);
        assert!(["tijd", "druk", "nieuw"].iter().all(|old| asked.resolve(&id(old)) == Some(0)));
        let read = Codebook::from_json("c", book.to_json().as_bytes());
        assert_eq!(read, Ok(book));
    }
}
