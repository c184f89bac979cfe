//! `@Range Object`: an array of any primitives, as the bytes that its elements are, in the order of the machine.
//!
//! The bytes of a range may begin or end within an element, which JNI has no copy for: what is no `byte[]` is held for the
//! time of one copy, in which nothing else happens.

use std::ffi::CStr;
use std::fmt::{self, Debug};
use std::ops::{Deref, DerefMut, Range};
use std::ptr;

use jni::sys::{JNI_ABORT, jint, jobject};

use super::arrays::Array;
use crate::errors::Failure;
use crate::memory::{Elements, Extent, Span};
use crate::native::Call;
use crate::strings::text;
use crate::vm::{
    Byte, Class, Element as _, Jni, Method, Once, RawObject, RawRef as _, jni_call, no_memory, normalise, places,
};

/// The bytes of a `@Mut` array of any primitives: what is in them when this is dropped is written back, however the native
/// ends, and nothing beside them. In a `boolean[]` what is not zero is true.
pub struct AnyArrayMut<'c, 'l> {
    jni: Jni<'l>,
    array: jobject,
    kind: Kind,
    start: usize,
    bytes: Elements<'c, u8>,
}

impl Deref for AnyArrayMut<'_, '_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl DerefMut for AnyArrayMut<'_, '_> {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }
}

impl Debug for AnyArrayMut<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnyArrayMut").field("array", &self.array).finish_non_exhaustive()
    }
}

impl Drop for AnyArrayMut<'_, '_> {
    fn drop(&mut self) {
        let Self { jni, array, kind, start, ref mut bytes } = *self;
        let (first, length) = places(start, bytes.len());
        if kind.is_boolean {
            // SAFETY: these bytes.
            unsafe { normalise(bytes.as_mut_ptr(), length) };
        }
        jni.without_pending(|| {
            // SAFETY: the bytes that were read from this array, whose length never changes.
            unsafe {
                if kind.is_byte() {
                    Byte::write(jni.raw(), array, first, length, bytes.as_ptr());
                } else if !bytes.is_empty() {
                    held(jni, array, 0, |all| ptr::copy_nonoverlapping(bytes.as_ptr(), all.add(start), bytes.len()));
                }
            }
        });
    }
}

impl<'l> Call<'l> {
    /// The bytes of a range of an array of any primitives.
    ///
    /// # Errors
    /// `NullPointerException`, `IllegalArgumentException` for what is no such array, `IndexOutOfBoundsException`,
    /// `OutOfMemoryError`.
    #[inline]
    pub fn any_array_range(&self, array: RawObject<'l>, name: &str, span: Span) -> Result<Array<'_, u8>, Failure> {
        self.bytes_of_any(array, name, span).map(|(_, _, bytes)| Array(bytes))
    }

    /// The bytes of a range of an array of any primitives, to be written back.
    ///
    /// # Errors
    /// Those of [`any_array_range`](Self::any_array_range).
    #[inline]
    pub fn any_array_range_mut(
        &self,
        array: RawObject<'l>,
        name: &str,
        span: Span,
    ) -> Result<AnyArrayMut<'_, 'l>, Failure> {
        let (kind, start, bytes) = self.bytes_of_any(array, name, span)?;
        Ok(AnyArrayMut { jni: self.jni, array: array.as_raw(), kind, start, bytes })
    }

    fn bytes_of_any(
        &self,
        array: RawObject<'l>,
        name: &str,
        span: Span,
    ) -> Result<(Kind, usize, Elements<'_, u8>), Failure> {
        if array.is_null() {
            return Err(Failure::null(name));
        }
        let array = array.as_raw();
        let Some(kind) = kind_of(self.jni, array)? else {
            return Err(no_array(self.jni, array, name));
        };
        let range = kind.range(self.jni, array, name, span)?;
        let mut is_read = true;
        let fill = |to| {
            // SAFETY: an array of this kind and its range; there is room for it.
            is_read = unsafe { read(self.jni, array, kind, &range, to) };
        };
        // SAFETY: all of the range's bytes are written.
        let bytes = unsafe { Elements::new(&self.scratch, range.len(), fill) };
        if !is_read {
            self.jni.check()?;
        }
        bytes.filter(|_| is_read).map(|bytes| (kind, range.start, bytes)).ok_or_else(|| no_memory(&name, range.len()))
    }
}

/// What an array has, as far as its bytes go.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// The bytes of an element.
    size: usize,
    is_boolean: bool,
}

impl Kind {
    const fn is_byte(self) -> bool {
        self.size == 1 && !self.is_boolean
    }

    /// The bytes that the span is of an array of this kind.
    pub(crate) fn range(self, jni: Jni<'_>, array: jobject, name: &str, span: Span) -> Result<Range<usize>, Failure> {
        // SAFETY: an array.
        let length = unsafe { jni.array_length(array) };
        span.within(&name, Extent::Bytes(length * self.size))
    }
}

/// The kind of an array of primitives; `None` for any other object.
pub(crate) fn kind_of(jni: Jni<'_>, object: jobject) -> Result<Option<Kind>, Failure> {
    let found = kinds(jni)?.iter().find(|(class, _)| {
        // SAFETY: an object and a class.
        unsafe { jni_call!(jni, v1_2.IsInstanceOf(object, class.0)) }
    });
    Ok(found.map(|(_, kind)| *kind))
}

/// Those that are likely first.
fn kinds(jni: Jni<'_>) -> Result<&'static [(Class, Kind); 8], Failure> {
    const NAMES: [(&CStr, usize); 8] =
        [(c"[B", 1), (c"[I", 4), (c"[J", 8), (c"[F", 4), (c"[D", 8), (c"[S", 2), (c"[C", 2), (c"[Z", 1)];
    static KINDS: Once<[(Class, Kind); 8]> = Once::new();
    KINDS.get(|| {
        let mut kinds = [(Class(ptr::null_mut()), Kind { size: 0, is_boolean: false }); 8];
        for (kind, (name, size)) in kinds.iter_mut().zip(NAMES) {
            *kind = (Class::find(jni, name)?, Kind { size, is_boolean: name == c"[Z" });
        }
        Ok(kinds)
    })
}

/// Whether the bytes could be read; they are zero where not.
///
/// # Safety
/// An array of this kind that has these bytes, and room for them.
unsafe fn read(jni: Jni<'_>, array: jobject, kind: Kind, range: &Range<usize>, to: *mut u8) -> bool {
    let (start, length) = places(range.start, range.len());
    // SAFETY: by contract.
    unsafe {
        if kind.is_byte() {
            Byte::read(jni.raw(), array, start, length, to);
            return true;
        }
        let copy = |all: *mut u8| ptr::copy_nonoverlapping(all.add(range.start), to, range.len());
        let copied = range.is_empty() || held(jni, array, JNI_ABORT, copy);
        if !copied {
            ptr::write_bytes(to, 0, range.len());
        }
        copied
    }
}

/// Runs `copy` with the address of an array's elements, and no garbage collector meanwhile on some VMs. Whether it ran: a
/// VM that copies the array may have no memory for that, of which it throws.
///
/// # Safety
/// An array of primitives; `copy` calls nothing of JNI, and keeps to the elements.
unsafe fn held(jni: Jni<'_>, array: jobject, mode: jint, copy: impl FnOnce(*mut u8)) -> bool {
    // SAFETY: by contract; released once, on the thread that holds it.
    unsafe {
        let all = jni_call!(jni, v1_2.GetPrimitiveArrayCritical(array, ptr::null_mut()));
        if all.is_null() {
            return false;
        }
        copy(all.cast());
        jni_call!(jni, v1_2.ReleasePrimitiveArrayCritical(array, all, mode));
        true
    }
}

#[cold]
fn no_array(jni: Jni<'_>, object: jobject, name: &str) -> Failure {
    let class = class_of(jni, object).unwrap_or_else(|_| {
        jni.drop_pending();
        "other object".to_owned()
    });
    Failure::illegal_argument(format!("argument '{name}' is a {class}, and no array of primitives"))
}

/// As Java spells it, `java.lang.String[]`.
fn class_of(jni: Jni<'_>, object: jobject) -> Result<String, Failure> {
    static TYPE_NAME: Once<Method> = Once::new();
    let method =
        TYPE_NAME.get(|| Class::find(jni, c"java/lang/Class")?.method(jni, c"getTypeName", c"()Ljava/lang/String;"))?;
    // SAFETY: an object, its class and a method of that; the reference is deleted once.
    unsafe {
        let class = jni_call!(jni, v1_2.GetObjectClass(object));
        let name = text(jni, class, *method);
        jni.delete_local(class);
        Ok(name?.unwrap_or_default())
    }
}
