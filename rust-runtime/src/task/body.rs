//! A task: the user's future, from its first poll to the word to Java that it has ended.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::shared::Shared;
use crate::errors::JavaException;
use crate::panics::{self, Panic};

/// A call of Java's that an executor is to run: a future, `Send` and without a result.
///
/// Its polls do not panic: what the user's code panics with goes to Java. Dropped before its end, it tells Java that it was.
pub struct Task(Pin<Box<dyn Future<Output = ()> + Send>>);

impl fmt::Debug for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task").finish_non_exhaustive()
    }
}

impl Future for Task {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(context)
    }
}

/// How a task has ended.
#[derive(Debug)]
pub(crate) enum Ended<T> {
    Returned(T),
    Panicked(Box<Panicked>),
    /// It was dropped by whoever was to run it.
    Dropped,
}

/// A panic, as the thread knows it that it was on.
#[derive(Debug)]
pub(crate) struct Panicked {
    pub(crate) panic: Panic,
    pub(crate) held: Option<JavaException>,
}

/// Tells Java that a result is there. It is called once, or dropped where nobody waits.
pub(crate) trait Tell: Send + 'static {
    fn tell(self);
}

/// The task of a future.
pub(crate) fn task<F>(future: F, shared: Arc<Shared<Ended<F::Output>>>, tell: impl Tell) -> Task
where
    F: Future<Output: Send> + Send + 'static,
{
    Task(Box::pin(Running { future: Some(future), shared, tell: Some(tell) }))
}

/// `future` is there until it ends, and it ends before Java is told.
struct Running<F: Future, N: Tell> {
    future: Option<F>,
    shared: Arc<Shared<Ended<F::Output>>>,
    tell: Option<N>,
}

impl<F: Future, N: Tell> Running<F, N> {
    /// Drops the future, then tells what came of it, where somebody waits.
    fn end(&mut self, ended: Ended<F::Output>) {
        let ended = match self.forget() {
            Some(panicked) if matches!(ended, Ended::Returned(_)) => {
                panics::discard(ended);
                Ended::Panicked(panicked)
            }
            _ => ended,
        };
        let tell = self.tell.take();
        match self.shared.complete(ended) {
            Ok(()) => tell.into_iter().for_each(Tell::tell),
            Err(unwanted) => panics::discard(unwanted),
        }
    }

    /// Drops the future where it is; its destructors are the user's, and may panic.
    fn forget(&mut self) -> Option<Box<Panicked>> {
        panics::guarded(|| self.future = None).err().map(panicked)
    }
}

impl<F: Future, N: Tell> Future for Running<F, N> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // SAFETY: of the fields, `future` alone is pinned by being in a pinned struct. It is polled where it is, and dropped
        // where it is: nobody moves it, and the struct has no `Unpin` that its future has not.
        let this = unsafe { self.get_unchecked_mut() };
        if !this.shared.watch(context.waker()) {
            this.forget();
            this.tell = None;
            return Poll::Ready(());
        }
        let Some(future) = &mut this.future else { return Poll::Ready(()) };
        // SAFETY: as above.
        let future = unsafe { Pin::new_unchecked(future) };
        match panics::guarded(|| future.poll(context)) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(result)) => this.end(Ended::Returned(result)),
            Err(payload) => this.end(Ended::Panicked(panicked(payload))),
        }
        Poll::Ready(())
    }
}

impl<F: Future, N: Tell> Drop for Running<F, N> {
    fn drop(&mut self) {
        if self.future.is_some() {
            self.end(Ended::Dropped);
        }
    }
}

#[cold]
#[expect(clippy::unnecessary_box_returns, reason = "as it is kept")]
fn panicked(payload: Box<dyn std::any::Any + Send>) -> Box<Panicked> {
    let held = panics::take_held();
    Box::new(Panicked { panic: panics::describe(payload), held })
}
