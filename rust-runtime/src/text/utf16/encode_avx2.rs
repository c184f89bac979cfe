//! UTF-8 to UTF-16, sixteen bytes at a time: for processors with AVX2.
//!
//! Each byte is a lane, which gets the unit that its character would have if it were the first of one: the two bytes
//! after it are read beside it. Then the lanes that are no first byte are squeezed out. So the step through the text is
//! always the same, wherever characters begin. One of four bytes leaves two lanes: its first has the first half of the pair,
//! its third the second half.

use std::arch::x86_64::{
    __m128i, __m256i, _mm_andnot_si128, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_loadu_si128, _mm_max_epu8,
    _mm_movemask_epi8, _mm_set1_epi8, _mm_storeu_si128, _mm256_add_epi16, _mm256_and_si256, _mm256_blendv_epi8,
    _mm256_castsi256_si128, _mm256_cmpgt_epi16, _mm256_cvtepi8_epi16, _mm256_cvtepu8_epi16, _mm256_extracti128_si256,
    _mm256_or_si256, _mm256_set_m128i, _mm256_set1_epi16, _mm256_shuffle_epi8, _mm256_slli_epi16, _mm256_srli_epi16,
    _mm256_storeu_si256,
};

use super::position::Position;

/// The shuffles of eight units: those are left whose bit is set in the index.
static KEPT: [[u8; 16]; 256] = kept();

const fn kept() -> [[u8; 16]; 256] {
    let mut table = [[0x80; 16]; 256]; // what the shuffle makes a zero
    let mut index = 0;
    while index < 256 {
        let (mut lane, mut to) = (0, 0);
        while lane < 8 {
            if index >> lane & 1 == 1 {
                table[index][to] = 2 * lane;
                table[index][to + 1] = 2 * lane + 1;
                to += 2;
            }
            lane += 1;
        }
        index += 1;
    }
    table
}

#[inline]
pub(super) fn is_there() -> bool {
    is_x86_feature_detected!("avx2") && is_x86_feature_detected!("popcnt")
}

/// How many bytes a step reads before its own, and after them.
const AROUND: isize = 2;

/// Encodes until little is left of the text, and returns the position of a character there.
///
/// # Safety
/// [`is_there`]; a text goes from the position to `end`, and there is room for as many units as it has bytes.
#[target_feature(enable = "avx2,popcnt")]
pub(super) unsafe fn encode(mut at: Position, end: *const u8) -> Position {
    // SAFETY: what is read is of the text; each unit has a byte of its own, and of sixteen that are stored at `to` there
    // is a byte for each: eight at first, and after them as many as were counted and eight more.
    unsafe {
        let start = at.from;
        while end > at.from && at.from.offset_from(start) < AROUND {
            at.put_run(at.from.add(1));
        }
        while end.offset_from(at.from) >= 16 + AROUND {
            let bytes = _mm_loadu_si128(at.from.cast());
            if _mm_movemask_epi8(bytes) == 0 {
                _mm256_storeu_si256(at.to.cast(), _mm256_cvtepu8_epi16(bytes));
                at = Position { from: at.from.add(16), to: at.to.add(16) };
                continue;
            }
            let before = _mm_loadu_si128(at.from.offset(-AROUND).cast());
            // The third of four bytes.
            let third = _mm_cmpeq_epi8(_mm_max_epu8(before, each(0xF0)), before);
            let dropped = _mm_andnot_si128(third, _mm_cmplt_epi8(bytes, each(0xC0)));
            let units = units(bytes, at.from, third);
            #[expect(clippy::cast_sign_loss, reason = "bits")]
            let kept = !(_mm_movemask_epi8(dropped) as u32);
            let shuffle = |kept: u32| _mm_loadu_si128(KEPT[kept as usize & 0xFF].as_ptr().cast());
            let squeezed = _mm256_shuffle_epi8(units, _mm256_set_m128i(shuffle(kept >> 8), shuffle(kept)));
            at.to = store(_mm256_castsi256_si128(squeezed), kept, at.to);
            at.to = store(_mm256_extracti128_si256::<1>(squeezed), kept >> 8, at.to);
            at.from = at.from.add(16);
        }
        at_first_byte(at, end)
    }
}

/// The unit of each byte.
///
/// # Safety
/// [`is_there`], and two bytes follow the sixteen at `from`.
#[inline]
#[target_feature(enable = "avx2,popcnt")]
unsafe fn units(bytes: __m128i, from: *const u8, third: __m128i) -> __m256i {
    // SAFETY: by contract.
    unsafe {
        let first = _mm256_cvtepu8_epi16(bytes);
        let next = _mm256_and_si256(_mm256_cvtepu8_epi16(_mm_loadu_si128(from.add(1).cast())), all(0x3F));
        let last = _mm256_and_si256(_mm256_cvtepu8_epi16(_mm_loadu_si128(from.add(2).cast())), all(0x3F));
        let next_shifted = _mm256_slli_epi16::<6>(next);
        let of_two = _mm256_or_si256(_mm256_slli_epi16::<6>(_mm256_and_si256(first, all(0x1F))), next);
        let of_three = _mm256_or_si256(_mm256_or_si256(_mm256_slli_epi16::<12>(first), next_shifted), last);
        let of_four = _mm256_or_si256(
            _mm256_or_si256(_mm256_slli_epi16::<8>(_mm256_and_si256(first, all(7))), _mm256_slli_epi16::<2>(next)),
            _mm256_srli_epi16::<4>(last),
        );
        let high = _mm256_add_epi16(of_four, all(0xD800 - 0x40));
        let low = _mm256_or_si256(_mm256_and_si256(of_two, all(0x3FF)), all(0xDC00));
        let more = _mm256_blendv_epi8(of_two, of_three, _mm256_cmpgt_epi16(first, all(0xDF)));
        let most = _mm256_blendv_epi8(more, high, _mm256_cmpgt_epi16(first, all(0xEF)));
        let any = _mm256_blendv_epi8(first, most, _mm256_cmpgt_epi16(first, all(0x7F)));
        _mm256_blendv_epi8(any, low, _mm256_cvtepi8_epi16(third))
    }
}

/// Back to the first byte of the character that it is in, to where its units begin.
///
/// # Safety
/// A position between steps: what is left has units for each byte before it.
unsafe fn at_first_byte(mut at: Position, end: *const u8) -> Position {
    // SAFETY: by contract: there is a first byte before, and its unit.
    unsafe {
        let mut back = 0;
        while at.from < end && *at.from & 0xC0 == 0x80 {
            at.from = at.from.sub(1);
            back += 1;
        }
        // The first byte has left a unit, and the third of four another.
        let units = usize::from(back > 0) + usize::from(back > 2);
        at.to = at.to.sub(units);
        at
    }
}

/// # Safety
/// [`is_there`], and there is room for eight units at `to`.
#[inline]
#[target_feature(enable = "avx2,popcnt")]
unsafe fn store(units: __m128i, kept: u32, to: *mut u16) -> *mut u16 {
    // SAFETY: by contract.
    unsafe {
        _mm_storeu_si128(to.cast(), units);
        to.add((kept & 0xFF).count_ones() as usize)
    }
}

/// # Safety
/// None: SSE2 is always there.
#[inline]
#[expect(clippy::cast_possible_wrap, reason = "the intrinsic has a signed number")]
unsafe fn each(byte: u8) -> __m128i {
    // SAFETY: SSE2 is always there.
    unsafe { _mm_set1_epi8(byte as i8) }
}

/// # Safety
/// [`is_there`].
#[inline]
#[target_feature(enable = "avx2,popcnt")]
#[expect(clippy::cast_possible_wrap, reason = "the intrinsic has a signed number")]
unsafe fn all(unit: u16) -> __m256i {
    // SAFETY: by contract.
    unsafe { _mm256_set1_epi16(unit as i16) }
}
