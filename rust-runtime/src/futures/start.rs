//! A future from its start to its result.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use super::ready::Waiting;
use crate::errors::Failure;
use crate::handle::{ByShared, Inside, OwnedType};
use crate::native::{Call, export};
use crate::owned::RawHandle;
use crate::panics;
use crate::task::{Ended, Shared, Task, cancel_for_java, task};
use crate::vm::{RawEnv, RawObject};

/// A `long` by which Java names a call that is under way, whose result is a `T`: what [`Call::start`] gave it.
///
/// Like a [`RawHandle`], none can be made in safe code.
#[repr(transparent)]
pub struct RawTask<'l, T>(i64, PhantomData<&'l fn() -> T>);

impl<T> Default for RawTask<'_, T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<T> fmt::Debug for RawTask<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawTask({:#x})", self.0)
    }
}

impl<'l> Call<'l> {
    /// `this`, among other calls, until the guard is dropped, on whichever thread.
    ///
    /// # Errors
    /// `IllegalStateException` when it is closed.
    pub fn enter_task<T: OwnedType<Keeping: ByShared<T>>>(
        &self,
        handle: RawHandle<'l, T>,
    ) -> Result<Inside<T>, Failure> {
        let shared = self.enter(handle)?;
        // SAFETY: `Waiting` keeps the future, which keeps the object that frees the handle, until the body is dropped, of which
        // the guard is a part: emitted code moves it there.
        Ok(unsafe { Inside::new(shared) })
    }

    /// Starts a future, and gives it to `spawn`.
    ///
    /// # Errors
    /// `OutOfMemoryError`; nothing was started then.
    pub fn start<R: Send + 'static>(
        &self,
        future: RawObject<'l>,
        spawn: impl FnOnce(Task),
        body: impl Future<Output = R> + Send + 'static,
    ) -> Result<RawTask<'l, R>, Failure> {
        let shared = Shared::<Ended<R>>::new();
        let call = Arc::clone(&shared).into_java();
        let waiting = Waiting::new(self.jni, future, call).inspect_err(|_| {
            // SAFETY: nobody else has it.
            unsafe { cancel_for_java(call) };
        })?;
        spawn(task(body, shared, waiting));
        Ok(RawTask(call, PhantomData))
    }

    /// The result of a call that has ended, and no other: Java asks when it was told so.
    ///
    /// # Errors
    /// `CancellationException` where its runtime has stopped.
    ///
    /// # Panics
    /// As the call has.
    #[expect(clippy::needless_pass_by_value, reason = "a reference of Java's, used up by it")]
    pub fn finish<R: Send + 'static>(&self, call: RawTask<'l, R>) -> Result<R, Failure> {
        // SAFETY: of the generated class, which asks once; emitted code has the same type in both places.
        let shared = unsafe { Shared::<Ended<R>>::from_java(call.0) };
        match shared.take() {
            Some(Ended::Returned(result)) => Ok(result),
            Some(Ended::Panicked(panicked)) => panics::resume(panicked.panic, panicked.held.as_ref()),
            Some(Ended::Dropped) => Err(Failure::cancelled("the runtime has stopped".to_owned())),
            None => Err(Failure::illegal_state("the call has not ended".to_owned())),
        }
    }
}

/// The native by which Java says that it does not wait for a call.
#[expect(clippy::needless_pass_by_value, reason = "a reference of Java's, used up by it")]
pub fn cancel_task<'l>(env: RawEnv<'l>, call: RawTask<'l, ()>) {
    export(env, |_| {
        // SAFETY: of the generated class, which says so once, or asks for the result.
        unsafe { cancel_for_java(call.0) };
        Ok(())
    });
}
