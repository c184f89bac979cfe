//! `String[]` and `byte[][]`. One element is referred to at a time: the frame has room for 16.

use std::fmt::{self, Display};

use jni::sys::jobject;

use crate::errors::Failure;
use crate::native::Call;
use crate::vm::{Byte, Class, Jni, Once, RawArray, RawObjectArray, RawRef as _, java_length, jni_call, read_array};

/// `names[3]`
struct Indexed<'n>(&'n str, usize);

impl Display for Indexed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.0, self.1)
    }
}

impl<'l> Call<'l> {
    /// The texts of a `String[]`.
    ///
    /// # Errors
    /// `NullPointerException` for the array or an element, and those of [`string`](Self::string).
    pub fn strings(&self, array: RawObjectArray<'l>, name: &str) -> Result<Vec<String>, Failure> {
        // SAFETY: the elements of a `String[]` are strings.
        self.elements(array, name, |element, name| unsafe { read_string(self.jni, not_null(element, &name)?, &name) })
    }

    /// The texts of a `String[]` with `@Nullable` elements.
    ///
    /// # Errors
    /// `NullPointerException` for the array, and those of [`string`](Self::string).
    pub fn nullable_strings(&self, array: RawObjectArray<'l>, name: &str) -> Result<Vec<Option<String>>, Failure> {
        self.elements(array, name, |element, name| {
            // SAFETY: likewise.
            present(element).map(|element| unsafe { read_string(self.jni, element, &name) }).transpose()
        })
    }

    /// The elements of a `byte[][]`.
    ///
    /// # Errors
    /// `NullPointerException` for the array or an element, `OutOfMemoryError`.
    pub fn byte_arrays(&self, array: RawObjectArray<'l>, name: &str) -> Result<Vec<Vec<u8>>, Failure> {
        // SAFETY: the elements of a `byte[][]` are arrays of bytes.
        self.elements(array, name, |element, name| unsafe { read_bytes(self.jni, not_null(element, &name)?, name) })
    }

    /// The elements of a `byte[][]` with `@Nullable` elements.
    ///
    /// # Errors
    /// `NullPointerException` for the array, `OutOfMemoryError`.
    pub fn nullable_byte_arrays(&self, array: RawObjectArray<'l>, name: &str) -> Result<Vec<Option<Vec<u8>>>, Failure> {
        self.elements(array, name, |element, name| {
            // SAFETY: likewise.
            present(element).map(|element| unsafe { read_bytes(self.jni, element, name) }).transpose()
        })
    }

    /// A `String[]` of texts.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn new_strings(&self, values: Vec<String>) -> Result<RawObjectArray<'l>, Failure> {
        self.new_elements(string_class(self.jni)?, values, |value| self.jni.new_string(&value))
    }

    /// A `String[]` of texts and nulls.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn new_nullable_strings(&self, values: Vec<Option<String>>) -> Result<RawObjectArray<'l>, Failure> {
        self.new_elements(string_class(self.jni)?, values, |value| {
            value.map_or(Ok(std::ptr::null_mut()), |value| self.jni.new_string(&value))
        })
    }

    /// A `byte[][]`.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn new_byte_arrays(&self, values: Vec<Vec<u8>>) -> Result<RawObjectArray<'l>, Failure> {
        self.new_elements(bytes_class(self.jni)?, values, |value| Ok(self.new_array::<Byte>(&value)?.as_raw()))
    }

    /// A `byte[][]` with nulls.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn new_nullable_byte_arrays(&self, values: Vec<Option<Vec<u8>>>) -> Result<RawObjectArray<'l>, Failure> {
        self.new_elements(bytes_class(self.jni)?, values, |value| {
            value.map_or(Ok(std::ptr::null_mut()), |value| Ok(self.new_array::<Byte>(&value)?.as_raw()))
        })
    }

    fn elements<T>(
        &self,
        array: RawObjectArray<'l>,
        name: &str,
        mut read: impl FnMut(jobject, Indexed<'_>) -> Result<T, Failure>,
    ) -> Result<Vec<T>, Failure> {
        if array.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: an array.
        let length = unsafe { self.jni.array_length(array.as_raw()) };
        let mut values = Vec::new();
        if values.try_reserve_exact(length).is_err() {
            return Err(Failure::out_of_memory(format!("no memory for argument '{name}' of {length} elements")));
        }
        for index in 0..length {
            // SAFETY: an index of the array; the reference is deleted before the next.
            let value = unsafe {
                #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a Java array's index")]
                let element = jni_call!(self.jni, v1_2.GetObjectArrayElement(array.as_raw(), index as i32));
                let value = read(element, Indexed(name, index));
                self.jni.delete_local(element);
                value
            };
            values.push(value?);
        }
        Ok(values)
    }

    fn new_elements<T>(
        &self,
        class: Class,
        values: Vec<T>,
        mut write: impl FnMut(T) -> Result<jobject, Failure>,
    ) -> Result<RawObjectArray<'l>, Failure> {
        let length = java_length(values.len(), "array", "elements")?;
        // SAFETY: a class; the VM checks the length.
        let array = unsafe { jni_call!(self.jni, v1_2.NewObjectArray(length, class.0, std::ptr::null_mut())) };
        let array = self.jni.not_null(array)?;
        for (index, value) in (0..length).zip(values) {
            let element = write(value)?;
            // SAFETY: an index of the array, and an object of its class or null, deleted before the next.
            unsafe {
                jni_call!(self.jni, v1_2.SetObjectArrayElement(array, index, element));
                self.jni.delete_local(element);
            }
        }
        // SAFETY: a new array, in this frame.
        Ok(unsafe { RawObjectArray::from_raw(array) })
    }
}

fn present(element: jobject) -> Option<jobject> {
    (!element.is_null()).then_some(element)
}

fn not_null(element: jobject, name: &Indexed<'_>) -> Result<jobject, Failure> {
    present(element).ok_or_else(|| Failure::null(name))
}

/// # Safety
/// A reference to a string.
unsafe fn read_string(jni: Jni<'_>, string: jobject, name: &Indexed<'_>) -> Result<String, Failure> {
    // SAFETY: by contract.
    unsafe { jni.string(string, name) }
}

/// # Safety
/// A reference to an array of bytes.
unsafe fn read_bytes(jni: Jni<'_>, array: jobject, name: Indexed<'_>) -> Result<Vec<u8>, Failure> {
    // SAFETY: by contract.
    read_array::<Byte>(jni, unsafe { RawArray::from_raw(array) }, name)
}

fn string_class(jni: Jni<'_>) -> Result<Class, Failure> {
    static CLASS: Once<Class> = Once::new();
    CLASS.get(|| Class::find(jni, c"java/lang/String")).copied()
}

fn bytes_class(jni: Jni<'_>) -> Result<Class, Failure> {
    static CLASS: Once<Class> = Once::new();
    CLASS.get(|| Class::find(jni, c"[B")).copied()
}
