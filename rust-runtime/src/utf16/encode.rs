//! UTF-8 to UTF-16.

use std::collections::TryReserveError;

/// Texts up to this length are encoded on the stack.
const SHORT: usize = 128;

/// Calls `use_units` with the text as UTF-16, from the stack when it is short.
pub(crate) fn with_utf16<T>(text: &str, use_units: impl FnOnce(&[u16]) -> T) -> Result<T, TryReserveError> {
    if text.len() <= SHORT {
        let mut short = [0; SHORT]; // never more units than bytes
        let length = encode(text, &mut short);
        return Ok(use_units(&short[..length]));
    }
    let mut units = Vec::new();
    units.try_reserve_exact(text.len())?;
    units.resize(text.len(), 0);
    let length = encode(text, &mut units);
    Ok(use_units(&units[..length]))
}

/// Fills `units`, which are as many as the text has bytes or more, and returns how many they became.
fn encode(text: &str, units: &mut [u16]) -> usize {
    let mut to = Units { units, length: 0 };
    let mut bytes = text.as_bytes();
    while !bytes.is_empty() {
        bytes = to.put_ascii(bytes);
        bytes = to.put_few(bytes);
    }
    to.length
}

/// UTF-16 that grows, with room for all.
struct Units<'u> {
    units: &'u mut [u16],
    length: usize,
}

impl Units<'_> {
    /// The ASCII at the start, in whole chunks; returns the rest.
    fn put_ascii<'b>(&mut self, mut bytes: &'b [u8]) -> &'b [u8] {
        while let Some((chunk, after)) = bytes.split_first_chunk::<16>() {
            if !chunk.is_ascii() {
                break;
            }
            self.units[self.length..][..16].copy_from_slice(&chunk.map(u16::from));
            self.length += 16;
            bytes = after;
        }
        bytes
    }

    /// Some characters, one by one: where one is not ASCII, the next are often not either.
    fn put_few<'b>(&mut self, mut bytes: &'b [u8]) -> &'b [u8] {
        const FEW: usize = 16;
        for _ in 0..FEW {
            bytes = match *bytes {
                [one @ ..0x80, ref after @ ..] => self.put(u16::from(one), after),
                [one @ ..0xE0, two, ref after @ ..] => self.put(u16::from(one & 0x1F) << 6 | six(two), after),
                [one @ ..0xF0, two, three, ref after @ ..] => {
                    self.put(u16::from(one) << 12 | six(two) << 6 | six(three), after)
                }
                [one, two, three, four, ref after @ ..] => {
                    let above = (u16::from(one & 7) << 8 | six(two) << 2 | six(three) >> 4) - 0x40;
                    self.put(0xD800 + above, after);
                    self.put(0xDC00 | (six(three) & 0xF) << 6 | six(four), after)
                }
                _ => break,
            };
        }
        bytes
    }

    #[inline]
    fn put<'b>(&mut self, unit: u16, after: &'b [u8]) -> &'b [u8] {
        self.units[self.length] = unit;
        self.length += 1;
        after
    }
}

/// What a byte adds that is not the first of its sequence.
fn six(byte: u8) -> u16 {
    u16::from(byte & 0x3F)
}
