//! The elements of a primitive array, without an allocation where they are few.

use std::fmt::{self, Debug};
use std::mem::{MaybeUninit, align_of, size_of};
use std::ops::{Deref, DerefMut};
use std::slice;

/// Elements that were copied: few beside the length, more in a vector.
#[derive(Clone)]
pub(crate) struct Elements<T> {
    /// As wide and as aligned as any element, so that a move copies in the pieces in which they were stored.
    few: [MaybeUninit<u64>; WORDS],
    length: usize,
    more: Option<Vec<T>>,
}

const WORDS: usize = 8;

impl<T: Copy> Elements<T> {
    const FEW: usize = WORDS * size_of::<u64>() / size_of::<T>();

    /// As many elements as `fill` writes where it is told to; `None` where there is no memory for them.
    ///
    /// # Safety
    /// `fill` initialises `length` elements.
    #[inline]
    pub(crate) unsafe fn new(length: usize, fill: impl FnOnce(*mut T)) -> Option<Self> {
        const { assert!(align_of::<T>() <= align_of::<u64>()) };
        let mut few = [const { MaybeUninit::uninit() }; WORDS];
        let mut more = None;
        if length <= Self::FEW {
            fill(few.as_mut_ptr().cast());
        } else {
            let mut values = Vec::new();
            values.try_reserve_exact(length).ok()?;
            fill(values.as_mut_ptr());
            // SAFETY: filled, by contract.
            unsafe { values.set_len(length) };
            more = Some(values);
        }
        Some(Self { few, length, more })
    }
}

impl<T> Deref for Elements<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match &self.more {
            // SAFETY: `new` was told that so many are initialised; they are aligned.
            None => unsafe { slice::from_raw_parts(self.few.as_ptr().cast(), self.length) },
            Some(values) => values,
        }
    }
}

impl<T> DerefMut for Elements<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.more {
            // SAFETY: likewise.
            None => unsafe { slice::from_raw_parts_mut(self.few.as_mut_ptr().cast(), self.length) },
            Some(values) => values,
        }
    }
}

impl<T: Copy> From<Elements<T>> for Vec<T> {
    fn from(elements: Elements<T>) -> Self {
        match elements.more {
            None => elements.to_vec(),
            Some(values) => values,
        }
    }
}

impl<T: Debug> Debug for Elements<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&**self, f)
    }
}

impl<T: PartialEq> PartialEq for Elements<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted<T: Copy + TryFrom<usize>>(length: usize) -> Elements<T> {
        let value = |index| T::try_from(index).ok().unwrap();
        // SAFETY: all are written.
        unsafe {
            Elements::new(length, |to: *mut T| (0..length).for_each(|index| to.add(index).write(value(index)))).unwrap()
        }
    }

    fn check<T: Copy + Debug + PartialEq + TryFrom<usize>>(few: usize) {
        assert_eq!(Elements::<T>::FEW, few);
        for length in [0, 1, few - 1, few, few + 1, 100] {
            let expected: Vec<T> = (0..length).map(|index| T::try_from(index).ok().unwrap()).collect();
            let mut elements = counted::<T>(length);
            assert_eq!(*elements, *expected);
            assert_eq!(elements.more.is_some(), length > few);
            elements.reverse();
            assert_eq!(Vec::from(elements), expected.into_iter().rev().collect::<Vec<_>>());
        }
    }

    #[test]
    fn few_and_many_are_alike() {
        check::<u8>(64);
        check::<u16>(32);
        check::<i32>(16);
        check::<i64>(8);
    }

    #[test]
    fn what_no_memory_is_for_is_nothing() {
        // SAFETY: nothing is to be filled.
        assert!(unsafe { Elements::<u64>::new(usize::MAX / 2, |_| ()) }.is_none());
    }
}
