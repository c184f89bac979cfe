//! The elements of a primitive array, without an allocation where they are few.

use std::ops::{Deref, DerefMut};

use super::scratch::Scratch;

/// Elements that were copied.
#[derive(Debug)]
pub(crate) enum Elements<'c, T> {
    Few(&'c mut [T]),
    Many(Vec<T>),
}

impl<'c, T: Copy> Elements<'c, T> {
    /// As many elements as `fill` writes where it is told to; `None` where there is no memory for them.
    ///
    /// # Safety
    /// `fill` initialises `length` elements.
    #[inline]
    pub(crate) unsafe fn new(scratch: &'c Scratch, length: usize, fill: impl FnOnce(*mut T)) -> Option<Self> {
        // SAFETY: by contract.
        unsafe {
            if let Some(room) = scratch.take::<T>(length) {
                fill(room.as_mut_ptr().cast());
                return Some(Self::Few(&mut *(std::ptr::from_mut(room) as *mut [T])));
            }
            filled(length, fill).map(Self::Many)
        }
    }
}

/// A vector of as many elements as `fill` writes; `None` where there is no memory for them.
///
/// # Safety
/// `fill` initialises `length` elements.
pub(crate) unsafe fn filled<T: Copy>(length: usize, fill: impl FnOnce(*mut T)) -> Option<Vec<T>> {
    let mut values = Vec::new();
    values.try_reserve_exact(length).ok()?;
    fill(values.as_mut_ptr());
    // SAFETY: filled, by contract.
    unsafe { values.set_len(length) };
    Some(values)
}

impl<T> Deref for Elements<'_, T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match self {
            Self::Few(values) => values,
            Self::Many(values) => values,
        }
    }
}

impl<T> DerefMut for Elements<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::Few(values) => values,
            Self::Many(values) => values,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::scratch::Room;
    use super::*;

    fn counted(scratch: &Scratch, length: usize) -> Elements<'_, i32> {
        let fill = |to: *mut i32| {
            for (index, value) in (0..length).zip(0..) {
                // SAFETY: there is room for all.
                unsafe { to.add(index).write(value) };
            }
        };
        // SAFETY: all are written.
        unsafe { Elements::new(scratch, length, fill).unwrap() }
    }

    #[test]
    fn few_and_many_are_alike() {
        let mut room = Room::uninit();
        // SAFETY: of this function alone, like the result.
        let scratch = unsafe { Scratch::over(&raw mut room) };
        for (length, few) in [(0, true), (3, true), (1000, false), (100, true), (100, false), (1, true)] {
            let mut elements = counted(&scratch, length);
            assert_eq!(matches!(elements, Elements::Few(_)), few, "{length}");
            assert!(elements.iter().copied().eq((0..).take(length)));
            elements.reverse();
            assert!(elements.iter().rev().copied().eq((0..).take(length)));
        }
    }

    #[test]
    fn what_no_memory_is_for_is_nothing() {
        let mut room = Room::uninit();
        // SAFETY: of this function alone, like the result.
        let scratch = unsafe { Scratch::over(&raw mut room) };
        // SAFETY: nothing is to be filled.
        assert!(unsafe { Elements::<u64>::new(&scratch, usize::MAX / 2, |_| ()) }.is_none());
    }
}
