//! UTF-16 to UTF-8: [`ssse3`] with sixteen units at a time.

use std::arch::x86_64::{
    __m128i, __m256i, _mm_loadu_si128, _mm_storeu_si128, _mm256_and_si256, _mm256_blendv_epi8, _mm256_castsi256_si128,
    _mm256_cmpeq_epi16, _mm256_extracti128_si256, _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_or_si256,
    _mm256_packs_epi16, _mm256_packus_epi16, _mm256_permute4x64_epi64, _mm256_set_m128i, _mm256_set1_epi16,
    _mm256_setzero_si256, _mm256_shuffle_epi8, _mm256_slli_epi16, _mm256_srli_epi16, _mm256_testz_si256,
    _mm256_unpackhi_epi16, _mm256_unpacklo_epi16,
};

use super::ssse3::{self, KEPT};

#[inline]
pub(super) fn is_there() -> bool {
    is_x86_feature_detected!("avx2") && is_x86_feature_detected!("popcnt")
}

/// [`ssse3::push`].
///
/// # Safety
/// [`is_there`], and `text` has room for three bytes a unit and [`TOO_MUCH`](super::TOO_MUCH).
#[target_feature(enable = "avx2,popcnt")]
pub(super) unsafe fn push<'u>(units: &'u [u16], text: &mut Vec<u8>) -> &'u [u16] {
    let mut rest = units;
    // SAFETY: what is loaded was split off; the room is the caller's promise, and what is counted was stored.
    unsafe {
        let mut end = text.as_mut_ptr().add(text.len());
        while let Some((sixteen, after)) = rest.split_first_chunk::<16>() {
            let units = _mm256_loadu_si256(sixteen.as_ptr().cast());
            if _mm256_testz_si256(units, all(0xFF80)) == 1 {
                let ascii = _mm256_permute4x64_epi64::<0b1000>(_mm256_packus_epi16(units, units));
                _mm_storeu_si128(end.cast(), _mm256_castsi256_si128(ascii));
                end = end.add(16);
                rest = after;
                continue;
            }
            let surrogates = _mm256_cmpeq_epi16(_mm256_and_si256(units, all(0xF800)), all(0xD800));
            if _mm256_movemask_epi8(surrogates) == 0 {
                end = push_sixteen(units, end);
                rest = after;
                continue;
            }
            let Some(after) = ssse3::step(&mut rest, end) else { break };
            end = after;
        }
        while let Some(after) = ssse3::step(&mut rest, end) {
            end = after;
        }
        text.set_len(end as usize - text.as_ptr() as usize);
    }
    rest
}

/// # Safety
/// [`is_there`], no unit is a surrogate, and there is room for 48 bytes and [`TOO_MUCH`](super::TOO_MUCH) at `end`.
#[inline]
#[target_feature(enable = "avx2,popcnt")]
unsafe fn push_sixteen(units: __m256i, end: *mut u8) -> *mut u8 {
    // SAFETY: by contract.
    unsafe {
        let zero = _mm256_setzero_si256();
        let one = _mm256_cmpeq_epi16(_mm256_and_si256(units, all(0xFF80)), zero);
        let up_to_two = _mm256_cmpeq_epi16(_mm256_and_si256(units, all(0xF800)), zero);
        let low_six = _mm256_and_si256(units, all(0x3F));
        // The first two bytes of a sequence of two, and of one of three.
        let of_two = _mm256_or_si256(
            _mm256_or_si256(_mm256_srli_epi16::<6>(units), _mm256_slli_epi16::<8>(low_six)),
            all(0x80C0),
        );
        let middle = _mm256_and_si256(_mm256_slli_epi16::<2>(units), all(0x3F00));
        let of_three = _mm256_or_si256(_mm256_or_si256(_mm256_srli_epi16::<12>(units), middle), all(0x80E0));
        let of_more = _mm256_blendv_epi8(of_three, of_two, up_to_two);
        let first = _mm256_blendv_epi8(of_more, units, one);
        let third = _mm256_or_si256(low_six, all(0x80));
        // Eight bits for each eight units: those of more than one byte, then those of three.
        #[expect(clippy::cast_sign_loss, reason = "bits")]
        let more = !(_mm256_movemask_epi8(_mm256_packs_epi16(one, up_to_two)) as u32);
        // Each has four units of the first eight and four of the second.
        let low = more & 0x000F_000F | more >> 4 & 0x00F0_00F0;
        let high = more >> 4 & 0x000F_000F | more >> 8 & 0x00F0_00F0;
        let [a, c] = squeezed(_mm256_unpacklo_epi16(first, third), low);
        let [b, d] = squeezed(_mm256_unpackhi_epi16(first, third), high);
        let end = store(a, low, end);
        let end = store(b, high, end);
        let end = store(c, low >> 16, end);
        store(d, high >> 16, end)
    }
}

/// # Safety
/// [`is_there`].
#[inline]
#[target_feature(enable = "avx2,popcnt")]
unsafe fn squeezed(lanes: __m256i, kept: u32) -> [__m128i; 2] {
    // SAFETY: by contract, and the tables have sixteen bytes.
    unsafe {
        let shuffle = |kept: u32| _mm_loadu_si128(KEPT[kept as usize & 0xFF].as_ptr().cast());
        let bytes = _mm256_shuffle_epi8(lanes, _mm256_set_m128i(shuffle(kept >> 16), shuffle(kept)));
        [_mm256_castsi256_si128(bytes), _mm256_extracti128_si256::<1>(bytes)]
    }
}

/// # Safety
/// [`is_there`], and there is room for sixteen bytes at `end`.
#[inline]
#[target_feature(enable = "avx2,popcnt")]
unsafe fn store(bytes: __m128i, kept: u32, end: *mut u8) -> *mut u8 {
    // SAFETY: by contract.
    unsafe {
        _mm_storeu_si128(end.cast(), bytes);
        end.add(4 + (kept & 0xFF).count_ones() as usize)
    }
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
