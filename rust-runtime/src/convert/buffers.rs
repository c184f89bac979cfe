//! `java.nio.ByteBuffer`: the bytes between position and limit, or those of a `@Range`, which is counted from index 0 on
//! whatever position and limit are. Neither is ever moved.

use std::ops::{Deref, DerefMut, Range};
use std::{ptr, slice};

use jni::sys::{jarray, jobject, jvalue};

use super::read_only::ReadOnlyBuffers;
use crate::errors::Failure;
use crate::memory::{Extent, Span};
use crate::native::Call;
use crate::vm::{Class, Field, IntProperty, Jni, Method, Once, RawBuffer, RawRef as _, jni_call};

/// The bytes of a buffer.
///
/// Those of a direct one are Java's: whoever calls the native keeps them still until it returns.
#[derive(Debug)]
pub struct Bytes<'l>(Store<'l>);

/// The bytes of a `@Mut` buffer; those of a heap buffer are written back when this is dropped.
#[derive(Debug)]
pub struct BytesMut<'l>(Store<'l>);

#[derive(Debug)]
enum Store<'l> {
    Direct { address: *mut u8, length: usize },
    Heap { bytes: Vec<u8>, origin: Option<Origin<'l>> },
}

/// Where in a Java array the bytes of a `@Mut` buffer go.
#[derive(Debug)]
struct Origin<'l> {
    jni: Jni<'l>,
    array: jarray,
    start: i32,
}

impl Store<'_> {
    fn bytes(&self) -> &[u8] {
        match self {
            // SAFETY: memory of a direct buffer that the frame keeps alive.
            Self::Direct { address, length } => unsafe { slice::from_raw_parts(*address, *length) },
            Self::Heap { bytes, .. } => bytes,
        }
    }
}

impl Deref for Bytes<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.0.bytes()
    }
}

impl Deref for BytesMut<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.0.bytes()
    }
}

impl DerefMut for BytesMut<'_> {
    fn deref_mut(&mut self) -> &mut [u8] {
        match &mut self.0 {
            // SAFETY: likewise, and `in_place` has refused a second argument over it.
            Store::Direct { address, length } => unsafe { slice::from_raw_parts_mut(*address, *length) },
            Store::Heap { bytes, .. } => bytes,
        }
    }
}

impl Drop for BytesMut<'_> {
    fn drop(&mut self) {
        if let Store::Heap { bytes, origin: Some(Origin { jni, array, start }) } = &self.0 {
            jni.without_pending(|| {
                #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "read from the array")]
                // SAFETY: the range of the array that was read.
                unsafe {
                    jni_call!(jni, v1_2.SetByteArrayRegion(*array, *start, bytes.len() as i32, bytes.as_ptr().cast()));
                }
            });
        }
    }
}

impl<'l> Call<'l> {
    /// The bytes of a buffer: of a direct one in place, of a heap one copied.
    ///
    /// # Errors
    /// `NullPointerException`, `OutOfMemoryError`; `IllegalArgumentException` where it shares a byte with an earlier buffer
    /// and one of the two is `@Mut`.
    pub fn buffer(&self, buffer: RawBuffer<'l>, name: &'static str) -> Result<Bytes<'l>, Failure> {
        self.read_buffer(buffer, name, Part::Remaining)
    }

    /// The bytes of a range of a buffer.
    ///
    /// # Errors
    /// Those of [`buffer`](Self::buffer), and `IndexOutOfBoundsException`.
    pub fn buffer_range(&self, buffer: RawBuffer<'l>, name: &'static str, span: Span) -> Result<Bytes<'l>, Failure> {
        self.read_buffer(buffer, name, Part::Span(name, span))
    }

    /// The bytes of a `@Mut` buffer: of a direct one in place, of a heap one copied and written back.
    ///
    /// # Errors
    /// Those of [`buffer`](Self::buffer), and `ReadOnlyBufferException`.
    pub fn buffer_mut(&self, buffer: RawBuffer<'l>, name: &'static str) -> Result<BytesMut<'l>, Failure> {
        self.write_buffer(buffer, name, Part::Remaining)
    }

    /// The bytes of a range of a `@Mut` buffer.
    ///
    /// # Errors
    /// Those of [`buffer_mut`](Self::buffer_mut), and `IndexOutOfBoundsException`.
    pub fn buffer_range_mut(
        &self,
        buffer: RawBuffer<'l>,
        name: &'static str,
        span: Span,
    ) -> Result<BytesMut<'l>, Failure> {
        self.write_buffer(buffer, name, Part::Span(name, span))
    }

    fn read_buffer(&self, buffer: RawBuffer<'l>, name: &'static str, part: Part) -> Result<Bytes<'l>, Failure> {
        if buffer.is_null() {
            return Err(Failure::null(name));
        }
        match place(self.jni, buffer, part)? {
            Place::Address(range) => {
                self.in_place.add(name, false, &range)?;
                Ok(Bytes(direct(&range)))
            }
            Place::Array(array, range) => {
                Ok(Bytes(Store::Heap { bytes: read_range(self.jni, array, range, name)?, origin: None }))
            }
            Place::Hidden(range) => {
                Ok(Bytes(Store::Heap { bytes: read_hidden(self.jni, buffer, &range, name)?, origin: None }))
            }
        }
    }

    fn write_buffer(&self, buffer: RawBuffer<'l>, name: &'static str, part: Part) -> Result<BytesMut<'l>, Failure> {
        if buffer.is_null() {
            return Err(Failure::null(name));
        }
        match place(self.jni, buffer, part)? {
            Place::Address(range) => {
                // SAFETY: a direct ByteBuffer.
                if unsafe { ids(self.jni)?.read_only.refuses_writes(self.jni, buffer.as_raw())? } {
                    return Err(Failure::read_only_buffer());
                }
                self.in_place.add(name, true, &range)?;
                Ok(BytesMut(direct(&range)))
            }
            Place::Array(array, range) => {
                #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "within an array")]
                let origin = Origin { jni: self.jni, array, start: range.start as i32 };
                let bytes = read_range(self.jni, array, range, name)?;
                Ok(BytesMut(Store::Heap { bytes, origin: Some(origin) }))
            }
            Place::Hidden(_) => Err(Failure::read_only_buffer()),
        }
    }
}

/// Which bytes of a buffer are meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    /// Those from its position to its limit.
    Remaining,
    /// Those of a `@Range` of the argument of this name.
    Span(&'static str, Span),
}

/// Where the bytes of a part of a buffer are.
#[derive(Debug)]
pub(crate) enum Place {
    /// Outside of the heap, by address.
    Address(Range<usize>),
    /// In a `byte[]`, which a read-only buffer does not show.
    Array(jarray, Range<usize>),
    /// In an array that a read-only buffer does not show, by index of the buffer.
    Hidden(Range<usize>),
}

/// Where the bytes are of a buffer that is not null.
pub(crate) fn place(jni: Jni<'_>, buffer: RawBuffer<'_>, part: Part) -> Result<Place, Failure> {
    let ids = ids(jni)?;
    let buffer = buffer.as_raw();
    // SAFETY: a ByteBuffer, and methods of it.
    unsafe {
        let bytes = match part {
            Part::Remaining => index(ids.position.get(jni, buffer)?)..index(ids.limit.get(jni, buffer)?),
            Part::Span(name, span) => span.within(&name, Extent::Capacity(index(ids.capacity.get(jni, buffer)?)))?,
        };
        let address = jni_call!(jni, v1_4.GetDirectBufferAddress(buffer)) as usize;
        if address != 0 {
            check_open(jni, buffer, &bytes)?;
            return Ok(Place::Address(address + bytes.start..address + bytes.end));
        }
        if jni.call_boolean(buffer, ids.has_array.0, &[])? {
            let array = jni.call_object(buffer, ids.array.0, &[])?;
            let offset = index(jni.call_int(buffer, ids.array_offset.0)?);
            return Ok(Place::Array(array, offset + bytes.start..offset + bytes.end));
        }
        if jni.call_boolean(buffer, ids.is_direct.0, &[])? { no_address(&bytes) } else { Ok(Place::Hidden(bytes)) }
    }
}

/// Has Java throw when the buffer is a view of a memory segment whose arena is closed, or belongs to another thread: its
/// address would lead nowhere.
///
/// An arena that is closed during the call is the caller's fault, as bytes that change are.
///
/// # Safety
/// A reference to a direct `ByteBuffer`.
unsafe fn check_open(jni: Jni<'_>, buffer: jobject, bytes: &Range<usize>) -> Result<(), Failure> {
    let ids = ids(jni)?;
    let Some(field) = ids.segment else { return Ok(()) };
    // SAFETY: the field of a buffer, and its method `byte get(int)`.
    unsafe {
        let segment = jni_call!(jni, v1_2.GetObjectField(buffer, field.0));
        if !segment.is_null() && !bytes.is_empty() {
            let view = view(jni, buffer, bytes)?;
            #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "an int before")]
            let first = jvalue { i: bytes.start as i32 };
            jni_call!(jni, v1_2.CallByteMethodA(view, ids.get_at.0, [first].as_ptr()));
            jni.check()?;
            jni.delete_local(view);
        }
        jni.delete_local(segment);
    }
    Ok(())
}

/// A direct buffer over address null: legal while it is empty.
fn no_address(bytes: &Range<usize>) -> Result<Place, Failure> {
    if bytes.is_empty() {
        return Ok(Place::Address(0..0));
    }
    Err(Failure::illegal_argument("the VM does not give the address of a direct buffer".to_owned()))
}

/// Positions, limits and offsets are never negative.
fn index(value: i32) -> usize {
    usize::try_from(value).unwrap_or(0)
}

fn direct(range: &Range<usize>) -> Store<'static> {
    if range.is_empty() {
        return Store::Heap { bytes: Vec::new(), origin: None }; // there may be no address
    }
    Store::Direct { address: ptr::with_exposed_provenance_mut(range.start), length: range.len() }
}

fn reserve(length: usize, name: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    match bytes.try_reserve_exact(length) {
        Ok(()) => Ok(bytes),
        Err(_) => Err(Failure::out_of_memory(format!("no memory for argument '{name}' of {length} bytes"))),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "within a Java array")]
fn read_range(jni: Jni<'_>, array: jarray, range: Range<usize>, name: &str) -> Result<Vec<u8>, Failure> {
    let length = range.len();
    let mut bytes = reserve(length, name)?;
    // SAFETY: the vector has room. The VM checks the range, which a buffer that changes meanwhile could have wrong; the
    // length is set only if it found no fault.
    unsafe {
        let to = bytes.as_mut_ptr();
        jni_call!(jni, v1_2.GetByteArrayRegion(array, range.start as i32, length as i32, to.cast()));
        jni.check()?;
        bytes.set_len(length);
    }
    Ok(bytes)
}

/// A buffer over the same memory whose position and limit are the ends of a range.
///
/// # Safety
/// A reference to a `ByteBuffer`.
unsafe fn view(jni: Jni<'_>, buffer: jobject, range: &Range<usize>) -> Result<jobject, Failure> {
    let ids = ids(jni)?;
    // SAFETY: a ByteBuffer, and methods of it, which check what they are given.
    unsafe {
        let view = jni.call_object(buffer, ids.duplicate.0, &[])?;
        for (set, to) in [(ids.set_limit, range.end), (ids.set_position, range.start)] {
            #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "an int before")]
            let itself = jni.call_object(view, set.0, &[jvalue { i: to as i32 }])?;
            jni.delete_local(itself);
        }
        Ok(view)
    }
}

/// Copies by `get(byte[])`.
fn read_hidden(jni: Jni<'_>, buffer: RawBuffer<'_>, range: &Range<usize>, name: &str) -> Result<Vec<u8>, Failure> {
    let length = range.len();
    // SAFETY: a ByteBuffer, and a method of it.
    unsafe {
        let view = view(jni, buffer.as_raw(), range)?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "an int before")]
        let array = jni.not_null(jni_call!(jni, v1_2.NewByteArray(length as i32)))?;
        let itself = jni.call_object(view, ids(jni)?.get.0, &[jvalue { l: array }])?;
        let bytes = read_range(jni, array, 0..length, name);
        for local in [itself, array, view] {
            jni.delete_local(local);
        }
        bytes
    }
}

struct BufferIds {
    position: IntProperty,
    limit: IntProperty,
    capacity: IntProperty,
    is_direct: Method,
    read_only: ReadOnlyBuffers,
    has_array: Method,
    array: Method,
    array_offset: Method,
    duplicate: Method,
    set_position: Method,
    set_limit: Method,
    get: Method,
    get_at: Method,
    /// Since Java 21; a buffer that is no view of a segment has null there.
    segment: Option<Field>,
}

fn ids(jni: Jni<'_>) -> Result<&'static BufferIds, Failure> {
    static IDS: Once<BufferIds> = Once::new();
    IDS.get(|| {
        let any = Class::find(jni, c"java/nio/Buffer")?;
        let bytes = Class::find(jni, c"java/nio/ByteBuffer")?;
        Ok(BufferIds {
            position: IntProperty::find(jni, any, c"position")?,
            limit: IntProperty::find(jni, any, c"limit")?,
            capacity: IntProperty::find(jni, any, c"capacity")?,
            is_direct: any.method(jni, c"isDirect", c"()Z")?,
            read_only: ReadOnlyBuffers::find(jni, bytes)?,
            has_array: bytes.method(jni, c"hasArray", c"()Z")?,
            array: bytes.method(jni, c"array", c"()[B")?,
            array_offset: bytes.method(jni, c"arrayOffset", c"()I")?,
            duplicate: bytes.method(jni, c"duplicate", c"()Ljava/nio/ByteBuffer;")?,
            set_position: any.method(jni, c"position", c"(I)Ljava/nio/Buffer;")?,
            set_limit: any.method(jni, c"limit", c"(I)Ljava/nio/Buffer;")?,
            get: bytes.method(jni, c"get", c"([B)Ljava/nio/ByteBuffer;")?,
            get_at: bytes.method(jni, c"get", c"(I)B")?,
            segment: any.field(jni, c"segment", c"Ljava/lang/foreign/MemorySegment;"),
        })
    })
}
