//! UTF-16 to UTF-8 and back. No JNI here: tests, Miri and fuzzers run it.

#[cfg(target_arch = "x86_64")]
#[allow(unused_unsafe, reason = "before Rust 1.87 every intrinsic is unsafe")]
mod avx2;
mod encode;
#[cfg(target_arch = "x86_64")]
#[allow(unused_unsafe, reason = "before Rust 1.87 every intrinsic is unsafe")]
mod encode_avx2;
mod position;
#[cfg(target_arch = "x86_64")]
#[allow(unused_unsafe, reason = "before Rust 1.87 every intrinsic is unsafe")]
mod ssse3;

use std::collections::TryReserveError;

pub(crate) use encode::with_utf16;

/// A number of units that is worth a call, and little on the stack.
pub(crate) const CHUNK: usize = 2048;

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
    /// UTF-8, always: whole sequences are stored.
    text: Vec<u8>,
    /// The first half of a pair, when the chunk ended with it.
    high: Option<u16>,
    /// The units decoded so far, `high` included.
    index: usize,
}

impl Decoder {
    /// A decoder for text of `units` units.
    pub(crate) fn new(units: usize) -> Result<Self, DecodeError> {
        /// Up to here there is room for any text; longer ones are mostly ASCII, or grow.
        const LONG: usize = 1 << 14;
        let mut text = Vec::new();
        text.try_reserve_exact(if units <= LONG { room(units) } else { units + units / 8 + room(CHUNK) })?;
        Ok(Self { text, high: None, index: 0 })
    }

    /// Decodes the next units.
    pub(crate) fn push(&mut self, units: &[u16]) -> Result<(), DecodeError> {
        self.text.try_reserve(room(units.len()))?;
        let mut rest = self.push_begun(units)?;
        while !rest.is_empty() {
            rest = self.push_run(rest);
            rest = self.push_few(rest)?;
        }
        Ok(())
    }

    /// The rest of a pair that the chunk before began.
    fn push_begun<'u>(&mut self, units: &'u [u16]) -> Result<&'u [u16], DecodeError> {
        let (Some(high), Some((&low, rest))) = (self.high, units.split_first()) else {
            return Ok(units);
        };
        let mut few = Few::new();
        if !few.put_pair(high, low) {
            return Err(DecodeError::LoneSurrogate { unit: high, index: self.index - 1 });
        }
        self.high = None;
        self.text.extend_from_slice(few.stored());
        self.index += 1;
        Ok(rest)
    }

    /// What many at a time can be done of, and the units left.
    fn push_run<'u>(&mut self, units: &'u [u16]) -> &'u [u16] {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the instructions are there, and `push` has made room.
        let rest = unsafe {
            if avx2::is_there() {
                avx2::push(units, &mut self.text)
            } else if ssse3::is_there() {
                ssse3::push(units, &mut self.text)
            } else {
                self.push_ascii(units)
            }
        };
        #[cfg(not(target_arch = "x86_64"))]
        let rest = self.push_ascii(units);
        self.index += units.len() - rest.len();
        rest
    }

    fn push_ascii<'u>(&mut self, units: &'u [u16]) -> &'u [u16] {
        let mut rest = units;
        while let Some((chunk, after)) = rest.split_first_chunk::<16>() {
            if !is_ascii(chunk) {
                break;
            }
            self.text.extend_from_slice(&chunk.map(low_byte));
            rest = after;
        }
        rest
    }

    /// Whatever comes, one by one.
    fn push_few<'u>(&mut self, units: &'u [u16]) -> Result<&'u [u16], DecodeError> {
        let mut few = Few::new();
        let mut rest = units;
        while let (true, Some((&unit, after))) = (few.has_room(), rest.split_first()) {
            rest = after;
            self.index += 1;
            match unit {
                0..0x80 => few.put([low_byte(unit)]),
                0x80..0x800 => few.put([0xC0 | low_byte(unit >> 6), continuation(unit)]),
                0xD800..0xDC00 => match rest.split_first() {
                    Some((&low, after)) if few.put_pair(unit, low) => {
                        rest = after;
                        self.index += 1;
                    }
                    None => self.high = Some(unit),
                    Some(_) => return Err(self.lone(unit)),
                },
                0xDC00..0xE000 => return Err(self.lone(unit)),
                _ => few.put([0xE0 | low_byte(unit >> 12), continuation(unit >> 6), continuation(unit)]),
            }
        }
        self.text.extend_from_slice(few.stored());
        Ok(rest)
    }

    /// The unit that was counted last.
    fn lone(&self, unit: u16) -> DecodeError {
        DecodeError::LoneSurrogate { unit, index: self.index - 1 }
    }

    /// The text, when the last pair is whole.
    pub(crate) fn finish(self) -> Result<String, DecodeError> {
        if let Some(unit) = self.high {
            return Err(self.lone(unit));
        }
        // SAFETY: ASCII, and what `Few` and `ssse3` store: the sequences of whole characters. Tests compare them with
        // std's.
        Ok(unsafe { String::from_utf8_unchecked(self.text) })
    }
}

/// What is stored at most behind what counts.
const TOO_MUCH: usize = 16;

/// Three bytes a unit, one more for the pair that the chunk before began, and what is stored too much.
const fn room(units: usize) -> usize {
    3 * units + 1 + TOO_MUCH
}

/// The UTF-8 of a few characters.
struct Few {
    bytes: [u8; Self::SIZE],
    length: usize,
}

impl Few {
    /// Where many at a time can be done, that is soon tried again.
    const SIZE: usize = if cfg!(target_arch = "x86_64") { 32 } else { 128 };

    fn new() -> Self {
        Self { bytes: [0; Self::SIZE], length: 0 }
    }

    fn has_room(&self) -> bool {
        self.length + 4 <= Self::SIZE
    }

    fn stored(&self) -> &[u8] {
        &self.bytes[..self.length]
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
        pair(high, low).map(|bytes| self.put(bytes)).is_some()
    }
}

/// The sequence of two surrogates, where they are one of the first half and one of the second.
#[inline]
fn pair(high: u16, low: u16) -> Option<[u8; 4]> {
    if high & 0xFC00 != 0xD800 || low & 0xFC00 != 0xDC00 {
        return None;
    }
    let above = high - 0xD800 + 0x40; // the character's bits from the tenth on: 0x1_0000 is added
    Some([
        0xF0 | low_byte(above >> 8),
        continuation(above >> 2),
        continuation((above & 3) << 4 | (low - 0xDC00) >> 6),
        continuation(low),
    ])
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

    /// Runs of characters of each length in UTF-8, and mixtures.
    pub(super) fn text() -> impl Strategy<Value = String> {
        let range = prop::char::range;
        let character =
            prop_oneof![range('\0', '\x7F'), range('\u{80}', '\u{7FF}'), range('\u{800}', '\u{FFFF}'), any::<char>(),];
        let run = (any::<prop::sample::Index>(), 0..40_usize, prop::collection::vec(character, 1..20));
        let runs = run.prop_map(|(index, times, mixed)| {
            let same = mixed[index.index(mixed.len())];
            std::iter::repeat_n(same, times).chain(mixed).collect::<String>()
        });
        prop::collection::vec(runs, 0..8).prop_map(|runs| runs.concat())
    }

    /// Whether the way of some instructions makes what std makes, up to where it stops.
    #[cfg(target_arch = "x86_64")]
    fn check_way(units: &[u16], push: for<'u> unsafe fn(&'u [u16], &mut Vec<u8>) -> &'u [u16]) {
        let mut text = Vec::with_capacity(room(units.len()));
        // SAFETY: there is room, and the caller knows that the instructions are there.
        let rest = unsafe { push(units, &mut text) };
        let done = &units[..units.len() - rest.len()];
        assert_eq!(Ok(text), oracle(done).map(String::into_bytes));
        assert!(rest.len() < 8 || oracle(&rest[..8]).is_err(), "{rest:x?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 2000 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn decodes_as_std_does_however_it_is_cut(units in units(), size in 1..8_usize) {
            prop_assert_eq!(decode_by(&units, size), oracle(&units));
            prop_assert_eq!(decode(&units), oracle(&units));
        }

        #[test]
        fn runs_are_decoded_as_std_does(text in text(), size in 1..64_usize) {
            let units: Vec<u16> = text.encode_utf16().collect();
            prop_assert_eq!(decode(&units), Ok(text.clone()));
            prop_assert_eq!(decode_by(&units, size), Ok(text));
        }

        #[test]
        #[cfg(target_arch = "x86_64")]
        fn each_way_decodes_as_std_does(units in units(), text in text()) {
            for units in [units, text.encode_utf16().collect()] {
                if avx2::is_there() {
                    // SAFETY: `check_way` makes room.
                    check_way(&units, |units, text| unsafe { avx2::push(units, text) });
                }
                if ssse3::is_there() {
                    // SAFETY: likewise.
                    check_way(&units, |units, text| unsafe { ssse3::push(units, text) });
                }
            }
        }

        #[test]
        fn encodes_as_std_does(text in text(), times in 0..10_usize) {
            let text = text.repeat(times);
            let expected: Vec<u16> = text.encode_utf16().collect();
            prop_assert_eq!(with_utf16(&text, <[u16]>::to_vec).unwrap(), expected);
        }
    }

    #[test]
    fn each_character_of_one_unit_is_decoded_among_any() {
        let step = if cfg!(miri) { 251 } else { 1 };
        let all: Vec<u16> = (0..=0xFFFF).step_by(step).filter(|unit| !(0xD800..0xE000).contains(unit)).collect();
        assert_eq!(decode(&all), oracle(&all));
        let among: Vec<u16> = all.iter().flat_map(|&unit| [unit, 0x61, 0xE9, 0x6F22, unit]).collect();
        assert_eq!(decode(&among), oracle(&among));
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
