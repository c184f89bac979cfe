//! The messages of a call: its nested parameters in one, its result in another.

use std::cell::Cell;
use std::mem::MaybeUninit;

use jni::sys::{jint, jobject};

use crate::call::Call;
use crate::callback::JavaCallback;
use crate::callback_class::CallbackClass;
use crate::element::{Byte, Element as _};
use crate::enums::JavaEnum;
use crate::failure::Failure;
use crate::jni_call::{Jni, jni_call};
use crate::raw::{RawArray, RawObjectArray, RawRef as _};
use crate::wire::{CallbackSource, Position, Problem, Reader, Wire, WireError, Writer};

/// The length of what follows, which a result begins with.
pub(crate) const HEADER: usize = 4;

/// The nested parameters of a call, which are taken out one after the other.
#[derive(Debug)]
pub struct Message<'c> {
    bytes: Bytes<'c>,
    position: Position,
    objects: Option<Objects<'c>>,
}

#[derive(Debug)]
enum Bytes<'c> {
    /// In the native's frame.
    Short(&'c [u8]),
    Long(Buffer),
}

impl Message<'_> {
    /// The next parameter.
    ///
    /// # Errors
    /// `IllegalArgumentException` and the like when the value cannot be Rust's; `IllegalStateException` when the bytes
    /// are none.
    #[inline]
    pub fn value<T: Wire>(&mut self, name: &str) -> Result<T, Failure> {
        let mut reader = self.reader();
        match reader.value() {
            Ok(value) => {
                self.position = reader.position();
                Ok(value)
            }
            Err(error) => Err(bad_argument(name, &error)),
        }
    }

    /// That nothing is left.
    ///
    /// # Errors
    /// `IllegalStateException`.
    #[inline]
    pub fn finish(self) -> Result<(), Failure> {
        self.reader().finish().map_err(|error| malformed(&error))
    }

    #[inline]
    fn reader(&self) -> Reader<'_> {
        let bytes = match &self.bytes {
            Bytes::Short(bytes) => bytes,
            Bytes::Long(buffer) => buffer.bytes(),
        };
        let reader = Reader::resume(bytes, self.position);
        match &self.objects {
            Some(objects) => reader.with_callbacks(objects),
            None => reader,
        }
    }
}

/// The objects that cross beside a message, which has their indices.
#[derive(Debug)]
struct Objects<'c> {
    jni: Jni<'c>,
    array: jobject,
}

impl CallbackSource for Objects<'_> {
    fn callback(&self, index: u32, class: &'static CallbackClass) -> Option<JavaCallback> {
        let jni = self.jni;
        // SAFETY: an array of objects, or null, which the native's frame keeps; an index in it; a reference deleted once.
        unsafe {
            let length = if self.array.is_null() { 0 } else { jni_call!(jni, v1_2.GetArrayLength(self.array)) };
            let index = i32::try_from(index).ok().filter(|&index| index < length)?;
            let adapter = jni_call!(jni, v1_2.GetObjectArrayElement(self.array, index));
            if adapter.is_null() {
                return None;
            }
            let callback = JavaCallback::new(jni, adapter, class);
            jni.delete_local(adapter);
            callback.map_err(|_| jni.drop_pending()).ok()
        }
    }
}

impl<'l> Call<'l> {
    /// The message in the first `length` bytes of an array.
    ///
    /// # Errors
    /// `OutOfMemoryError`; `IllegalStateException` where the array is shorter: whoever kept a writer may write to it on
    /// another thread.
    #[inline]
    pub fn message(&self, array: RawArray<'l, Byte>, length: jint) -> Result<Message<'_>, Failure> {
        // SAFETY: an array, which generated Java never passes null.
        let capacity = unsafe { self.jni.array_length(array.as_raw()) };
        let Some(count) = usize::try_from(length).ok().filter(|&count| count <= capacity) else {
            return Err(too_short(length, capacity));
        };
        let bytes = match self.scratch.take::<u8>(count) {
            Some(room) => Bytes::Short(read(self.jni, array, length, room)),
            // SAFETY: an array that has as many bytes.
            None => Bytes::Long(unsafe { Buffer::of(self.jni, array.as_raw(), length)? }),
        };
        Ok(Message { bytes, position: Position::default(), objects: None })
    }

    /// [`message`](Self::message), with the callbacks that it refers to.
    ///
    /// # Errors
    /// Those of [`message`](Self::message).
    pub fn message_with_objects(
        &self,
        array: RawArray<'l, Byte>,
        length: jint,
        objects: RawObjectArray<'l>,
    ) -> Result<Message<'_>, Failure> {
        let message = self.message(array, length)?;
        Ok(Message { objects: Some(Objects { jni: self.jni, array: objects.as_raw() }), ..message })
    }

    /// The array that has the message of a result: `array` where it is long enough, else a new one.
    ///
    /// # Errors
    /// `OutOfMemoryError`; what a value says that cannot be Java's.
    #[inline]
    pub fn new_message<T: Wire>(&self, array: RawArray<'l, Byte>, result: T) -> Result<RawArray<'l, Byte>, Failure> {
        Buffer::with_spare(|bytes| {
            let mut writer = Writer::over(std::mem::take(bytes));
            let target = self.fill(array, &mut writer, result)?; // else the writer gives handles back
            *bytes = writer.finish();
            Ok(target)
        })
    }

    /// Writes the message, and copies it to the array that has it.
    #[inline]
    fn fill<T: Wire>(
        &self,
        array: RawArray<'l, Byte>,
        writer: &mut Writer,
        result: T,
    ) -> Result<RawArray<'l, Byte>, Failure> {
        let done = begin(writer).and_then(|()| writer.value(result));
        done.map_err(|error| bad_value(&error.place_in("the result"), &error))?;
        let length = end(writer);
        let target = self.target(array, length)?;
        // SAFETY: an array, whose length the VM checks, and as many bytes.
        unsafe { Byte::write(self.jni.raw(), target.as_raw(), 0, length, writer.bytes_mut().as_ptr()) };
        Ok(target)
    }

    #[inline]
    fn target(&self, array: RawArray<'l, Byte>, length: jint) -> Result<RawArray<'l, Byte>, Failure> {
        /// `WireWriter.LEAST`: no array is shorter. Should one be, the VM refuses the copy.
        const LEAST: jint = 512;
        if length <= LEAST {
            return Ok(array);
        }
        // SAFETY: an array, which generated Java never passes null.
        let capacity = unsafe { jni_call!(self.jni, v1_2.GetArrayLength(array.as_raw())) };
        if capacity >= length {
            return Ok(array);
        }
        // SAFETY: no exception is pending; a new local reference in this native's frame.
        unsafe {
            let new: jobject = self.jni.not_null(Byte::new_array(self.jni.raw(), length))?;
            Ok(RawArray::from_raw(new))
        }
    }

    /// The constant of an index that Java passed.
    ///
    /// # Errors
    /// `IllegalStateException` when there is none.
    #[inline]
    pub fn constant_at<T: JavaEnum>(&self, index: jint, name: &str) -> Result<T, Failure> {
        usize::try_from(index)
            .ok()
            .and_then(|index| T::VALUES.get(index).copied())
            .ok_or_else(|| unknown_constant(T::CLASS, index, name))
    }
}

/// Begins a message that says its length.
#[inline]
fn begin(writer: &mut Writer) -> Result<(), WireError> {
    writer.put(&[0; HEADER])
}

/// Ends it: the length of all.
#[inline]
pub(crate) fn end(writer: &mut Writer) -> jint {
    let message = writer.bytes_mut();
    #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a message fits a Java array")]
    let length = message.len() as jint;
    #[expect(clippy::cast_possible_truncation, reason = "likewise")]
    let body = (message.len() - HEADER) as u32;
    message[..HEADER].copy_from_slice(&body.to_le_bytes());
    length
}

/// The bytes of an array, in the native's frame.
#[inline]
fn read<'c>(jni: Jni<'_>, array: RawArray<'_, Byte>, length: jint, room: &'c mut [MaybeUninit<u8>]) -> &'c [u8] {
    if room.is_empty() {
        return &[];
    }
    // SAFETY: the array has as many bytes, and the room is as long.
    unsafe {
        Byte::read(jni.raw(), array.as_raw(), 0, length, room.as_mut_ptr().cast());
        &*(std::ptr::from_mut(room) as *const [u8])
    }
}

/// Bytes that the next call of the thread uses again.
#[derive(Debug)]
pub(crate) struct Buffer(Vec<u8>);

thread_local! {
    /// One at a time: who takes it has it alone, and a call inside that call makes another.
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

impl Buffer {
    /// More is not kept.
    const KEPT: usize = 1 << 16;

    /// An empty one.
    pub(crate) fn take() -> Self {
        Self(SPARE.try_with(Cell::take).unwrap_or_default())
    }

    /// Lends the thread's spare bytes, empty, to be put back: looked up once for both.
    #[inline]
    pub(crate) fn with_spare<T>(use_bytes: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        let mut use_bytes = Some(use_bytes);
        let used = SPARE.try_with(|spare| {
            let mut bytes = spare.take();
            let result = use_bytes.take().map(|use_bytes| use_bytes(&mut bytes));
            if bytes.capacity() <= Self::KEPT {
                bytes.clear();
                spare.set(bytes);
            }
            result
        });
        match (used, use_bytes) {
            (Ok(Some(result)), _) => result,
            (_, Some(use_bytes)) => use_bytes(&mut Vec::new()), // a thread that ends
            _ => unreachable!("it is used where it is taken"),
        }
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The first `length` bytes of an array.
    ///
    /// # Safety
    /// An array of bytes that has as many.
    pub(crate) unsafe fn of(jni: Jni<'_>, array: jobject, length: jint) -> Result<Self, Failure> {
        #[expect(clippy::cast_sign_loss, reason = "a length")]
        let count = length as usize;
        let mut buffer = Self::take();
        let bytes = &mut buffer.0;
        bytes
            .try_reserve_exact(count)
            .map_err(|_| Failure::out_of_memory(format!("no memory for the {count} bytes of a message")))?;
        // SAFETY: by contract; room for as much was reserved.
        unsafe {
            Byte::read(jni.raw(), array, 0, length, bytes.as_mut_ptr());
            bytes.set_len(count);
        }
        Ok(buffer)
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.0);
        if bytes.capacity() <= Self::KEPT && bytes.capacity() > 0 {
            bytes.clear();
            _ = SPARE.try_with(|spare| spare.set(bytes)); // a thread that ends keeps nothing
        }
    }
}

#[cold]
fn bad_argument(name: &str, error: &WireError) -> Failure {
    let name = error.place_in(name);
    match error.problem() {
        Problem::LoneSurrogate { unit, index } => Failure::lone_surrogate(name, *unit, *index),
        Problem::Range { .. } => Failure::arithmetic(format!("argument '{name}': {error}")),
        Problem::Memory { .. } => Failure::out_of_memory(format!("argument '{name}': {error}")),
        Problem::Depth { .. } | Problem::Duplicate { .. } | Problem::ForeignPath { .. } => {
            Failure::illegal_argument(format!("argument '{name}': {error}"))
        }
        _ => malformed(error),
    }
}

/// `what` is a value that crosses to Java, or the result of Java's.
#[cold]
pub(crate) fn bad_value(what: &str, error: &WireError) -> Failure {
    let message = format!("{what}: {error}");
    match error.problem() {
        Problem::LoneSurrogate { .. }
        | Problem::Path { .. }
        | Problem::ForeignPath { .. }
        | Problem::Depth { .. }
        | Problem::Duplicate { .. } => Failure::illegal_argument(message),
        Problem::Range { .. } => Failure::arithmetic(message),
        Problem::TooLong | Problem::Memory { .. } => Failure::out_of_memory(message),
        _ => Failure::illegal_state(message),
    }
}

/// Two threads write to one writer.
#[cold]
fn too_short(length: jint, capacity: usize) -> Failure {
    Failure::illegal_state(format!("the arguments are not in their array: {length} bytes of {capacity}"))
}

/// The library was not made for this class, which comparing their contracts rules out.
#[cold]
fn malformed(error: &WireError) -> Failure {
    Failure::illegal_state(format!("the arguments are not what the library expects: {error}"))
}

#[cold]
fn unknown_constant(class: &str, index: jint, name: &str) -> Failure {
    Failure::illegal_state(format!("argument '{name}': {class} has no constant of index {index} in the library"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_not_unicode_is_an_illegal_argument_as_a_text_is() {
        let path = Problem::Path { lossy: "a\u{FFFD}".to_owned() };
        let failure = format!("{:?}", bad_value("the result", &path.into()));
        assert!(failure.contains("java/lang/IllegalArgumentException"), "{failure}");
        assert!(failure.contains("the result: the path is not Unicode: a\u{FFFD}"), "{failure}");
    }
}
