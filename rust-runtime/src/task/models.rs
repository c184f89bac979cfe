//! All interleavings of a task's polls and end with Java's cancel, by loom. Run by `.ci/run`, or:
//!
//! ```sh
//! RUSTFLAGS="--cfg loom" CARGO_TARGET_DIR=target/loom cargo test -p nativebound --lib --release task::models
//! ```
//!
//! The scenarios take the rules as a trait: those of [`Shared`], which ships, and twins with one of them broken, which must fail.

use std::sync::atomic::Ordering::SeqCst;
use std::task::{Wake, Waker};

use loom::sync::atomic::{AtomicBool, AtomicUsize};
use loom::sync::{Arc, Mutex};
use loom::thread;

use super::shared::Shared;

/// What a task and Java do with what they share.
trait Rules: Send + Sync + 'static {
    fn new() -> Self;

    fn watch(&self, waker: &Waker) -> bool;

    fn complete(&self, result: Counted) -> Result<(), Counted>;

    fn cancel(&self);

    fn take(&self) -> Option<Counted>;
}

/// A result: what was not dropped at the end has leaked.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        assert_eq!(self.0.fetch_add(1, SeqCst), 0, "dropped twice");
    }
}

impl Rules for std::sync::Arc<Shared<Counted>> {
    fn new() -> Self {
        Shared::new()
    }

    fn watch(&self, waker: &Waker) -> bool {
        Shared::watch(self, waker)
    }

    fn complete(&self, result: Counted) -> Result<(), Counted> {
        Shared::complete(self, result)
    }

    fn cancel(&self) {
        drop(Shared::cancel(self));
    }

    fn take(&self) -> Option<Counted> {
        Shared::take(self)
    }
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: std::sync::Arc<Self>) {
        self.0.store(true, SeqCst);
    }
}

/// A task that never ends by itself: after a cancel it is either seen by the poll, or woken to be polled again.
fn a_poll_and_a_cancel<R: Rules>() {
    loom::model(|| {
        let rules = Arc::new(R::new());
        let theirs = Arc::clone(&rules);
        let java = thread::spawn(move || theirs.cancel());
        let woken = std::sync::Arc::new(Woken(AtomicBool::new(false)));
        let goes_on = rules.watch(&Waker::from(std::sync::Arc::clone(&woken)));
        java.join().unwrap();
        assert!(!goes_on || woken.0.load(SeqCst), "a wake is lost");
        assert!(!rules.watch(Waker::noop()), "it is polled after a cancel");
    });
}

/// The same where another waker was there, of a poll before.
fn a_second_poll_and_a_cancel<R: Rules>() {
    loom::model(|| {
        let rules = Arc::new(R::new());
        assert!(rules.watch(Waker::noop()));
        let theirs = Arc::clone(&rules);
        let java = thread::spawn(move || theirs.cancel());
        let woken = std::sync::Arc::new(Woken(AtomicBool::new(false)));
        let goes_on = rules.watch(&Waker::from(std::sync::Arc::clone(&woken)));
        java.join().unwrap();
        assert!(!goes_on || woken.0.load(SeqCst), "a wake is lost");
    });
}

/// A result is the task's to drop, or that of who cancels: then, and not when all is over.
fn an_end_and_a_cancel<R: Rules>() {
    loom::model(|| {
        let (rules, dropped) = (Arc::new(R::new()), Arc::new(AtomicUsize::new(0)));
        let (theirs, result) = (Arc::clone(&rules), Counted(Arc::clone(&dropped)));
        let worker = thread::spawn(move || drop(theirs.complete(result)));
        rules.cancel();
        worker.join().unwrap();
        assert!(rules.take().is_none(), "it is still there after a cancel");
        assert_eq!(dropped.load(SeqCst), 1, "leaked");
    });
}

#[test]
fn no_wake_is_lost() {
    a_poll_and_a_cancel::<std::sync::Arc<Shared<Counted>>>();
    a_second_poll_and_a_cancel::<std::sync::Arc<Shared<Counted>>>();
}

#[test]
fn a_result_has_one_owner() {
    an_end_and_a_cancel::<std::sync::Arc<Shared<Counted>>>();
}

/// The state as two halves, of which each is right by itself.
struct Halves {
    state: Mutex<(bool, Option<Counted>)>,
    waker: Mutex<Option<Waker>>,
}

/// Looks first, and leaves its waker after that.
struct LooksFirst(Halves);

impl Rules for LooksFirst {
    fn new() -> Self {
        Self(Halves { state: Mutex::new((false, None)), waker: Mutex::new(None) })
    }

    fn watch(&self, waker: &Waker) -> bool {
        let goes_on = !self.0.state.lock().unwrap().0;
        *self.0.waker.lock().unwrap() = Some(waker.clone());
        goes_on
    }

    fn complete(&self, result: Counted) -> Result<(), Counted> {
        let is_over = self.0.state.lock().unwrap().0;
        if is_over {
            return Err(result);
        }
        self.0.state.lock().unwrap().1 = Some(result);
        Ok(())
    }

    fn cancel(&self) {
        let mut state = self.0.state.lock().unwrap();
        state.0 = true;
        state.1 = None;
        drop(state);
        let waker = self.0.waker.lock().unwrap().take();
        waker.into_iter().for_each(Waker::wake);
    }

    fn take(&self) -> Option<Counted> {
        self.0.state.lock().unwrap().1.take()
    }
}

#[test]
#[should_panic(expected = "a wake is lost")]
fn to_look_before_the_waker_is_there_loses_a_wake() {
    a_poll_and_a_cancel::<LooksFirst>();
}

#[test]
#[should_panic(expected = "it is still there after a cancel")]
fn to_look_before_the_result_is_there_keeps_it() {
    an_end_and_a_cancel::<LooksFirst>();
}
