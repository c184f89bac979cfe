//! A `java.lang.String` of a text.
//!
//! Not by modified UTF-8, but for ASCII without NUL, for which it is no other encoding.

use jni::sys::jobject;

use crate::errors::Failure;
use crate::text::{latin1, utf16};
use crate::vm::{Jni, java_length, jni_call};

impl Jni<'_> {
    /// A local reference to a new string.
    pub(crate) fn new_string(self, text: &str) -> Result<jobject, Failure> {
        if let Some(text) = CText::new(text) {
            // SAFETY: ASCII without NUL, which is the same in modified UTF-8, and a NUL behind it.
            return self.not_null(unsafe { jni_call!(self, v1_2.NewStringUTF(text.0.as_ptr().cast())) });
        }
        if text.len() >= LONG {
            if let Some(bytes) = latin1::encode(text).map_err(|_| no_memory(text))? {
                return self.new_latin1_string(&bytes);
            }
        }
        let result = utf16::with_utf16(text, |units| {
            let length = java_length(units.len(), "string", "UTF-16 units")?;
            // SAFETY: units and their number.
            self.not_null(unsafe { jni_call!(self, v1_2.NewString(units.as_ptr(), length)) })
        });
        result.unwrap_or_else(|_| Err(no_memory(text)))
    }
}

/// Texts of this length, of characters up to U+00FF, are quicker made by Java from bytes.
const LONG: usize = 256;

/// A short text of ASCII without NUL, and a NUL: of it `NewStringUTF` makes a string sooner than `NewString`.
struct CText([u8; Self::SIZE]);

impl CText {
    const SIZE: usize = 64;

    /// All bytes are looked at, since a fixed number is done many at a time and without a loop.
    #[inline]
    fn new(text: &str) -> Option<Self> {
        if text.len() >= Self::SIZE {
            return None;
        }
        let mut bytes = [0; Self::SIZE];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        let zeros = bytes.iter().map(|&byte| u8::from(byte == 0)).sum::<u8>();
        (usize::from(zeros) == Self::SIZE - text.len() && bytes.is_ascii()).then_some(Self(bytes))
    }
}

#[cold]
fn no_memory(text: &str) -> Failure {
    Failure::out_of_memory(format!("no memory for a resulting string of {} bytes", text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_short_ascii_without_nul_is_a_c_text() {
        for text in ["", "a", "~\x01\x7F", &"x".repeat(63)] {
            let c = CText::new(text).unwrap();
            assert_eq!(std::ffi::CStr::from_bytes_until_nul(&c.0).unwrap().to_bytes(), text.as_bytes());
        }
        for text in ["\0", "a\0", "a\0b", "\u{80}", &"x".repeat(64), &("x".repeat(62) + "\0")] {
            assert!(CText::new(text).is_none(), "{text:?}");
        }
    }
}
