//! Texts about changing a codebook: why it does not go, what it does, and what the log says of it.

use super::Lang;
use crate::codebook::edit::ThemeValue;

messages! {
    /// The question is not there.
    no_question(id) {
        nl: "het codeboek heeft geen vraag «{id}» meer; kies een andere",
        en: "the codebook no longer has a question «{id}»; choose another",
    }
    /// The theme is not there.
    no_theme(id) {
        nl: "het thema «{id}» is er niet meer in deze vraag; kies een ander",
        en: "the theme «{id}» is no longer in this question; choose another",
    }
    /// The indicator is not there.
    no_indicator(pattern) {
        nl: "het thema heeft de aanwijzing «{pattern}» niet meer",
        en: "the theme no longer has the indicator «{pattern}»",
    }
    /// Nothing was typed as a label.
    empty_label() {
        nl: "een thema heeft een naam nodig; typ er een",
        en: "a theme needs a name; type one",
    }
    /// Another theme is called so.
    label_taken(label) {
        nl: "een ander thema van deze vraag heet al «{label}»; kies een andere naam",
        en: "another theme of this question is called «{label}» already; choose another name",
    }
    /// Another theme has the id.
    id_taken(id) {
        nl: "de korte naam «{id}» is in deze vraag al in gebruik, of kan geen korte naam zijn",
        en: "the id «{id}» is in use in this question already, or cannot be one",
    }
    /// No room for another theme.
    too_many_themes(most) {
        nl: "een vraag kan hoogstens {most} [thema|thema's] hebben; voeg er eerst twee samen",
        en: "a question can have {most} [theme|themes] at most; merge two first",
    }
    /// A question must keep a theme.
    last_theme() {
        nl: "dit is het enige thema van de vraag; maak er eerst een ander bij",
        en: "this is the only theme of the question; make another first",
    }
    /// A theme cannot be merged with itself.
    same_theme() {
        nl: "een thema kan niet met zichzelf worden samengevoegd; kies een ander",
        en: "a theme cannot be merged with itself; choose another",
    }
    /// The theme is there already.
    same_question() {
        nl: "het thema staat al bij deze vraag; kies een andere",
        en: "the theme is in this question already; choose another",
    }
    /// A level that is not there.
    unknown_level(code, known) {
        nl: "het codeboek heeft geen niveau «{code}»; wel {known}",
        en: "the codebook has no level «{code}»; it has {known}",
    }
    /// The theme looks for it already.
    repeated_indicator(pattern) {
        nl: "het thema heeft de aanwijzing «{pattern}» al",
        en: "the theme has the indicator «{pattern}» already",
    }
    /// Its settings are out of bounds.
    bad_indicator(pattern) {
        nl: "de ruimte of het gewicht van de aanwijzing «{pattern}» kan niet; kies een ruimte tot 20 en een gewicht boven 0 tot en met 1",
        en: "the room or weight of the indicator «{pattern}» cannot be; choose a room up to 20 and a weight above 0 up to 1",
    }

    /// In the log: a theme was made.
    new_theme(theme) { nl: "nieuw thema ‘{theme}’", en: "new theme ‘{theme}’" }
    /// In the log: a theme has another name.
    renamed(theme) { nl: "thema heet nu ‘{theme}’", en: "theme is now called ‘{theme}’" }
    /// In the log: something about a theme was changed.
    set_field(theme, field) { nl: "{field} van ‘{theme}’ gewijzigd", en: "{field} of ‘{theme}’ changed" }
    /// In the log: two themes became one.
    merged(theme, into, reach) {
        nl: "thema ‘{theme}’ samengevoegd met ‘{into}’ ({reach})",
        en: "theme ‘{theme}’ merged with ‘{into}’ ({reach})",
    }
    /// In the log: a theme became two.
    split(theme, new, reach) {
        nl: "thema ‘{theme}’ gesplitst: ‘{new}’ is nieuw, bij ‘{theme}’ blijft: {reach}",
        en: "theme ‘{theme}’ split: ‘{new}’ is new, with ‘{theme}’ stays: {reach}",
    }
    /// In the log: a theme went to another question.
    moved(theme, question, reach) {
        nl: "thema ‘{theme}’ verplaatst naar {question} ({reach})",
        en: "theme ‘{theme}’ moved to {question} ({reach})",
    }
    /// In the log: a theme has another place.
    reordered(theme, place) {
        nl: "thema ‘{theme}’ op plaats {place} gezet",
        en: "theme ‘{theme}’ put in place {place}",
    }
    /// In the log: a theme went.
    removed(theme, reach) {
        nl: "thema ‘{theme}’ weggehaald ({reach})",
        en: "theme ‘{theme}’ removed ({reach})",
    }
    /// In the log: a theme got an indicator.
    indicator_added(theme, pattern) {
        nl: "aanwijzing «{pattern}» bij ‘{theme}’ erbij",
        en: "indicator «{pattern}» added to ‘{theme}’",
    }
    /// In the log: a theme lost an indicator.
    indicator_removed(theme, pattern) {
        nl: "aanwijzing «{pattern}» bij ‘{theme}’ weggehaald",
        en: "indicator «{pattern}» taken from ‘{theme}’",
    }
    /// In the log: an indicator became another.
    indicator_replaced(theme, old, new) {
        nl: "aanwijzing «{old}» bij ‘{theme}’ is nu «{new}»",
        en: "indicator «{old}» of ‘{theme}’ is now «{new}»",
    }
    /// Of a change that was taken back or done again: another name.
    name_given(theme) { nl: "nieuwe naam ‘{theme}’", en: "new name ‘{theme}’" }
    /// The same: another text or colour.
    field_of(theme, field) { nl: "{field} van ‘{theme}’", en: "{field} of ‘{theme}’" }
    /// The same: a merge.
    merge_of(theme, into) { nl: "‘{theme}’ samengevoegd met ‘{into}’", en: "‘{theme}’ merged with ‘{into}’" }
    /// The same: a split.
    split_of(theme, new) { nl: "‘{theme}’ gesplitst, met ‘{new}’ erbij", en: "‘{theme}’ split, with ‘{new}’ added" }
    /// The same: a move to another question.
    move_of(theme, question) { nl: "‘{theme}’ verplaatst naar {question}", en: "‘{theme}’ moved to {question}" }
    /// The same: another place.
    place_of(theme, place) { nl: "‘{theme}’ op plaats {place}", en: "‘{theme}’ in place {place}" }
    /// The same: a removal.
    removal_of(theme) { nl: "‘{theme}’ weggehaald", en: "‘{theme}’ removed" }
    /// The same: an indicator more.
    indicator_for(theme, pattern) { nl: "aanwijzing «{pattern}» erbij (‘{theme}’)", en: "indicator «{pattern}» added (‘{theme}’)" }
    /// The same: an indicator less.
    indicator_off(theme, pattern) { nl: "aanwijzing «{pattern}» weg (‘{theme}’)", en: "indicator «{pattern}» removed (‘{theme}’)" }
    /// The same: an indicator that became another.
    indicator_now(theme, new) { nl: "aanwijzing werd «{new}» (‘{theme}’)", en: "indicator became «{new}» (‘{theme}’)" }
    /// Codings and coders.
    reach(codings, coders) { nl: "{codings} van {coders}", en: "{codings} by {coders}" }
    /// No codings.
    no_codings() { nl: "geen coderingen", en: "no codings" }
    /// More.
    codings(count) { nl: "{count} [codering|coderingen]", en: "{count} [coding|codings]" }
    /// More.
    coders(count) { nl: "{count} [codeur|codeurs]", en: "{count} [coder|coders]" }

    /// What about a theme can be changed.
    field_label() { nl: "naam", en: "name" }
    /// What about a theme can be changed.
    field_subtheme() { nl: "subthema", en: "subtheme" }
    /// What about a theme can be changed.
    field_definition() { nl: "definitie", en: "definition" }
    /// What about a theme can be changed.
    field_use_when() { nl: "wel geven", en: "when to use" }
    /// What about a theme can be changed.
    field_not_when() { nl: "niet geven", en: "when not to use" }
    /// What about a theme can be changed.
    field_levels() { nl: "niveau", en: "levels" }
    /// What about a theme can be changed.
    field_implication() { nl: "implicatie", en: "implication" }
    /// What about a theme can be changed.
    field_colour() { nl: "kleur", en: "colour" }
}

/// So many codings by so many coders, in words.
#[must_use]
pub fn reach_in_words(lang: Lang, count: usize, by: usize) -> String {
    let codings = match count {
        0 => return no_codings(lang),
        _ => codings(lang, count),
    };
    reach(lang, codings, coders(lang, by))
}

/// What about a theme is changed, in words.
#[must_use]
pub fn field(lang: Lang, value: &ThemeValue) -> String {
    match value {
        ThemeValue::Label(_) => field_label(lang),
        ThemeValue::Subtheme(_) => field_subtheme(lang),
        ThemeValue::Definition(_) => field_definition(lang),
        ThemeValue::UseWhen(_) => field_use_when(lang),
        ThemeValue::NotWhen(_) => field_not_when(lang),
        ThemeValue::Levels(_) => field_levels(lang),
        ThemeValue::Implication(_) => field_implication(lang),
        ThemeValue::Colour(_) => field_colour(lang),
    }
}
