//! Being inside a value. The guard's drop leaves, and drops the value if this was the last one inside of a closed one.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::frame::Entered;
use super::kinds::{ByExclusive, Keeping, OwnedType, SharedArc};
use super::owned::Owned;
use super::word::Protocol as _;

/// Inside, maybe among others. `F` is the frame, for kinds that have one.
pub struct Shared<'a, T: OwnedType, F = ()> {
    owned: &'a Owned<T>,
    _frame: F,
}

/// Inside, alone.
pub struct Exclusive<'a, T: OwnedType> {
    owned: &'a Owned<T>,
    method: u16,
    /// The value was taken away, and the call has left with it.
    taken: bool,
    _frame: Entered<'a>,
}

impl<'a, T: OwnedType, F> Shared<'a, T, F> {
    /// For a call that entered shared.
    #[inline]
    pub(super) fn new(owned: &'a Owned<T>, frame: F) -> Self {
        Self { owned, _frame: frame }
    }

    pub(super) fn owned(&self) -> &'a Owned<T> {
        self.owned
    }
}

impl<T: OwnedType<Keeping = SharedArc> + Send + Sync> Shared<'_, T> {
    /// The value for longer than the call.
    #[must_use]
    pub fn to_arc(this: &Self) -> Arc<T> {
        let value = this.owned.value();
        // SAFETY: of an Arc that is alive while the call is inside.
        unsafe {
            Arc::increment_strong_count(value);
            Arc::from_raw(value)
        }
    }
}

impl<'a, T: OwnedType> Exclusive<'a, T> {
    /// For a call that entered exclusively with that method.
    #[inline]
    pub(super) fn new(owned: &'a Owned<T>, method: u16, frame: Entered<'a>) -> Self {
        Self { owned, method, taken: false, _frame: frame }
    }
}

impl<T: OwnedType<Keeping: ByExclusive<T>>> Exclusive<'_, T> {
    /// Takes the value away from Java, which has a closed one then.
    ///
    /// All that can fail comes before: until now, Java has its value.
    #[must_use]
    pub fn take(mut self) -> <T::Keeping as Keeping<T>>::Kept {
        self.taken = true;
        let value = self.owned.value();
        self.owned.word().consume(self.method);
        Owned::<T>::uncount();
        // SAFETY: nobody else is inside, and consuming made it ours.
        unsafe { T::Keeping::from_raw(value) }
    }
}

impl<T: OwnedType, F> Deref for Shared<'_, T, F> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the word has let this call in, so the value is there until it leaves, and nobody changes it.
        unsafe { &*self.owned.value() }
    }
}

impl<T: OwnedType> Deref for Exclusive<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the word has let this call in, so the value is there until it leaves, and nobody else uses it.
        unsafe { &*self.owned.value() }
    }
}

impl<T: OwnedType> DerefMut for Exclusive<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as above.
        unsafe { &mut *self.owned.value() }
    }
}

impl<T: OwnedType, F> Drop for Shared<'_, T, F> {
    #[inline]
    fn drop(&mut self) {
        let value = self.owned.value();
        let duty = self.owned.word().leave_shared();
        // SAFETY: the duty is that of this value's word.
        unsafe { Owned::<T>::discharge(duty, value) };
    }
}

impl<T: OwnedType> Drop for Exclusive<'_, T> {
    #[inline]
    fn drop(&mut self) {
        if self.taken {
            return;
        }
        let value = self.owned.value();
        let duty = self.owned.word().leave_exclusive(self.method);
        // SAFETY: the duty is that of this value's word.
        unsafe { Owned::<T>::discharge(duty, value) };
    }
}

impl<T: OwnedType, F> fmt::Debug for Shared<'_, T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Shared").field(self.owned).finish()
    }
}

impl<T: OwnedType> fmt::Debug for Exclusive<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Exclusive").field(self.owned).finish()
    }
}
