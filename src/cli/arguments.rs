//! The command line as clap reads it, with every text from the message catalogue.

use crate::codebook::{Codebook, Indicator};
use crate::message::{Lang, agreement as agreed, cli as text, handover, trial, visible};
use crate::settings::Palette;
use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the user asked for.
#[derive(Debug)]
pub(super) struct Arguments {
    pub(super) lang: Lang,
    pub(super) matches: ArgMatches,
}

/// Why there is nothing to do.
#[derive(Debug)]
pub(super) enum Stop {
    /// Help or version was asked for.
    Print(String),
    /// The words are off: a sentence.
    Usage(Lang, String),
}

/// Reads the command line, the program's name first; `preferred` is the language unless it names one.
pub(super) fn parse(args: Vec<OsString>, preferred: Lang) -> Result<Arguments, Stop> {
    let lang = language(&args).unwrap_or(preferred);
    let mut command = command(lang);
    let first = args.get(1).and_then(|word| word.to_str()).unwrap_or_default().to_owned();
    let no_command = !first.starts_with('-') && command.find_subcommand(&first).is_none();
    match command.try_get_matches_from_mut(args) {
        Ok(matches) => Ok(Arguments { lang, matches }),
        Err(error) => Err(match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                Stop::Print(match lang {
                    // The two words of clap's usage line that cannot be given otherwise.
                    Lang::Nl => error
                        .render()
                        .to_string()
                        .replace("[OPTIONS]", "[OPTIES]")
                        .replace("[COMMAND]", "[OPDRACHT]")
                        .replace("<COMMAND>", "<OPDRACHT>"),
                    Lang::En => error.render().to_string(),
                })
            }
            // A mistyped command is taken for a project, and what follows for too much.
            ErrorKind::UnknownArgument if no_command => {
                Stop::Usage(lang, text::usage_no_command(lang, visible(&first)))
            }
            _ => Stop::Usage(lang, sentence(lang, &error)),
        }),
    }
}

/// The language asked for, found before anything else so that also a faulty line is answered in it.
fn language(args: &[OsString]) -> Option<Lang> {
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let after = words.windows(2).find_map(|pair| match pair {
        ["--lang", code] => Lang::from_code(code),
        _ => None,
    });
    after.or_else(|| words.iter().find_map(|word| Lang::from_code(word.strip_prefix("--lang=")?)))
}

/// clap's finding in our own words.
fn sentence(lang: Lang, error: &clap::Error) -> String {
    let said = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => Some(visible(one)),
        Some(ContextValue::Strings(many)) => Some(visible(&many.join(", "))),
        _ => None,
    };
    let argument = said(ContextKind::InvalidArg).or_else(|| said(ContextKind::InvalidSubcommand));
    match (error.kind(), argument) {
        (ErrorKind::MissingSubcommand, _) => text::usage_incomplete(lang),
        (ErrorKind::MissingRequiredArgument, Some(missing)) => text::usage_missing(lang, missing),
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(argument)) => {
            let valid = said(ContextKind::ValidValue).unwrap_or_default();
            match said(ContextKind::InvalidValue).filter(|value| !value.is_empty()) {
                Some(value) if !valid.is_empty() => text::usage_value(lang, value, argument, valid),
                Some(value) => text::usage_bad_value(lang, value, argument),
                None => text::usage_no_value(lang, argument),
            }
        }
        (
            ErrorKind::NoEquals | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues,
            Some(argument),
        ) => text::usage_no_value(lang, argument),
        (ErrorKind::ArgumentConflict, Some(argument)) => text::usage_twice(lang, argument),
        (_, Some(argument)) => text::usage_unknown(lang, argument),
        _ => text::usage_incomplete(lang),
    }
}

fn command(lang: Lang) -> Command {
    let root = part("duiding", text::about(lang), lang)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(path("project", "PROJECT", text::arg_project(lang)))
        .arg(coder(lang))
        .args(looks(lang))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("nl|en")
                .value_parser(PossibleValuesParser::new(["nl", "en"]))
                .hide_possible_values(true)
                .global(true)
                .help(text::arg_lang(lang)),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(text::arg_version(lang)),
        );
    let bundled = Codebook::bundled_names().collect::<Vec<_>>().join(", ");
    root.subcommand(
        part("demo", text::about_demo(lang), lang)
            .arg(path("folder", "DIR", text::arg_demo_folder(lang)))
            .args(looks(lang)),
    )
    .subcommand(
        part("new", text::about_new(lang), lang)
            .arg(path("project", "PROJECT", text::arg_new_project(lang)).required(true))
            .arg(file("codebook", "C", text::arg_codebook(lang, &bundled)).required(true))
            .arg(file("answers", "F", text::arg_answers(lang)).required(true))
            .arg(word("id", "COL", text::arg_id(lang)))
            .arg(word("group", "COL", text::arg_group(lang)))
            .arg(word("map", "QUESTION=COL", text::arg_map(lang)).action(ArgAction::Append))
            .arg(word("title", "TITLE", text::arg_title(lang))),
    )
    .subcommand(
        part("suggest", text::about_suggest(lang), lang)
            .arg(file("codebook", "C", text::arg_codebook(lang, &bundled)).required(true))
            .arg(path("answers", "F", text::arg_suggest_answers(lang)))
            .arg(choice("format", &["csv", "jsonl"], "csv", text::arg_format(lang))),
    )
    .subcommand(test_indicator(lang))
    .subcommand(agreement(lang))
    .subcommand(package(lang))
    .subcommand(
        part("merge", handover::about_merge(lang), lang)
            .arg(path("project", "PROJECT", text::arg_project(lang)).required(true))
            .arg(path("package", "PACKAGE", handover::arg_package(lang)).required(true))
            .arg(coder(lang)),
    )
    .subcommand(
        part("codings", text::about_codings(lang), lang)
            .subcommand_required(true)
            .disable_help_subcommand(true)
            .subcommand(
                part("import", text::about_codings_import(lang), lang)
                    .arg(path("project", "PROJECT", text::arg_project(lang)).required(true))
                    .arg(path("codes", "F", text::arg_codes(lang)).required(true))
                    .arg(coder(lang).required(true)),
            )
            .subcommand(
                part("export", text::about_codings_export(lang), lang)
                    .arg(path("project", "PROJECT", text::arg_project(lang)).required(true))
                    .arg(coder(lang))
                    .arg(flag("consensus", agreed::arg_consensus(lang)))
                    .arg(output(lang)),
            ),
    )
    .subcommand(
        part("codebook", text::about_codebook(lang), lang)
            .subcommand_required(true)
            .disable_help_subcommand(true)
            .subcommand(
                part("export", text::about_codebook_export(lang), lang)
                    .arg(path("project", "PROJECT", text::arg_project(lang)).required(true))
                    .arg(output(lang)),
            ),
    )
    .subcommand(
        part("export", text::about_export(lang), lang)
            .arg(path("project", "PROJECT", text::arg_project(lang)).required(true))
            .arg(output(lang).required(true))
            .arg(choice("layout", &["bijlage1", "extended"], "bijlage1", text::arg_layout(lang)))
            .arg(coder(lang))
            .arg(flag("consensus", agreed::arg_consensus(lang)))
            .arg(word("by", "VARIABLE", text::arg_by(lang))),
    )
    .subcommand(
        part("check", text::about_check(lang), lang)
            .arg(path("file", "F", text::arg_check(lang)).required(true))
            .arg(file("codebook", "C", text::arg_check_codebook(lang))),
    )
    .subcommand(
        part("config", text::about_config(lang), lang)
            .arg(flag("write", text::arg_config_write(lang)).conflicts_with("template"))
            .arg(flag("template", text::arg_config_template(lang))),
    )
    .subcommand(part("keys", text::about_keys(lang), lang).arg(choice(
        "format",
        &["text", "markdown"],
        "text",
        text::arg_keys_format(lang),
    )))
}

fn test_indicator(lang: Lang) -> Command {
    let pattern = |name| Arg::new(name).value_name("PATTERN");
    part("test-indicator", trial::about(lang), lang)
        .arg(path("project", "PROJECT", trial::arg_project(lang)))
        .arg(pattern("pattern").help(trial::arg_pattern(lang)))
        .arg(word("question", "Q", trial::arg_question(lang)).required(true))
        .arg(word("theme", "T", trial::arg_theme(lang)))
        .arg(coder(lang).conflicts_with("codebook"))
        .arg(
            word("gap", "N", trial::arg_gap(lang))
                .value_parser(value_parser!(u64).range(0..=Indicator::MAX_GAP as u64)),
        )
        .arg(flag("any-order", trial::arg_any_order(lang)))
        .arg(choice("polarity", &["any", "plain", "lacking"], "any", trial::arg_polarity(lang)))
        .arg(
            pattern("unless")
                .long("unless")
                .help(trial::arg_unless(lang))
                .action(ArgAction::Append),
        )
        .arg(file("codebook", "C", trial::arg_codebook(lang)).requires("answers"))
        .arg(file("answers", "F", trial::arg_answers(lang)).requires("codebook"))
        .arg(file("codes", "F", trial::arg_codes(lang)).requires("codebook"))
        .arg(choice("format", &["text", "csv", "jsonl"], "text", trial::arg_format(lang)))
}

fn agreement(lang: Lang) -> Command {
    part("agreement", agreed::about(lang), lang)
        .arg(path("project", "PROJECT", agreed::arg_project(lang)))
        .arg(word("coders", "A,B", agreed::arg_coders(lang)).requires("project"))
        .arg(flag("settled", agreed::arg_settled(lang)).requires("project"))
        .arg(
            path("output", "F", agreed::arg_output(lang))
                .long("output")
                .short('o')
                .requires("project")
                .conflicts_with_all(["settled", "format"]),
        )
        .arg(file("codings", "F", agreed::arg_codings(lang)).conflicts_with("project"))
        .arg(choice("format", &["text", "json", "csv"], "text", agreed::arg_format(lang)))
        .arg(
            word("resamples", "N", agreed::arg_resamples(lang))
                .value_parser(value_parser!(u64).range(0..=10_000)),
        )
        .arg(word("seed", "N", agreed::arg_seed(lang)).value_parser(value_parser!(u64)))
}

fn package(lang: Lang) -> Command {
    let number = |name, value| word(name, value, String::new()).value_parser(value_parser!(u64));
    part("package", handover::about_package(lang), lang)
        .arg(path("project", "PROJECT", text::arg_project(lang)).required(true))
        .arg(output(lang).required(true).help(handover::arg_output(lang)))
        .arg(word("share", "%", handover::arg_share(lang)).conflicts_with("number"))
        .arg(number("number", "N").help(handover::arg_number(lang)))
        .arg(number("seed", "N").help(handover::arg_seed(lang)))
        .arg(flag("suggestions", handover::arg_suggestions(lang)))
        .arg(coder(lang))
}

/// A command with headings in the language.
fn part(name: &'static str, about: String, lang: Lang) -> Command {
    let (usage, arguments, commands) =
        (text::help_usage(lang), text::help_arguments(lang), text::help_commands(lang));
    Command::new(name)
        .about(about)
        .disable_help_flag(true)
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(commands)
        .next_help_heading(arguments)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(text::arg_help(lang)),
        )
}

fn path(id: &'static str, name: &'static str, help: String) -> Arg {
    Arg::new(id).value_name(name).value_parser(value_parser!(PathBuf)).help(help)
}

fn file(id: &'static str, name: &'static str, help: String) -> Arg {
    path(id, name, help).long(id)
}

fn word(id: &'static str, name: &'static str, help: String) -> Arg {
    Arg::new(id).long(id).value_name(name).help(help)
}

fn flag(id: &'static str, help: String) -> Arg {
    Arg::new(id).long(id).action(ArgAction::SetTrue).help(help)
}

/// How the screens look, this time.
fn looks(lang: Lang) -> [Arg; 2] {
    let names = Palette::ALL.map(Palette::name);
    let colours = word("colours", "COLOURS", text::arg_colours(lang))
        .value_parser(PossibleValuesParser::new(names))
        .hide_possible_values(true);
    [colours, flag("no-mouse", text::arg_no_mouse(lang))]
}

fn coder(lang: Lang) -> Arg {
    word("coder", "NAME", text::arg_coder(lang))
}

fn output(lang: Lang) -> Arg {
    path("output", "F", text::arg_output(lang)).long("output").short('o')
}

fn choice(
    id: &'static str,
    values: &'static [&'static str],
    default: &'static str,
    help: String,
) -> Arg {
    Arg::new(id)
        .long(id)
        .value_name(id.to_uppercase())
        .value_parser(PossibleValuesParser::new(values))
        .default_value(default)
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(help)
}

impl Arguments {
    /// The chain of subcommands and the arguments of the last.
    pub(super) fn chosen(&self) -> (Vec<&str>, &ArgMatches) {
        let mut names = Vec::new();
        let mut matches = &self.matches;
        while let Some((name, inner)) = matches.subcommand() {
            names.push(name);
            matches = inner;
        }
        (names, matches)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, Stop> {
        parse(line.split(' ').map(OsString::from).collect(), Lang::default())
    }

    fn complaint(line: &str) -> String {
        match read(line) {
            Err(Stop::Usage(_, sentence)) => sentence,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_definition_is_sound_in_both_languages() {
        command(Lang::Nl).debug_assert();
        command(Lang::En).debug_assert();
    }

    #[test]
    fn commands_and_projects_are_told_apart() {
        let arguments = read("duiding p.duiding --coder MN").unwrap();
        assert_eq!(arguments.chosen().0, Vec::<&str>::new());
        let arguments = read("duiding codings import p.duiding f.csv --coder A").unwrap();
        assert_eq!(arguments.chosen().0, ["codings", "import"]);
    }

    #[test]
    fn what_is_wrong_is_said_in_the_language_asked_for() {
        assert!(complaint("duiding new p.duiding").contains("ontbreekt"));
        assert!(complaint("duiding --lang en new p.duiding").contains("missing"));
        assert!(complaint("duiding keys --lang=en --wat").contains("--wat"));
        let layout = complaint("duiding export p -o b.docx --layout groot");
        assert!(layout.contains("groot") && layout.contains("bijlage1, extended"), "{layout}");
        assert!(complaint("duiding export p -o").contains("-o"));
        assert!(complaint("duiding exprot p.duiding").contains("exprot is geen opdracht"));
        assert!(complaint("duiding codings").contains("niet compleet"));
    }

    #[test]
    fn help_is_dutch_by_default() {
        let Err(Stop::Print(help)) = read("duiding --help") else { panic!() };
        assert!(
            help.contains("Gebruik:") && !help.contains("Usage:") && !help.contains("Options:"),
            "{help}"
        );
    }
}
