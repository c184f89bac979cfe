//! A Rust value that Java owns, behind a header whose address is Java's handle.
//!
//! Two lives: the value's ends at [`Owned::close`], or when the last call leaves after that; the header's at
//! [`Owned::free`], when the Java object is unreachable and so no call can come any more. A call after close therefore
//! always finds a word that says so.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::ptr::{self, NonNull};
use std::sync::atomic::Ordering::Relaxed;
use std::thread;

use super::frame::{self, Entered, Frame};
use super::guards::{Exclusive, Shared};
use super::kinds::{ByExclusive, ByFramedShared, ByShared, Keeping, OwnedType};
use super::refusal::{AS_ARGUMENT, Refusal};
use super::word::{Denial, Duty, Protocol as _, Word};

/// The header of a value: Java keeps its address.
#[repr(C)]
pub struct Owned<T: OwnedType> {
    word: Word,
    /// Never changes. What is there is the word's to say; so who leaves reads it before, and touches no header after.
    value: NonNull<T>,
}

impl<T: OwnedType> Owned<T> {
    /// Gives a value to Java: the handle, which is never zero. Until it is freed, it owns the value.
    #[must_use]
    pub fn give(value: <T::Keeping as Keeping<T>>::Kept) -> i64 {
        let value = T::Keeping::into_raw(value);
        // SAFETY: a box's or an Arc's address.
        let value = unsafe { NonNull::new_unchecked(value) };
        T::live().fetch_add(1, Relaxed); // a count for people: nothing hangs on its order
        let header = Box::into_raw(Box::new(Self { word: Word::new(), value }));
        #[expect(clippy::cast_possible_wrap, reason = "an address")]
        let handle = header.expose_provenance() as i64;
        handle
    }

    /// The header that Java's handle names.
    ///
    /// # Safety
    /// Zero, or a handle of `give` for the same type that is not freed before the result's last use: Java keeps the object
    /// that has the handle reachable during the call.
    ///
    /// # Errors
    /// The handle is zero.
    #[inline]
    pub unsafe fn of<'a>(handle: i64) -> Result<&'a Self, Refusal> {
        // SAFETY: the caller's promise; only shared references to a header are ever made.
        unsafe { header(handle).as_ref() }.ok_or(Refusal::Null)
    }

    /// Closes: no call is let in any more, and the value is dropped at once, or by the last call inside. Does not wait.
    /// Whether nobody did it before.
    ///
    /// # Panics
    /// When the value's `Drop` does; it is closed all the same.
    pub fn close(&self) -> bool {
        let value = self.value();
        let closing = self.word.close();
        // SAFETY: the duty is that of this value's word.
        unsafe { Self::discharge(closing.duty, value) };
        closing.first
    }

    /// Closes, where that was not done, and frees the header. Zero is nothing to free.
    ///
    /// # Safety
    /// Zero, or a handle of `give` for the same type, for the last time: it is not used again by anyone, and all calls with
    /// it have returned. Where one has not, against this, the header stays: a leak, and no crash.
    ///
    /// # Panics
    /// When the value's `Drop` does; the header is freed all the same.
    pub unsafe fn free(handle: i64) {
        let header: *mut Self = header(handle);
        // SAFETY: the caller's promise.
        let Some(owned) = (unsafe { header.as_ref() }) else { return };
        let value = owned.value();
        let retirement = owned.word.retire();
        if retirement.free {
            // SAFETY: made by `give`; the word says that nobody is inside, and the caller that nobody comes.
            drop(unsafe { Box::from_raw(header) });
        }
        // SAFETY: the duty is that of this value's word.
        unsafe { Self::discharge(retirement.duty, value) };
    }

    #[inline]
    pub(super) fn word(&self) -> &Word {
        &self.word
    }

    #[inline]
    pub(super) fn value(&self) -> *mut T {
        self.value.as_ptr()
    }

    /// Drops the value if that is the duty.
    ///
    /// # Safety
    /// The duty comes from the word of that value.
    #[inline]
    pub(super) unsafe fn discharge(duty: Duty, value: *mut T) {
        if duty == Duty::DropValue {
            // SAFETY: the duty is given once, when nobody is inside.
            drop_kept::<T>(unsafe { T::Keeping::from_raw(value) });
        }
    }

    /// One value less that Java owns.
    pub(super) fn uncount() {
        T::live().fetch_sub(1, Relaxed);
    }

    #[cold]
    pub(super) fn refused(&self, denial: Denial) -> Refusal {
        let owner = T::NAME;
        match denial {
            Denial::Closed => Refusal::Closed { owner },
            Denial::Crowded => Refusal::Crowded { owner },
            Denial::Busy(method) => match frame::method_inside(self.address()) {
                Some(inside) => Refusal::Reentrant { owner, inside: method_name::<T>(inside) },
                None if method.is_none() && !<T::Keeping as Keeping<T>>::FRAMED => Refusal::Shared { owner },
                None => Refusal::Busy { owner, inside: method.map(method_name::<T>) },
            },
        }
    }

    #[cold]
    fn backed_out(&self, value: *mut T, (denial, duty): (Denial, Duty)) -> Refusal {
        let refusal = self.refused(denial);
        // SAFETY: the duty is that of this value's word.
        unsafe { Self::discharge(duty, value) };
        refusal
    }

    #[inline]
    pub(super) fn enter_shared(&self) -> Result<(), Refusal> {
        let value = self.value();
        self.word.enter_shared().map_err(|denied| self.backed_out(value, denied))
    }

    #[inline]
    pub(super) fn address(&self) -> *const () {
        ptr::from_ref(self).cast()
    }
}

impl<T: OwnedType<Keeping: ByShared<T>>> Owned<T> {
    /// Enters among others.
    ///
    /// # Errors
    /// The value is closed.
    #[inline]
    pub fn shared(&self) -> Result<Shared<'_, T>, Refusal> {
        self.enter_shared().map(|()| Shared::new(self, ()))
    }
}

impl<T: OwnedType<Keeping: ByFramedShared<T>>> Owned<T> {
    /// Enters among others.
    ///
    /// # Errors
    /// The value is closed, or an exclusive call is inside.
    #[inline]
    pub fn framed_shared<'a>(
        &'a self,
        frame: Pin<&'a mut Frame>,
        method: u16,
    ) -> Result<Shared<'a, T, Entered<'a>>, Refusal> {
        self.enter_shared().map(|()| Shared::new(self, frame.enter(self.address(), method)))
    }
}

impl<T: OwnedType<Keeping: ByExclusive<T>>> Owned<T> {
    /// Enters alone.
    ///
    /// # Errors
    /// The value is closed, or a call is inside.
    #[inline]
    pub fn exclusive<'a>(&'a self, frame: Pin<&'a mut Frame>, method: u16) -> Result<Exclusive<'a, T>, Refusal> {
        match self.word.enter_exclusive(method) {
            Ok(()) => Ok(Exclusive::new(self, method, frame.enter(self.address(), method))),
            Err(denial) => Err(self.refused(denial)),
        }
    }
}

impl<T: OwnedType> fmt::Debug for Owned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(T::NAME).field("word", &self.word).finish_non_exhaustive()
    }
}

fn header<T: OwnedType>(handle: i64) -> *mut Owned<T> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an address, as `give` made it")]
    ptr::with_exposed_provenance_mut(handle as usize)
}

fn method_name<T: OwnedType>(method: u16) -> &'static str {
    T::METHODS.get(usize::from(method)).copied().unwrap_or(AS_ARGUMENT)
}

/// The user's code: may panic, and may call this very handle, which is closed.
#[cold]
fn drop_kept<T: OwnedType>(kept: <T::Keeping as Keeping<T>>::Kept) {
    struct Uncount<T: OwnedType>(std::marker::PhantomData<T>);

    impl<T: OwnedType> Drop for Uncount<T> {
        fn drop(&mut self) {
            Owned::<T>::uncount();
        }
    }

    let _uncount = Uncount::<T>(std::marker::PhantomData); // also when the drop panics
    if thread::panicking() {
        // The guard of a call that panics: a second panic out of it would be the end of the process.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(kept))) {
            let again = catch_unwind(AssertUnwindSafe(|| drop(payload))); // the user's too
            again.unwrap_or_else(std::mem::forget);
        }
    } else {
        drop(kept);
    }
}
