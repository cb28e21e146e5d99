//! The third step: which codebook.

use super::columns;
use crate::codebook::{Codebook, Faults};
use crate::command::id;
use crate::import::ImportError;
use crate::message::{Explain, new_project as text, start as start_text, visible};
use crate::tui::job::{Cancelled, Job, Outcome};
use crate::tui::paths;
use crate::tui::scene::{Scene, Target};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::start::files::Purpose;
use crate::tui::start::{Screen, Start, frame};
use crate::tui::widget::line;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph};
use std::path::{Path, PathBuf};

/// The codebooks to choose from.
#[derive(Debug)]
pub(in crate::tui::start) struct Codebooks {
    /// Those that come along.
    bundled: Vec<Codebook>,
    /// The one from a file, sound or with its faults.
    file: Option<(PathBuf, Result<Codebook, Faults>)>,
    /// The row at the pointer: the bundled ones, the one from a file when there is, another.
    chosen: usize,
    /// Lines scrolled past in what stands below.
    scroll: usize,
}

impl Default for Codebooks {
    fn default() -> Self {
        let named = |name| Codebook::bundled_as(name)?.ok();
        let bundled = Codebook::bundled_names().filter_map(named).collect();
        Self { bundled, file: None, chosen: 0, scroll: 0 }
    }
}

impl Codebooks {
    /// The file that was chosen last.
    pub(in crate::tui::start) fn file_path(&self) -> Option<&Path> {
        self.file.as_ref().map(|(path, _)| path.as_path())
    }

    fn rows(&self) -> usize {
        self.bundled.len() + usize::from(self.file.is_some()) + 1
    }

    /// The codebook at the pointer, or its faults.
    fn pointed(&self) -> Option<Result<&Codebook, &Faults>> {
        if let Some(codebook) = self.bundled.get(self.chosen) {
            return Some(Ok(codebook));
        }
        let file = self.file.as_ref().filter(|_| self.chosen == self.bundled.len());
        file.map(|(_, read)| read.as_ref())
    }

    fn point(&mut self, row: usize) {
        self.chosen = row.min(self.rows() - 1);
        self.scroll = 0;
    }
}

/// Reads a codebook in the background, and shows it or its faults.
pub(in crate::tui::start) fn read(start: &Start, path: PathBuf) -> Vec<Effect<Start>> {
    let doing = start_text::reading(start.shell.lang, visible(&paths::name(&path)));
    let work = move |_: &Cancelled| {
        let file = path.display().to_string();
        let read = std::fs::read(&path).map_err(|error| {
            let reason = error.to_string();
            ImportError::Unreadable { file, kind: error.kind(), reason }
        });
        let read = read.map(|bytes| Codebook::from_json(&paths::name(&path), &bytes));
        Box::new(move |start: &mut Start| {
            let lang = start.shell.lang;
            match read {
                Ok(codebook) => {
                    if let Err(faults) = &codebook {
                        let count = faults.list.len();
                        start.shell.say(Tone::Problem, text::faults_found(lang, count));
                    }
                    start.new.codebooks.file = Some((path, codebook));
                    start.new.codebooks.point(start.new.codebooks.bundled.len());
                    start.screen = Screen::Codebook;
                }
                Err(error) => start.shell.say(Tone::Problem, error.explain(lang)),
            }
        }) as Outcome<Start>
    };
    vec![Effect::Start(Job { doing, work: Box::new(work) })]
}

/// Shows the step.
pub(super) fn show(start: &mut Start) {
    start.screen = Screen::Codebook;
}

/// Does a command.
pub(in crate::tui::start) fn run(
    start: &mut Start,
    command: id::NewCodebook,
) -> Vec<Effect<Start>> {
    use id::NewCodebook as Id;
    let (page, most) = (start.shell.drawn.screen.page.max(1), start.shell.drawn.screen.most_scroll);
    let codebooks = &mut start.new.codebooks;
    match command {
        Id::Up => codebooks.point(codebooks.chosen.saturating_sub(1)),
        Id::Down => codebooks.point(codebooks.chosen + 1),
        Id::PageUp => codebooks.scroll = codebooks.scroll.min(most).saturating_sub(page),
        Id::PageDown => codebooks.scroll = (codebooks.scroll + page).min(most),
        Id::Another => start.choose_file(Purpose::Codebook),
        Id::Back => start.screen = Screen::Preview,
        Id::Next => return take(start, start.new.codebooks.chosen),
    }
    vec![]
}

/// Goes on with a row.
pub(in crate::tui::start) fn take(start: &mut Start, row: usize) -> Vec<Effect<Start>> {
    start.new.codebooks.point(row);
    match start.new.codebooks.pointed() {
        Some(Ok(codebook)) => {
            let codebook = codebook.clone();
            columns::begin(start, codebook)
        }
        Some(Err(faults)) => {
            let sentence = text::faults_found(start.shell.lang, faults.list.len());
            start.shell.say(Tone::Problem, sentence);
            vec![]
        }
        None => {
            start.choose_file(Purpose::Codebook);
            vec![]
        }
    }
}

/// Draws the codebooks, and below them what the one at the pointer asks, or its faults.
pub(in crate::tui::start) fn draw(start: &Start, scene: &mut Scene<'_, '_>, body: Rect) {
    let (lang, palette, codebooks) = (start.shell.lang, start.shell.palette, &start.new.codebooks);
    let area = frame::step(start, scene, body, 3);
    let width = usize::from(area.width);
    let holds = |codebook: &Codebook| {
        text::codebook_holds(lang, codebook.questions.len(), codebook.theme_count())
    };
    let mut rows = Vec::new();
    for codebook in &codebooks.bundled {
        let detail = text::bundled_holds(lang, codebook.questions.len());
        rows.push((codebook.title.clone(), detail));
    }
    if let Some((path, read)) = &codebooks.file {
        let file = paths::name(path);
        rows.push(match read {
            Ok(codebook) => (format!("{file}: {}", codebook.title), holds(codebook)),
            Err(faults) => (format!("✗ {file}"), text::has_faults(lang, faults.list.len())),
        });
    }
    rows.push((text::another_codebook(lang), start.shell.key_of(another())));
    let blank = usize::from(area.height >= 10);
    let mut places = area.rows().skip(blank);
    for (at, (label, detail)) in rows.into_iter().enumerate() {
        let Some(place) = places.next() else { return };
        let here = at == codebooks.chosen;
        let pointer = if here { "▸" } else { " " };
        let row = line::ends(&format!(" {pointer} {label}"), &format!("{detail} "), width);
        let style = if here { palette.focus() } else { Style::new() };
        scene.target(place, Target::Row(at));
        scene.frame.render_widget(Line::styled(row, style), place);
        if here && start.is_free() {
            scene.cursor(place.x + 1, place.y);
        }
    }
    let used = u16::try_from(blank * 2 + codebooks.rows()).unwrap_or(0);
    draw_below(start, scene, frame::below(area, used));
}

fn another() -> crate::command::CommandId {
    crate::command::CommandId::NewCodebook(id::NewCodebook::Another)
}

fn draw_below(start: &Start, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, codebooks) = (start.shell.lang, &start.new.codebooks);
    if area.height < 3 {
        return;
    }
    let wide = usize::from(area.width).saturating_sub(4).max(1);
    let (title, lines) = match codebooks.pointed() {
        Some(Ok(codebook)) => {
            let headings = codebook.questions.iter().map(|question| question.heading.as_str());
            let wrapped = headings.flat_map(|heading| line::wrap(heading, wide)).collect();
            (text::questions_in(lang), wrapped)
        }
        Some(Err(faults)) => {
            let sentences = faults.explain(lang);
            let wrapped: Vec<String> =
                sentences.lines().flat_map(|fault| line::wrap(fault, wide)).collect();
            (text::faults_in(lang, visible(&faults.file)), wrapped)
        }
        None => return,
    };
    let mut block = Block::bordered().title(format!(" {} ", line::fit(&title, wide)));
    let inner = block.inner(area);
    let most = lines.len().saturating_sub(usize::from(inner.height));
    scene.page(usize::from(inner.height));
    scene.most_scroll(most);
    if most > 0 {
        let key = |id| start.shell.key_of(crate::command::CommandId::NewCodebook(id));
        let keys = text::scroll(lang, key(id::NewCodebook::PageUp), key(id::NewCodebook::PageDown));
        block = block.title_bottom(Line::from(format!(" {keys} ")).right_aligned());
    }
    let shown: Vec<Line<'static>> = lines
        .into_iter()
        .skip(codebooks.scroll.min(most))
        .map(|line| Line::from(format!(" {line}")))
        .collect();
    scene.frame.render_widget(Paragraph::new(Text::from(shown)).block(block), area);
}
