//! Futures of the user's that Java waits for: what a task is, who may end it, and who has its result. No JNI here.
//!
//! A call that is under way is one [`Running`], which an executor polls as a [`Task`], and one [`Shared`], which the task and
//! Java each have a reference to: whoever is last drops what nobody took.

mod body;
mod shared;

#[cfg(test)]
#[cfg(loom)]
mod models;
#[cfg(test)]
#[cfg(not(loom))]
mod tests;

pub use body::Task;
pub(crate) use body::{Ended, Tell, task};
pub(crate) use shared::{Shared, cancel_for_java};
