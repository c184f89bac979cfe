//! Where tasks run: in the user's runtime, or in one of the library's own, which is made for the first task.
//!
//! With feature `tokio` it is tokio's, else, with feature `async`, that of the crate async-executor.

#[cfg(not(any(feature = "async", feature = "tokio")))]
mod none;
#[cfg(feature = "async")]
#[cfg_attr(all(feature = "tokio", not(test)), expect(dead_code, reason = "tokio's is there"))]
mod plain;
#[cfg(test)]
#[cfg(any(feature = "async", feature = "tokio"))]
mod tests;
#[cfg(feature = "tokio")]
mod with_tokio;
#[cfg(any(feature = "async", feature = "tokio"))]
mod worker;

use std::num::NonZero;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::task::Task;

#[cfg(not(any(feature = "async", feature = "tokio")))]
use none::Own;
#[cfg(all(feature = "async", not(feature = "tokio")))]
use plain::Own;
#[cfg(feature = "tokio")]
use with_tokio::Own;

/// What runs the futures of a library's natives, in place of the runtime that the library would make.
///
/// Each native that returns a future hands it over as a task, on the thread of Java's that called it:
///
/// ```
/// struct Handle(tokio::runtime::Runtime);
///
/// impl nativebound::Runtime for Handle {
///     fn spawn(&self, task: nativebound::Task) {
///         self.0.spawn(task);
///     }
/// }
/// ```
pub trait Runtime: Sync {
    /// Runs a task to its end, on any thread but the caller's, which is one of Java's that waits.
    ///
    /// A task that is dropped before is a `CancellationException` in Java; so is a panic here, which Java gets too.
    fn spawn(&self, task: Task);
}

/// Statics live as long as the process, which on some systems is longer than the library has a class loader.
static OWN: Mutex<Option<Arc<Own>>> = Mutex::new(None);

/// As long as this, tasks are waited for that are being polled when their library is unloaded.
const PATIENCE: Duration = Duration::from_secs(2);

/// More would only wait for each other: what takes a processor's time belongs elsewhere.
const MOST_THREADS: usize = 4;

/// Runs a task in the library's own runtime, whose threads are `<library>-async-1` and so on.
pub fn spawn(library: &'static str, task: Task) {
    let own = {
        let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(own.get_or_insert_with(|| Arc::new(Own::new(library, threads()))))
    };
    own.spawn(task);
}

/// Stops the library's own runtime, on a thread of Java's: what was not at an end is dropped. A task that comes after
/// makes a new one.
pub fn stop() {
    let own = OWN.lock().unwrap_or_else(PoisonError::into_inner).take();
    own.and_then(Arc::into_inner).into_iter().for_each(|own| own.stop(PATIENCE));
}

fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS)
}
