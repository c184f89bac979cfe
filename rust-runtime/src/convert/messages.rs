//! Messages in Java's arrays of bytes: the nested parameters of a call in one, its result in another.

use std::mem::MaybeUninit;

use jni::sys::{jint, jobject};

use crate::errors::Failure;
use crate::message::{Buffer, bad_argument, bad_value, begin, end, malformed};
use crate::native::Call;
use crate::vm::{Byte, Element as _, Jni, RawArray, RawEnv, RawObjectArray, RawRef as _, jni_call};
use crate::wire::{JavaEnum, Position, Reader, Wire, Writer};

/// The nested parameters of a call, which are taken out one after the other.
#[derive(Debug)]
pub struct Message<'c> {
    bytes: Bytes<'c>,
    position: Position,
    objects: Option<Objects>,
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
            Some(objects) => reader.with_beside(objects),
            None => reader,
        }
    }
}

/// The objects that cross beside a message, which has their indices.
///
/// For as long as the message, which borrows the native's call.
#[derive(Debug)]
pub(crate) struct Objects {
    jni: Jni<'static>,
    array: jobject,
}

impl Objects {
    /// A reference to the object of an index, which `read` gets and which is deleted then; `None` where there is none.
    pub(crate) fn get<T>(&self, index: u32, read: impl FnOnce(Jni<'_>, jobject) -> T) -> Option<T> {
        let jni = self.jni;
        // SAFETY: an array of objects, or null, which the native's frame keeps; an index in it; a reference deleted once.
        unsafe {
            let length = if self.array.is_null() { 0 } else { jni_call!(jni, v1_2.GetArrayLength(self.array)) };
            let index = i32::try_from(index).ok().filter(|&index| index < length)?;
            let object = jni_call!(jni, v1_2.GetObjectArrayElement(self.array, index));
            if object.is_null() {
                return None;
            }
            let value = read(jni, object);
            jni.delete_local(object);
            Some(value)
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
        // SAFETY: the env of this native, whose frame the message does not outlive.
        let jni = Jni::new(&unsafe { RawEnv::from_raw(self.jni.raw()) });
        Ok(Message { objects: Some(Objects { jni, array: objects.as_raw() }), ..message })
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

impl Buffer {
    /// The first `length` bytes of an array.
    ///
    /// # Safety
    /// An array of bytes that has as many.
    pub(crate) unsafe fn of(jni: Jni<'_>, array: jobject, length: jint) -> Result<Self, Failure> {
        #[expect(clippy::cast_sign_loss, reason = "a length")]
        // SAFETY: by contract.
        unsafe {
            Self::filled(length as usize, |to| Byte::read(jni.raw(), array, 0, length, to.cast()))
        }
    }
}

/// Two threads write to one writer.
#[cold]
fn too_short(length: jint, capacity: usize) -> Failure {
    Failure::illegal_state(format!("the arguments are not in their array: {length} bytes of {capacity}"))
}

#[cold]
fn unknown_constant(class: &str, index: jint, name: &str) -> Failure {
    Failure::illegal_state(format!("argument '{name}': {class} has no constant of index {index} in the library"))
}
