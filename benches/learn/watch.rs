//! A terminal that holds a watch: it starts when a key is handed out and stops when the loop, having drawn,
//! asks for the next.

use crate::Result;
use duiding::command::Key;
use duiding::decide::Session;
use duiding::message::Lang;
use duiding::tui::{Event, Next, Palette, Shell, State, Terminal, run};
use ratatui::backend::TestBackend;
use ratatui::{Frame, Terminal as Ratatui};
use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

/// How long each key took.
pub(crate) struct Presses {
    times: Vec<Duration>,
    /// From how many decisions was learned in the end, at the question that knows most.
    learned: usize,
}

impl Presses {
    pub(crate) fn print(mut self, how: &str, learning: &str) {
        self.times.sort_unstable();
        let count = self.times.len();
        let at = |percent: usize| {
            let place = (count * percent).div_ceil(100).clamp(1, count) - 1;
            self.times[place].as_secs_f64() * 1e3
        };
        let told = if self.learned > 0 {
            format!("  in the end learned from {}", self.learned)
        } else {
            String::new()
        };
        println!(
            "{how:<34} {learning:>8} {count:>6} {:>7.2} ms {:>7.2} ms {:>7.2} ms{told}",
            at(50),
            at(99),
            at(100)
        );
    }
}

struct Watch {
    inner: Ratatui<TestBackend>,
    keys: VecDeque<Key>,
    pause: Duration,
    started: Option<Instant>,
    times: Vec<Duration>,
}

impl Terminal for Watch {
    fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let Ok(_) = self.inner.draw(view);
        Ok(())
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Next> {
        self.times.extend(self.started.take().map(|started| started.elapsed()));
        if patience.is_some() {
            std::thread::sleep(Duration::from_millis(1));
            return Ok(Next::Quiet);
        }
        let Some(key) = self.keys.pop_front() else { return Ok(Next::End) };
        std::thread::sleep(self.pause);
        self.started = Some(Instant::now());
        Ok(Next::Event(Event::Key(key)))
    }

    fn mouse(&mut self, _: bool) -> io::Result<()> {
        Ok(())
    }
}

/// Presses keys in the real program, with a pause before each that is not counted.
pub(crate) fn press(session: Session, keys: &str, pause: Duration) -> Result<Presses> {
    let mut state = State::new(session, Shell::new(Lang::Nl, Palette::Terminal))?;
    let inner = match Ratatui::new(TestBackend::new(120, 40)) {
        Ok(inner) => inner,
        Err(never) => match never {},
    };
    let keys = Key::script(keys).into();
    let mut watch = Watch { inner, keys, pause, started: None, times: Vec::new() };
    run(&mut state, &mut watch).map_err(|problem| format!("{problem:?}"))?;
    let questions = 0..state.session.codebook().questions.len();
    let learned = questions.map(|question| state.session.lessons(question));
    let learned = learned.max().unwrap_or_default();
    Ok(Presses { times: watch.times, learned })
}
