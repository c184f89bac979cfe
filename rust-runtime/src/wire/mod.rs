//! How nested values travel: all of a call's in one packed byte sequence each way. `docs/wire.md` is the format.
//!
//! Nothing here knows of JNI. What is read is never trusted: each malformed buffer is a [`WireError`], and memory is
//! reserved only for elements whose bytes can be there.

mod civil;
mod collections;
mod depth;
mod enums;
mod error;
mod packed;
mod parts;
mod place;
mod reader;
mod scalars;
mod values;
mod writer;

pub(crate) use depth::apart;
pub use depth::{Depth, Level};
pub use enums::{EnumTable, JavaEnum};
pub use error::{Problem, WireError};
pub use packed::Packed;
pub use parts::Parts;
pub(crate) use place::{Place, Role};
pub(crate) use reader::Position;
pub use reader::Reader;
pub use writer::Writer;

/// The longest message: the longest array that each JVM makes.
pub const MAX_LENGTH: usize = 0x7fff_ffff - 8;

/// A value that travels inside a message.
pub trait Wire: Sized + 'static {
    /// The fewest bytes that a value takes. Never 0, so that a count says how much must follow.
    const MIN_SIZE: usize;

    /// What a level takes, of a type whose values may be in one another without end, or that has such values in it.
    const NESTS: Option<Level> = None;

    /// Whether the other side may have no value for one. Where it always has, no error says where the value is.
    const REFUSABLE: bool = true;

    /// Appends the value. It is consumed: an owned object in it becomes Java's.
    ///
    /// # Errors
    /// The value cannot be Java's, or there is too much of it.
    fn write(self, writer: &mut Writer) -> Result<(), WireError>;

    /// Takes a value off the front.
    ///
    /// # Errors
    /// The bytes are no such value, or it cannot be Rust's.
    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError>;

    /// That all that nests in it is not too deep to be walked.
    ///
    /// # Errors
    /// It is.
    #[inline]
    fn fathom(&self, _: &mut Depth) -> Result<(), WireError> {
        Ok(())
    }

    /// Gives what nests in it to `parts`, and drops the rest.
    fn take_apart(self, _: &mut Parts) {}

    /// Appends a count and the elements.
    ///
    /// # Errors
    /// As [`write`](Wire::write).
    fn write_vec(values: Vec<Self>, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(values.len(), values)
    }

    /// Takes a count and the elements off the front.
    ///
    /// # Errors
    /// As [`read`](Wire::read).
    fn read_vec(reader: &mut Reader<'_>) -> Result<Vec<Self>, WireError> {
        reader.enter::<Self>()?;
        let count = reader.count(Self::MIN_SIZE)?;
        let mut values = reader.vec_of(count)?;
        apart::<Self, _>(|| {
            (0..count).try_for_each(|index| {
                let value = Self::read(reader).map_err(|error| error.element(index));
                value.map(|value| values.push(value))
            })
        })?;
        reader.leave::<Self>();
        Ok(values)
    }
}

/// The message that is one value.
///
/// # Errors
/// As [`Wire::write`].
pub fn encode<T: Wire>(value: T) -> Result<Vec<u8>, WireError> {
    let mut writer = Writer::new();
    writer.value(value)?;
    Ok(writer.finish())
}

/// The one value that a message is.
///
/// # Errors
/// As [`Wire::read`]; bytes after the value are an error too.
pub fn decode<T: Wire>(bytes: &[u8]) -> Result<T, WireError> {
    let mut reader = Reader::new(bytes);
    let value = reader.value()?;
    reader.finish()?;
    Ok(value)
}
