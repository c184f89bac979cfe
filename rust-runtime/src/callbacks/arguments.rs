//! Callbacks as arguments of natives, by themselves or beside a message.

use super::callback::{Callback, JavaCallback};
use crate::convert::Objects;
use crate::errors::Failure;
use crate::native::Call;
use crate::vm::{RawObject, RawRef as _};
use crate::wire::{Problem, Reader, WireError};

impl<'l> Call<'l> {
    /// A callback, by its adapter.
    ///
    /// # Errors
    /// `NullPointerException`; `OutOfMemoryError`.
    pub fn callback<T: Callback + ?Sized>(&self, adapter: RawObject<'l>, name: &str) -> Result<Box<T>, Failure> {
        if adapter.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: an object, which generated Java has made for this type.
        unsafe { JavaCallback::new(self.jni, adapter.as_raw(), T::class()).map(T::java) }
    }

    /// A callback, or none for null.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn optional_callback<T: Callback + ?Sized>(
        &self,
        adapter: RawObject<'l>,
        name: &str,
    ) -> Result<Option<Box<T>>, Failure> {
        self.optional(adapter, |adapter| self.callback(adapter, name))
    }
}

impl Reader<'_> {
    /// A callback, by its index among the objects that cross beside the message.
    ///
    /// # Errors
    /// There is no such object.
    pub fn callback<T: Callback + ?Sized>(&mut self) -> Result<Box<T>, WireError> {
        let offset = self.offset();
        let index = u32::from_le_bytes(self.array()?);
        let callback = self.beside::<Objects>().and_then(|objects| {
            objects.get(index, |jni, adapter| {
                // SAFETY: an object, which generated Java has made for this type.
                unsafe { JavaCallback::new(jni, adapter, T::class()) }.map_err(|_| jni.drop_pending()).ok()
            })
        });
        callback.flatten().map(T::java).ok_or_else(|| Problem::Callback { offset, index }.into())
    }
}
