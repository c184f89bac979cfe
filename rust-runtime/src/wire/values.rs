//! Values of the JDK. A `BigInteger` is the `Vec<u8>` of its two's complement, big-endian.

use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Problem, Reader, Wire, WireError, Writer};

const NANOS_PER_SECOND: u32 = 1_000_000_000;

/// Java begins with it the text of a path that is not of the default file system, whose paths cannot have it.
const FOREIGN_PATH: char = '\0';

const INSTANT: &str = "java.time.Instant";

/// `Instant.MIN` and `MAX` in seconds.
const INSTANT_SECONDS: std::ops::RangeInclusive<i64> = -31_557_014_167_219_200..=31_556_889_864_403_199;

/// `UUID`.
impl Wire for [u8; 16] {
    const MIN_SIZE: usize = 16;
    const REFUSABLE: bool = false;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.put(&self)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.array()
    }
}

impl Wire for PathBuf {
    const MIN_SIZE: usize = 4;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        match self.to_str() {
            Some(path) => writer.str(path),
            None => Err(Problem::Path { lossy: self.to_string_lossy().into_owned() }.into()),
        }
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        let text = String::read(reader)?;
        match text.strip_prefix(FOREIGN_PATH) {
            Some(path) => Err(Problem::ForeignPath { path: path.to_owned() }.into()),
            None => Ok(text.into()),
        }
    }
}

impl Wire for Duration {
    const MIN_SIZE: usize = 12;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        let seconds = i64::try_from(self.as_secs()).map_err(|_| Problem::Range { of: "java.time.Duration" })?;
        (seconds, self.subsec_nanos()).write(writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        let (seconds, nanos) = read_seconds(reader)?;
        let seconds = u64::try_from(seconds).map_err(|_| Problem::Range { of: "std::time::Duration" })?;
        Ok(Self::new(seconds, nanos))
    }
}

/// `Instant`.
impl Wire for SystemTime {
    const MIN_SIZE: usize = 12;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        let (seconds, nanos) = since_epoch(self).ok_or(Problem::Range { of: INSTANT })?;
        of_instant(seconds)?;
        (seconds, nanos).write(writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        let (seconds, nanos) = read_seconds(reader)?;
        of_instant(seconds)?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let second = if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
        second
            .and_then(|second| second.checked_add(Duration::new(0, nanos)))
            .ok_or_else(|| Problem::Range { of: "std::time::SystemTime" }.into())
    }
}

fn of_instant(seconds: i64) -> Result<(), WireError> {
    if INSTANT_SECONDS.contains(&seconds) { Ok(()) } else { Err(Problem::Range { of: INSTANT }.into()) }
}

/// Seconds since the epoch, rounded down, and nanoseconds.
fn since_epoch(time: SystemTime) -> Option<(i64, u32)> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => Some((i64::try_from(after.as_secs()).ok()?, after.subsec_nanos())),
        Err(error) => {
            let before = error.duration();
            let seconds = i64::try_from(before.as_secs()).ok()?;
            match before.subsec_nanos() {
                0 => Some((-seconds, 0)),
                nanos => Some((-seconds - 1, NANOS_PER_SECOND - nanos)),
            }
        }
    }
}

fn read_seconds(reader: &mut Reader<'_>) -> Result<(i64, u32), WireError> {
    let seconds = i64::read(reader)?;
    let offset = reader.offset();
    let nanos = i32::read(reader)?;
    match u32::try_from(nanos) {
        Ok(nanos) if nanos < NANOS_PER_SECOND => Ok((seconds, nanos)),
        _ => Err(Problem::Nanos { offset, nanos }.into()),
    }
}
