//! Dates and times without a zone. Each that there is, the other side has.

use super::{Problem, Reader, Wire, WireError, Writer};
use crate::civil::{Date, DateTime, OutOfRange, Time};

/// `LocalDate`.
impl Wire for Date {
    const MIN_SIZE: usize = 6;
    const REFUSABLE: bool = false;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        let [a, b, c, d] = self.year().to_le_bytes();
        writer.put(&[a, b, c, d, self.month(), self.day()])
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        let offset = reader.offset();
        let [a, b, c, d, month, day] = reader.array()?;
        Self::new(i32::from_le_bytes([a, b, c, d]), month, day).map_err(|fault| malformed(offset, fault))
    }
}

/// `LocalTime`.
impl Wire for Time {
    const MIN_SIZE: usize = 7;
    const REFUSABLE: bool = false;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        let [a, b, c, d] = self.nanosecond().to_le_bytes();
        writer.put(&[self.hour(), self.minute(), self.second(), a, b, c, d])
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        let offset = reader.offset();
        let [hour, minute, second, a, b, c, d] = reader.array()?;
        let nanosecond = u32::from_le_bytes([a, b, c, d]);
        Self::new(hour, minute, second, nanosecond).map_err(|fault| malformed(offset, fault))
    }
}

/// `LocalDateTime`.
impl Wire for DateTime {
    const MIN_SIZE: usize = Date::MIN_SIZE + Time::MIN_SIZE;
    const REFUSABLE: bool = false;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        self.date.write(writer)?;
        self.time.write(writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(Self { date: Date::read(reader)?, time: Time::read(reader)? })
    }
}

#[cold]
fn malformed(offset: usize, fault: OutOfRange) -> WireError {
    Problem::Civil { offset, fault }.into()
}
