//! Dates and times of day without a zone, as calendars and clocks on a wall have them: the values of Java's `LocalDate`,
//! `LocalTime` and `LocalDateTime`, all of them and no others.
//!
//! They are for passing on: to a crate that reckons with dates, or to one's own code.
//!
//! ```
//! use nativebound::civil::{Date, DateTime, Time};
//!
//! let leap_day = Date::new(2024, 2, 29)?;
//! let noon = Time::new(12, 0, 0, 0)?;
//! assert_eq!(DateTime { date: leap_day, time: noon }.to_string(), "2024-02-29T12:00");
//! assert_eq!(Date::new(2023, 2, 29).unwrap_err().to_string(), "day 29 is not from 1 to 28");
//! # Ok::<(), nativebound::civil::OutOfRange>(())
//! ```

mod date;
mod date_time;
mod out_of_range;
mod time;

pub use date::Date;
pub use date_time::DateTime;
pub use out_of_range::OutOfRange;
pub use time::Time;
