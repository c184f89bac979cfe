//! None: the emitted crate asks for one of the others where a native returns a future.

use std::time::Duration;

use crate::task::Task;

#[derive(Debug)]
pub(super) struct Own;

impl Own {
    pub(super) fn new(_library: &'static str, _threads: usize) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "as the others")]
    pub(super) fn spawn(&self, task: Task) {
        drop(task);
    }

    #[expect(clippy::unused_self, reason = "as the others")]
    pub(super) fn stop(self, _patience: Duration) {}
}
