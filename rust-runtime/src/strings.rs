//! `java.lang.String` to `&str` and back.
//!
//! Never by modified UTF-8, that of `GetStringUTFChars` and `NewStringUTF`: it changes NUL and everything beyond the BMP,
//! and what is not Unicode would pass. Only for ASCII without NUL it is no other encoding.

use std::fmt::Display;
use std::mem::MaybeUninit;
use std::slice;

use jni::sys::jobject;

use crate::call::Call;
use crate::errors::Failure;
use crate::jni_call::{Jni, jni_call};
use crate::latin1;
use crate::raw::{RawRef as _, RawString};
use crate::string_fields::string_fields;
use crate::text::Text;
use crate::utf16::{self, CHUNK, DecodeError, Decoder};

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
        unsafe {
            let length = self.jni.string_length(string.as_raw());
            self.jni.decode(string.as_raw(), length).map_err(|error| failure(&error, &name, length))
        }
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

impl Jni<'_> {
    /// # Safety
    /// A reference to a string.
    pub(crate) unsafe fn string(self, string: jobject, name: &dyn Display) -> Result<String, Failure> {
        let mut units = [0; Text::SHORT];
        // SAFETY: by contract.
        unsafe {
            let length = self.string_length(string);
            if length > units.len() {
                return self.long_text(string, length, name);
            }
            self.copy_units(string, 0, length, units.as_mut_ptr());
            decode_short(&units[..length], name)
        }
    }

    /// # Safety
    /// A reference to a string of `length` units.
    unsafe fn long_text(self, string: jobject, length: usize, name: &dyn Display) -> Result<String, Failure> {
        // SAFETY: by contract.
        unsafe {
            match string_fields(self).and_then(|fields| fields.latin1(self, string, name)) {
                Some(bytes) => latin1::decode(bytes?).map_err(DecodeError::from),
                None => self.decode(string, length),
            }
        }
        .map_err(|error| failure(&error, name, length))
    }

    /// # Safety
    /// A reference to a string.
    #[inline]
    unsafe fn string_length(self, string: jobject) -> usize {
        // SAFETY: by contract.
        let length = unsafe { jni_call!(self, v1_2.GetStringLength(string)) };
        usize::try_from(length).unwrap_or(0) // never negative
    }

    /// # Safety
    /// A reference to a string that has `length` units from `start` on, and room for them.
    #[inline]
    unsafe fn copy_units(self, string: jobject, start: usize, length: usize, to: *mut u16) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "within a Java string")]
        // SAFETY: by contract.
        unsafe {
            jni_call!(self, v1_2.GetStringRegion(string, start as i32, length as i32, to));
        }
    }

    /// By the units, as the VM gives them.
    ///
    /// # Safety
    /// A reference to a string of `length` units.
    unsafe fn decode(self, string: jobject, length: usize) -> Result<String, DecodeError> {
        let mut chunk = [0; CHUNK];
        let mut decoder = Decoder::new(length)?;
        for start in (0..length).step_by(CHUNK) {
            let units = &mut chunk[..CHUNK.min(length - start)];
            // SAFETY: units of the string.
            unsafe { self.copy_units(string, start, units.len(), units.as_mut_ptr()) };
            decoder.push(units)?;
        }
        decoder.finish()
    }

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

fn decode_short(units: &[u16], name: &dyn Display) -> Result<String, Failure> {
    utf16::decode(units).map_err(|error| failure(&error, name, units.len()))
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

#[cold]
fn failure(error: &DecodeError, name: &dyn Display, length: usize) -> Failure {
    match error {
        DecodeError::LoneSurrogate { unit, index } => Failure::lone_surrogate(name, *unit, *index),
        DecodeError::OutOfMemory => {
            Failure::out_of_memory(format!("no memory for argument '{name}' of {length} UTF-16 units"))
        }
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
    use crate::errors::Kind;

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
