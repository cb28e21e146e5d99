//! Work in the background: one job at a time on a thread of its own, the newest wins.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

/// What a finished job changes.
pub type Outcome<S> = Box<dyn FnOnce(&mut S) + Send>;

/// What a job does on its thread.
pub type Work<S> = Box<dyn FnOnce(&Cancelled) -> Outcome<S> + Send>;

/// Something that takes long.
pub struct Job<S> {
    /// What is being done, in words.
    pub(super) doing: String,
    pub(super) work: Work<S>,
}

/// Whether the result is still wanted.
#[derive(Debug, Clone, Default)]
pub struct Cancelled(Arc<AtomicU8>);

/// How a job stands between who calls it off and what it leaves behind: whichever is first, stays.
const WANTED: u8 = 0;
const CALLED_OFF: u8 = 1;
const COMMITTED: u8 = 2;

impl Cancelled {
    /// Whether somebody called it off, so that going on is of no use.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire) == CALLED_OFF
    }

    /// Says that the next step leaves something behind, and whether it may. From a yes on nobody can call
    /// the work off, so that what is told is what happened.
    #[must_use]
    pub fn commit(&self) -> bool {
        self.leave_wanted(COMMITTED) || self.0.load(Ordering::Acquire) == COMMITTED
    }

    /// Calls it off; false when it is too late for that.
    pub(in crate::tui) fn call_off(&self) -> bool {
        self.leave_wanted(CALLED_OFF)
    }

    fn leave_wanted(&self, to: u8) -> bool {
        self.0.compare_exchange(WANTED, to, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }
}

/// The job that runs, if any. A job that is called off may run on for a while; what it gives is dropped.
pub(super) struct Runner<S> {
    running: Option<(Receiver<Outcome<S>>, Cancelled)>,
}

/// How a job stands.
pub(super) enum Standing<S> {
    Idle,
    Running,
    Done(Outcome<S>),
    /// It ended without a result, which is a fault in the program.
    Lost,
}

impl<S: 'static> Runner<S> {
    pub(super) fn new() -> Self {
        Self { running: None }
    }

    /// Starts a job; one that runs is called off. Stages start none while one may be past that.
    pub(super) fn start(&mut self, job: Job<S>) {
        let _ = self.cancel();
        let cancelled = Cancelled::default();
        let (sender, receiver) = channel();
        let for_job = cancelled.clone();
        thread::spawn(move || {
            let outcome = (job.work)(&for_job);
            // Nobody waits for it when it was called off.
            let _ = sender.send(outcome);
        });
        self.running = Some((receiver, cancelled));
    }

    /// Calls off the job that runs; false when it is too late for that, and its result comes.
    pub(super) fn cancel(&mut self) -> bool {
        let off = self.running.as_ref().is_none_or(|(_, cancelled)| cancelled.call_off());
        if off {
            self.running = None;
        }
        off
    }

    /// How it stands; a result is given once.
    pub(super) fn look(&mut self) -> Standing<S> {
        let Some((receiver, _)) = &self.running else { return Standing::Idle };
        match receiver.try_recv() {
            Err(TryRecvError::Empty) => Standing::Running,
            Ok(outcome) => {
                self.running = None;
                Standing::Done(outcome)
            }
            Err(TryRecvError::Disconnected) => {
                self.running = None;
                Standing::Lost
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicBool;
    use std::time::Duration;

    fn job(wait: &Arc<AtomicBool>, value: u32) -> Job<u32> {
        let wait = Arc::clone(wait);
        Job {
            doing: String::new(),
            work: Box::new(move |_| {
                while wait.load(Ordering::Relaxed) {
                    thread::sleep(Duration::from_millis(1));
                }
                Box::new(move |state| *state = value)
            }),
        }
    }

    fn wait_for(runner: &mut Runner<u32>, state: &mut u32) {
        loop {
            match runner.look() {
                Standing::Running => thread::sleep(Duration::from_millis(1)),
                Standing::Done(outcome) => return outcome(state),
                Standing::Idle | Standing::Lost => return,
            }
        }
    }

    #[test]
    fn the_newest_job_wins_and_an_older_result_is_dropped() {
        let (mut runner, mut state) = (Runner::new(), 0);
        let slow = Arc::new(AtomicBool::new(true));
        runner.start(job(&slow, 1));
        assert!(matches!(runner.look(), Standing::Running));
        runner.start(job(&Arc::new(AtomicBool::new(false)), 2));
        slow.store(false, Ordering::Relaxed);
        wait_for(&mut runner, &mut state);
        assert_eq!(state, 2);
        assert!(matches!(runner.look(), Standing::Idle));
    }

    #[test]
    fn what_is_called_off_changes_nothing() {
        let (mut runner, mut state) = (Runner::new(), 0);
        let slow = Arc::new(AtomicBool::new(true));
        runner.start(job(&slow, 1));
        assert!(runner.cancel());
        slow.store(false, Ordering::Relaxed);
        wait_for(&mut runner, &mut state);
        assert_eq!(state, 0);
    }

    #[test]
    fn either_a_job_is_called_off_or_it_leaves_something_behind() {
        let off = Cancelled::default();
        assert!(off.call_off() && off.is_set() && !off.commit());
        let (mut runner, mut state) = (Runner::new(), 0);
        let committed = Arc::new(AtomicBool::new(false));
        let tell = Arc::clone(&committed);
        runner.start(Job {
            doing: String::new(),
            work: Box::new(move |cancelled| {
                let may = cancelled.commit();
                tell.store(true, Ordering::Release);
                Box::new(move |state| *state = u32::from(may))
            }),
        });
        while !committed.load(Ordering::Acquire) {
            thread::sleep(Duration::from_millis(1));
        }
        assert!(!runner.cancel(), "too late");
        wait_for(&mut runner, &mut state);
        assert_eq!(state, 1, "and its result comes");
    }

    #[test]
    fn a_job_that_dies_is_told() {
        let mut runner: Runner<u32> = Runner::new();
        runner.start(Job {
            doing: String::new(),
            work: Box::new(|_| std::panic::resume_unwind(Box::new(()))),
        });
        let ended = loop {
            match runner.look() {
                Standing::Running => thread::sleep(Duration::from_millis(1)),
                ended => break ended,
            }
        };
        assert!(matches!(ended, Standing::Lost));
        assert!(matches!(runner.look(), Standing::Idle), "it is told once");
    }
}
