//! UTF-8 to UTF-16.

use std::collections::TryReserveError;
use std::mem::MaybeUninit;
use std::slice;

/// Texts up to this length are encoded on the stack.
const SHORT: usize = 128;

/// Calls `use_units` with the text as UTF-16, from the stack when it is short.
pub(crate) fn with_utf16<T>(text: &str, use_units: impl FnOnce(&[u16]) -> T) -> Result<T, TryReserveError> {
    if text.len() <= SHORT {
        let mut short = [const { MaybeUninit::uninit() }; SHORT];
        return Ok(use_units(encode(text, &mut short)));
    }
    let mut units = Vec::new();
    units.try_reserve_exact(text.len())?;
    Ok(use_units(encode(text, units.spare_capacity_mut())))
}

/// The text in units, of which there are as many as it has bytes, or more: no character has more units than bytes.
fn encode<'u>(text: &str, units: &'u mut [MaybeUninit<u16>]) -> &'u [u16] {
    assert!(text.len() <= units.len());
    let start = units.as_mut_ptr().cast::<u16>();
    let bytes = text.as_bytes().as_ptr_range();
    let mut at = Position { from: bytes.start, to: start };
    // SAFETY: the positions go from the start of a character to that of another, no further than both ends; the units up
    // to there were written.
    unsafe {
        while at.from < bytes.end {
            while bytes.end.offset_from(at.from) >= 16 && at.put_ascii() {}
            let few = at.from.add(FEW.min(bytes.end.offset_from(at.from).unsigned_abs()));
            while at.from < few {
                at.put_run(few);
            }
        }
        slice::from_raw_parts(start, at.to.offset_from(start).unsigned_abs())
    }
}

/// Where a character is not ASCII, the next are often not either: so many bytes go one by one.
const FEW: usize = 32;

/// The first bit of each of sixteen bytes.
const NOT_ASCII: u128 = u128::from_ne_bytes([0x80; 16]);

/// Where the next character is, and where it goes.
struct Position {
    from: *const u8,
    to: *mut u16,
}

impl Position {
    /// The next sixteen bytes, where they are ASCII.
    ///
    /// # Safety
    /// There are as many bytes, and room for as many units.
    #[inline]
    unsafe fn put_ascii(&mut self) -> bool {
        // SAFETY: by contract.
        unsafe {
            if self.from.cast::<u128>().read_unaligned() & NOT_ASCII != 0 {
                return false;
            }
            for index in 0..16 {
                self.to.add(index).write(u16::from(*self.from.add(index)));
            }
            *self = Self { from: self.from.add(16), to: self.to.add(16) };
        }
        true
    }

    /// Characters up to `end` or a little further: those of each length in a loop of its own, whose step is then known
    /// before the next byte is.
    ///
    /// # Safety
    /// A character starts here, those up to `end` are whole, and there is room for as many units as bytes.
    #[inline]
    unsafe fn put_run(&mut self, end: *const u8) {
        // SAFETY: by contract: the first byte says how many there are.
        unsafe {
            while self.from < end && *self.from < 0x80 {
                self.put::<1>(|[one]| u16::from(one));
            }
            while self.from < end && matches!(*self.from, 0xC0..0xE0) {
                self.put(|[one, two]| u16::from(one & 0x1F) << 6 | six(two));
            }
            while self.from < end && matches!(*self.from, 0xE0..0xF0) {
                self.put(|[one, two, three]| u16::from(one) << 12 | six(two) << 6 | six(three));
            }
            while self.from < end && *self.from >= 0xF0 {
                let [one, two, three, four] = self.from.cast::<[u8; 4]>().read();
                let above = (u16::from(one & 7) << 8 | six(two) << 2 | six(three) >> 4) - 0x40;
                let pair = [0xD800 + above, 0xDC00 | (six(three) & 0xF) << 6 | six(four)];
                self.to.cast::<[u16; 2]>().write_unaligned(pair);
                *self = Self { from: self.from.add(4), to: self.to.add(2) };
            }
        }
    }

    /// A character of `N` bytes and one unit.
    ///
    /// # Safety
    /// The bytes are there, and room for a unit.
    #[inline]
    unsafe fn put<const N: usize>(&mut self, unit: impl FnOnce([u8; N]) -> u16) {
        // SAFETY: by contract.
        unsafe {
            self.to.write(unit(self.from.cast::<[u8; N]>().read()));
            *self = Self { from: self.from.add(N), to: self.to.add(1) };
        }
    }
}

/// What a byte adds that is not the first of its sequence.
fn six(byte: u8) -> u16 {
    u16::from(byte & 0x3F)
}
