//! Values that become objects of Java's, many at once: until Java has their handles, a guard owns them.

use std::marker::PhantomData;

use crate::errors::Failure;
use crate::handle::{Keeping, Owned, OwnedType, free, release_all};
use crate::native::Call;
use crate::vm::{Long, RawArray};

impl<'l> Call<'l> {
    /// The handles of values, for Java to own.
    ///
    /// # Errors
    /// `OutOfMemoryError`; the values are dropped then.
    pub fn new_handles<T>(&self, values: Vec<T>) -> Result<RawArray<'l, Long>, Failure>
    where
        T: OwnedType<Keeping: Keeping<T, Kept: From<T>>> + Send,
    {
        self.give_all::<T>(values.len(), values.into_iter().map(Some))
    }

    /// The handles of values, zero for `None`.
    ///
    /// # Errors
    /// `OutOfMemoryError`; the values are dropped then.
    pub fn new_nullable_handles<T>(&self, values: Vec<Option<T>>) -> Result<RawArray<'l, Long>, Failure>
    where
        T: OwnedType<Keeping: Keeping<T, Kept: From<T>>> + Send,
    {
        self.give_all::<T>(values.len(), values.into_iter())
    }

    fn give_all<T>(&self, count: usize, values: impl Iterator<Item = Option<T>>) -> Result<RawArray<'l, Long>, Failure>
    where
        T: OwnedType<Keeping: Keeping<T, Kept: From<T>>>,
    {
        let mut handles = Vec::new();
        if handles.try_reserve_exact(count).is_err() {
            return Err(Failure::out_of_memory(format!("no memory for the handles of {count} objects")));
        }
        let mut giving = Giving::<T> { call: self, handles, owned: PhantomData };
        giving.handles.extend(values.map(|value| value.map_or(0, |value| Owned::<T>::give(value.into()))));
        let array = self.new_array(&giving.handles)?;
        giving.handles.clear(); // Java's, with the array
        Ok(array)
    }
}

/// Handles that are not Java's yet.
struct Giving<'c, 'l, T: OwnedType> {
    call: &'c Call<'l>,
    handles: Vec<i64>,
    owned: PhantomData<fn() -> T>,
}

impl<T: OwnedType> Drop for Giving<'_, '_, T> {
    fn drop(&mut self) {
        if self.handles.is_empty() {
            return;
        }
        // What a user's `Drop` does may call Java.
        self.call.jni.without_pending(|| {
            release_all(self.handles.drain(..).map(|handle| (handle, free::<T> as fn(i64))));
        });
    }
}
