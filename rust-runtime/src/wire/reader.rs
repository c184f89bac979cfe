//! Takes values off the front of a message. No byte of it is trusted.

use std::any::Any;

use super::{Depth, JavaEnum, Problem, Wire, WireError, apart};
use crate::text::latin1;
use crate::text::utf16::{CHUNK, DecodeError, Decoder};

/// Set in a string's count where each of its characters is one byte: none is beyond U+00FF.
pub(super) const LATIN1: u32 = 1 << 31;

/// How much of a message was read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Position {
    offset: usize,
    elements: usize,
}

/// Takes values off the front of a message.
#[derive(Debug, Clone)]
pub struct Reader<'b> {
    rest: &'b [u8],
    length: usize,
    depth: Depth,
    /// The sum of the counts so far. Each element has a byte that no element inside it has, so that in a true message
    /// the sum is at most its length: counts that lie inside one another reserve no more than one could.
    elements: usize,
    /// What crosses beside the message, which has its indices: a door puts it here and takes it out. No codec looks at it.
    beside: Option<&'b dyn Any>,
}

impl<'b> Reader<'b> {
    /// At the front of `message`.
    #[must_use]
    pub fn new(message: &'b [u8]) -> Self {
        Self { rest: message, length: message.len(), depth: Depth::new(), elements: 0, beside: None }
    }

    /// Where another left off, in the same message.
    #[inline]
    pub(crate) fn resume(message: &'b [u8], position: Position) -> Self {
        Self {
            rest: message.get(position.offset..).unwrap_or_default(),
            length: message.len(),
            depth: Depth::new(),
            elements: position.elements,
            beside: None,
        }
    }

    /// This reader, with what crosses beside its message.
    #[inline]
    pub(crate) fn with_beside(self, beside: &'b dyn Any) -> Self {
        Self { beside: Some(beside), ..self }
    }

    /// What crosses beside the message.
    pub(crate) fn beside<T: 'static>(&self) -> Option<&'b T> {
        self.beside.and_then(<dyn Any>::downcast_ref)
    }

    /// Where it is, between values.
    #[inline]
    pub(crate) fn position(&self) -> Position {
        Position { offset: self.offset(), elements: self.elements }
    }

    /// A constant of an enum.
    ///
    /// # Errors
    /// As [`index`](Self::index).
    #[inline]
    pub fn constant<T: JavaEnum>(&mut self) -> Result<T, WireError> {
        let index = u16::from_le_bytes(self.array()?);
        match T::VALUES.get(usize::from(index)) {
            Some(&value) => Ok(value),
            #[expect(clippy::cast_possible_truncation, reason = "an enum of Java has fewer constants")]
            None => Err(self.unknown_index(index, T::VALUES.len() as u16, T::CLASS)),
        }
    }

    /// The error for what only ever travels to Java.
    #[cold]
    #[must_use]
    pub fn no_value(&self) -> WireError {
        Problem::OneWay { offset: self.offset() }.into()
    }

    /// That nothing is left.
    ///
    /// # Errors
    /// Something is.
    pub fn finish(self) -> Result<(), WireError> {
        if self.rest.is_empty() {
            return Ok(());
        }
        Err(Problem::Trailing { offset: self.offset(), remaining: self.rest.len() }.into())
    }

    /// How many bytes were read.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.length - self.rest.len()
    }

    /// `N` bytes.
    ///
    /// # Errors
    /// There are fewer.
    #[inline]
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        let Some((bytes, rest)) = self.rest.split_first_chunk() else { return Err(self.truncated(N)) };
        self.rest = rest;
        Ok(*bytes)
    }

    /// `count` bytes.
    ///
    /// # Errors
    /// There are fewer.
    #[inline]
    pub fn take(&mut self, count: usize) -> Result<&'b [u8], WireError> {
        let Some((bytes, rest)) = self.rest.split_at_checked(count) else { return Err(self.truncated(count)) };
        self.rest = rest;
        Ok(bytes)
    }

    #[cold]
    fn truncated(&self, needed: usize) -> WireError {
        Problem::Truncated { offset: self.offset(), needed, remaining: self.rest.len() }.into()
    }

    /// A byte that is 0 or 1.
    ///
    /// # Errors
    /// It is neither.
    #[inline]
    pub fn flag(&mut self) -> Result<bool, WireError> {
        let [value] = self.array()?;
        if value > 1 {
            return Err(Problem::Flag { offset: self.offset() - 1, value }.into());
        }
        Ok(value == 1)
    }

    /// The index of an enum constant or of a variant of `of`, which has `limit`.
    ///
    /// # Errors
    /// It is not below `limit`.
    #[inline]
    pub fn index(&mut self, limit: u16, of: &'static str) -> Result<u16, WireError> {
        let index = u16::from_le_bytes(self.array()?);
        if index >= limit {
            return Err(self.unknown_index(index, limit, of));
        }
        Ok(index)
    }

    /// The error for an index that a `match` does not know.
    #[cold]
    #[must_use]
    pub fn unknown_index(&self, index: u16, limit: u16, of: &'static str) -> WireError {
        Problem::Index { offset: self.offset() - 2, index, limit, of }.into()
    }

    /// A record without fields.
    ///
    /// # Errors
    /// The byte is not 0.
    pub fn nothing(&mut self) -> Result<(), WireError> {
        let [value] = self.array()?;
        if value != 0 {
            return Err(Problem::NotEmpty { offset: self.offset() - 1 }.into());
        }
        Ok(())
    }

    /// A whole value.
    ///
    /// # Errors
    /// As [`Wire::read`].
    #[inline]
    pub(crate) fn value<T: Wire>(&mut self) -> Result<T, WireError> {
        Depth::room_for::<T>()?;
        apart::<T, _>(|| T::read(self))
    }

    /// A component of a record.
    ///
    /// # Errors
    /// As [`Wire::read`], with its name.
    #[inline]
    pub fn field<T: Wire>(&mut self, name: &'static str) -> Result<T, WireError> {
        if T::REFUSABLE { T::read(self).map_err(|error| error.inside(name)) } else { T::read(self) }
    }

    /// Begins to read a value in a box or a collection.
    ///
    /// # Errors
    /// It is too deep.
    #[inline]
    pub fn enter<T: Wire>(&mut self) -> Result<(), WireError> {
        self.depth.enter::<T>()
    }

    /// Ends it. After an error nothing need be ended.
    #[inline]
    pub fn leave<T: Wire>(&mut self) {
        self.depth.leave::<T>();
    }

    /// A count of elements that take `min_size` bytes or more each.
    ///
    /// # Errors
    /// That many cannot follow.
    pub fn count(&mut self, min_size: usize) -> Result<usize, WireError> {
        let count = self.length_prefix()? as usize;
        self.elements = self.elements.saturating_add(count);
        if count.saturating_mul(min_size) > self.rest.len() || self.elements > self.length {
            return Err(self.lying_count(count));
        }
        Ok(count)
    }

    /// An array of numbers of `N` bytes each.
    ///
    /// # Errors
    /// They are not all there.
    pub(super) fn numbers<T, const N: usize>(&mut self, value: impl Fn([u8; N]) -> T) -> Result<Vec<T>, WireError> {
        let count = self.length_prefix()? as usize;
        let Some(bytes) = count.checked_mul(N).filter(|&bytes| bytes <= self.rest.len()) else {
            return Err(self.lying_count(count));
        };
        let mut values = self.vec_of(count)?;
        let numbers = self.take(bytes)?.chunks_exact(N);
        values.extend(numbers.map(|bytes| value(bytes.first_chunk().copied().unwrap_or([0; N]))));
        Ok(values)
    }

    fn length_prefix(&mut self) -> Result<u32, WireError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    #[cold]
    fn lying_count(&self, count: usize) -> WireError {
        Problem::Count { offset: self.offset() - 4, count, remaining: self.rest.len() }.into()
    }

    /// An empty vector for `count` elements, which [`count`](Self::count) has checked.
    ///
    /// # Errors
    /// There is no memory.
    pub fn vec_of<T>(&self, count: usize) -> Result<Vec<T>, WireError> {
        let mut values = Vec::new();
        values.try_reserve_exact(count).map_err(|_| no_memory::<T>(count))?;
        Ok(values)
    }

    /// A string.
    ///
    /// # Errors
    /// The Java string has a lone surrogate; there is no memory.
    #[inline]
    pub fn string(&mut self) -> Result<String, WireError> {
        let prefix = self.length_prefix()?;
        let count = (prefix & !LATIN1) as usize;
        if prefix & LATIN1 == 0 {
            return self.units(count);
        }
        let bytes = self.take(count)?;
        latin1::decode_copy(bytes).map_err(|_| no_memory::<u8>(count))
    }

    /// The text of so many UTF-16 units.
    fn units(&mut self, count: usize) -> Result<String, WireError> {
        let bytes = self.take(count.saturating_mul(2))?;
        let decoded = if count <= FEW_UNITS { decode::<FEW_UNITS>(bytes) } else { decode::<CHUNK>(bytes) };
        decoded.map_err(|error| match error {
            DecodeError::LoneSurrogate { unit, index } => Problem::LoneSurrogate { unit, index }.into(),
            DecodeError::OutOfMemory => no_memory::<u16>(count),
        })
    }
}

/// So many are decoded at once, from a smaller place on the stack.
const FEW_UNITS: usize = 64;

/// The text of UTF-16 in little-endian bytes, `N` units at a time.
fn decode<const N: usize>(bytes: &[u8]) -> Result<String, DecodeError> {
    let mut chunk = [0; N];
    let mut decoder = Decoder::new(bytes.len() / 2)?;
    for bytes in bytes.chunks(2 * N) {
        let units = &mut chunk[..bytes.len() / 2];
        for (unit, bytes) in units.iter_mut().zip(bytes.chunks_exact(2)) {
            *unit = u16::from_le_bytes([bytes[0], bytes[1]]);
        }
        decoder.push(units)?;
    }
    decoder.finish()
}

#[cold]
pub(super) fn no_memory<T>(count: usize) -> WireError {
    Problem::Memory { bytes: count.saturating_mul(size_of::<T>()) }.into()
}
