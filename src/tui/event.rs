//! What the terminal tells, in Duiding's own words.

use crate::command::Key;
use crossterm::event as term;

/// Something that happened at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The mouse did something.
    Mouse(Mouse),
    /// The window has another size, or came back.
    Redraw,
    /// The system asks the program to end.
    Terminate,
}

/// What the mouse did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// The left button was pressed on a cell.
    Click {
        /// Column, from 0.
        x: u16,
        /// Row, from 0.
        y: u16,
    },
    /// The wheel was turned.
    Wheel {
        /// Towards the user.
        down: bool,
    },
}

impl Event {
    /// The event for one of crossterm's; `None` for what Duiding does not use, key releases among it.
    #[must_use]
    pub fn from_terminal(event: term::Event) -> Option<Self> {
        match event {
            term::Event::Key(key) if key.kind != term::KeyEventKind::Release => {
                from_key(key).map(Self::Key)
            }
            term::Event::Paste(text) => Some(Self::Paste(text)),
            term::Event::Mouse(mouse) => from_mouse(mouse).map(Self::Mouse),
            term::Event::Resize(..) | term::Event::FocusGained => Some(Self::Redraw),
            _ => None,
        }
    }
}

fn from_mouse(mouse: term::MouseEvent) -> Option<Mouse> {
    use term::{MouseButton, MouseEventKind};
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Mouse::Click { x: mouse.column, y: mouse.row })
        }
        MouseEventKind::ScrollDown => Some(Mouse::Wheel { down: true }),
        MouseEventKind::ScrollUp => Some(Mouse::Wheel { down: false }),
        _ => None,
    }
}

fn from_key(key: term::KeyEvent) -> Option<Key> {
    use term::KeyCode;
    let control = key.modifiers.contains(term::KeyModifiers::CONTROL);
    let shift = key.modifiers.contains(term::KeyModifiers::SHIFT);
    if key.modifiers.contains(term::KeyModifiers::ALT) {
        // AltGr arrives as both on some systems: then it is a letter being typed.
        return match key.code {
            KeyCode::Char(c) if control => Some(Key::Char(c)),
            _ => None,
        };
    }
    Some(match key.code {
        KeyCode::Char(c) if control => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab if shift => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left if shift => Key::ShiftLeft,
        KeyCode::Left => Key::Left,
        KeyCode::Right if shift => Key::ShiftRight,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(n) => Key::F(n),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    fn event(code: KeyCode, modifiers: KeyModifiers) -> Option<Event> {
        Event::from_terminal(term::Event::Key(KeyEvent::new(code, modifiers)))
    }

    #[test]
    fn keys_come_through() {
        assert_eq!(
            event(KeyCode::Char('U'), KeyModifiers::SHIFT),
            Some(Event::Key(Key::Char('U')))
        );
        assert_eq!(
            event(KeyCode::Char('c'), KeyModifiers::CONTROL),
            Some(Event::Key(Key::Ctrl('c')))
        );
        assert_eq!(event(KeyCode::BackTab, KeyModifiers::SHIFT), Some(Event::Key(Key::BackTab)));
        assert_eq!(event(KeyCode::Right, KeyModifiers::SHIFT), Some(Event::Key(Key::ShiftRight)));
        assert_eq!(event(KeyCode::Right, KeyModifiers::NONE), Some(Event::Key(Key::Right)));
    }

    #[test]
    fn a_release_is_no_press() {
        let mut key = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        key.kind = KeyEventKind::Release;
        assert_eq!(Event::from_terminal(term::Event::Key(key)), None);
    }
}
