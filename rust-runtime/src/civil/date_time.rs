use std::fmt::{self, Display, Formatter};

use super::{Date, Time};

/// A time of a day, wherever that is: Java's `LocalDateTime`. Any date and any time are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// The day.
    pub date: Date,
    /// The time on it.
    pub time: Time,
}

impl DateTime {
    /// The first.
    pub const MIN: Self = Self { date: Date::MIN, time: Time::MIN };

    /// The last.
    pub const MAX: Self = Self { date: Date::MAX, time: Time::MAX };
}

/// As Java has it: `2024-02-29T12:00`.
impl Display for DateTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time)
    }
}
