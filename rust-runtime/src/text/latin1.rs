//! Latin-1 to UTF-8 and back. No JNI here: tests, Miri and fuzzers run it.

use std::borrow::Cow;
use std::collections::TryReserveError;

/// The text of these bytes, each of which is a character up to U+00FF.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<String, TryReserveError> {
    let text = if bytes.is_ascii() { bytes } else { to_utf8(&bytes)? };
    // SAFETY: ASCII, or what `to_utf8` made of each character. Tests compare it with std.
    Ok(unsafe { String::from_utf8_unchecked(text) })
}

/// The text of these bytes, which stay.
#[inline]
pub(crate) fn decode_copy(bytes: &[u8]) -> Result<String, TryReserveError> {
    let text = if bytes.is_ascii() { copied(bytes)? } else { to_utf8(bytes)? };
    // SAFETY: as above.
    Ok(unsafe { String::from_utf8_unchecked(text) })
}

#[inline]
fn copied(bytes: &[u8]) -> Result<Vec<u8>, TryReserveError> {
    /// For less there is memory, or the process is at its end anyway: to ask first takes as long as to allocate.
    const LITTLE: usize = 1 << 10;
    let mut copy = if bytes.len() <= LITTLE { Vec::with_capacity(bytes.len()) } else { Vec::new() };
    copy.try_reserve_exact(bytes.len())?;
    copy.extend_from_slice(bytes);
    Ok(copy)
}

/// The bytes of a text whose characters have one each; `None` where one has not.
pub(crate) fn encode(text: &str) -> Result<Option<Cow<'_, [u8]>>, TryReserveError> {
    match Range::of(text) {
        Range::Ascii => Ok(Some(Cow::Borrowed(text.as_bytes()))),
        Range::Latin1 => {
            let mut bytes = Vec::new();
            push_encoded(text, &mut bytes)?;
            Ok(Some(Cow::Owned(bytes)))
        }
        Range::Beyond => Ok(None),
    }
}

/// Which characters a text has at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    Ascii,
    Latin1,
    Beyond,
}

impl Range {
    #[inline]
    pub(crate) fn of(text: &str) -> Self {
        /// The first byte of the sequences up to U+00FF, of two bytes each, is at most this; that of all others is above.
        const LAST_LEAD: u8 = 0xC3;
        // Written so that it runs over many bytes at a time.
        match text.bytes().fold(0, u8::max) {
            ..0x80 => Self::Ascii,
            0x80..=LAST_LEAD => Self::Latin1,
            _ => Self::Beyond,
        }
    }
}

/// Appends the bytes of a text that is [`Range::Latin1`].
pub(crate) fn push_encoded(text: &str, bytes: &mut Vec<u8>) -> Result<(), TryReserveError> {
    /// After a character that is not ASCII, this many go one by one before chunks are tried again.
    const FEW: usize = 16;
    let mut text = text.as_bytes();
    bytes.try_reserve(text.len())?;
    while !text.is_empty() {
        while let Some((chunk, after)) = text.split_first_chunk::<16>() {
            if !chunk.is_ascii() {
                break;
            }
            bytes.extend_from_slice(chunk);
            text = after;
        }
        for _ in 0..FEW {
            text = match *text {
                [ascii @ ..0x80, ref after @ ..] => {
                    bytes.push(ascii);
                    after
                }
                [lead, rest, ref after @ ..] => {
                    bytes.push(lead << 6 | rest & 0x3F);
                    after
                }
                _ => break,
            };
        }
    }
    Ok(())
}

fn to_utf8(bytes: &[u8]) -> Result<Vec<u8>, TryReserveError> {
    let mut text = Vec::new();
    text.try_reserve_exact(room(bytes))?;
    #[cfg(target_arch = "x86_64")]
    let bytes = if ssse3::is_there() {
        // SAFETY: the instructions are there, and the room for all.
        unsafe { ssse3::push(bytes, &mut text) }
    } else {
        bytes
    };
    push(bytes, &mut text);
    Ok(text)
}

/// At least as many bytes as the text has.
fn room(bytes: &[u8]) -> usize {
    /// Shorter ones are not worth counting.
    const LONG: usize = 1 << 16;
    if bytes.len() < LONG {
        return 2 * bytes.len();
    }
    // In pieces whose count fits a byte: written so that it runs over many bytes at a time.
    let pieces = bytes.chunks(255);
    bytes.len() + pieces.map(|piece| usize::from(piece.iter().map(|byte| byte >> 7).sum::<u8>())).sum::<usize>()
}

/// Appends the characters' UTF-8; there is room for it.
fn push(mut bytes: &[u8], text: &mut Vec<u8>) {
    while let Some(at) = bytes.iter().position(|byte| !byte.is_ascii()) {
        let (ascii, rest) = bytes.split_at(at);
        text.extend_from_slice(ascii);
        text.extend_from_slice(&[0xC0 | rest[0] >> 6, 0x80 | rest[0] & 0x3F]);
        bytes = &rest[1..];
    }
    text.extend_from_slice(bytes);
}

#[cfg(target_arch = "x86_64")]
#[allow(unused_unsafe, reason = "before Rust 1.87 every intrinsic is unsafe")]
mod ssse3 {
    use std::arch::x86_64::{
        __m128i, _mm_and_si128, _mm_andnot_si128, _mm_cmpgt_epi8, _mm_cmplt_epi8, _mm_loadu_si128, _mm_movemask_epi8,
        _mm_or_si128, _mm_set1_epi8, _mm_setzero_si128, _mm_shuffle_epi8, _mm_storeu_si128, _mm_sub_epi8,
        _mm_unpackhi_epi8, _mm_unpacklo_epi8,
    };

    /// For eight characters as two bytes each: which of the sixteen are left, where the mask has those beyond ASCII.
    static KEPT: [[u8; 16]; 256] = kept();

    const fn kept() -> [[u8; 16]; 256] {
        let mut table = [[0x80; 16]; 256]; // what the shuffle makes a zero
        let mut mask = 0;
        while mask < 256 {
            let (mut character, mut to) = (0, 0);
            while character < 8 {
                table[mask][to] = 2 * character;
                to += 1;
                if mask >> character & 1 == 1 {
                    table[mask][to] = 2 * character + 1;
                    to += 1;
                }
                character += 1;
            }
            mask += 1;
        }
        table
    }

    #[inline]
    pub(super) fn is_there() -> bool {
        is_x86_feature_detected!("ssse3") && is_x86_feature_detected!("popcnt")
    }

    /// Appends the UTF-8 of sixteen characters at a time, and returns the bytes that are left.
    ///
    /// # Safety
    /// [`is_there`], and `text` has room for twice as many bytes, or for exactly the text.
    #[target_feature(enable = "ssse3,popcnt")]
    pub(super) unsafe fn push<'b>(bytes: &'b [u8], text: &mut Vec<u8>) -> &'b [u8] {
        let mut rest = bytes;
        // A store may write fifteen bytes too much: the last characters are not stored here.
        while let Some((sixteen, after)) = rest.split_first_chunk::<16>() {
            if after.len() < 16 {
                break;
            }
            // SAFETY: sixteen bytes are read; of `text` are written at most 32, the room of what is left.
            unsafe { push_sixteen(_mm_loadu_si128(sixteen.as_ptr().cast()), text) }
            rest = after;
        }
        rest
    }

    /// # Safety
    /// `text` has room for 32 bytes.
    #[inline]
    #[target_feature(enable = "ssse3,popcnt")]
    unsafe fn push_sixteen(characters: __m128i, text: &mut Vec<u8>) {
        // SAFETY: by contract; what is counted as written was stored.
        unsafe {
            #[expect(clippy::cast_sign_loss, reason = "sixteen bits")]
            let mask = _mm_movemask_epi8(characters) as usize;
            let end = text.as_mut_ptr().add(text.len());
            if mask == 0 {
                _mm_storeu_si128(end.cast(), characters);
                text.set_len(text.len() + 16);
                return;
            }
            let (low, high) = (mask & 0xFF, mask >> 8);
            let length = 8 + low.count_ones() as usize;
            let [first, second] = pairs(characters);
            _mm_storeu_si128(end.cast(), _mm_shuffle_epi8(first, kept_of(low)));
            _mm_storeu_si128(end.add(length).cast(), _mm_shuffle_epi8(second, kept_of(high)));
            text.set_len(text.len() + length + 8 + high.count_ones() as usize);
        }
    }

    /// Two bytes for each character: its sequence, or itself and something.
    ///
    /// # Safety
    /// [`is_there`].
    #[inline]
    #[target_feature(enable = "ssse3,popcnt")]
    #[expect(clippy::cast_possible_wrap, reason = "the intrinsics have signed bytes")]
    unsafe fn pairs(characters: __m128i) -> [__m128i; 2] {
        // SAFETY: the instructions are there.
        unsafe {
            let beyond_ascii = _mm_cmplt_epi8(characters, _mm_setzero_si128());
            // 0xC2 is the first byte up to 0xBF, 0xC3 above; among those beyond ASCII, all are negative.
            let above = _mm_cmpgt_epi8(characters, _mm_set1_epi8(0xBF_u8 as i8));
            let lead = _mm_sub_epi8(_mm_set1_epi8(0xC2_u8 as i8), above);
            let first = _mm_or_si128(_mm_and_si128(beyond_ascii, lead), _mm_andnot_si128(beyond_ascii, characters));
            let second = _mm_and_si128(characters, _mm_set1_epi8(0xBF_u8 as i8));
            [_mm_unpacklo_epi8(first, second), _mm_unpackhi_epi8(first, second)]
        }
    }

    /// # Safety
    /// [`is_there`].
    #[inline]
    #[target_feature(enable = "ssse3,popcnt")]
    unsafe fn kept_of(mask: usize) -> __m128i {
        // SAFETY: sixteen bytes.
        unsafe { _mm_loadu_si128(KEPT[mask].as_ptr().cast()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn oracle(bytes: &[u8]) -> String {
        bytes.iter().map(|&byte| char::from(byte)).collect()
    }

    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        let byte = prop_oneof![4 => 0..0x80_u8, 1 => any::<u8>()];
        prop_oneof![prop::collection::vec(byte, 0..200), prop::collection::vec(any::<u8>(), 0..200)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 8 } else { 2000 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn decodes_as_std_does(bytes in bytes()) {
            prop_assert_eq!(decode(bytes.clone()).unwrap(), oracle(&bytes));
            let mut text = Vec::new();
            push(&bytes, &mut text);
            prop_assert_eq!(text, oracle(&bytes).into_bytes());
        }

        #[test]
        fn encodes_what_was_decoded(bytes in bytes()) {
            let text = decode(bytes.clone()).unwrap();
            let encoded = encode(&text).unwrap().unwrap();
            prop_assert_eq!(&*encoded, bytes.as_slice());
        }

        #[test]
        fn only_characters_of_one_byte_are_encoded(text in any::<String>()) {
            let expected: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(character).ok()).collect();
            prop_assert_eq!(encode(&text).unwrap().map(Cow::into_owned), expected);
        }
    }

    #[test]
    fn every_character_has_its_bytes() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(decode(all.clone()).unwrap(), oracle(&all));
        assert_eq!(decode(vec![0xFF; 64]).unwrap(), oracle(&[0xFF; 64]));
    }

    #[test]
    #[cfg_attr(miri, ignore = "long")]
    fn the_room_of_long_texts_is_what_they_need() {
        let mut long = vec![0xE9; 3 << 15];
        assert_eq!(room(&long), 2 * long.len());
        long[1000..].fill(b'a');
        assert_eq!(room(&long), long.len() + 1000);
        let long: Vec<u8> = (0..=255).cycle().take((1 << 16) + 7).collect();
        let text = decode(long.clone()).unwrap();
        assert!(text == oracle(&long) && text.capacity() == room(&long));
    }
}
