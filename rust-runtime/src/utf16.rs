//! UTF-16 to UTF-8 and back. No JNI here: tests, Miri and fuzzers run it.

use std::collections::TryReserveError;

/// As many units as one [`Decoder::push`] takes.
pub(crate) const CHUNK: usize = 512;

/// Why UTF-16 could not be decoded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum DecodeError {
    /// A surrogate without its other half: not Unicode.
    LoneSurrogate { unit: u16, index: usize },
    /// No memory for the text.
    OutOfMemory,
}

impl From<TryReserveError> for DecodeError {
    fn from(_: TryReserveError) -> Self {
        Self::OutOfMemory
    }
}

/// A strict decoder that is fed in chunks; a pair may be split between two.
#[derive(Debug)]
pub(crate) struct Decoder {
    /// UTF-8, always.
    text: Vec<u8>,
    /// The first half of a pair, when the chunk ended with it.
    high: Option<u16>,
    /// The units decoded so far, `high` included.
    index: usize,
}

impl Decoder {
    /// A decoder for text of `units` units.
    pub(crate) fn new(units: usize) -> Result<Self, DecodeError> {
        let mut text = Vec::new();
        text.try_reserve_exact(units)?; // enough where all is ASCII
        Ok(Self { text, high: None, index: 0 })
    }

    /// Decodes the next units, at most [`CHUNK`].
    #[inline]
    pub(crate) fn push(&mut self, units: &[u16]) -> Result<(), DecodeError> {
        if self.high.is_none() && is_ascii(units) {
            self.text.try_reserve(units.len())?;
            #[expect(clippy::cast_possible_truncation, reason = "ASCII")]
            self.text.extend(units.iter().map(|&unit| unit as u8));
            self.index += units.len();
            return Ok(());
        }
        self.push_any(units)
    }

    fn push_any(&mut self, units: &[u16]) -> Result<(), DecodeError> {
        let mut chunk = [0; 3 * (CHUNK + 1)];
        let mut length = 0;
        for &unit in units {
            let character = match (self.high.take(), unit) {
                (None, 0xD800..0xDC00) => {
                    self.high = Some(unit);
                    self.index += 1;
                    continue;
                }
                (Some(high), 0xDC00..0xE000) => {
                    0x1_0000 + ((u32::from(high) - 0xD800) << 10) + (u32::from(unit) - 0xDC00)
                }
                (Some(high), _) => return Err(DecodeError::LoneSurrogate { unit: high, index: self.index - 1 }),
                (None, _) => u32::from(unit),
            };
            let Some(character) = char::from_u32(character) else {
                return Err(DecodeError::LoneSurrogate { unit, index: self.index });
            };
            length += character.encode_utf8(&mut chunk[length..]).len();
            self.index += 1;
        }
        self.text.try_reserve(length)?;
        self.text.extend_from_slice(&chunk[..length]);
        Ok(())
    }

    /// The text, when the last pair is whole.
    pub(crate) fn finish(self) -> Result<String, DecodeError> {
        if let Some(unit) = self.high {
            return Err(DecodeError::LoneSurrogate { unit, index: self.index - 1 });
        }
        // SAFETY: ASCII, and what `encode_utf8` wrote.
        Ok(unsafe { String::from_utf8_unchecked(self.text) })
    }
}

/// Written so that it runs over many units at a time.
#[inline]
fn is_ascii(units: &[u16]) -> bool {
    units.iter().fold(0, |all, unit| all | unit) < 0x80
}

/// Calls `use_units` with the text as UTF-16, from the stack when it is short.
pub(crate) fn with_utf16<T>(text: &str, use_units: impl FnOnce(&[u16]) -> T) -> Result<T, TryReserveError> {
    let mut short = [0; CHUNK];
    if text.len() <= CHUNK {
        let mut length = 0;
        for (place, unit) in short.iter_mut().zip(text.encode_utf16()) {
            *place = unit;
            length += 1;
        }
        return Ok(use_units(&short[..length]));
    }
    let mut units = Vec::new();
    units.try_reserve_exact(text.len())?; // never more units than bytes
    if text.is_ascii() {
        units.extend(text.bytes().map(u16::from));
    } else {
        units.extend(text.encode_utf16());
    }
    Ok(use_units(&units))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Decodes in chunks of `size` units.
    fn decode(units: &[u16], size: usize) -> Result<String, DecodeError> {
        let mut decoder = Decoder::new(units.len())?;
        for chunk in units.chunks(size) {
            decoder.push(chunk)?;
        }
        decoder.finish()
    }

    /// What std says of the same units.
    fn oracle(units: &[u16]) -> Result<String, DecodeError> {
        let mut index = 0;
        char::decode_utf16(units.iter().copied())
            .map(|character| {
                let at = index;
                index += character.as_ref().map_or(1, |character| character.len_utf16());
                character.map_err(|error| DecodeError::LoneSurrogate { unit: error.unpaired_surrogate(), index: at })
            })
            .collect()
    }

    /// Units of which many are surrogates, in pairs and alone.
    fn units() -> impl Strategy<Value = Vec<u16>> {
        let unit = prop_oneof![0..0x80_u16, any::<u16>(), 0xD800..0xDC00_u16, 0xDC00..0xE000_u16];
        prop_oneof![prop::collection::vec(unit, 0..40), any::<String>().prop_map(|text| text.encode_utf16().collect()),]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 2000 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn decodes_as_std_does_however_it_is_cut(units in units(), size in 1..8_usize) {
            prop_assert_eq!(decode(&units, size), oracle(&units));
            prop_assert_eq!(decode(&units, CHUNK), oracle(&units));
        }

        #[test]
        fn encodes_as_std_does(text in any::<String>(), times in 0..60_usize) {
            let text = text.repeat(times);
            let expected: Vec<u16> = text.encode_utf16().collect();
            prop_assert_eq!(with_utf16(&text, <[u16]>::to_vec).unwrap(), expected);
        }
    }

    #[test]
    fn a_whole_chunk_of_the_widest_characters_fits() {
        let units = vec![0xFFFF; CHUNK];
        assert_eq!(decode(&units, CHUNK), oracle(&units));
        let halves: Vec<u16> = [0xD83D, 0xDE00].repeat(CHUNK);
        for size in [CHUNK - 1, CHUNK] {
            assert_eq!(decode(&halves, size), oracle(&halves));
        }
    }
}
