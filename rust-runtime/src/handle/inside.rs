//! Being inside a value for longer than a call.

use std::fmt;
use std::mem;
use std::ops::Deref;
use std::ptr;

use super::guards::Shared;
use super::kinds::OwnedType;
use super::owned::Owned;

/// Inside among others, on any thread, until it is dropped.
pub struct Inside<T: OwnedType>(Shared<'static, T>);

// SAFETY: the word is atomic and the address never changes; `&T` and the drop of the `T` go where they are allowed to.
unsafe impl<T: OwnedType + Send + Sync> Send for Inside<T> {}
// SAFETY: likewise.
unsafe impl<T: OwnedType + Send + Sync> Sync for Inside<T> {}

impl<T: OwnedType> Inside<T> {
    /// # Safety
    /// The header is not freed before the result is dropped.
    pub(crate) unsafe fn new(shared: Shared<'_, T>) -> Self {
        let owned: *const Owned<T> = ptr::from_ref(shared.owned());
        mem::forget(shared); // still inside
        // SAFETY: by contract.
        Self(Shared::new(unsafe { &*owned }, ()))
    }
}

impl<T: OwnedType> Deref for Inside<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: OwnedType> fmt::Debug for Inside<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Inside").field(&T::NAME).finish()
    }
}
