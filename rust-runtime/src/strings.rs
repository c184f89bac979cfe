//! `java.lang.String` to `&str` and back.
//!
//! Never by `GetStringUTFChars` or `NewStringUTF`: their modified UTF-8 changes NUL and everything beyond the BMP, and
//! what is not Unicode would pass.

use std::borrow::Borrow;
use std::fmt::{self, Display};
use std::ops::Deref;

use jni::sys::jobject;

use crate::call::Call;
use crate::failure::Failure;
use crate::jni_call::{Jni, jni_call};
use crate::raw::{RawRef as _, RawString};
use crate::utf16::{self, CHUNK, DecodeError, Decoder};

/// The text of a Java string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl<'l> Call<'l> {
    /// The text of a string.
    ///
    /// # Errors
    /// `NullPointerException`; `IllegalArgumentException` for a surrogate without its other half.
    #[inline]
    pub fn string(&self, string: RawString<'l>, name: &str) -> Result<Text, Failure> {
        if string.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: the VM passed it as a string.
        unsafe { self.jni.text(string.as_raw(), name) }
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

impl Jni<'_> {
    /// # Safety
    /// A reference to a string.
    pub(crate) unsafe fn text(self, string: jobject, name: impl Display) -> Result<Text, Failure> {
        // SAFETY: a string by contract.
        let length = usize::try_from(unsafe { jni_call!(self, v1_2.GetStringLength(string)) }).unwrap_or(0);
        // SAFETY: likewise, with its length.
        let decoded = unsafe { self.decode(string, length) };
        decoded.map(Text).map_err(|error| match error {
            DecodeError::LoneSurrogate { unit, index } => Failure::illegal_argument(format!(
                "argument '{name}' is not valid Unicode: lone surrogate \\u{unit:04x} at index {index}"
            )),
            DecodeError::OutOfMemory => {
                Failure::out_of_memory(format!("no memory for argument '{name}' of {length} UTF-16 units"))
            }
        })
    }

    /// # Safety
    /// A reference to a string of `length` units.
    unsafe fn decode(self, string: jobject, length: usize) -> Result<String, DecodeError> {
        let mut chunk = [const { std::mem::MaybeUninit::<u16>::uninit() }; CHUNK];
        let mut decoder = Decoder::new(length)?;
        for start in (0..length).step_by(CHUNK) {
            let units = CHUNK.min(length - start);
            #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "within a Java string")]
            // SAFETY: within the string, as long as it is said to be; the function fills what is read then.
            let units = unsafe {
                let to = chunk.as_mut_ptr().cast::<u16>();
                jni_call!(self, v1_2.GetStringRegion(string, start as i32, units as i32, to));
                std::slice::from_raw_parts(to, units)
            };
            decoder.push(units)?;
        }
        decoder.finish()
    }

    /// A local reference to a new string.
    pub(crate) fn new_string(self, text: &str) -> Result<jobject, Failure> {
        let result = utf16::with_utf16(text, |units| {
            let length = java_length(units.len(), "string", "UTF-16 units")?;
            // SAFETY: units and their number.
            self.not_null(unsafe { jni_call!(self, v1_2.NewString(units.as_ptr(), length)) })
        });
        result.unwrap_or_else(|_| {
            Err(Failure::out_of_memory(format!("no memory for a resulting string of {} bytes", text.len())))
        })
    }
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
    use crate::failure::Kind;

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
