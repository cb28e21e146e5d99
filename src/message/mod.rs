//! Every text that a user reads, in Dutch and in English.
//!
//! One file per part of the program; each text is a function of a [`Lang`] and of what is filled in.
//! The macro `messages!` needs both languages and checks that both use every argument, so a missing
//! or half-translated text does not compile. Numbers are written the way of the language by
//! [`decimal`] and [`percent`].
//!
//! Not here: texts of a codebook (those are the researcher's) and the names of file formats.

use std::fmt::Display;

/// Declares messages: `name(arguments) { nl: "…{argument}…", en: "…{argument}…" }`. Words that
/// follow a count have both forms, `{count} [antwoord|antwoorden]`: see [`number`].
macro_rules! messages {
    ($( $(#[$doc:meta])* $name:ident ( $($arg:ident),* $(,)? ) {
        nl: $nl:literal, en: $en:literal $(,)?
    } )*) => {
        $(
            $(#[$doc])*
            #[must_use]
            #[allow(clippy::useless_format, clippy::too_many_arguments, reason = "one form for all messages")]
            pub fn $name(lang: $crate::message::Lang $(, $arg: impl std::fmt::Display)*) -> String {
                match lang {
                    $crate::message::Lang::Nl => filled!($nl $(, $arg)*),
                    $crate::message::Lang::En => filled!($en $(, $arg)*),
                }
            }
        )*
    };
}

/// One text with its arguments. Both ways are compiled, so that the compiler sees to the arguments.
macro_rules! filled {
    ($text:literal $(, $arg:ident)*) => {
        if const { $crate::message::number::chooses($text) } {
            $crate::message::number::fill($text, &[$((stringify!($arg), &$arg)),*])
        } else {
            format!($text $(, $arg = $arg)*)
        }
    };
}

pub mod advice;
pub mod agreement;
pub mod agreement_report;
pub mod agreement_screen;
pub mod cli;
pub mod codebook;
pub mod codebook_edit;
pub mod codebook_form;
pub mod codebook_screen;
pub mod coding;
pub mod command;
pub mod export;
pub mod export_dialogue;
pub mod hand_over_dialogue;
pub mod handover;
pub mod import;
pub mod log_screen;
pub mod marking;
pub mod matrix_screen;
pub mod new_project;
mod number;
pub mod overview_screen;
pub mod privacy;
pub mod round;
pub mod settings;
pub mod settle;
pub mod start;
pub mod store;
pub mod suggest;
mod system;
pub mod trial;
pub mod tui;

pub use system::system_reason;

/// The language of the screens, messages and exports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Lang {
    /// Dutch, the default.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The language with this two-letter code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "nl" => Some(Self::Nl),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The two-letter code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language tag for documents: `nl-NL` or `en-GB`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl-NL",
            Self::En => "en-GB",
        }
    }

    /// The other language.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }
}

/// An error that can tell a user in one sentence what is wrong, where, and how to mend it.
pub trait Explain {
    /// The sentence (or, for several faults at once, one line each).
    fn explain(&self, lang: Lang) -> String;
}

/// Implements `Display` and `Error` for an [`Explain`] type: developers read the English sentence.
macro_rules! error_by_explain {
    ($($type:ty),+ $(,)?) => {$(
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::message::Explain::explain(self, $crate::message::Lang::En))
            }
        }
        impl std::error::Error for $type {}
    )+};
}
pub(crate) use error_by_explain;

/// A number with so many decimals, with the decimal sign of the language.
#[must_use]
pub fn decimal(lang: Lang, value: f64, decimals: usize) -> String {
    // Halves go up, as people round; formatting alone would make 62.5 into 62.
    let factor = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let value = if value.is_finite() { (value * factor).round() / factor } else { value };
    let text = format!("{value:.decimals$}");
    match lang {
        Lang::Nl => text.replace('.', ","),
        Lang::En => text,
    }
}

/// A count with the thousands apart as the language has them: `1.924`.
#[must_use]
pub fn whole(lang: Lang, count: usize) -> String {
    let digits = count.to_string();
    let apart = match lang {
        Lang::Nl => '.',
        Lang::En => ',',
    };
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(apart);
        }
        text.push(digit);
    }
    text
}

/// A share between 0 and 1 as a percentage with one decimal: `34,2%`.
#[must_use]
pub fn percent(lang: Lang, share: f64) -> String {
    format!("{}%", decimal(lang, share * 100.0, 1))
}

/// Joins items as a sentence does: `a, b en c`.
#[must_use]
pub fn list<T: Display>(lang: Lang, items: &[T]) -> String {
    let and = match lang {
        Lang::Nl => "en",
        Lang::En => "and",
    };
    match items {
        [] => String::new(),
        [one] => one.to_string(),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(ToString::to_string).collect();
            format!("{} {and} {last}", first.join(", "))
        }
    }
}

/// Text from a file, made harmless for a terminal or a one-line message: control characters
/// (escape sequences among them) and invisible direction marks become visible signs.
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\r' | '\t' => ' ',
            '\u{7f}' => '\u{2421}',
            c if (c as u32) < 0x20 => char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}'),
            '\u{80}'..='\u{9f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(decimal(Lang::Nl, 0.3456, 2), "0,35");
        assert_eq!(decimal(Lang::En, 0.3456, 2), "0.35");
        assert_eq!(percent(Lang::Nl, 0.3421), "34,2%");
        assert_eq!(decimal(Lang::Nl, 62.5, 0), "63");
        assert_eq!(decimal(Lang::Nl, -0.25, 1), "-0,3");
        assert_eq!([0, 999, 1_000].map(|n| whole(Lang::Nl, n)), ["0", "999", "1.000"]);
        assert_eq!(whole(Lang::En, 1_234_567), "1,234,567");
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(list::<&str>(Lang::Nl, &[]), "");
        assert_eq!(list(Lang::Nl, &["a"]), "a");
        assert_eq!(list(Lang::Nl, &["a", "b", "c"]), "a, b en c");
        assert_eq!(list(Lang::En, &["a", "b"]), "a and b");
    }

    #[test]
    fn control_characters_are_shown_and_not_sent() {
        assert_eq!(visible("een\r\ntwee"), "een  twee");
        assert_eq!(visible("a\u{1b}[31mb\u{7f}\u{9b}c\nd\u{202e}"), "a␛[31mb␡\u{fffd}c d\u{fffd}");
    }
}
