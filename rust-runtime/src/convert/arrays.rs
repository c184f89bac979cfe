//! Arrays of primitives, by one copy each way.
//!
//! Not pinned: user code runs while they are held, and a pinned array stops the garbage collector.

use std::fmt::{self, Debug};
use std::ops::{Deref, DerefMut};

use crate::errors::Failure;
use crate::memory::{Elements, Extent, Span, span};
use crate::native::Call;
use crate::vm::{
    Element, HasUnsigned, Jni, RawArray, RawRef as _, java_length, length_of, no_memory, places, read_elements,
};

/// The elements of a Java array, or of a range of it, copied.
#[derive(Debug)]
pub struct Array<'c, T>(pub(crate) Elements<'c, T>);

impl<T> Deref for Array<'_, T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// The elements of a `@Mut` array, or of a range of it: what is in them when this is dropped is written back, however the
/// native ends, and nothing beside them.
pub struct ArrayMut<'c, 'l, E: Element> {
    jni: Jni<'l>,
    array: RawArray<'l, E>,
    start: usize,
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
            let (start, length) = places(self.start, self.values.len());
            // SAFETY: the elements that were read from this array, whose length never changes.
            unsafe { E::write(self.jni.raw(), self.array.as_raw(), start, length, self.values.as_ptr()) };
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
        self.array_range(array, name, span())
    }

    /// The elements of a range of an array; those beside it are not looked at.
    ///
    /// # Errors
    /// Those of [`array`](Self::array), and `IndexOutOfBoundsException`.
    #[inline]
    pub fn array_range<E: Element>(
        &self,
        array: RawArray<'l, E>,
        name: &str,
        span: Span,
    ) -> Result<Array<'_, E::Rust>, Failure> {
        self.copied(array, name, span).map(|(_, values)| Array(values))
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

    /// The elements of a range of an array of `@Unsigned` numbers.
    ///
    /// # Errors
    /// Those of [`array_range`](Self::array_range).
    #[inline]
    pub fn unsigned_array_range<E: HasUnsigned>(
        &self,
        array: RawArray<'l, E>,
        name: &str,
        span: Span,
    ) -> Result<Array<'_, <E::Unsigned as Element>::Rust>, Failure> {
        self.array_range(as_unsigned(array), name, span)
    }

    /// The elements of an array, to be written back.
    ///
    /// # Errors
    /// Those of [`array`](Self::array).
    #[inline]
    pub fn array_mut<E: Element>(&self, array: RawArray<'l, E>, name: &str) -> Result<ArrayMut<'_, 'l, E>, Failure> {
        self.array_range_mut(array, name, span())
    }

    /// The elements of a range of an array, to be written back.
    ///
    /// # Errors
    /// Those of [`array_range`](Self::array_range).
    #[inline]
    pub fn array_range_mut<E: Element>(
        &self,
        array: RawArray<'l, E>,
        name: &str,
        span: Span,
    ) -> Result<ArrayMut<'_, 'l, E>, Failure> {
        let (start, values) = self.copied(array, name, span)?;
        Ok(ArrayMut { jni: self.jni, array, start, values })
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

    /// The elements of a range of an array of `@Unsigned` numbers, to be written back.
    ///
    /// # Errors
    /// Those of [`array_range`](Self::array_range).
    #[inline]
    pub fn unsigned_array_range_mut<E: HasUnsigned>(
        &self,
        array: RawArray<'l, E>,
        name: &str,
        span: Span,
    ) -> Result<ArrayMut<'_, 'l, E::Unsigned>, Failure> {
        self.array_range_mut(as_unsigned(array), name, span)
    }

    /// Where the range starts, and its elements.
    #[inline]
    fn copied<E: Element>(
        &self,
        array: RawArray<'l, E>,
        name: &str,
        span: Span,
    ) -> Result<(usize, Elements<'_, E::Rust>), Failure> {
        let range = span.within(&name, Extent::Length(length_of(self.jni, array, &name)?))?;
        let (start, length) = (range.start, range.len());
        // SAFETY: `read` writes all of them, which are legal values.
        unsafe { Elements::new(&self.scratch, length, |to| read_elements(self.jni, array, range, to)) }
            .map(|values| (start, values))
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
            E::write(self.jni.raw(), array, 0, length, values.as_ptr());
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
