//! Memory of a running native for its short arguments: no allocation, and nothing that is moved.

use std::cell::Cell;
use std::fmt;
use std::mem::{MaybeUninit, align_of, size_of};
use std::slice;

const WORDS: usize = 64;

/// What a [`Scratch`] gives out. Apart from it, and never moved: else the compiler would copy or clear it.
pub(crate) type Room = MaybeUninit<[u64; WORDS]>;

/// Room that is given out piece by piece, until there is none left; it comes back when the native returns.
pub(crate) struct Scratch {
    words: *mut MaybeUninit<u64>,
    used: Cell<usize>,
}

impl Scratch {
    /// # Safety
    /// The room outlives the result, and nobody else uses it meanwhile.
    #[inline]
    pub(crate) const unsafe fn over(room: *mut Room) -> Self {
        Self { words: room.cast(), used: Cell::new(0) }
    }

    /// Room for so many values; `None` where there is less.
    #[inline]
    #[expect(clippy::mut_from_ref, reason = "no two callers get the same")]
    pub(crate) fn take<T: Copy>(&self, length: usize) -> Option<&mut [MaybeUninit<T>]> {
        const { assert!(align_of::<T>() <= align_of::<u64>()) };
        let start = self.used.get();
        let words = length.checked_mul(size_of::<T>())?.div_ceil(size_of::<u64>());
        if words > WORDS - start {
            return None;
        }
        self.used.set(start + words);
        // SAFETY: these words were given to nobody before, they are as aligned as words are, and enough for the values;
        // the reference lives no longer than `self`, which the room outlives.
        unsafe { Some(slice::from_raw_parts_mut(self.words.add(start).cast(), length)) }
    }
}

impl fmt::Debug for Scratch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scratch").field("used", &self.used).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_gets_room_of_its_own_until_there_is_none() {
        let mut room = Room::uninit();
        // SAFETY: of this function alone, like the result.
        let scratch = unsafe { Scratch::over(&raw mut room) };
        let bytes = scratch.take::<u8>(9).unwrap();
        let numbers = scratch.take::<u64>(3).unwrap();
        assert!(scratch.take::<u64>(0).unwrap().is_empty());
        let rest = scratch.take::<u16>(4 * (WORDS - 5)).unwrap();
        bytes.fill(MaybeUninit::new(1));
        numbers.fill(MaybeUninit::new(u64::MAX));
        rest.fill(MaybeUninit::new(2));
        // SAFETY: written above.
        unsafe {
            assert!(bytes.iter().all(|byte| byte.assume_init() == 1));
            assert!(numbers.iter().all(|number| number.assume_init() == u64::MAX));
            assert!(rest.iter().all(|unit| unit.assume_init() == 2));
        }
        assert!(scratch.take::<u8>(1).is_none());
        assert!(scratch.take::<u8>(0).is_some());
        assert!(scratch.take::<u64>(usize::MAX).is_none());
    }
}
