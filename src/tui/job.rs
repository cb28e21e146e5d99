//! Work in the background: one job at a time on a thread of its own, the newest wins.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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
pub struct Cancelled(Arc<AtomicBool>);

impl Cancelled {
    /// Whether somebody called it off. Work that leaves something behind looks before it does.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
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

    /// Starts a job; one that runs is called off.
    pub(super) fn start(&mut self, job: Job<S>) {
        self.cancel();
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

    /// Calls off the job that runs.
    pub(super) fn cancel(&mut self) {
        if let Some((_, cancelled)) = self.running.take() {
            cancelled.0.store(true, Ordering::Relaxed);
        }
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
        runner.cancel();
        slow.store(false, Ordering::Relaxed);
        wait_for(&mut runner, &mut state);
        assert_eq!(state, 0);
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
