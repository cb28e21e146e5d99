//! The appendix as Markdown, with tables as in GitHub Flavored Markdown.

use super::Options;
use super::content::{Column, ColumnKind, Content, Grid, Section, content};
use super::text::{clean, one_line};
use crate::matrix::Matrix;
use crate::message::export as text;

/// The text of the file.
#[must_use]
pub fn render(matrix: &Matrix, options: &Options) -> String {
    let content = content(matrix, options);
    let mut blocks = vec![format!("# {}", inline(&content.title))];
    if !content.subtitle.trim().is_empty() {
        blocks.push(format!("**{}**", inline(&content.subtitle)));
    }
    blocks.extend(content.intro.iter().map(|paragraph| inline(paragraph)));
    for part in &content.sections {
        section(&mut blocks, options, &content, part);
    }
    let mut file = blocks.join("\n\n");
    file.push('\n');
    file
}

fn section(blocks: &mut Vec<String>, options: &Options, content: &Content, section: &Section) {
    blocks.push(format!("## {}", inline(&section.heading)));
    let left: Vec<(&str, bool)> =
        content.columns.iter().map(|column| (column.as_str(), false)).collect();
    blocks.push(table(&left, section.rows.iter().map(<[String; 6]>::as_slice)));
    for grid in &section.numbers {
        blocks.push(text::numbers_caption(options.lang));
        blocks.push(self::grid(grid));
    }
    blocks.extend(section.notes.iter().map(|note| inline(note)));
}

/// A table of numbers.
pub fn grid(grid: &Grid) -> String {
    let right = |column: &Column| column.kind != ColumnKind::Text;
    let columns: Vec<(&str, bool)> =
        grid.columns.iter().map(|column| (column.title.as_str(), right(column))).collect();
    table(&columns, grid.rows.iter().map(Vec::as_slice))
}

/// A table; a column is a heading and whether it is aligned right.
fn table<'a>(columns: &[(&str, bool)], rows: impl Iterator<Item = &'a [String]>) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| {
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let mut lines = vec![
        line(&mut columns.iter().map(|(title, _)| cell(title))),
        line(&mut columns.iter().map(|(_, right)| if *right { "---:" } else { "---" }.to_owned())),
    ];
    lines.extend(rows.map(|row| line(&mut row.iter().map(|text| cell(text)))));
    lines.join("\n")
}

/// A text on one line that Markdown takes for text only.
pub fn inline(text: &str) -> String {
    escaped(&one_line(text))
}

/// A text in a cell: a line break stays one.
fn cell(text: &str) -> String {
    clean(text).split('\n').map(|line| escaped(line.trim())).collect::<Vec<_>>().join("<br>")
}

/// Puts a backslash before what has a meaning in Markdown or would begin an HTML tag or entity.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let next = characters.peek().copied();
        let special = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#')
            || c == '&' && next.is_some_and(|next| next == '#' || next.is_alphanumeric());
        if special {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{Layout, sample};
    use crate::message::Lang;

    #[test]
    fn a_question_is_a_heading_a_table_and_its_small_print() {
        let file = render(&sample::matrix(), &Options::default());
        let expected = "\
## Q Data & analyse

| Thema | Subthema / duiding | Voorbeeld (geanonimiseerd) | Frequentie | IGLO | Implicatie |
| --- | --- | --- | --- | --- | --- |
| Veel data | Dashboards en MTO | “We hebben veel cijfers” | Hoog | O | Potentie aanwezig |
| Geen integratie | Losse bronnen | “Het wordt niet samengebracht” | Hoog | O | Geen inzicht |
| Beperkte analyse | Geen tijd/skills | “We doen weinig met data” | Midden-hoog | I/O | Geen sturing |

n = 301 respondenten die antwoordden: intern 190, extern 111.";
        assert!(file.contains(expected), "{file}");
        assert!(file.starts_with("# Bijlage 1 – Themamatrix open antwoorden\n\n**Preventie"));
        assert!(file.ends_with(".\n"));
    }

    #[test]
    fn numbers_are_a_second_table_aligned_right() {
        let options = Options { layout: Layout::Extended, lang: Lang::En };
        let file = render(&sample::matrix(), &options);
        assert!(file.contains("| --- | ---: | ---: |"));
        assert!(file.contains("| Privacy (AVG) | 99 | 32.9% | 27.8 to 38.4% |"));
    }

    #[test]
    fn no_text_breaks_out_of_its_cell() {
        let mut matrix = sample::matrix();
        matrix.tables[0].rows[0].label = "a|b\\|c\n<img src=x> *d* &lt;".into();
        matrix.tables[0].heading = "# Q\n\n## x".into();
        let file = render(&matrix, &Options::default());
        assert!(file.contains(r"| a\|b\\\|c<br>\<img src=x\> \*d\* \&lt; |"));
        assert!(file.contains("\n## \\# Q \\#\\# x\n"));
    }
}
