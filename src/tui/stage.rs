//! A part of the program with screens of its own: the start, and the work in a project. What is the same
//! in both stands here: keys to commands, the help and the palette, the mouse, language and colours.

use super::event::{Event, Mouse};
use super::job::{Job, Work};
use super::overlay::{self, Overlay};
use super::scene::{Scene, Target};
use super::shell::{Shell, Tone};
use crate::command::{Command, CommandId, Facts, Key, Scope, id};
use crate::message::{settings, tui as text};
use crate::store::StoreError;
use ratatui::layout::Rect;

/// Screens that the loop can run.
pub trait Stage: Sized + 'static {
    /// With what it ends.
    type End;

    /// What it has in common with others.
    fn shell(&self) -> &Shell;

    /// The same, to change.
    fn shell_mut(&mut self) -> &mut Shell;

    /// Which screen is shown, for the keys.
    fn scope(&self) -> Scope;

    /// What the command table needs to know.
    fn facts(&self) -> Facts;

    /// Hands a key to what takes all keys, such as a prompt; `None` when there is no such thing.
    fn mode_key(&mut self, key: Key) -> Option<Vec<Effect<Self>>>;

    /// Whether something takes all keys.
    fn has_mode(&self) -> bool;

    /// Does a command other than those of [`id::Program`]; the key is the one that was pressed.
    fn command(&mut self, id: CommandId, key: Key) -> Vec<Effect<Self>>;

    /// Takes in text that was pasted.
    fn paste(&mut self, pasted: &str);

    /// Takes in a click on something other than a command.
    fn click(&mut self, target: Target) -> Vec<Effect<Self>>;

    /// With what the stage ends because work in the background came to that.
    fn ended(&mut self) -> Option<Self::End> {
        None
    }

    /// With what the program quits.
    fn quit(&mut self) -> Self::End;

    /// What is to be made in the background for the screen that is shown, without a word about it; it is
    /// asked for once. What was begun before and is not done is dropped.
    fn wanted(&mut self) -> Option<Work<Self>> {
        None
    }

    /// Brings up to date what is drawn, after every event.
    fn settle(&mut self);

    /// Draws the screen on this area; `note` is the row below it, free while there is nothing to tell.
    fn draw(&self, scene: &mut Scene<'_, '_>, body: Rect, note: Rect);

    /// Draws what takes all keys over the screen; whether it drew the row of hints too.
    fn draw_mode(&self, scene: &mut Scene<'_, '_>, area: Rect) -> bool;

    /// The command that would show the screen that is shown.
    fn here(&self) -> Option<CommandId>;

    /// What one does on the screen, in a line for those who are new.
    fn tip(&self) -> String {
        self.scope().tip(&self.shell().keys, self.shell().lang)
    }

    /// What the help says below the keys: the meaning of signs and words.
    fn legend(&self) -> Vec<String>;

    /// Keeps what is not yet on disk.
    ///
    /// # Errors
    /// When it cannot be written.
    fn leave(&mut self) -> Result<(), StoreError>;
}

/// What the loop has to do outside the stage.
pub enum Effect<S: Stage> {
    /// Leave the stage.
    End(S::End),
    /// Do something that takes long, in the background.
    Start(Job<S>),
    /// Drop what is being done in the background.
    Cancel,
    /// Let the terminal tell of the mouse, or not.
    Mouse(bool),
    /// Keep language, colours and the like for the next start.
    KeepSettings,
}

/// Takes in an event. Decisions are on disk when it returns.
pub(super) fn handle<S: Stage>(stage: &mut S, event: Event) -> Vec<Effect<S>> {
    let effects = match event {
        Event::Key(key) => {
            stage.shell_mut().note = None;
            take_key(stage, key)
        }
        Event::Paste(pasted) => {
            match stage.shell_mut().overlay.take() {
                Some(mut over) => {
                    over.paste(&pasted);
                    stage.shell_mut().overlay = Some(over);
                }
                None => stage.paste(&pasted),
            }
            vec![]
        }
        Event::Mouse(mouse) if stage.shell().mouse => take_mouse(stage, mouse),
        Event::Mouse(_) | Event::Redraw | Event::Terminate => vec![],
    };
    stage.settle();
    effects
}

fn take_key<S: Stage>(stage: &mut S, key: Key) -> Vec<Effect<S>> {
    let over = stage.shell().overlay.is_some() || stage.has_mode();
    let is_own = !over && stage.shell().keys.command_for(key, stage.scope()).is_some();
    let key = if is_own { key } else { key.unshifted() };
    if let Some(over) = stage.shell_mut().overlay.take() {
        return overlay::key(stage, over, key);
    }
    if let Some(effects) = stage.mode_key(key) {
        return effects;
    }
    if key == Key::Esc && stage.shell().busy.is_some() {
        return vec![Effect::Cancel];
    }
    let Some(command) = stage.shell().keys.command_for(key, stage.scope()) else {
        let lang = stage.shell().lang;
        if key != Key::Esc {
            let help = stage.shell().key_at(CommandId::Program(id::Program::Help), stage.scope());
            stage.shell_mut().tell(text::unknown_key(lang, key.text(lang), help));
        }
        return vec![];
    };
    run(stage, command, key)
}

/// Does a command, or says why it makes no sense now.
pub(super) fn run<S: Stage>(stage: &mut S, command: &Command, key: Key) -> Vec<Effect<S>> {
    if let Err(reason) = (command.available)(&stage.facts()) {
        let lang = stage.shell().lang;
        stage.shell_mut().tell(reason.text(lang));
        return vec![];
    }
    match command.id {
        CommandId::Program(id) => program(stage, id),
        id => stage.command(id, key),
    }
}

fn program<S: Stage>(stage: &mut S, id: id::Program) -> Vec<Effect<S>> {
    use id::Program;
    let (scope, facts) = (stage.scope(), stage.facts());
    let shell = stage.shell_mut();
    match id {
        Program::Help => shell.overlay = Some(Overlay::help()),
        Program::Palette => shell.overlay = Some(Overlay::palette(shell, scope, &facts)),
        Program::Language => {
            shell.lang = shell.lang.other();
            shell.tell(text::language_now(shell.lang));
            return vec![Effect::KeepSettings];
        }
        Program::Colours if shell.no_color => shell.tell(settings::colours_stay(shell.lang)),
        Program::Colours => {
            shell.palette = shell.palette.next();
            shell.tell(text::colours_now(shell.lang, shell.palette.text(shell.lang)));
            return vec![Effect::KeepSettings];
        }
        Program::Hints => {
            shell.tips = !shell.tips;
            let again = shell.key_of(CommandId::Program(Program::Hints));
            shell.tell(if shell.tips {
                text::tips_on(shell.lang, again)
            } else {
                text::tips_off(shell.lang, again)
            });
            return vec![Effect::KeepSettings];
        }
        Program::Mouse => {
            shell.mouse = !shell.mouse;
            shell.tell(if shell.mouse {
                text::mouse_on(shell.lang)
            } else {
                text::mouse_off(shell.lang)
            });
            return vec![Effect::Mouse(shell.mouse), Effect::KeepSettings];
        }
        Program::Saved if Scope::Project.reaches(scope) => {
            shell.say(Tone::Good, text::saved_already(shell.lang));
        }
        Program::Saved => shell.tell(text::nothing_to_save(shell.lang)),
        // An export that is being written is not cut off by a letter.
        Program::Quit if shell.busy.is_some() => shell.tell(text::still_busy(shell.lang)),
        Program::Quit => return vec![Effect::End(stage.quit())],
    }
    vec![]
}

fn take_mouse<S: Stage>(stage: &mut S, mouse: Mouse) -> Vec<Effect<S>> {
    let over = stage.shell().overlay.is_some() || stage.has_mode();
    match mouse {
        Mouse::Wheel { down } => take_key(stage, if down { Key::Down } else { Key::Up }),
        Mouse::Click { x, y } => match stage.shell().drawn.at(x, y) {
            Some(Target::Choice(row)) if stage.shell().overlay.is_some() => {
                overlay::click(stage, row)
            }
            Some(Target::Command(id, key)) if !over => {
                stage.shell_mut().note = None;
                Command::of(id).map_or_else(Vec::new, |command| run(stage, command, key))
            }
            Some(target @ Target::Choice(_)) => stage.click(target),
            Some(target @ (Target::Row(_) | Target::Aside(_) | Target::Word(_))) if !over => {
                stage.shell_mut().note = None;
                stage.click(target)
            }
            _ => vec![],
        },
    }
}
