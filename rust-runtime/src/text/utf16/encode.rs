//! UTF-8 to UTF-16, on any processor; `encode_avx2` does long texts where it can.

use std::collections::TryReserveError;
use std::mem::MaybeUninit;
use std::slice;

#[cfg(target_arch = "x86_64")]
use super::encode_avx2;
use super::position::Position;

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

/// The text in units. There is room for as many as it has bytes, or more: no character has more units than bytes.
fn encode<'u>(text: &str, units: &'u mut [MaybeUninit<u16>]) -> &'u [u16] {
    assert!(text.len() <= units.len());
    let start = units.as_mut_ptr().cast::<u16>();
    let bytes = text.as_bytes().as_ptr_range();
    let at = Position { from: bytes.start, to: start };
    // SAFETY: the text, and room for all of its units, which are written up to the end.
    unsafe {
        let end = encode_with(at, bytes.end);
        slice::from_raw_parts(start, end.offset_from(start).unsigned_abs())
    }
}

/// Encodes up to `end`, as this processor does it best, and returns where the units end.
///
/// # Safety
/// From the position to `end` it is a text, and there is room for as many units as it has bytes.
unsafe fn encode_with(at: Position, end: *const u8) -> *mut u16 {
    // SAFETY: by contract; the instructions are there.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if end.offset_from(at.from) >= LONG && encode_avx2::is_there() {
            return encode_one_by_one(encode_avx2::encode(at, end), end);
        }
        encode_one_by_one(at, end)
    }
}

/// From here on many at a time are worth the call.
#[cfg(target_arch = "x86_64")]
const LONG: isize = 64;

/// Encodes up to `end` without instructions that not each processor has.
///
/// # Safety
/// As of [`encode_with`].
unsafe fn encode_one_by_one(mut at: Position, end: *const u8) -> *mut u16 {
    // SAFETY: the position goes from the start of a character to that of another, no further than the end; by contract.
    unsafe {
        while at.from < end {
            while end.offset_from(at.from) >= 16 && at.put_ascii() {}
            let few = at.from.add(FEW.min(end.offset_from(at.from).unsigned_abs()));
            while at.from < few {
                at.put_run(few);
            }
        }
    }
    at.to
}

/// Where a character is not ASCII, the next are often not either: so many bytes go one by one.
const FEW: usize = 32;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::text;
    use super::*;

    type Way = unsafe fn(Position, *const u8) -> Position;

    /// Whether a way makes what std makes, up to a character where at most `left` bytes are left. The room is no more
    /// than is promised: Miri would see a store past it.
    fn check_way(text: &str, left: usize, encode: Way) {
        let bytes = text.as_bytes().as_ptr_range();
        let mut units = Vec::<u16>::with_capacity(text.len());
        // SAFETY: a text and room for it, and the caller knows that the instructions are there; what is counted was stored.
        let rest = unsafe {
            let at = encode(Position { from: bytes.start, to: units.as_mut_ptr() }, bytes.end);
            units.set_len(at.to.offset_from(units.as_ptr()).unsigned_abs());
            bytes.end.offset_from(at.from).unsigned_abs()
        };
        assert!(rest <= left.min(text.len()), "{rest} bytes are left of {}", text.len());
        let expected: Vec<u16> = text[..text.len() - rest].encode_utf16().collect();
        let same = expected.iter().zip(&units).take_while(|(one, other)| one == other).count();
        assert!(expected == units, "unit {same} of {} and {} is another", expected.len(), units.len());
    }

    fn check_each_way(text: &str) {
        // SAFETY: of `check_way`.
        check_way(text, 0, |at, end| unsafe { Position { from: end, to: encode_one_by_one(at, end) } });
        #[cfg(target_arch = "x86_64")]
        if encode_avx2::is_there() {
            // Less than a step, and the character that it began in.
            // SAFETY: likewise.
            check_way(text, 20, |at, end| unsafe { encode_avx2::encode(at, end) });
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 2000 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn each_way_encodes_as_std_does(text in text()) {
            check_each_way(&text);
        }
    }

    #[test]
    fn each_character_is_encoded_wherever_a_step_cuts_it() {
        let all: Vec<char> = ('\0'..=char::MAX).step_by(if cfg!(miri) { 4099 } else { 7 }).collect();
        let first: String = all.iter().collect();
        let mixed: String = all.iter().zip(all.iter().rev()).flat_map(|(&one, &other)| [one, 'a', other]).collect();
        for before in ["", "a", "aé", "漢"] {
            check_each_way(&format!("{before}{first}"));
            check_each_way(&format!("{before}{mixed}"));
        }
    }

    #[test]
    fn texts_of_each_length_up_to_a_few_steps_are_encoded() {
        for character in ['a', 'é', '漢', '😀'] {
            for count in 0..80 {
                let text: String = std::iter::repeat_n(character, count).collect();
                check_each_way(&text);
                assert_eq!(with_utf16(&text, <[u16]>::to_vec).unwrap(), text.encode_utf16().collect::<Vec<_>>());
            }
        }
    }
}
