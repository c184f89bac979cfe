//! What Java passes is asserted here; what Java gets, it asserts.
use nativebound::native_bound;

nativebound::bindings!();

pub struct Arrays;

const MILLION: i32 = 1_000_000;

/// Ends a call that has written as it was told to.
fn end(ending: i32) -> Result<(), &'static str> {
    match ending {
        0 => Ok(()),
        1 => Err("failed"),
        _ => panic!("panicked"),
    }
}

/// The array of an index: empty, the last edge, the edges, a million.
fn array<T: Copy>(index: i32, edges: &[T], large: fn(i32) -> T) -> Vec<T> {
    match index {
        0 => Vec::new(),
        1 => vec![edges[edges.len() - 1]],
        2 => edges.to_vec(),
        _ => (0..MILLION).map(large).collect(),
    }
}

#[native_bound]
impl bindings::Arrays for Arrays {
    type Error = &'static str;

    fn accept_booleans(index: i32, values: &[bool]) {
        assert!(values == array::<bool>(index, &[true, false, true], |i| i % 3 == 0), "{index}");
    }

    fn give_booleans(index: i32) -> Vec<bool> {
        array(index, &[true, false, true], |i| i % 3 == 0)
    }

    fn flip_booleans(values: &mut [bool], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = !*value);
        end(ending)
    }

    fn accept_bytes(index: i32, values: &[u8]) {
        assert!(values == array::<u8>(index, &[128, 255, 0, 127], |i| i as u8), "{index}");
    }

    fn give_bytes(index: i32) -> Vec<u8> {
        array(index, &[128, 255, 0, 127], |i| i as u8)
    }

    fn flip_bytes(values: &mut [u8], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = !*value);
        end(ending)
    }

    fn accept_chars(index: i32, values: &[u16]) {
        assert!(values == array::<u16>(index, &[0, 97, 0xD800, 0xFFFF], |i| i as u16), "{index}");
    }

    fn give_chars(index: i32) -> Vec<u16> {
        array(index, &[0, 97, 0xD800, 0xFFFF], |i| i as u16)
    }

    fn flip_chars(values: &mut [u16], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = !*value);
        end(ending)
    }

    fn accept_shorts(index: i32, values: &[i16]) {
        assert!(values == array::<i16>(index, &[-32_768, -1, 0, 32_767], |i| i as i16), "{index}");
    }

    fn give_shorts(index: i32) -> Vec<i16> {
        array(index, &[-32_768, -1, 0, 32_767], |i| i as i16)
    }

    fn flip_shorts(values: &mut [i16], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = !*value);
        end(ending)
    }

    fn accept_ints(index: i32, values: &[i32]) {
        assert!(values == array::<i32>(index, &[-2_147_483_648, -1, 0, 2_147_483_647], |i| i * 3 - 7), "{index}");
    }

    fn give_ints(index: i32) -> Vec<i32> {
        array(index, &[-2_147_483_648, -1, 0, 2_147_483_647], |i| i * 3 - 7)
    }

    fn flip_ints(values: &mut [i32], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = !*value);
        end(ending)
    }

    fn accept_longs(index: i32, values: &[i64]) {
        assert!(values == array::<i64>(index, &[-9_223_372_036_854_775_808, -1, 0, 9_223_372_036_854_775_807], |i| i64::from(i) * 5_000_000_000), "{index}");
    }

    fn give_longs(index: i32) -> Vec<i64> {
        array(index, &[-9_223_372_036_854_775_808, -1, 0, 9_223_372_036_854_775_807], |i| i64::from(i) * 5_000_000_000)
    }

    fn flip_longs(values: &mut [i64], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = !*value);
        end(ending)
    }

    fn accept_floats(index: i32, values: &[f32]) {
        let bits = |values: &[f32]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
        assert!(bits(values) == bits(&array(index, &[-0.0, 1.5, f32::from_bits(1), f32::NEG_INFINITY], |i| i as f32 * 0.5)), "{index}");
    }

    fn give_floats(index: i32) -> Vec<f32> {
        array(index, &[-0.0, 1.5, f32::from_bits(1), f32::NEG_INFINITY], |i| i as f32 * 0.5)
    }

    fn flip_floats(values: &mut [f32], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = -*value);
        end(ending)
    }

    fn accept_doubles(index: i32, values: &[f64]) {
        let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
        assert!(bits(values) == bits(&array(index, &[-0.0, 1.5, f64::from_bits(1), f64::NEG_INFINITY], |i| f64::from(i) * 0.5)), "{index}");
    }

    fn give_doubles(index: i32) -> Vec<f64> {
        array(index, &[-0.0, 1.5, f64::from_bits(1), f64::NEG_INFINITY], |i| f64::from(i) * 0.5)
    }

    fn flip_doubles(values: &mut [f64], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = -*value);
        end(ending)
    }

    fn accept_unsigned_bytes(index: i32, values: &[u8]) {
        assert!(values == array::<u8>(index, &[0, 127, 128, 255], |i| i as u8), "{index}");
    }

    fn give_unsigned_bytes(index: i32) -> Vec<u8> {
        array(index, &[0, 127, 128, 255], |i| i as u8)
    }

    fn flip_unsigned_bytes(values: &mut [u8], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = u8::MAX - *value);
        end(ending)
    }

    fn accept_unsigned_shorts(index: i32, values: &[u16]) {
        assert!(values == array::<u16>(index, &[0, 32_767, 32_768, 65_535], |i| i as u16), "{index}");
    }

    fn give_unsigned_shorts(index: i32) -> Vec<u16> {
        array(index, &[0, 32_767, 32_768, 65_535], |i| i as u16)
    }

    fn flip_unsigned_shorts(values: &mut [u16], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = u16::MAX - *value);
        end(ending)
    }

    fn accept_unsigned_ints(index: i32, values: &[u32]) {
        assert!(values == array::<u32>(index, &[0, 2_147_483_647, 2_147_483_648, 4_294_967_295], |i| (i - 500_000) as u32), "{index}");
    }

    fn give_unsigned_ints(index: i32) -> Vec<u32> {
        array(index, &[0, 2_147_483_647, 2_147_483_648, 4_294_967_295], |i| (i - 500_000) as u32)
    }

    fn flip_unsigned_ints(values: &mut [u32], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = u32::MAX - *value);
        end(ending)
    }

    fn accept_unsigned_longs(index: i32, values: &[u64]) {
        assert!(values == array::<u64>(index, &[0, 9_223_372_036_854_775_807, 9_223_372_036_854_775_808, 18_446_744_073_709_551_615], |i| i64::from(i - 500_000) as u64), "{index}");
    }

    fn give_unsigned_longs(index: i32) -> Vec<u64> {
        array(index, &[0, 9_223_372_036_854_775_807, 9_223_372_036_854_775_808, 18_446_744_073_709_551_615], |i| i64::from(i - 500_000) as u64)
    }

    fn flip_unsigned_longs(values: &mut [u64], ending: i32) -> Result<(), Self::Error> {
        values.iter_mut().for_each(|value| *value = u64::MAX - *value);
        end(ending)
    }

    fn optional(none: Option<&[i32]>, some: Option<&[i32]>, written: Option<&mut [i64]>) -> i32 {
        assert_eq!((none, some), (None, Some(&[7, -8][..])));
        let Some(written) = written else { return 2 };
        assert_eq!(written, [1]);
        written[0] = 2;
        3
    }

    fn maybe(present: bool) -> Option<Vec<f64>> {
        present.then(|| vec![0.25, -0.0])
    }
}
