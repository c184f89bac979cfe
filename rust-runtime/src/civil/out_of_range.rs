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
    /// The first of some parts whose value is not from the least to the greatest: name, value, least, greatest.
    pub(super) const fn first_of(parts: &[(&'static str, i64, i64, i64)]) -> Option<Self> {
        let mut at = 0;
        while at < parts.len() {
            let (part, value, least, greatest) = parts[at];
            if value < least || greatest < value {
                return Some(Self { part, value, least, greatest });
            }
            at += 1;
        }
        None
    }
}

impl Error for OutOfRange {}

impl Display for OutOfRange {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { part, value, least, greatest } = self;
        write!(f, "{part} {value} is not from {least} to {greatest}")
    }
}
