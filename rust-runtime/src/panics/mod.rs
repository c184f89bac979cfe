//! Panics inside a native: caught, kept off stderr, and described for whoever throws them. No JNI here.
//!
//! `caught` has the guard and the hook, `natives` counts what a thread is in, `backtrace` reads Rust's frames, and `held`
//! finds the Java exception that the panic was about.

mod backtrace;
mod caught;
mod held;
mod natives;

#[cfg(test)]
pub(crate) use backtrace::GUARD;
pub(crate) use backtrace::decide as decide_on_backtraces;
#[cfg(all(test, any(feature = "log", feature = "tracing")))]
pub(crate) use caught::tests::install as install_in_tests;
pub(crate) use caught::{Panic, describe, discard, guarded, install_hook, resume};
pub(crate) use held::{note, take as take_held};
pub(crate) use natives::depth;
