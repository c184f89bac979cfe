//! UTF-16 to UTF-8, eight or sixteen units at a time: for processors that can shuffle bytes.
//!
//! A unit's bytes are put side by side in a lane, and a shuffle from a table closes the gaps between the lanes.

use std::arch::x86_64::{
    __m128i, _mm_and_si128, _mm_andnot_si128, _mm_cmpeq_epi16, _mm_loadu_si128, _mm_movemask_epi8, _mm_or_si128,
    _mm_packs_epi16, _mm_packus_epi16, _mm_set1_epi16, _mm_setzero_si128, _mm_shuffle_epi8, _mm_slli_epi16,
    _mm_srli_epi16, _mm_storeu_si128, _mm_unpackhi_epi16, _mm_unpacklo_epi16,
};

/// The shuffles of four lanes of four bytes: bit `n` of the index where lane `n` has a second byte, bit `4 + n` where it
/// has a third.
pub(super) static KEPT: [[u8; 16]; 256] = kept();

const fn kept() -> [[u8; 16]; 256] {
    let mut table = [[0x80; 16]; 256]; // what the shuffle makes a zero
    let mut index = 0;
    while index < 256 {
        let (mut lane, mut to) = (0, 0);
        while lane < 4 {
            let mut byte = 0;
            while byte < 3 {
                let is_there = match byte {
                    0 => true,
                    1 => index >> lane & 1 == 1,
                    _ => index >> (4 + lane) & 1 == 1,
                };
                if is_there {
                    table[index][to] = 4 * lane + byte;
                    to += 1;
                }
                byte += 1;
            }
            lane += 1;
        }
        index += 1;
    }
    table
}

#[inline]
pub(super) fn is_there() -> bool {
    is_x86_feature_detected!("ssse3") && is_x86_feature_detected!("popcnt")
}

/// Appends the UTF-8 of units eight at a time, and returns those that are left: fewer, or with a surrogate that is not
/// followed by its other half.
///
/// # Safety
/// [`is_there`], and `text` has room for three bytes a unit and [`TOO_MUCH`](super::TOO_MUCH).
#[target_feature(enable = "ssse3,popcnt")]
pub(super) unsafe fn push<'u>(units: &'u [u16], text: &mut Vec<u8>) -> &'u [u16] {
    let mut rest = units;
    // SAFETY: the room is the caller's promise, and what is counted was stored.
    unsafe {
        let mut end = text.as_mut_ptr().add(text.len());
        while let Some(after) = step(&mut rest, end) {
            end = after;
        }
        text.set_len(end as usize - text.as_ptr() as usize);
    }
    rest
}

/// The UTF-8 of eight or sixteen units, and where it ends; `None` where [`push`] ends.
///
/// # Safety
/// [`is_there`], and there is room for three bytes a unit and [`TOO_MUCH`](super::TOO_MUCH) at `end`.
#[inline]
#[target_feature(enable = "ssse3,popcnt")]
pub(super) unsafe fn step(rest: &mut &[u16], end: *mut u8) -> Option<*mut u8> {
    let (eight, after) = rest.split_first_chunk::<8>()?;
    // SAFETY: what is loaded was split off; by contract.
    unsafe {
        let units = _mm_loadu_si128(eight.as_ptr().cast());
        if let Some((next, after)) = after.split_first_chunk::<8>() {
            let next = _mm_loadu_si128(next.as_ptr().cast());
            if is_zero(_mm_and_si128(_mm_or_si128(units, next), all(0xFF80))) {
                _mm_storeu_si128(end.cast(), _mm_packus_epi16(units, next));
                *rest = after;
                return Some(end.add(16));
            }
        }
        let surrogates = _mm_cmpeq_epi16(_mm_and_si128(units, all(0xF800)), all(0xD800));
        let before = (bits(surrogates) | 1 << 16).trailing_zeros() as usize / 2;
        let mut end = push_first(units, before, end);
        *rest = &rest[before..];
        if before < 8 {
            let Some((bytes, after)) = pair(rest) else {
                return (before > 0).then_some(end);
            };
            end.cast::<[u8; 4]>().write_unaligned(bytes);
            end = end.add(4);
            *rest = after;
        }
        Some(end)
    }
}

/// The sequence of the two surrogates that come first.
fn pair(units: &[u16]) -> Option<([u8; 4], &[u16])> {
    let (&[high, low], after) = units.split_first_chunk()?;
    Some((super::pair(high, low)?, after))
}

/// The first units, up to a surrogate.
///
/// # Safety
/// [`is_there`], and there is room for 24 bytes and [`TOO_MUCH`](super::TOO_MUCH) at `end`; `count` is not above eight.
#[inline]
#[target_feature(enable = "ssse3,popcnt")]
unsafe fn push_first(units: __m128i, count: usize, end: *mut u8) -> *mut u8 {
    // SAFETY: by contract.
    unsafe {
        let one = _mm_cmpeq_epi16(_mm_and_si128(units, all(0xFF80)), _mm_setzero_si128());
        let up_to_two = _mm_cmpeq_epi16(_mm_and_si128(units, all(0xF800)), _mm_setzero_si128());
        let low_six = _mm_and_si128(units, all(0x3F));
        // The first two bytes of a sequence of two, and of one of three.
        let of_two = _mm_or_si128(_mm_or_si128(_mm_srli_epi16::<6>(units), _mm_slli_epi16::<8>(low_six)), all(0x80C0));
        let of_three = _mm_or_si128(
            _mm_or_si128(_mm_srli_epi16::<12>(units), _mm_and_si128(_mm_slli_epi16::<2>(units), all(0x3F00))),
            all(0x80E0),
        );
        let first = choose(one, units, choose(up_to_two, of_two, of_three));
        let third = _mm_or_si128(low_six, all(0x80));
        // A bit a unit: in the low eight those of more than one byte, in the high eight those of three.
        let more = !bits(_mm_packs_epi16(one, up_to_two));
        let (low, high) = ((more & 0xF) | (more >> 4 & 0xF0), (more >> 4 & 0xF) | (more >> 8 & 0xF0));
        let in_low = count.min(4);
        let end = store(_mm_unpacklo_epi16(first, third), low, in_low, end);
        store(_mm_unpackhi_epi16(first, third), high, count - in_low, end)
    }
}

/// The bytes of the first lanes.
///
/// # Safety
/// [`is_there`], and there is room for sixteen bytes at `end`; `kept` is below 256, and `count` is not above four.
#[inline]
#[target_feature(enable = "ssse3,popcnt")]
unsafe fn store(lanes: __m128i, kept: usize, count: usize, end: *mut u8) -> *mut u8 {
    // SAFETY: by contract, and the table has sixteen bytes.
    unsafe {
        let shuffle = _mm_loadu_si128(KEPT[kept].as_ptr().cast());
        _mm_storeu_si128(end.cast(), _mm_shuffle_epi8(lanes, shuffle));
        let counted = kept & (((1 << count) - 1) * 0x11);
        end.add(count + counted.count_ones() as usize)
    }
}

/// # Safety
/// None: SSE2 is always there.
#[inline]
unsafe fn choose(mask: __m128i, yes: __m128i, no: __m128i) -> __m128i {
    // SAFETY: SSE2 is always there.
    unsafe { _mm_or_si128(_mm_and_si128(mask, yes), _mm_andnot_si128(mask, no)) }
}

#[inline]
#[expect(clippy::cast_possible_wrap, reason = "the intrinsic has a signed number")]
fn all(unit: u16) -> __m128i {
    // SAFETY: SSE2 is always there.
    unsafe { _mm_set1_epi16(unit as i16) }
}

#[inline]
fn is_zero(vector: __m128i) -> bool {
    // SAFETY: SSE2 is always there.
    bits(unsafe { _mm_cmpeq_epi16(vector, _mm_setzero_si128()) }) == 0xFFFF
}

#[inline]
#[expect(clippy::cast_sign_loss, reason = "sixteen bits")]
fn bits(vector: __m128i) -> usize {
    // SAFETY: SSE2 is always there.
    unsafe { _mm_movemask_epi8(vector) as usize }
}
