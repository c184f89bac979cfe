//! async-executor's, on a few threads: polls, and nothing else. Timers and I/O are the user's to bring.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use async_executor::Executor;
use futures_lite::future::block_on;

use super::worker;
use crate::task::Task;

/// The executor of one library, and its threads.
#[derive(Debug)]
pub(super) struct Own {
    executor: Arc<Executor<'static>>,
    stopped: Arc<Stopped>,
    threads: Vec<JoinHandle<()>>,
}

/// Whether the threads are to end, and how each of them is told.
#[derive(Debug, Default)]
struct Stopped(Mutex<(bool, Vec<Waker>)>);

impl Stopped {
    async fn wait(&self) {
        poll_fn(|context| {
            let mut state = self.lock();
            if state.0 {
                return Poll::Ready(());
            }
            // A thread asks often, and its waker stays the same.
            if !state.1.iter().any(|waker| waker.will_wake(context.waker())) {
                state.1.push(context.waker().clone());
            }
            Poll::Pending
        })
        .await;
    }

    fn stop(&self) {
        let wakers = {
            let mut state = self.lock();
            state.0 = true;
            std::mem::take(&mut state.1)
        };
        wakers.into_iter().for_each(Waker::wake);
    }

    fn lock(&self) -> MutexGuard<'_, (bool, Vec<Waker>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Own {
    /// # Panics
    /// Where the system has no threads left.
    pub(super) fn new(library: &'static str, threads: usize) -> Self {
        let mut own =
            Self { executor: Arc::new(Executor::new()), stopped: Arc::new(Stopped::default()), threads: Vec::new() };
        for number in 1..=threads {
            match own.start(format!("{library}-async-{number}")) {
                Ok(thread) => own.threads.push(thread),
                Err(_) if number > 1 => break, // slower, with fewer
                #[expect(clippy::panic, reason = "a native's, which Java gets")]
                Err(error) => panic!("no thread for the futures of {library}: {error}"),
            }
        }
        own
    }

    fn start(&self, name: String) -> std::io::Result<JoinHandle<()>> {
        let (executor, stopped) = (Arc::clone(&self.executor), Arc::clone(&self.stopped));
        thread::Builder::new().name(name).spawn(move || {
            worker::begin();
            block_on(executor.run(stopped.wait()));
            worker::end();
        })
    }

    pub(super) fn spawn(&self, task: Task) {
        self.executor.spawn(task).detach();
    }

    /// What is being polled is waited for; the rest is dropped, with the executor.
    pub(super) fn stop(self, patience: Duration) {
        let Self { executor, stopped, threads } = self;
        stopped.stop();
        let end = Instant::now() + patience;
        for thread in threads {
            while !thread.is_finished() && Instant::now() < end {
                thread::sleep(Duration::from_millis(1));
            }
            if thread.is_finished() {
                let _ = thread.join(); // its last steps are code of the library's too
            }
        }
        drop(executor);
    }
}
