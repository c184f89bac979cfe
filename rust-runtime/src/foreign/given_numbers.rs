//! [`Given`] of Java's numbers and characters.

use std::fmt::Display;
use std::num::NonZero;
use std::time::{Duration, SystemTime};

use super::given::{Given, referred, same};
use crate::civil::{Date, DateTime, Time};
use crate::errors::Failure;

same!(bool, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, Duration, SystemTime, Date, Time, DateTime, [u8; 16]);
referred!(bool, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, Duration, SystemTime, Date, Time, DateTime);

macro_rules! checked {
    ($($from:ty: $($to:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl Given<$to> for $from {
            #[inline]
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                <$to>::try_from(self).map_err(|_| out_of_range(self, name, stringify!($to)))
            }
        }
    )*)*};
}

checked! {
    i8: u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u8: i8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    i16: i8, u8, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u16: i8, u8, i16, i32, u32, i64, u64, i128, u128, isize, usize;
    i32: i8, u8, i16, u16, u32, i64, u64, i128, u128, isize, usize;
    u32: i8, u8, i16, u16, i32, i64, u64, i128, u128, isize, usize;
    i64: i8, u8, i16, u16, i32, u32, u64, i128, u128, isize, usize;
    u64: i8, u8, i16, u16, i32, u32, i64, i128, u128, isize, usize;
}

macro_rules! non_zero {
    ($($from:ty: $($to:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend] // rustc lists few, and others are the likely ones
        impl Given<NonZero<$to>> for $from {
            #[inline]
            fn give(self, name: &dyn Display) -> Result<NonZero<$to>, Failure> {
                let value: $to = self.give(name)?;
                NonZero::new(value).ok_or_else(|| Failure::arithmetic(format!("argument '{name}' must not be 0")))
            }
        }
    )*)*};
}

non_zero! {
    i8: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u8: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    i16: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u16: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    i32: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u32: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    i64: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u64: i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
}

#[diagnostic::do_not_recommend]
impl Given<f64> for f32 {
    #[inline]
    fn give(self, _: &dyn Display) -> Result<f64, Failure> {
        Ok(self.into())
    }
}

/// A `char` of Java's.
#[diagnostic::do_not_recommend]
impl Given<char> for u16 {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<char, Failure> {
        u32::from(self).give(name)
    }
}

/// A code point.
#[diagnostic::do_not_recommend]
impl Given<char> for i32 {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<char, Failure> {
        let point = u32::try_from(self).ok().and_then(char::from_u32);
        point.ok_or_else(|| no_character(i64::from(self), name))
    }
}

/// A code point.
#[diagnostic::do_not_recommend]
impl Given<char> for u32 {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<char, Failure> {
        char::from_u32(self).ok_or_else(|| no_character(self.into(), name))
    }
}

#[cold]
fn out_of_range(value: impl Display, name: &dyn Display, rust: &str) -> Failure {
    Failure::arithmetic(format!("argument '{name}': {value} does not fit {rust}"))
}

#[cold]
fn no_character(point: i64, name: &dyn Display) -> Failure {
    Failure::illegal_argument(match point {
        0xD800..=0xDFFF => format!("argument '{name}' is not valid Unicode: lone surrogate \\u{point:04x}"),
        _ => format!("argument '{name}' is not valid Unicode: {point} is no code point"),
    })
}
