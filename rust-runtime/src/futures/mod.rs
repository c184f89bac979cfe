//! Natives that return futures: a shim starts a task, and another takes its result when Java has a thread for it.
//!
//! `start` has both, `ready` is what a task tells Java; `executor` is where tasks run when the user has no runtime of
//! their own.

mod executor;
mod ready;
mod start;

pub use executor::{Runtime, spawn, stop};
pub use start::{RawTask, cancel_task};
