//! What a task and Java share: whether it runs, was cancelled or has ended, and its result in between.

use std::mem;
use std::sync::{Arc, PoisonError};
use std::task::Waker;

use crate::panics;

#[cfg(not(all(test, loom)))]
use std::sync::{Mutex, MutexGuard};

#[cfg(all(test, loom))]
use loom::sync::{Mutex, MutexGuard};

#[derive(Debug)]
enum State<T> {
    /// With what tells the executor to poll again.
    Running(Option<Waker>),
    /// By Java, which does not wait for a result any more.
    Cancelled,
    Done(T),
    Taken,
}

/// The state of one call. Java has it as a `long`, the address of [`Erased`], which is its first field.
#[derive(Debug)]
#[repr(C)]
pub(crate) struct Shared<T> {
    erased: Erased,
    state: Mutex<State<T>>,
}

/// What can be done without knowing the result's type.
#[derive(Debug)]
#[repr(C)]
struct Erased {
    cancel: unsafe fn(*const Erased),
}

impl<T> Shared<T> {
    pub(crate) fn new() -> Arc<Self> {
        let erased = Erased { cancel: cancel::<T> };
        Arc::new(Self { erased, state: Mutex::new(State::Running(None)) })
    }

    /// A reference for Java, which [`from_java`](Self::from_java) or [`cancel_for_java`] takes back.
    pub(crate) fn into_java(self: Arc<Self>) -> i64 {
        #[expect(clippy::cast_possible_wrap, reason = "an address")]
        let address = Arc::into_raw(self).expose_provenance() as i64;
        address
    }

    /// Java's reference.
    ///
    /// # Safety
    /// What `into_java` returned for a result of the same type, for the last time.
    pub(crate) unsafe fn from_java(call: i64) -> Arc<Self> {
        // SAFETY: by contract.
        unsafe { Arc::from_raw(pointer(call).cast()) }
    }

    /// Before each poll, with who is to be woken. False where the task was cancelled: it is not to be polled again.
    pub(crate) fn watch(&self, waker: &Waker) -> bool {
        let mut state = self.lock();
        let State::Running(known) = &mut *state else { return false };
        if known.as_ref().is_some_and(|known| known.will_wake(waker)) {
            return true;
        }
        let before = known.replace(waker.clone());
        drop(state);
        drop(before); // an executor's, which may do anything
        true
    }

    /// The result is there. Given back where nobody waits for it.
    pub(crate) fn complete(&self, result: T) -> Result<(), T> {
        let mut state = self.lock();
        let State::Running(waker) = &mut *state else { return Err(result) };
        let waker = waker.take();
        *state = State::Done(result);
        drop(state);
        drop(waker); // an executor's, which may do anything
        Ok(())
    }

    /// Nobody waits for a result any more: the task is woken, to be dropped where it is polled. A result that is there is the
    /// caller's.
    pub(crate) fn cancel(&self) -> Option<T> {
        let mut state = self.lock();
        let State::Running(waker) = &mut *state else {
            drop(state);
            return self.take();
        };
        let waker = waker.take();
        *state = State::Cancelled;
        drop(state);
        waker.into_iter().for_each(Waker::wake);
        None
    }

    /// The result, where there is one that nobody took.
    pub(crate) fn take(&self) -> Option<T> {
        let mut state = self.lock();
        if !matches!(*state, State::Done(_)) {
            return None;
        }
        match mem::replace(&mut *state, State::Taken) {
            State::Done(result) => Some(result),
            State::Running(_) | State::Cancelled | State::Taken => None,
        }
    }

    /// Nobody panics while the lock is held but an executor's waker that is cloned, and that changes nothing.
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Cancels, and gives Java's reference back.
///
/// # Safety
/// What [`Shared::into_java`] returned, of any type, for the last time.
pub(crate) unsafe fn cancel_for_java(call: i64) {
    let erased = pointer(call);
    // SAFETY: by contract, and the function is the one for its type.
    unsafe { ((*erased).cancel)(erased) };
}

/// # Safety
/// As [`cancel_for_java`], of this type.
unsafe fn cancel<T>(erased: *const Erased) {
    // SAFETY: the first field of a `Shared<T>` that an Arc has, whose address is the same.
    let shared = unsafe { Arc::from_raw(erased.cast::<Shared<T>>()) };
    panics::discard(shared.cancel()); // now: the task may be the last to have `shared`, and would drop it where nobody looks
}

fn pointer(call: i64) -> *const Erased {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an address, as `into_java` made it")]
    std::ptr::with_exposed_provenance(call as usize)
}
