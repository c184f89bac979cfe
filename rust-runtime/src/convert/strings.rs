//! `java.lang.String` to `&str` and back.
//!
//! Never by modified UTF-8, that of `GetStringUTFChars` and `NewStringUTF`: it changes NUL and everything beyond the BMP,
//! and what is not Unicode would pass. Only for ASCII without NUL it is no other encoding.

use std::mem::MaybeUninit;
use std::slice;

use jni::sys::jobject;

use crate::errors::Failure;
use crate::native::Call;
use crate::strings::{decode_short, string_fields};
use crate::text::Text;
use crate::vm::{RawRef as _, RawString};

impl<'l> Call<'l> {
    /// The text of a string.
    ///
    /// # Errors
    /// `NullPointerException`; `IllegalArgumentException` for a surrogate without its other half.
    #[inline]
    pub fn string(&self, string: RawString<'l>, name: &str) -> Result<Text<'_>, Failure> {
        if string.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: the VM passed it as a string.
        unsafe {
            let string = string.as_raw();
            let length = self.jni.string_length(string);
            if length <= Text::SHORT {
                if let Some(bytes) = self.scratch.take(length) {
                    return self.short_text(string, bytes, name);
                }
            }
            self.jni.long_text(string, length, &name).map(Text::from)
        }
    }

    /// # Safety
    /// A reference to a string that has as many units as there are bytes, no more than [`Text::SHORT`].
    #[inline]
    unsafe fn short_text<'c>(
        &'c self,
        string: jobject,
        bytes: &'c mut [MaybeUninit<u8>],
        name: &str,
    ) -> Result<Text<'c>, Failure> {
        let mut units = [const { MaybeUninit::<u16>::uninit() }; Text::SHORT];
        // SAFETY: by contract, and the units are copied first.
        let units = unsafe {
            self.jni.copy_units(string, 0, bytes.len(), units.as_mut_ptr().cast());
            slice::from_raw_parts(units.as_ptr().cast(), bytes.len())
        };
        match Text::ascii(units, bytes) {
            Some(text) => Ok(text),
            None => decode_short(units, &name).map(Text::from),
        }
    }

    /// [`string`](Self::string) as it is where the VM's strings have other fields than HotSpot's: for tests.
    ///
    /// # Errors
    /// Those of [`string`](Self::string).
    #[doc(hidden)]
    pub fn string_by_units(&self, string: RawString<'l>, name: &str) -> Result<String, Failure> {
        if string.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: the VM passed it as a string.
        unsafe { self.jni.text_by_units(string.as_raw(), &name) }
    }

    /// Looks up and verifies the fields of strings, as the first long string would; whether this VM has them.
    #[doc(hidden)]
    #[must_use]
    pub fn has_string_fields(&self) -> bool {
        string_fields(self.jni).is_some()
    }

    /// A Java string of a text.
    ///
    /// # Errors
    /// `OutOfMemoryError`, also for more than `i32::MAX` UTF-16 units.
    #[inline]
    pub fn new_string(&self, text: &str) -> Result<RawString<'l>, Failure> {
        let string = self.jni.new_string(text)?;
        // SAFETY: a new string, in this frame.
        Ok(unsafe { RawString::from_raw(string) })
    }
}
