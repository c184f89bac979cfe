//! [`Lower`] of a crate's numbers, booleans and characters.

use std::cmp::Ordering;
use std::num::NonZero;
use std::time::{Duration, SystemTime};

use super::lower::{Lower, Within, referred, same};
use super::unlowered::Unlowered;
use crate::civil::{Date, DateTime, Time};

same!(bool, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, Duration, SystemTime, Date, Time, DateTime, [u8; 16]);
referred!(bool, i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize, f32, f64, char, Ordering);
referred!(Duration, SystemTime, Date, Time, DateTime);

#[diagnostic::do_not_recommend]
impl<M> Lower<[u8; 16], M> for &[u8; 16] {
    #[inline]
    fn lower(self) -> Result<[u8; 16], Unlowered> {
        Ok(*self)
    }
}

macro_rules! checked {
    ($($to:ty as $java:literal: $($from:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl<M> Lower<$to, M> for $from {
            #[inline]
            fn lower(self) -> Result<$to, Unlowered> {
                <$to>::try_from(self).map_err(|_| Unlowered::range(self, $java))
            }
        }
    )*)*};
}

checked! {
    i8 as "byte": u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u8 as "unsigned byte": i8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    i16 as "short": i8, u8, u16, i32, u32, i64, u64, i128, u128, isize, usize;
    u16 as "char or unsigned short": i8, u8, i16, i32, u32, i64, u64, i128, u128, isize, usize;
    i32 as "int": i8, u8, i16, u16, u32, i64, u64, i128, u128, isize, usize;
    u32 as "unsigned int": i8, u8, i16, u16, i32, i64, u64, i128, u128, isize, usize;
    i64 as "long": i8, u8, i16, u16, i32, u32, u64, i128, u128, isize, usize;
    u64 as "unsigned long": i8, u8, i16, u16, i32, u32, i64, i128, u128, isize, usize;
}

macro_rules! non_zero {
    ($($number:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<W, M> Lower<W, M, Within> for NonZero<$number>
        where
            $number: Lower<W, M>,
        {
            #[inline]
            fn lower(self) -> Result<W, Unlowered> {
                self.get().lower()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<W, M> Lower<W, M, Within> for &NonZero<$number>
        where
            $number: Lower<W, M>,
        {
            #[inline]
            fn lower(self) -> Result<W, Unlowered> {
                self.get().lower()
            }
        }
    )*};
}

non_zero!(i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, isize, usize);

#[diagnostic::do_not_recommend]
impl<M> Lower<f64, M> for f32 {
    #[inline]
    fn lower(self) -> Result<f64, Unlowered> {
        Ok(self.into())
    }
}

/// Of the Basic Multilingual Plane: Java's `char` is a UTF-16 unit.
#[diagnostic::do_not_recommend]
impl<M> Lower<u16, M> for char {
    #[inline]
    fn lower(self) -> Result<u16, Unlowered> {
        let point = u32::from(self);
        u16::try_from(point).map_err(|_| Unlowered::range(format_args!("U+{point:04X}"), "char"))
    }
}

/// The code point.
#[diagnostic::do_not_recommend]
impl<M> Lower<u32, M> for char {
    #[inline]
    fn lower(self) -> Result<u32, Unlowered> {
        Ok(self.into())
    }
}

/// The code point.
#[diagnostic::do_not_recommend]
impl<M> Lower<i32, M> for char {
    #[inline]
    fn lower(self) -> Result<i32, Unlowered> {
        Lower::<i32, M>::lower(u32::from(self)) // at most U+10FFFF
    }
}

/// As a comparator has it.
#[diagnostic::do_not_recommend]
impl<M> Lower<i32, M> for Ordering {
    #[inline]
    fn lower(self) -> Result<i32, Unlowered> {
        Ok(self as i32)
    }
}

#[diagnostic::do_not_recommend]
impl<M> Lower<(), M> for () {
    #[inline]
    fn lower(self) -> Result<(), Unlowered> {
        Ok(())
    }
}
