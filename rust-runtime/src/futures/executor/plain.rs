//! async-executor's, on a few threads: polls, and nothing else. Timers and I/O are the user's to bring.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use async_executor::Executor;

use crate::task::Task;
use crate::vm::detach_own;

/// The executor of one library, and its threads.
#[derive(Debug)]
pub(super) struct Own {
    executor: Arc<Executor<'static>>,
    stopped: Arc<Stopped>,
    threads: Vec<JoinHandle<()>>,
}

/// Whether the threads are to end, and who waits for that.
#[derive(Debug, Default)]
struct Stopped(Mutex<(bool, Vec<Waker>)>);

impl Stopped {
    async fn wait(&self) {
        poll_fn(|context| {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if state.0 {
                return Poll::Ready(());
            }
            state.1.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    fn stop(&self) {
        let wakers = {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.0 = true;
            std::mem::take(&mut state.1)
        };
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Own {
    /// # Panics
    /// Where the system has no threads left.
    pub(super) fn new(library: &'static str, threads: usize) -> Self {
        let (executor, stopped) = (Arc::new(Executor::new()), Arc::new(Stopped::default()));
        let threads = (1..=threads).map(|number| {
            let (executor, stopped) = (Arc::clone(&executor), Arc::clone(&stopped));
            let thread = thread::Builder::new().name(format!("{library}-async-{number}")).spawn(move || {
                futures_lite::future::block_on(executor.run(stopped.wait()));
                detach_own();
            });
            match thread {
                Ok(thread) => thread,
                #[expect(clippy::panic, reason = "a native's, which Java gets")]
                Err(error) => panic!("no thread for the futures of {library}: {error}"),
            }
        });
        let threads = threads.collect();
        Self { executor, stopped, threads }
    }

    pub(super) fn spawn(&self, task: Task) {
        self.executor.spawn(task).detach();
    }

    /// What is being polled is waited for; the rest is dropped, with the executor.
    pub(super) fn stop(self, patience: Duration) {
        self.stopped.stop();
        let end = Instant::now() + patience;
        while self.threads.iter().any(|thread| !thread.is_finished()) && Instant::now() < end {
            thread::sleep(Duration::from_millis(1));
        }
    }
}
