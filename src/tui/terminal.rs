//! The terminal, real or for tests.

use super::event::Event;
use crate::command::Key;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::{cursor, execute, terminal as term};
use ratatui::backend::{CrosstermBackend, TestBackend};
use ratatui::buffer::Buffer;
use ratatui::{Frame, Terminal as Ratatui};
use std::collections::VecDeque;
use std::io::{self, Stdout};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What the loop needs of a terminal.
pub trait Terminal {
    /// Draws a frame.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()>;

    /// Waits for the next event, at most `patience` when there is one.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn next(&mut self, patience: Option<Duration>) -> io::Result<Next>;

    /// Asks to be told of the mouse, or no longer.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn mouse(&mut self, on: bool) -> io::Result<()>;
}

/// What came of waiting for an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Something happened.
    Event(Event),
    /// Nothing happened while there was patience.
    Quiet,
    /// Nothing will happen any more.
    End,
}

/// How long the loop sleeps before it looks whether the system asked it to end.
const LOOK_UP: Duration = Duration::from_millis(100);

/// How long the loop has to end by itself after a signal.
#[cfg(unix)]
const GRACE: Duration = Duration::from_secs(1);

/// The real terminal, in raw mode on the alternate screen while this lives. Whatever ends the program,
/// short of a kill that cannot be caught, the terminal is put back: on drop, on a panic and on the
/// signals to terminate.
pub struct RealTerminal {
    inner: Ratatui<CrosstermBackend<Stdout>>,
    ended: Arc<AtomicBool>,
    after_panic: String,
}

impl RealTerminal {
    /// Takes over the terminal. `after_panic` is printed when a panic ends the program, after the
    /// terminal is put back.
    ///
    /// Only a panic of the thread that calls this ends the program. One of another thread is told by
    /// whoever waits for that thread, and the screen stays.
    ///
    /// # Errors
    /// When standard output is no terminal or it refuses.
    pub fn open(after_panic: String) -> io::Result<Self> {
        let ended = Arc::new(AtomicBool::new(false));
        end_on_signals(Arc::clone(&ended))?;
        let before = std::panic::take_hook();
        let owner = std::thread::current().id();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().id() == owner {
                restore();
                before(panic);
            }
        }));
        term::enable_raw_mode()?;
        let mut out = io::stdout();
        execute!(out, term::EnterAlternateScreen, EnableBracketedPaste)
            .inspect_err(|_| restore())?;
        let inner = Ratatui::new(CrosstermBackend::new(out)).inspect_err(|_| restore())?;
        Ok(Self { inner, ended, after_panic })
    }
}

#[cfg(not(unix))]
fn end_on_signals(_: Arc<AtomicBool>) -> io::Result<()> {
    // A window that is closed ends the program by itself there.
    Ok(())
}

/// Lets the loop end when the system asks for it. A loop that does not answer, because the terminal is
/// gone and crossterm keeps reading its end, is ended here: everything confirmed is on disk.
#[cfg(unix)]
fn end_on_signals(ended: Arc<AtomicBool>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT])?;
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            ended.store(true, Ordering::Relaxed);
            std::thread::sleep(GRACE);
            restore();
            std::process::exit(128 + signal);
        }
    });
    Ok(())
}

impl Drop for RealTerminal {
    fn drop(&mut self) {
        restore();
        if std::thread::panicking() {
            // The front's own words, after the report for developers.
            let said = format!("\n{}\n", self.after_panic);
            let _ = io::Write::write_all(&mut io::stderr(), said.as_bytes());
        }
    }
}

/// Puts the terminal back as it was found; nothing can be done when that fails.
fn restore() {
    let _ = term::disable_raw_mode();
    let _ = execute!(
        io::stdout(),
        DisableMouseCapture,
        DisableBracketedPaste,
        term::LeaveAlternateScreen,
        cursor::Show
    );
}

impl Terminal for RealTerminal {
    fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.inner.draw(view).map(|_| ())
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Next> {
        let until = patience.map(|patience| Instant::now() + patience);
        loop {
            if self.ended.load(Ordering::Relaxed) {
                return Ok(Next::Event(Event::Terminate));
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            match crossterm::event::poll(left.unwrap_or(LOOK_UP).min(LOOK_UP)) {
                Ok(true) => {
                    if let Some(event) = Event::from_terminal(crossterm::event::read()?) {
                        return Ok(Next::Event(event));
                    }
                }
                Ok(false) if left == Some(Duration::ZERO) => return Ok(Next::Quiet),
                Ok(false) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn mouse(&mut self, on: bool) -> io::Result<()> {
        let mut out = io::stdout();
        if on { execute!(out, EnableMouseCapture) } else { execute!(out, DisableMouseCapture) }
    }
}

/// A terminal for tests: keys in, screen out.
pub struct TestTerminal {
    inner: Ratatui<TestBackend>,
    events: VecDeque<Event>,
    impatient: bool,
}

impl TestTerminal {
    /// A terminal of this size on which these keys will be pressed: `1<Enter>2<Enter>u`.
    #[must_use]
    pub fn new(width: u16, height: u16, keys: &str) -> Self {
        let Ok(inner) = Ratatui::new(TestBackend::new(width, height));
        Self {
            inner,
            events: Key::script(keys).into_iter().map(Event::Key).collect(),
            impatient: false,
        }
    }

    /// The same, but the keys are pressed while work in the background goes on; otherwise each key waits
    /// until that is done.
    #[must_use]
    pub fn impatient(mut self) -> Self {
        self.impatient = true;
        self
    }

    /// Adds an event to come.
    pub fn push(&mut self, event: Event) {
        self.events.push_back(event);
    }

    /// What is on the screen.
    #[must_use]
    pub fn buffer(&self) -> &Buffer {
        self.inner.backend().buffer()
    }

    /// What is on the screen as lines of text, trailing spaces cut.
    #[must_use]
    pub fn text(&self) -> String {
        let buffer = self.buffer();
        let width = usize::from(buffer.area.width).max(1);
        let lines = buffer.content().chunks(width).map(|row| {
            let line: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
            line.trim_end().to_owned()
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Terminal for TestTerminal {
    fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let Ok(_) = self.inner.draw(view);
        Ok(())
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Next> {
        // Work in the background is going on.
        if patience.is_some() && (self.events.is_empty() || !self.impatient) {
            std::thread::sleep(Duration::from_millis(1));
            return Ok(Next::Quiet);
        }
        Ok(self.events.pop_front().map_or(Next::End, Next::Event))
    }

    fn mouse(&mut self, _: bool) -> io::Result<()> {
        Ok(())
    }
}
