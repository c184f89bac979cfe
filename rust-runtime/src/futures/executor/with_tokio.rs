//! tokio's, of several threads, with the timers and the I/O that the user's crate has asked tokio for.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use super::worker;
use crate::task::Task;

/// The runtime of one library.
#[derive(Debug)]
pub(super) struct Own(Runtime);

impl Own {
    /// # Panics
    /// Where the system has no threads left.
    pub(super) fn new(library: &'static str, threads: usize) -> Self {
        let number = AtomicUsize::new(0);
        let name = move || format!("{library}-async-{}", number.fetch_add(1, Ordering::Relaxed) + 1);
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(threads).thread_name_fn(name).enable_all();
        match builder.on_thread_start(worker::begin).on_thread_stop(worker::end).build() {
            Ok(runtime) => Self(runtime),
            #[expect(clippy::panic, reason = "a native's, which Java gets")]
            Err(error) => panic!("no runtime for the futures of {library}: {error}"),
        }
    }

    pub(super) fn spawn(&self, task: Task) {
        drop(self.0.spawn(task)); // it runs on
    }

    pub(super) fn stop(self, patience: Duration) {
        self.0.shutdown_timeout(patience);
    }
}
