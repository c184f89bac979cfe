//! What Java passes is asserted here; what is written, Java asserts.
use nativebound::native_bound;

nativebound::bindings!();

pub struct Ranges;

/// An element type: the element at an index, and what an element is flipped to.
trait Element: Copy + PartialEq + std::fmt::Debug {
    fn at(index: i32) -> Self;
    fn flipped(self) -> Self;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Element for $type {
            fn at(index: i32) -> Self {
                (index * 7 + 1) as Self
            }

            fn flipped(self) -> Self {
                !self
            }
        }
    )*};
}

integers!(u8 u16 i16 i32 i64);

impl Element for bool {
    fn at(index: i32) -> Self {
        index % 3 == 0
    }

    fn flipped(self) -> Self {
        !self
    }
}

impl Element for f32 {
    fn at(index: i32) -> Self {
        index as Self + 0.5
    }

    fn flipped(self) -> Self {
        -self
    }
}

impl Element for f64 {
    fn at(index: i32) -> Self {
        f64::from(index) + 0.5
    }

    fn flipped(self) -> Self {
        -self
    }
}

fn flip<T: Element>(values: &mut [T], first: i32, ending: i32) -> Result<(), &'static str> {
    for (value, index) in values.iter_mut().zip(first..) {
        assert_eq!(*value, T::at(index), "{index}");
        *value = value.flipped();
    }
    end(ending)
}

fn end(ending: i32) -> Result<(), &'static str> {
    match ending {
        0 => Ok(()),
        1 => Err("failed"),
        _ => panic!("panicked"),
    }
}

fn sum(bytes: &[u8]) -> i32 {
    bytes.iter().map(|byte| i32::from(*byte)).sum()
}

#[native_bound]
impl bindings::Ranges for Ranges {
    type Error = &'static str;

    fn flip_booleans(values: &mut [bool], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_bytes(values: &mut [u8], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_chars(values: &mut [u16], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_shorts(values: &mut [i16], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_ints(values: &mut [i32], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_longs(values: &mut [i64], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_floats(values: &mut [f32], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_doubles(values: &mut [f64], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn flip_unsigned(values: &mut [u32]) {
        values.iter_mut().for_each(|value| *value = !*value);
    }

    fn flip_any(values: &mut [u8], expected: &[u8], ending: i32) -> Result<(), Self::Error> {
        assert_eq!(values, expected);
        values.iter_mut().for_each(|byte| *byte ^= 1);
        end(ending)
    }

    fn length_of_any(values: &[u8]) -> i32 {
        values.len() as i32
    }

    fn flip_buffer(values: &mut [u8], first: i32, ending: i32) -> Result<(), Self::Error> {
        flip(values, first, ending)
    }

    fn sum(values: &[u8]) -> i32 {
        sum(values)
    }

    fn sum_of_all(values: &[u8]) -> i32 {
        sum(values)
    }

    fn sum_of_either(array: Option<&[u8]>, buffer: Option<&[u8]>) -> i32 {
        assert!(array.is_none() || buffer.is_none());
        array.or(buffer).map_or(-1, sum)
    }

    fn copy(source: &[u8], target: &mut [u8]) {
        target.copy_from_slice(source);
    }

    fn copy_buffer(source: &[u8], target: &mut [u8]) {
        target.copy_from_slice(source);
    }

    fn copy_any(source: &[u8], target: &mut [u8]) {
        target.copy_from_slice(source);
    }

    fn named(shared: &[u8], mutable: &mut [u8], r#match: i32) -> i32 {
        mutable[0] = shared[0];
        sum(shared) + r#match
    }
}

pub struct Sums(i64);

#[native_bound]
impl bindings::Sums for Sums {
    fn of(values: &[i32]) -> Self {
        Sums(values.iter().map(|value| i64::from(*value)).sum())
    }

    fn add(&mut self, values: &[u8]) {
        self.0 += i64::from(sum(values));
    }

    fn add_all(&mut self, words: Vec<String>, values: &[u8]) {
        self.0 += i64::from(sum(values)) + words.len() as i64;
    }

    fn total(&self) -> i64 {
        self.0
    }

    fn fill(&self, values: &mut [i64]) {
        values.fill(self.0);
    }

    fn fill_any(&self, values: &mut [u8]) -> String {
        values.fill(self.0 as u8);
        values.len().to_string()
    }
}
