//! Java's arrays: their lengths as Java counts, and the elements of one, copied.

use std::fmt;
use std::ops::Range;

use super::element::Element;
use super::raw::{RawArray, RawRef as _};
use super::table::Jni;
use crate::errors::Failure;
use crate::memory::filled;

/// The elements of an array that may be null; `name` may have an index.
pub(crate) fn read_array<'l, E: Element>(
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    name: impl fmt::Display,
) -> Result<Vec<E::Rust>, Failure> {
    let length = length_of(jni, array, &name)?;
    // SAFETY: `read` writes all of them.
    unsafe { filled(length, |to| read_elements(jni, array, 0..length, to)) }.ok_or_else(|| no_memory(&name, length))
}

#[inline]
pub(crate) fn length_of<'l, E>(
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    name: &dyn fmt::Display,
) -> Result<usize, Failure> {
    if array.is_null() {
        return Err(Failure::null(name));
    }
    // SAFETY: an array.
    Ok(unsafe { jni.array_length(array.as_raw()) })
}

/// # Safety
/// The array has these elements, and there is room for them.
#[inline]
pub(crate) unsafe fn read_elements<'l, E: Element>(
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    range: Range<usize>,
    to: *mut E::Rust,
) {
    let (start, length) = places(range.start, range.len());
    // SAFETY: by contract.
    unsafe { E::read(jni.raw(), array.as_raw(), start, length, to) };
}

/// As JNI counts the elements of an array.
#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "within a Java array")]
#[inline]
pub(crate) const fn places(start: usize, length: usize) -> (i32, i32) {
    (start as i32, length as i32)
}

#[cold]
pub(crate) fn no_memory(name: &dyn fmt::Display, length: usize) -> Failure {
    Failure::out_of_memory(format!("no memory for argument '{name}' of {length} elements"))
}

/// A length as Java counts, or the error that says it has no such number.
pub(crate) fn java_length(length: usize, what: &str, unit: &str) -> Result<i32, Failure> {
    i32::try_from(length).map_err(|_| {
        Failure::out_of_memory(format!(
            "a resulting {what} of {length} {unit} is too long for Java, whose limit is {}",
            i32::MAX
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::Kind;

    #[test]
    fn a_length_beyond_java_names_itself() {
        assert_eq!(java_length(7, "array", "elements").unwrap(), 7);
        let Kind::Exception(exception) = *java_length(1 << 31, "array", "elements").unwrap_err().0 else {
            panic!("not an exception of ours");
        };
        assert_eq!(exception.class, "java/lang/OutOfMemoryError");
        assert_eq!(
            exception.message,
            "a resulting array of 2147483648 elements is too long for Java, whose limit is 2147483647"
        );
    }
}
