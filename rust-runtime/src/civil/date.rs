use std::fmt::{self, Display, Formatter};

use super::OutOfRange;

/// A day of the ISO calendar, in which the rules of today hold for all years: Java's `LocalDate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The first, of the year -999999999.
    pub const MIN: Self = Self { year: -999_999_999, month: 1, day: 1 };

    /// The last, of the year 999999999.
    pub const MAX: Self = Self { year: 999_999_999, month: 12, day: 31 };

    /// The date of that year, of that month from 1, and of that day of the month from 1.
    ///
    /// # Errors
    /// There is none.
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, OutOfRange> {
        let fault = OutOfRange::first_of(&[
            ("year", year as i64, Self::MIN.year as i64, Self::MAX.year as i64),
            ("month", month as i64, 1, 12),
            ("day", day as i64, 1, days_of(year, month)),
        ]);
        match fault {
            None => Ok(Self { year, month, day }),
            Some(fault) => Err(fault),
        }
    }

    /// The year; 0 is the one before the year 1.
    #[inline]
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1 to 12.
    #[inline]
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[inline]
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

const fn days_of(year: i32, month: u8) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// As Java has it: `2024-02-29`, `-0001-12-31`, `+12345-01-01`.
impl Display for Date {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        match year {
            ..0 => write!(f, "{year:05}-{month:02}-{day:02}"),
            0..=9999 => write!(f, "{year:04}-{month:02}-{day:02}"),
            _ => write!(f, "{year:+}-{month:02}-{day:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(year: i32, month: u8, day: u8) -> String {
        Date::new(year, month, day).unwrap_err().to_string()
    }

    #[test]
    fn there_is_a_leap_day_in_leap_years_alone() {
        for leap in [2024, 2000, 0, -4, -400, 999_999_996, -999_999_996] {
            assert_eq!(Date::new(leap, 2, 29).map(Date::year), Ok(leap));
        }
        for common in [2023, 1900, 2100, -1, -100, 999_999_999] {
            assert_eq!(fault(common, 2, 29), "day 29 is not from 1 to 28");
        }
        assert_eq!(fault(2024, 2, 30), "day 30 is not from 1 to 29");
    }

    #[test]
    fn months_have_their_days() {
        for (at, days) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].into_iter().enumerate() {
            let month = u8::try_from(at + 1).unwrap();
            assert_eq!(Date::new(2023, month, days).map(Date::day), Ok(days));
            assert_eq!(fault(2023, month, days + 1), format!("day {} is not from 1 to {days}", days + 1));
            assert_eq!(fault(2023, month, 0), format!("day 0 is not from 1 to {days}"));
        }
        assert_eq!(fault(2023, 0, 1), "month 0 is not from 1 to 12");
        assert_eq!(fault(2023, 13, 1), "month 13 is not from 1 to 12");
    }

    #[test]
    fn years_are_those_of_java() {
        assert_eq!(Date::new(-999_999_999, 1, 1), Ok(Date::MIN));
        assert_eq!(Date::new(999_999_999, 12, 31), Ok(Date::MAX));
        for beyond in [i32::MIN, -1_000_000_000, 1_000_000_000, i32::MAX] {
            assert_eq!(fault(beyond, 1, 1), format!("year {beyond} is not from -999999999 to 999999999"));
        }
    }

    #[test]
    fn dates_are_ordered_by_time() {
        let date = |year, month, day| Date::new(year, month, day).unwrap();
        assert!(date(-2, 12, 31) < date(-1, 1, 1));
        assert!(date(2024, 1, 31) < date(2024, 2, 1));
        assert!(Date::MIN < Date::MAX);
    }
}
