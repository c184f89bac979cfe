//! Where the encoder is in the text, and in the units: its steps, each for one kind of character.

/// The first bit of each of sixteen bytes.
const NOT_ASCII: u128 = u128::from_ne_bytes([0x80; 16]);

/// Where the next character is, and where it goes.
#[derive(Clone, Copy)]
pub(super) struct Position {
    pub(super) from: *const u8,
    pub(super) to: *mut u16,
}

impl Position {
    /// The next sixteen bytes, where they are ASCII.
    ///
    /// # Safety
    /// There are as many bytes, and room for as many units.
    #[inline]
    pub(super) unsafe fn put_ascii(&mut self) -> bool {
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
    pub(super) unsafe fn put_run(&mut self, end: *const u8) {
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
#[inline]
fn six(byte: u8) -> u16 {
    u16::from(byte & 0x3F)
}
