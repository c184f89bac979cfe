//! Values that Java owns, as shims have them: a `long` comes in, a guard or an exception comes out.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;

use crate::call::Call;
use crate::failure::Failure;
use crate::guard::export;
use crate::handle::{
    ByExclusive, ByFramedShared, ByShared, Entered, Exclusive, Frame, Keeping, Owned, OwnedType, Refusal, Shared,
};
use crate::raw::RawEnv;

/// A `long` by which Java names a value of type `T`: what [`Call::new_handle`] gave it, or zero.
///
/// Like the references in [`raw`](crate::raw), none can be made in safe code: who has one trusts that the generated class
/// passed it to the running native, and keeps its object, which frees the handle, reachable until then.
#[repr(transparent)]
pub struct RawHandle<'l, T>(i64, PhantomData<(&'l (), fn() -> T)>);

impl<T> Clone for RawHandle<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RawHandle<'_, T> {}

impl<T> Default for RawHandle<'_, T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<T> fmt::Debug for RawHandle<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawHandle({:#x})", self.0)
    }
}

impl<'l, T: OwnedType> RawHandle<'l, T> {
    #[inline]
    fn owned(self) -> Result<&'l Owned<T>, Failure> {
        // SAFETY: of the generated class, which keeps its object reachable for longer than the native runs.
        unsafe { Owned::of(self.0) }.map_err(refused)
    }
}

impl<'l> Call<'l> {
    /// `this`, among other calls.
    ///
    /// # Errors
    /// `IllegalStateException` when it is closed.
    #[inline]
    pub fn enter<T: OwnedType<Keeping: ByShared<T>>>(
        &self,
        handle: RawHandle<'l, T>,
    ) -> Result<Shared<'l, T>, Failure> {
        handle.owned()?.shared().map_err(refused)
    }

    /// `this`, among other calls that share it, in the method of this place.
    ///
    /// # Errors
    /// `IllegalStateException` when it is closed or in use by this thread, `BusyException` when by another.
    #[inline]
    pub fn enter_shared<'a, T: OwnedType<Keeping: ByFramedShared<T>>>(
        &self,
        handle: RawHandle<'l, T>,
        frame: Pin<&'a mut Frame>,
        method: u16,
    ) -> Result<Shared<'a, T, Entered<'a>>, Failure>
    where
        'l: 'a,
    {
        handle.owned()?.framed_shared(frame, method).map_err(refused)
    }

    /// `this`, alone, in the method of this place.
    ///
    /// # Errors
    /// `IllegalStateException` when it is closed or in use by this thread, `BusyException` when by another.
    #[inline]
    pub fn enter_exclusive<'a, T: OwnedType<Keeping: ByExclusive<T>>>(
        &self,
        handle: RawHandle<'l, T>,
        frame: Pin<&'a mut Frame>,
        method: u16,
    ) -> Result<Exclusive<'a, T>, Failure>
    where
        'l: 'a,
    {
        handle.owned()?.exclusive(frame, method).map_err(refused)
    }

    /// Gives a value to Java, which frees it by [`release_handle`].
    ///
    /// # Errors
    /// None: the others that make results have some.
    #[inline]
    #[expect(clippy::unnecessary_wraps, reason = "as all that make results")]
    pub fn new_handle<T>(&self, value: T) -> Result<RawHandle<'l, T>, Failure>
    where
        T: OwnedType<Keeping: Keeping<T, Kept = Box<T>>>,
    {
        Ok(RawHandle(Owned::<T>::give(Box::new(value)), PhantomData))
    }
}

/// The native behind `close()`. A `Drop` that panics is an exception of it.
#[inline]
pub fn close_handle<'l, T: OwnedType>(env: RawEnv<'l>, handle: RawHandle<'l, T>) {
    export(env, |_| {
        handle.owned()?.close();
        Ok(())
    });
}

/// The native that frees what is left when the Java object is gone.
#[inline]
pub fn release_handle<'l, T: OwnedType>(env: RawEnv<'l>, handle: RawHandle<'l, T>) {
    export(env, |_| {
        // SAFETY: of the generated class, which calls this once, when nobody can call anything else with the handle.
        unsafe { Owned::<T>::free(handle.0) };
        Ok(())
    });
}

#[cold]
fn refused(refusal: Refusal) -> Failure {
    match refusal {
        Refusal::Busy { .. } => Failure::busy(refusal.to_string()),
        Refusal::Null | Refusal::Closed { .. } | Refusal::Reentrant { .. } | Refusal::Crowded { .. } => {
            Failure::illegal_state(refusal.to_string())
        }
    }
}
