//! Appends values to a message. Objects in it are Rust's until the message is Java's.

use super::reader::{LATIN1, no_memory};
use super::{Depth, JavaEnum, MAX_LENGTH, Parts, Problem, Wire, WireError, apart};
use crate::handle::release_all;
use crate::text::latin1::{self, Range};
use crate::text::utf16::with_utf16;

/// Appends values to a message.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    depth: Depth,
    /// Objects that are Java's once the message is: given back if it never is.
    handles: Vec<Given>,
}

/// An object that is given to Java.
#[derive(Clone, Copy, Debug)]
struct Given {
    /// Where its handle is in the message.
    at: usize,
    handle: i64,
    release: fn(i64),
}

impl Writer {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The message. Handles in it are now the caller's.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        self.handles.clear();
        std::mem::take(&mut self.bytes)
    }

    /// An empty message in bytes that were used before.
    pub(crate) fn over(mut bytes: Vec<u8>) -> Self {
        bytes.clear();
        Self::resume(bytes)
    }

    /// A message that begins with these bytes.
    pub(crate) fn resume(bytes: Vec<u8>) -> Self {
        Self { bytes, depth: Depth::new(), handles: Vec::new() }
    }

    #[inline]
    pub(crate) fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    /// The message was Java's, and so are the objects in it.
    #[inline]
    pub(crate) fn sent(&mut self) {
        self.handles.clear();
    }

    /// The objects that Java has taken out of the message are Java's: it leaves zero in the place of a handle. `now` is
    /// what the eight bytes at an index are.
    #[cold]
    pub(crate) fn sent_in_part(&mut self, now: impl Fn(usize) -> i64) {
        self.handles.retain(|given| now(given.at) == given.handle);
    }

    /// Whether objects are in it that are not Java's.
    #[inline]
    pub(crate) fn gives(&self) -> bool {
        !self.handles.is_empty()
    }

    /// Begins anew after the first `kept` bytes. Handles that are nobody's are given back.
    #[inline]
    pub(crate) fn rewind(&mut self, kept: usize) {
        self.depth = Depth::new();
        self.bytes.truncate(kept);
        if !self.handles.is_empty() {
            self.release();
        }
    }

    #[cold]
    fn release(&mut self) {
        release_all(self.handles.drain(..).map(|given| (given.handle, given.release)));
    }

    /// What is written so far.
    #[inline]
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }

    /// A constant of an enum.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    #[inline]
    pub fn constant<T: JavaEnum>(&mut self, value: T) -> Result<(), WireError> {
        #[expect(clippy::cast_possible_truncation, reason = "an enum of Java has fewer constants")]
        self.index(value.index() as u16)
    }

    /// Makes room for `count` more bytes.
    ///
    /// # Errors
    /// The message would be too long; there is no memory.
    #[inline]
    pub fn reserve(&mut self, count: usize) -> Result<(), WireError> {
        if self.bytes.capacity() - self.bytes.len() >= count { Ok(()) } else { self.grow(count) }
    }

    #[cold]
    fn grow(&mut self, count: usize) -> Result<(), WireError> {
        // The capacity may go past the longest message, by doubling; no message that is so long is begun.
        if count > MAX_LENGTH - self.bytes.len().min(MAX_LENGTH) {
            return Err(Problem::TooLong.into());
        }
        self.bytes.try_reserve(count.max(64)).map_err(|_| Problem::Memory { bytes: count }.into())
    }

    /// Appends bytes as they are.
    ///
    /// # Errors
    /// As [`reserve`](Self::reserve).
    #[inline]
    pub fn put(&mut self, bytes: &[u8]) -> Result<(), WireError> {
        self.reserve(bytes.len())?;
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    /// The index of an enum constant or of a variant.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    #[inline]
    pub fn index(&mut self, index: u16) -> Result<(), WireError> {
        self.put(&index.to_le_bytes())
    }

    /// A record without fields.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub fn nothing(&mut self) -> Result<(), WireError> {
        self.put(&[0])
    }

    /// A string.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    #[inline]
    pub fn str(&mut self, text: &str) -> Result<(), WireError> {
        match Range::of(text) {
            Range::Ascii => {
                let count = length_prefix(text.len())? | LATIN1;
                self.reserve(4 + text.len())?;
                self.bytes.extend_from_slice(&count.to_le_bytes());
                self.bytes.extend_from_slice(text.as_bytes());
                Ok(())
            }
            Range::Latin1 => self.latin1(text),
            Range::Beyond => self.units(text),
        }
    }

    fn latin1(&mut self, text: &str) -> Result<(), WireError> {
        self.reserve(text.len().saturating_add(4))?;
        let start = self.bytes.len();
        self.put(&[0; 4])?;
        latin1::push_encoded(text, &mut self.bytes).map_err(|_| no_memory::<u8>(text.len()))?;
        let count = length_prefix(self.bytes.len() - start - 4)? | LATIN1;
        self.bytes[start..start + 4].copy_from_slice(&count.to_le_bytes());
        Ok(())
    }

    fn units(&mut self, text: &str) -> Result<(), WireError> {
        with_utf16(text, |units| self.numbers(units, u16::to_le_bytes))
            .unwrap_or_else(|_| Err(no_memory::<u16>(text.len())))
    }

    /// A Rust object that becomes Java's. Where no message comes of it, `release` gets the handle back.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub fn handle(&mut self, handle: i64, release: fn(i64)) -> Result<(), WireError> {
        self.handles.push(Given { at: self.bytes.len(), handle, release });
        self.put(&handle.to_le_bytes())
    }

    /// The error for a callback, which only ever travels to Rust.
    #[cold]
    #[must_use]
    pub fn no_value(&self, of: &'static str) -> WireError {
        Problem::NotJavas { of }.into()
    }

    /// A whole value. One that is too deep is dropped, as nobody else could.
    ///
    /// # Errors
    /// It is too deep; those of [`Wire::write`].
    #[inline]
    pub fn value<T: Wire>(&mut self, value: T) -> Result<(), WireError> {
        if T::NESTS.is_some() {
            if let Err(error) = value.fathom(&mut Depth::new()) {
                Parts::drop(value);
                return Err(error);
            }
        }
        Depth::room_for::<T>()?;
        value.write(self)
    }

    /// A component of a record.
    ///
    /// # Errors
    /// As [`Wire::write`], with its name.
    #[inline]
    pub fn field<T: Wire>(&mut self, name: &'static str, value: T) -> Result<(), WireError> {
        if T::REFUSABLE { value.write(self).map_err(|error| error.inside(name)) } else { value.write(self) }
    }

    /// Begins to write a value in a box or a collection.
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

    /// A collection: its count, then each element.
    ///
    /// # Errors
    /// It is too deep or too long; those of the elements.
    pub fn elements<T: Wire>(&mut self, count: usize, values: impl IntoIterator<Item = T>) -> Result<(), WireError> {
        self.enter::<T>()?;
        self.reserve(count.saturating_mul(T::MIN_SIZE).saturating_add(4))?;
        self.count(count)?;
        apart::<T, _>(|| {
            let mut elements = values.into_iter().enumerate();
            elements.try_for_each(|(index, value)| value.write(self).map_err(|error| error.element(index)))
        })?;
        self.leave::<T>();
        Ok(())
    }

    /// How many elements follow.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub fn count(&mut self, count: usize) -> Result<(), WireError> {
        let count = length_prefix(count)?;
        self.put(&count.to_le_bytes())
    }

    /// A count, and numbers of `N` bytes each.
    pub(crate) fn numbers<T: Copy, const N: usize>(
        &mut self,
        values: &[T],
        bytes: impl Fn(T) -> [u8; N],
    ) -> Result<(), WireError> {
        self.reserve(values.len().saturating_mul(N).saturating_add(4))?;
        self.count(values.len())?;
        let start = self.bytes.len();
        self.bytes.resize(start + values.len() * N, 0);
        for (slot, &value) in self.bytes[start..].chunks_exact_mut(N).zip(values) {
            slot.copy_from_slice(&bytes(value));
        }
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if !self.handles.is_empty() {
            self.release();
        }
    }
}

/// Everything has a byte at least, so that what is longer cannot be in a message.
fn length_prefix(length: usize) -> Result<u32, WireError> {
    match u32::try_from(length) {
        Ok(prefix) if length <= MAX_LENGTH => Ok(prefix),
        _ => Err(Problem::TooLong.into()),
    }
}
