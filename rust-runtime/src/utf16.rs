//! UTF-16 to UTF-8 and back. No JNI here: tests, Miri and fuzzers run it.

use std::collections::TryReserveError;

/// A number of units that is worth a call, and little on the stack.
pub(crate) const CHUNK: usize = 512;

/// Texts up to this length are encoded on the stack.
const SHORT: usize = 128;

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

/// The text of these units.
pub(crate) fn decode(units: &[u16]) -> Result<String, DecodeError> {
    let mut decoder = Decoder::new(units.len())?;
    decoder.push(units)?;
    decoder.finish()
}

/// A strict decoder that is fed in chunks; a pair may be split between two.
#[derive(Debug)]
pub(crate) struct Decoder {
    /// UTF-8, always: `put` stores whole sequences, and the room for more is zeros.
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

    /// Decodes the next units.
    #[inline]
    pub(crate) fn push(&mut self, units: &[u16]) -> Result<(), DecodeError> {
        if self.high.is_none() && is_ascii(units) {
            self.text.try_reserve(units.len())?;
            self.text.extend(units.iter().map(|&unit| low_byte(unit)));
            self.index += units.len();
            return Ok(());
        }
        self.push_any(units)
    }

    fn push_any(&mut self, units: &[u16]) -> Result<(), DecodeError> {
        let before = self.text.len();
        let room = Chunk::room(units.len());
        self.text.try_reserve(room)?;
        self.text.resize(before + room, 0);
        let mut chunk = Chunk { bytes: &mut self.text[before..], length: 0 };
        let mut rest = units.iter();
        if let (Some(high), Some(&low)) = (self.high, units.first()) {
            if !chunk.put_pair(high, low) {
                return Err(DecodeError::LoneSurrogate { unit: high, index: self.index - 1 });
            }
            self.high = None;
            rest.next();
        }
        while let Some(&unit) = rest.next() {
            match unit {
                0..0x80 => chunk.put([low_byte(unit)]),
                0x80..0x800 => chunk.put([0xC0 | low_byte(unit >> 6), continuation(unit)]),
                0xD800..0xDC00 => match rest.next() {
                    Some(&low) if chunk.put_pair(unit, low) => {}
                    None => self.high = Some(unit),
                    Some(_) => {
                        let index = self.index + units.len() - rest.len() - 2;
                        return Err(DecodeError::LoneSurrogate { unit, index });
                    }
                },
                0xDC00..0xE000 => {
                    let index = self.index + units.len() - rest.len() - 1;
                    return Err(DecodeError::LoneSurrogate { unit, index });
                }
                _ => chunk.put([0xE0 | low_byte(unit >> 12), continuation(unit >> 6), continuation(unit)]),
            }
        }
        self.index += units.len();
        let length = chunk.length;
        self.text.truncate(before + length);
        Ok(())
    }

    /// The text, when the last pair is whole.
    pub(crate) fn finish(self) -> Result<String, DecodeError> {
        if let Some(unit) = self.high {
            return Err(DecodeError::LoneSurrogate { unit, index: self.index - 1 });
        }
        // SAFETY: ASCII, and what `put` was given: the sequences of whole characters. Tests compare them with std's.
        Ok(unsafe { String::from_utf8_unchecked(self.text) })
    }
}

/// The UTF-8 of one chunk.
struct Chunk<'t> {
    bytes: &'t mut [u8],
    length: usize,
}

impl Chunk<'_> {
    /// Three bytes a unit, one more for the pair that the chunk before began, and one that `put` stores too much.
    const fn room(units: usize) -> usize {
        3 * units + 1 + 1
    }

    /// One store whatever the number of bytes: what is over is overwritten by the next.
    #[inline]
    fn put<const N: usize>(&mut self, bytes: [u8; N]) {
        let mut four = [0; 4];
        four[..N].copy_from_slice(&bytes);
        self.bytes[self.length..][..4].copy_from_slice(&four);
        self.length += N;
    }

    /// Whether the two are a pair; then its character is put.
    #[inline]
    fn put_pair(&mut self, high: u16, low: u16) -> bool {
        if !matches!(low, 0xDC00..0xE000) {
            return false;
        }
        let above = high - 0xD800 + 0x40; // the character's bits from the tenth on: 0x1_0000 is added
        self.put([
            0xF0 | low_byte(above >> 8),
            continuation(above >> 2),
            continuation((above & 3) << 4 | (low - 0xDC00) >> 6),
            continuation(low),
        ]);
        true
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits are asked for")]
pub(crate) fn low_byte(bits: u16) -> u8 {
    bits as u8
}

/// A byte of a sequence that is not its first: six bits.
fn continuation(bits: u16) -> u8 {
    0x80 | low_byte(bits) & 0x3F
}

/// Written so that it runs over many units at a time.
#[inline]
pub(crate) fn is_ascii(units: &[u16]) -> bool {
    units.iter().fold(0, |all, unit| all | unit) < 0x80
}

/// Calls `use_units` with the text as UTF-16, from the stack when it is short.
pub(crate) fn with_utf16<T>(text: &str, use_units: impl FnOnce(&[u16]) -> T) -> Result<T, TryReserveError> {
    if text.len() <= SHORT {
        let mut short = [0; SHORT]; // never more units than bytes
        let mut length = text.len();
        if text.is_ascii() {
            short.iter_mut().zip(text.bytes()).for_each(|(unit, byte)| *unit = u16::from(byte));
        } else {
            length = 0;
            for unit in text.encode_utf16() {
                short[length] = unit;
                length += 1;
            }
        }
        return Ok(use_units(&short[..length]));
    }
    let mut units = Vec::new();
    units.try_reserve_exact(text.len())?;
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
    fn decode_by(units: &[u16], size: usize) -> Result<String, DecodeError> {
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
            prop_assert_eq!(decode_by(&units, size), oracle(&units));
            prop_assert_eq!(decode(&units), oracle(&units));
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
        assert_eq!(decode_by(&units, CHUNK), oracle(&units));
        let mut begun = [0xFFFF; 2 * CHUNK];
        begun[CHUNK - 1..=CHUNK].copy_from_slice(&[0xD83D, 0xDE00]);
        assert_eq!(decode_by(&begun, CHUNK), oracle(&begun));
        let halves: Vec<u16> = [0xD83D, 0xDE00].repeat(CHUNK);
        for size in [CHUNK - 1, CHUNK] {
            assert_eq!(decode_by(&halves, size), oracle(&halves));
        }
    }
}
