use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// A part of a date or time that is not in its range: there is no such month, or no such day in that month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange {
    part: &'static str,
    value: i64,
    least: i64,
    greatest: i64,
}

impl OutOfRange {
    /// That `value` is from `least` to `greatest`.
    pub(super) const fn check(part: &'static str, value: i64, least: i64, greatest: i64) -> Result<(), Self> {
        if least <= value && value <= greatest { Ok(()) } else { Err(Self { part, value, least, greatest }) }
    }
}

impl Error for OutOfRange {}

impl Display for OutOfRange {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { part, value, least, greatest } = self;
        write!(f, "{part} {value} is not from {least} to {greatest}")
    }
}
