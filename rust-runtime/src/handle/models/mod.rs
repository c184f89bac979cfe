//! All interleavings of calls and closing, by loom, on the rules that ship. Run by `.ci/run`, or:
//!
//! ```sh
//! RUSTFLAGS="--cfg loom" CARGO_TARGET_DIR=target/loom cargo test -p nativebound --lib --release handle::models
//! ```
//!
//! The value is a cell that loom watches: to use it while it is changed or dropped, or without the happens-before that the
//! orderings have to give, is an error. `twins` are the same rules, each with one of them broken, and must fail.

mod owned;
mod twins;

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::AtomicUsize;
use loom::thread;
use std::sync::atomic::Ordering::Relaxed;

use super::word::{Denial, Duty, Protocol, Word};

const METHOD: u16 = 7;

#[derive(Default)]
struct Value {
    dropped: bool,
    written: u32,
}

/// A value with its word, and what belongs to no rule: a number that only its closer writes and its drop reads.
struct Watched<P> {
    word: P,
    value: UnsafeCell<Value>,
    closers: UnsafeCell<u32>,
    drops: AtomicUsize,
}

impl<P: Protocol> Watched<P> {
    fn new(word: P) -> Arc<Self> {
        let value = UnsafeCell::new(Value::default());
        Arc::new(Self { word, value, closers: UnsafeCell::new(0), drops: AtomicUsize::new(0) })
    }

    fn discharge(&self, duty: Duty) {
        if duty == Duty::DropValue {
            self.drop_value();
        }
    }

    fn drop_value(&self) {
        assert_eq!(self.drops.fetch_add(1, Relaxed), 0, "dropped twice");
        // SAFETY: loom checks that nobody else has it.
        self.value.with_mut(|value| unsafe { (*value).dropped = true });
    }

    fn shared(&self) -> Option<u32> {
        match self.word.enter_shared() {
            Ok(()) => {
                // SAFETY: loom checks that nobody changes it.
                let written = self.value.with(|value| unsafe {
                    assert!(!(*value).dropped, "used after its drop");
                    (*value).written
                });
                self.discharge(self.word.leave_shared());
                Some(written)
            }
            Err((_, duty)) => {
                self.discharge(duty);
                None
            }
        }
    }

    fn write(&self) {
        // SAFETY: loom checks that nobody else has it.
        self.value.with_mut(|value| unsafe {
            assert!(!(*value).dropped, "used after its drop");
            (*value).written += 1;
        });
    }

    fn exclusive(&self) -> Result<(), Denial> {
        self.word.enter_exclusive(METHOD)?;
        self.write();
        self.discharge(self.word.leave_exclusive(METHOD));
        Ok(())
    }

    /// Takes the value, which here is dropped by who took it.
    fn consume(&self) -> Result<(), Denial> {
        self.word.enter_exclusive(METHOD)?;
        self.write();
        self.word.consume(METHOD);
        self.drop_value();
        Ok(())
    }

    fn close(&self) -> bool {
        let closing = self.word.close();
        self.discharge(closing.duty);
        closing.first
    }

    fn dropped(&self) -> usize {
        self.drops.load(Relaxed)
    }
}

/// Every interleaving of the threads with each other; then, with all of them done, `at_end`.
fn explore<P: Protocol + Send + Sync + 'static>(
    word: fn() -> P,
    threads: &'static [fn(&Watched<P>)],
    at_end: fn(&Watched<P>),
) {
    loom::model(move || {
        let watched = Watched::new(word());
        let (last, others) = threads.split_last().unwrap();
        let others: Vec<_> = others
            .iter()
            .map(|run| {
                let watched = Arc::clone(&watched);
                thread::spawn(move || run(&watched))
            })
            .collect();
        last(&watched);
        for other in others {
            other.join().unwrap();
        }
        at_end(&watched);
    });
}

fn dropped_once<P: Protocol>(watched: &Watched<P>) {
    assert_ne!(watched.dropped(), 0, "leaked");
    assert_eq!(watched.word.enter_exclusive(METHOD), Err(Denial::Closed));
}

fn call<P: Protocol>(watched: &Watched<P>) {
    watched.shared();
}

fn write<P: Protocol>(watched: &Watched<P>) {
    let _ = watched.exclusive();
}

fn consume<P: Protocol>(watched: &Watched<P>) {
    let _ = watched.consume();
}

fn close<P: Protocol>(watched: &Watched<P>) {
    watched.close();
}

// Scenarios, of whatever rules.

fn calls_and_a_close<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    explore(word, &[call, call, close], dropped_once);
}

fn a_call_and_two_closes<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    explore(word, &[call, close, close], dropped_once);
}

fn an_exclusive_call_a_call_and_a_close<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    explore(word, &[write, call, close], dropped_once);
}

fn two_exclusive_calls_and_a_close<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    explore(word, &[write, write, close], dropped_once);
}

fn an_exclusive_call_and_a_call<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    explore(word, &[write, call], |watched| {
        assert_eq!(watched.dropped(), 0);
        assert_eq!(watched.exclusive(), Ok(()), "somebody is still counted");
    });
}

fn consumed_and_called_and_closed<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    explore(word, &[consume, call, close], dropped_once);
}

/// What the closer did before is there for the drop, whoever does it.
fn the_closers_past<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    fn drop_after<P: Protocol>(watched: &Watched<P>, duty: Duty) {
        if duty == Duty::DropValue {
            // SAFETY: loom checks that the writing is over.
            watched.closers.with(|number| assert_eq!(unsafe { *number }, 1));
        }
    }
    fn call<P: Protocol>(watched: &Watched<P>) {
        let duty = match watched.word.enter_shared() {
            Ok(()) => watched.word.leave_shared(),
            Err((_, duty)) => duty,
        };
        drop_after(watched, duty);
    }
    fn close<P: Protocol>(watched: &Watched<P>) {
        // SAFETY: loom checks that nobody reads it yet.
        watched.closers.with_mut(|number| unsafe { *number = 1 });
        let duty = watched.word.close().duty;
        drop_after(watched, duty);
    }
    explore(word, &[call, close], |_| {});
}

/// A call that has not returned when the header is freed, against the contract: the header then stays.
fn freed_under_a_call<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    loom::model(move || {
        let watched = Watched::new(word());
        let header = Arc::new(UnsafeCell::new(true));
        assert_eq!(watched.word.enter_shared(), Ok(()));
        let inside = {
            let (watched, header) = (Arc::clone(&watched), Arc::clone(&header));
            thread::spawn(move || {
                // SAFETY: loom checks that the header is not freed at the same time.
                header.with(|there| assert!(unsafe { *there }, "freed under a call"));
                watched.discharge(watched.word.leave_shared());
            })
        };
        let retirement = watched.word.retire();
        if retirement.free {
            // SAFETY: as above.
            header.with_mut(|there| unsafe { *there = false });
        }
        watched.discharge(retirement.duty);
        inside.join().unwrap();
        dropped_once(&watched);
    });
}

fn closed_then_freed<P: Protocol + Send + Sync + 'static>(word: fn() -> P) {
    explore(word, &[call, close], |watched| {
        let retirement = watched.word.retire();
        assert!(retirement.free);
        watched.discharge(retirement.duty);
        dropped_once(watched);
    });
}

#[test]
fn two_calls_and_a_close_drop_once() {
    calls_and_a_close(Word::new);
}

#[test]
fn a_call_and_two_closes_drop_once() {
    a_call_and_two_closes(Word::new);
}

#[test]
fn an_exclusive_call_is_alone_also_at_the_close() {
    an_exclusive_call_a_call_and_a_close(Word::new);
}

#[test]
fn exclusive_calls_exclude_each_other_and_drop_once() {
    two_exclusive_calls_and_a_close(Word::new);
}

#[test]
fn an_exclusive_call_leaves_the_word_as_it_was() {
    an_exclusive_call_and_a_call(Word::new);
}

#[test]
fn what_was_consumed_is_dropped_by_its_consumer_alone() {
    consumed_and_called_and_closed(Word::new);
}

#[test]
fn the_drop_sees_what_the_closer_did() {
    the_closers_past(Word::new);
}

#[test]
fn a_header_stays_under_a_call() {
    freed_under_a_call(Word::new);
}

#[test]
fn a_header_is_free_after_its_calls() {
    closed_then_freed(Word::new);
}

#[test]
fn of_two_closes_one_is_the_first() {
    loom::model(|| {
        let watched = Watched::new(Word::new());
        let other = Arc::clone(&watched);
        let other = thread::spawn(move || other.close());
        let here = watched.close();
        assert!(here ^ other.join().unwrap());
        dropped_once(&watched);
    });
}

#[test]
fn a_consumer_has_the_value_or_the_closer_has() {
    explore(Word::new, &[consume, consume, close], dropped_once);
}
