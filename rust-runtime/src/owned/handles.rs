//! Values that Java owns, as shims have them: a `long` comes in, a guard or an exception comes out.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use crate::errors::Failure;
use crate::handle::{
    ByExclusive, ByFramedShared, ByShared, ByTaking, Crowd, Entered, Exclusive, Frame, Keeping, Owned, OwnedType,
    Refusal, Shared, SharedArc, Whole, free,
};
use crate::native::{Call, export};
use crate::vm::{Long, RawArray, RawEnv};

/// A `long` by which Java names a value of type `T`: what [`Call::new_handle`] gave it, or zero.
///
/// Like the references in [`raw`](crate::vm), none can be made in safe code: who has one trusts that the generated class
/// passed it to the running native, and keeps its object, which frees the handle, reachable until then.
#[repr(transparent)]
pub struct RawHandle<'l, T>(pub(crate) i64, pub(crate) PhantomData<&'l fn() -> T>);

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

    /// An argument that the method takes away from Java: enters it alone.
    ///
    /// # Errors
    /// `IllegalStateException` when it is closed or in use: nobody waits for it.
    pub fn enter_whole<T: OwnedType<Keeping: ByTaking<T>>>(
        &self,
        handle: RawHandle<'l, T>,
    ) -> Result<Whole<'l, T>, Failure> {
        handle.owned()?.whole().map_err(|refusal| Failure::illegal_state(refusal.to_string()))
    }

    /// Arguments that are in one list, among other calls.
    ///
    /// # Errors
    /// As [`enter`](Call::enter), for the first.
    pub fn enter_all<T: OwnedType<Keeping: ByShared<T>>>(
        &self,
        handles: RawArray<'l, Long>,
        name: &str,
    ) -> Result<Crowd<Shared<'l, T>>, Failure> {
        Crowd::shared(&self.owned_all(handles, name)?).map_err(refused)
    }

    /// Arguments that are in one list, among other calls that share them.
    ///
    /// # Errors
    /// As [`enter_shared`](Call::enter_shared), for the first.
    pub fn enter_all_shared<T: OwnedType<Keeping: ByFramedShared<T>>>(
        &self,
        handles: RawArray<'l, Long>,
        name: &str,
    ) -> Result<Crowd<Shared<'l, T>>, Failure> {
        Crowd::framed_shared(&self.owned_all(handles, name)?).map_err(refused)
    }

    /// Arguments that are in one list, each alone.
    ///
    /// # Errors
    /// As [`enter_exclusive`](Call::enter_exclusive), for the first.
    pub fn enter_all_exclusive<T: OwnedType<Keeping: ByExclusive<T> + ByTaking<T>>>(
        &self,
        handles: RawArray<'l, Long>,
        name: &str,
    ) -> Result<Crowd<Whole<'l, T>>, Failure> {
        Crowd::exclusive(&self.owned_all(handles, name)?).map_err(refused)
    }

    /// Arguments in one list that the method takes away from Java: enters each alone.
    ///
    /// # Errors
    /// As [`enter_whole`](Call::enter_whole), for the first: then Java has all of them still.
    pub fn enter_all_whole<T: OwnedType<Keeping: ByTaking<T>>>(
        &self,
        handles: RawArray<'l, Long>,
        name: &str,
    ) -> Result<Crowd<Whole<'l, T>>, Failure> {
        let owned = self.owned_all(handles, name)?;
        Crowd::whole(&owned).map_err(|refusal| Failure::illegal_state(refusal.to_string()))
    }

    fn owned_all<T: OwnedType>(&self, handles: RawArray<'l, Long>, name: &str) -> Result<Vec<&'l Owned<T>>, Failure> {
        let handles = self.array(handles, name)?;
        handles.iter().map(|&handle| RawHandle(handle, PhantomData).owned()).collect()
    }

    /// What `enter` makes of a handle, `None` for zero.
    ///
    /// # Errors
    /// Those of `enter`.
    pub fn optional_handle<T, G>(
        &self,
        handle: RawHandle<'l, T>,
        enter: impl FnOnce(RawHandle<'l, T>) -> Result<G, Failure>,
    ) -> Result<Option<G>, Failure> {
        if handle.0 == 0 { Ok(None) } else { enter(handle).map(Some) }
    }

    /// Gives a value to Java that Rust keeps too.
    ///
    /// # Errors
    /// None: the others that make results have some.
    pub fn new_shared_handle<T>(&self, value: Arc<T>) -> Result<RawHandle<'l, T>, Failure>
    where
        T: OwnedType<Keeping = SharedArc> + Send + Sync,
    {
        Ok(RawHandle(Owned::<T>::give(value), PhantomData))
    }

    /// Gives a value to Java, which frees it by [`release_handle`].
    ///
    /// # Errors
    /// None: the others that make results have some.
    #[inline]
    pub fn new_handle<T>(&self, value: T) -> Result<RawHandle<'l, T>, Failure>
    where
        T: OwnedType<Keeping: Keeping<T, Kept: From<T>>> + Send,
    {
        Ok(RawHandle(Owned::<T>::give(value.into()), PhantomData))
    }
}

/// The native behind `close()`. A `Drop` that panics is an exception of it.
#[inline]
pub fn close_handle<'l, T: OwnedType + Send>(env: RawEnv<'l>, handle: RawHandle<'l, T>) {
    export(env, |_| {
        handle.owned()?.close();
        Ok(())
    });
}

/// The native that frees what is left when the Java object is gone.
#[inline]
pub fn release_handle<'l, T: OwnedType + Send>(env: RawEnv<'l>, handle: RawHandle<'l, T>) {
    export(env, |_| {
        // SAFETY: of the generated class, which calls this once, when nobody can call anything else with the handle.
        unsafe { Owned::<T>::free(handle.0) };
        Ok(())
    });
}

/// The handle of a value inside a message, for Java to own, and what gives it back if Java never gets it.
#[must_use]
pub fn packed_handle<T: OwnedType<Keeping: Keeping<T, Kept: From<T>>>>(value: T) -> (i64, fn(i64)) {
    (Owned::<T>::give(value.into()), free::<T>)
}

#[cold]
fn refused(refusal: Refusal) -> Failure {
    match refusal {
        Refusal::Busy { .. } | Refusal::Shared { .. } => Failure::busy(refusal.to_string()),
        Refusal::Null | Refusal::Closed { .. } | Refusal::Reentrant { .. } | Refusal::Crowded { .. } => {
            Failure::illegal_state(refusal.to_string())
        }
    }
}
