//! Values that are arguments of a call: one that is taken away, and many at once.

use std::fmt;
use std::mem;
use std::ops::Deref;
use std::pin::Pin;

use super::frame::Frame;
use super::guards::Shared;
use super::kinds::{ByExclusive, ByFramedShared, ByShared, ByTaking, Keeping, OwnedType};
use super::owned::Owned;
use super::refusal::Refusal;
use super::word::{Duty, Protocol as _};

/// The method of calls that are in a value because it is an argument: beyond all of [`OwnedType::METHODS`].
pub const ARGUMENT: u16 = u16::MAX;

/// Inside, alone, in no list of frames: no code of the user's runs until it is taken, or with it as one of [`Crowd`],
/// which has frames of its own where its values are lent.
pub struct Whole<'a, T: OwnedType> {
    owned: &'a Owned<T>,
    /// The value was taken away, and the call has left with it.
    taken: bool,
}

impl<'a, T: OwnedType> Whole<'a, T> {
    /// For a call that entered exclusively as [`ARGUMENT`].
    fn new(owned: &'a Owned<T>) -> Self {
        Self { owned, taken: false }
    }
}

impl<T: OwnedType<Keeping: ByTaking<T>>> Whole<'_, T> {
    /// Takes the value away from Java, which has a closed one then.
    ///
    /// All that can fail comes before: until now, Java has its value.
    #[must_use]
    pub fn take(mut self) -> <T::Keeping as Keeping<T>>::Kept {
        self.taken = true;
        let value = self.owned.value();
        self.owned.word().consume(ARGUMENT);
        Owned::<T>::uncount();
        // SAFETY: nobody else is inside, and consuming made it ours.
        unsafe { T::Keeping::from_raw(value) }
    }
}

impl<T: OwnedType> Deref for Whole<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the word has let this call in, so the value is there until it leaves, and nobody else uses it.
        unsafe { &*self.owned.value() }
    }
}

impl<T: OwnedType> Drop for Whole<'_, T> {
    fn drop(&mut self) {
        if self.taken {
            return;
        }
        let value = self.owned.value();
        let duty: Duty = self.owned.word().leave_exclusive(ARGUMENT);
        // SAFETY: the duty is that of this value's word.
        unsafe { Owned::<T>::discharge(duty, value) };
    }
}

impl<T: OwnedType> fmt::Debug for Whole<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Whole").field(self.owned).finish()
    }
}

impl<T: OwnedType<Keeping: ByTaking<T>>> Owned<T> {
    /// Enters alone, to take the value away.
    ///
    /// # Errors
    /// The value is closed, or a call is inside.
    pub fn whole(&self) -> Result<Whole<'_, T>, Refusal> {
        match self.word().enter_exclusive(ARGUMENT) {
            Ok(()) => Ok(Whole::new(self)),
            Err(denial) => Err(self.refused(denial)),
        }
    }
}

/// Values that a call is inside of all at once.
#[derive(Debug)]
pub struct Crowd<G> {
    guards: Vec<G>, // dropped before the frames: as it is left, a value is still in the list of its thread
    frames: Frames,
}

impl<G> Crowd<G> {
    fn with_capacity(count: usize) -> Self {
        Self { guards: Vec::with_capacity(count), frames: Frames(Vec::new()) }
    }
}

impl<T, G: Deref<Target = T>> Crowd<G> {
    /// The values, in the order of the handles.
    #[must_use]
    pub fn values(&self) -> Vec<&T> {
        self.guards.iter().map(|guard| &**guard).collect()
    }
}

impl<'a, T: OwnedType<Keeping: ByShared<T>>> Crowd<Shared<'a, T>> {
    /// Enters all of these.
    ///
    /// # Errors
    /// The first refusal, after having left those before.
    pub fn shared(all: &[&'a Owned<T>]) -> Result<Self, Refusal> {
        let mut crowd = Self::with_capacity(all.len());
        for owned in all {
            crowd.guards.push(owned.shared()?);
        }
        Ok(crowd)
    }
}

impl<'a, T: OwnedType<Keeping: ByFramedShared<T>>> Crowd<Shared<'a, T>> {
    /// Enters all of these, some of which have exclusive methods.
    ///
    /// # Errors
    /// The first refusal, after having left those before.
    pub fn framed_shared(all: &[&'a Owned<T>]) -> Result<Self, Refusal> {
        let mut crowd = Self::with_capacity(all.len());
        for owned in all {
            owned.enter_shared()?;
            crowd.guards.push(Shared::new(owned, ()));
            crowd.frames.push(owned.address());
        }
        Ok(crowd)
    }
}

impl<'a, T: OwnedType<Keeping: ByExclusive<T> + ByTaking<T>>> Crowd<Whole<'a, T>> {
    /// Enters all of these alone.
    ///
    /// # Errors
    /// The first refusal, after having left those before: also where one is there twice.
    pub fn exclusive(all: &[&'a Owned<T>]) -> Result<Self, Refusal> {
        let mut crowd = Self::with_capacity(all.len());
        for owned in all {
            crowd.guards.push(owned.whole()?);
            crowd.frames.push(owned.address());
        }
        Ok(crowd)
    }
}

impl<'a, T: OwnedType<Keeping: ByTaking<T>>> Crowd<Whole<'a, T>> {
    /// Enters all of these alone, to take their values away. No code of the user's runs until then, so there are no frames.
    ///
    /// # Errors
    /// The first refusal, after having left those before: also where one is there twice.
    pub fn whole(all: &[&'a Owned<T>]) -> Result<Self, Refusal> {
        let mut crowd = Self::with_capacity(all.len());
        for owned in all {
            crowd.guards.push(owned.whole()?);
        }
        Ok(crowd)
    }

    /// Takes the values away from Java, in the order of the handles.
    #[must_use]
    pub fn take(self) -> Vec<T> {
        let mut values = Vec::with_capacity(self.guards.len());
        values.extend(self.guards.into_iter().map(|whole| *whole.take()));
        values
    }
}

/// Frames that are in the list of their thread, elsewhere than on its stack.
#[derive(Debug)]
struct Frames(Vec<Pin<Box<Frame>>>);

impl Frames {
    fn push(&mut self, header: *const ()) {
        let mut frame = Box::pin(Frame::new());
        mem::forget(frame.as_mut().enter(header, ARGUMENT)); // the frame's own drop takes it off the list
        self.0.push(frame);
    }
}

impl Drop for Frames {
    /// The last one first: so each is the innermost.
    fn drop(&mut self) {
        while self.0.pop().is_some() {}
    }
}
