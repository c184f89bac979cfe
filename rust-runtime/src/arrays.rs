//! Arrays of primitives, by one copy each way.
//!
//! Not pinned: user code runs while they are held, and a pinned array stops the garbage collector.

use std::fmt::{self, Debug};
use std::ops::{Deref, DerefMut};

use crate::call::Call;
use crate::element::{Element, HasUnsigned};
use crate::elements::{Elements, filled};
use crate::failure::Failure;
use crate::jni_call::Jni;
use crate::raw::{RawArray, RawRef as _};
use crate::strings::java_length;

/// The elements of a Java array, copied.
#[derive(Debug)]
pub struct Array<'c, T>(Elements<'c, T>);

impl<T> Deref for Array<'_, T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// The elements of a `@Mut` array: what is in them when this is dropped is written back, however the native ends.
pub struct ArrayMut<'c, 'l, E: Element> {
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    values: Elements<'c, E::Rust>,
}

impl<E: Element> Deref for ArrayMut<'_, '_, E> {
    type Target = [E::Rust];

    fn deref(&self) -> &[E::Rust] {
        &self.values
    }
}

impl<E: Element> DerefMut for ArrayMut<'_, '_, E> {
    fn deref_mut(&mut self) -> &mut [E::Rust] {
        &mut self.values
    }
}

impl<E: Element> Debug for ArrayMut<'_, '_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ArrayMut").field("array", &self.array).finish_non_exhaustive()
    }
}

impl<E: Element> Drop for ArrayMut<'_, '_, E> {
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
    pub fn array<E: Element>(&self, array: RawArray<'l, E>, name: &str) -> Result<Array<'_, E::Rust>, Failure> {
        self.copied(array, name).map(Array)
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
    ) -> Result<Array<'_, <E::Unsigned as Element>::Rust>, Failure> {
        self.array(as_unsigned(array), name)
    }

    /// The elements of an array, to be written back.
    ///
    /// # Errors
    /// Those of [`array`](Self::array).
    #[inline]
    pub fn array_mut<E: Element>(&self, array: RawArray<'l, E>, name: &str) -> Result<ArrayMut<'_, 'l, E>, Failure> {
        let values = self.copied(array, name)?;
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
    ) -> Result<ArrayMut<'_, 'l, E::Unsigned>, Failure> {
        self.array_mut(as_unsigned(array), name)
    }

    #[inline]
    fn copied<E: Element>(&self, array: RawArray<'l, E>, name: &str) -> Result<Elements<'_, E::Rust>, Failure> {
        let length = length_of(self.jni, array, &name)?;
        // SAFETY: `read` writes all of them, which are legal values.
        unsafe { Elements::new(&self.scratch, length, |to| read(self.jni, array, length, to)) }
            .ok_or_else(|| no_memory(&name, length))
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

/// The elements of an array that may be null; `name` may have an index.
pub(crate) fn read_array<'l, E: Element>(
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    name: impl fmt::Display,
) -> Result<Vec<E::Rust>, Failure> {
    let length = length_of(jni, array, &name)?;
    // SAFETY: `read` writes all of them.
    unsafe { filled(length, |to| read(jni, array, length, to)) }.ok_or_else(|| no_memory(&name, length))
}

#[inline]
fn length_of<'l, E>(jni: Jni<'l>, array: RawArray<'l, E>, name: &dyn fmt::Display) -> Result<usize, Failure> {
    if array.is_null() {
        return Err(Failure::null(name));
    }
    // SAFETY: an array.
    Ok(unsafe { jni.array_length(array.as_raw()) })
}

/// # Safety
/// The array has so many elements, and there is room for them.
#[inline]
unsafe fn read<'l, E: Element>(jni: Jni<'l>, array: RawArray<'l, E>, length: usize, to: *mut E::Rust) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a Java array's length")]
    // SAFETY: by contract.
    unsafe {
        E::read(jni.raw(), array.as_raw(), length as i32, to);
    }
}

#[cold]
fn no_memory(name: &dyn fmt::Display, length: usize) -> Failure {
    Failure::out_of_memory(format!("no memory for argument '{name}' of {length} elements"))
}
