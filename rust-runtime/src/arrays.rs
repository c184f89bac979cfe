//! Arrays of primitives, by one copy each way.
//!
//! Not pinned: user code runs while they are held, and a pinned array stops the garbage collector.

use std::fmt::{self, Debug};
use std::ops::{Deref, DerefMut};

use crate::call::Call;
use crate::element::{Element, HasUnsigned};
use crate::elements::Elements;
use crate::failure::Failure;
use crate::jni_call::Jni;
use crate::raw::{RawArray, RawRef as _};
use crate::strings::java_length;

/// The elements of a Java array, copied.
#[derive(Clone, Debug, PartialEq)]
pub struct Array<T>(Elements<T>);

impl<T> Deref for Array<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// The elements of a `@Mut` array: what is in them when this is dropped is written back, however the native ends.
pub struct ArrayMut<'l, E: Element> {
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    values: Elements<E::Rust>,
}

impl<E: Element> Deref for ArrayMut<'_, E> {
    type Target = [E::Rust];

    fn deref(&self) -> &[E::Rust] {
        &self.values
    }
}

impl<E: Element> DerefMut for ArrayMut<'_, E> {
    fn deref_mut(&mut self) -> &mut [E::Rust] {
        &mut self.values
    }
}

impl<E: Element> Debug for ArrayMut<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ArrayMut").field("array", &self.array).finish_non_exhaustive()
    }
}

impl<E: Element> Drop for ArrayMut<'_, E> {
    fn drop(&mut self) {
        self.jni.without_pending(|| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a Java array's length")]
            // SAFETY: as many elements as were read from this array, whose length never changes.
            unsafe {
                E::write(self.jni.raw(), self.array.as_raw(), self.values.len() as i32, self.values.as_ptr());
            }
        });
    }
}

impl<'l> Call<'l> {
    /// The elements of an array.
    ///
    /// # Errors
    /// `NullPointerException`, `OutOfMemoryError`.
    #[inline]
    pub fn array<E: Element>(&self, array: RawArray<'l, E>, name: &str) -> Result<Array<E::Rust>, Failure> {
        read_elements(self.jni, array, name).map(Array)
    }

    /// The elements of an array of `@Unsigned` numbers.
    ///
    /// # Errors
    /// Those of [`array`](Self::array).
    #[inline]
    pub fn unsigned_array<E: HasUnsigned>(
        &self,
        array: RawArray<'l, E>,
        name: &str,
    ) -> Result<Array<<E::Unsigned as Element>::Rust>, Failure> {
        self.array(as_unsigned(array), name)
    }

    /// The elements of an array, to be written back.
    ///
    /// # Errors
    /// Those of [`array`](Self::array).
    #[inline]
    pub fn array_mut<E: Element>(&self, array: RawArray<'l, E>, name: &str) -> Result<ArrayMut<'l, E>, Failure> {
        let values = read_elements(self.jni, array, name)?;
        Ok(ArrayMut { jni: self.jni, array, values })
    }

    /// The elements of an array of `@Unsigned` numbers, to be written back.
    ///
    /// # Errors
    /// Those of [`array`](Self::array).
    #[inline]
    pub fn unsigned_array_mut<E: HasUnsigned>(
        &self,
        array: RawArray<'l, E>,
        name: &str,
    ) -> Result<ArrayMut<'l, E::Unsigned>, Failure> {
        self.array_mut(as_unsigned(array), name)
    }

    /// A Java array of these elements.
    ///
    /// # Errors
    /// `OutOfMemoryError`, also for more than `i32::MAX` elements.
    #[inline]
    pub fn new_array<E: Element>(&self, values: &[E::Rust]) -> Result<RawArray<'l, E>, Failure> {
        let length = java_length(values.len(), "array", "elements")?;
        // SAFETY: a new array of `E`, in this frame, as long as the values.
        unsafe {
            let array = self.jni.not_null(E::new_array(self.jni.raw(), length))?;
            E::write(self.jni.raw(), array, length, values.as_ptr());
            Ok(RawArray::from_raw(array))
        }
    }

    /// A Java array of `@Unsigned` numbers.
    ///
    /// # Errors
    /// Those of [`new_array`](Self::new_array).
    #[inline]
    pub fn new_unsigned_array<E: HasUnsigned>(
        &self,
        values: &[<E::Unsigned as Element>::Rust],
    ) -> Result<RawArray<'l, E>, Failure> {
        let array = self.new_array::<E::Unsigned>(values)?;
        // SAFETY: Java has one kind of array for both.
        Ok(unsafe { RawArray::from_raw(array.as_raw()) })
    }
}

fn as_unsigned<E: HasUnsigned>(array: RawArray<'_, E>) -> RawArray<'_, E::Unsigned> {
    // SAFETY: Java has one kind of array for both.
    unsafe { RawArray::from_raw(array.as_raw()) }
}

/// [`read_elements`] as a vector.
pub(crate) fn read_array<'l, E: Element>(
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    name: impl fmt::Display,
) -> Result<Vec<E::Rust>, Failure> {
    read_elements(jni, array, name).map(Vec::from)
}

/// The elements of an array that may be null; `name` may have an index.
#[inline]
fn read_elements<'l, E: Element>(
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    name: impl fmt::Display,
) -> Result<Elements<E::Rust>, Failure> {
    if array.is_null() {
        return Err(Failure::null(name));
    }
    // SAFETY: an array.
    let length = unsafe { jni.array_length(array.as_raw()) };
    #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a Java array's length")]
    // SAFETY: the array has `length` elements, and `read` writes as many legal values.
    let elements = unsafe { Elements::new(length, |to| E::read(jni.raw(), array.as_raw(), length as i32, to)) };
    elements.ok_or_else(|| Failure::out_of_memory(format!("no memory for argument '{name}' of {length} elements")))
}
