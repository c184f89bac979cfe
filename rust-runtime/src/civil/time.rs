use std::fmt::{self, Display, Formatter};

use super::OutOfRange;

/// A time of day: Java's `LocalTime`. By default it is midnight, at which a day begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
}

impl Time {
    /// The first of a day, midnight.
    pub const MIN: Self = Self { hour: 0, minute: 0, second: 0, nanosecond: 0 };

    /// The last of a day.
    pub const MAX: Self = Self { hour: 23, minute: 59, second: 59, nanosecond: 999_999_999 };

    /// The time of that hour from 0 to 23, minute and second, neither of which is 60, and nanosecond of the second.
    ///
    /// # Errors
    /// There is none.
    pub const fn new(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Result<Self, OutOfRange> {
        let fault = OutOfRange::first_of(&[
            ("hour", hour as i64, 0, 23),
            ("minute", minute as i64, 0, 59),
            ("second", second as i64, 0, 59),
            ("nanosecond", nanosecond as i64, 0, 999_999_999),
        ]);
        match fault {
            None => Ok(Self { hour, minute, second, nanosecond }),
            Some(fault) => Err(fault),
        }
    }

    /// The hour, from 0 to 23.
    #[inline]
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, from 0 to 59.
    #[inline]
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// The second, from 0 to 59.
    #[inline]
    #[must_use]
    pub const fn second(self) -> u8 {
        self.second
    }

    /// The nanosecond of the second, from 0 to 999,999,999.
    #[inline]
    #[must_use]
    pub const fn nanosecond(self) -> u32 {
        self.nanosecond
    }
}

/// As Java has it: `12:00`, `12:00:01`, `12:00:00.500`, `12:00:00.000000001`.
impl Display for Time {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { hour, minute, second, nanosecond: nanos } = *self;
        write!(f, "{hour:02}:{minute:02}")?;
        if second == 0 && nanos == 0 {
            return Ok(());
        }
        write!(f, ":{second:02}")?;
        match nanos {
            0 => Ok(()),
            _ if nanos % 1_000_000 == 0 => write!(f, ".{:03}", nanos / 1_000_000),
            _ if nanos % 1_000 == 0 => write!(f, ".{:06}", nanos / 1_000),
            _ => write!(f, ".{nanos:09}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_in_its_range() {
        assert_eq!(Time::new(0, 0, 0, 0), Ok(Time::MIN));
        assert_eq!(Time::new(23, 59, 59, 999_999_999), Ok(Time::MAX));
        let fault = |hour, minute, second, nanos| Time::new(hour, minute, second, nanos).unwrap_err().to_string();
        assert_eq!(fault(24, 0, 0, 0), "hour 24 is not from 0 to 23");
        assert_eq!(fault(0, 60, 0, 0), "minute 60 is not from 0 to 59");
        assert_eq!(fault(23, 59, 60, 0), "second 60 is not from 0 to 59");
        assert_eq!(fault(0, 0, 0, 1_000_000_000), "nanosecond 1000000000 is not from 0 to 999999999");
    }

    #[test]
    fn times_are_ordered_and_begin_at_midnight() {
        let time = |hour, minute, second, nanos| Time::new(hour, minute, second, nanos).unwrap();
        assert!(time(1, 59, 59, 999_999_999) < time(2, 0, 0, 0));
        assert!(time(2, 0, 0, 0) < time(2, 0, 0, 1));
        assert_eq!(Time::default(), Time::MIN);
    }
}
