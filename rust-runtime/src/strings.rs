//! `java.lang.String` to `&str` and back.
//!
//! Never by `GetStringUTFChars` or `NewStringUTF`: their modified UTF-8 changes NUL and everything beyond the BMP, and
//! what is not Unicode would pass.

use std::fmt::Display;
use std::mem::MaybeUninit;
use std::slice;

use jni::sys::{jobject, jvalue};

use crate::call::Call;
use crate::failure::Failure;
use crate::ids::{Class, Method, Object, Once};
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
    pub fn string(&self, string: RawString<'l>, name: &str) -> Result<Text, Failure> {
        if string.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: the VM passed it as a string.
        unsafe { self.jni.text(string.as_raw(), name) }
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
    #[inline]
    pub(crate) unsafe fn text(self, string: jobject, name: impl Display) -> Result<Text, Failure> {
        // SAFETY: by contract.
        unsafe {
            let length = self.string_length(string);
            if length <= Text::SHORT {
                self.short_text(string, length, &name)
            } else {
                self.long_text(string, length, &name).map(Text::from)
            }
        }
    }

    /// # Safety
    /// A reference to a string of `length` units, no more than [`Text::SHORT`].
    #[inline]
    unsafe fn short_text(self, string: jobject, length: usize, name: &dyn Display) -> Result<Text, Failure> {
        let mut chunk = [const { MaybeUninit::uninit() }; Text::SHORT];
        // SAFETY: by contract.
        let units = unsafe { self.string_units(string, 0, length, &mut chunk) };
        match Text::short(units) {
            Some(text) => Ok(text),
            None => utf16::decode(units).map(Text::from).map_err(|error| failure(&error, name, length)),
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
    /// A reference to a string that has `length` units from `start` on; no more than `N`.
    #[inline]
    unsafe fn string_units<const N: usize>(
        self,
        string: jobject,
        start: usize,
        length: usize,
        to: &mut [MaybeUninit<u16>; N],
    ) -> &[u16] {
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "within a Java string")]
        // SAFETY: units that the string has, and room for them; the function fills what is read then.
        unsafe {
            let to = to.as_mut_ptr().cast::<u16>();
            jni_call!(self, v1_2.GetStringRegion(string, start as i32, length as i32, to));
            slice::from_raw_parts(to, length)
        }
    }

    /// By the units, as the VM gives them.
    ///
    /// # Safety
    /// A reference to a string of `length` units.
    unsafe fn decode(self, string: jobject, length: usize) -> Result<String, DecodeError> {
        let mut chunk = [const { MaybeUninit::uninit() }; CHUNK];
        let mut decoder = Decoder::new(length)?;
        for start in (0..length).step_by(CHUNK) {
            // SAFETY: units of the string.
            decoder.push(unsafe { self.string_units(string, start, CHUNK.min(length - start), &mut chunk) })?;
        }
        decoder.finish()
    }

    /// A local reference to a new string.
    pub(crate) fn new_string(self, text: &str) -> Result<jobject, Failure> {
        if text.len() >= LONG && text.is_ascii() {
            return self.new_ascii(text);
        }
        let result = utf16::with_utf16(text, |units| {
            let length = java_length(units.len(), "string", "UTF-16 units")?;
            // SAFETY: units and their number.
            self.not_null(unsafe { jni_call!(self, v1_2.NewString(units.as_ptr(), length)) })
        });
        result.unwrap_or_else(|_| {
            Err(Failure::out_of_memory(format!("no memory for a resulting string of {} bytes", text.len())))
        })
    }

    /// `new String(bytes, ISO_8859_1)`: `NewString` takes a nanosecond for each unit, this a copy.
    fn new_ascii(self, text: &str) -> Result<jobject, Failure> {
        let ids = ids(self)?;
        let length = java_length(text.len(), "string", "UTF-16 units")?;
        // SAFETY: an array as long as the text; a class and its constructor with its arguments.
        unsafe {
            let bytes = self.not_null(jni_call!(self, v1_2.NewByteArray(length)))?;
            jni_call!(self, v1_2.SetByteArrayRegion(bytes, 0, length, text.as_ptr().cast()));
            let arguments = [jvalue { l: bytes }, jvalue { l: ids.latin1.0 }];
            let string = jni_call!(self, v1_2.NewObjectA(ids.class.0, ids.from_bytes.0, arguments.as_ptr()));
            self.delete_local(bytes);
            self.not_null(string)
        }
    }
}

/// ASCII texts of this length are quicker made by Java from bytes.
const LONG: usize = 512;

struct StringIds {
    class: Class,
    from_bytes: Method,
    latin1: Object,
}

fn ids(jni: Jni<'_>) -> Result<&'static StringIds, Failure> {
    static IDS: Once<StringIds> = Once::new();
    IDS.get(|| {
        let class = Class::find(jni, c"java/lang/String")?;
        let charsets = Class::find(jni, c"java/nio/charset/StandardCharsets")?;
        Ok(StringIds {
            class,
            from_bytes: class.method(jni, c"<init>", c"([BLjava/nio/charset/Charset;)V")?,
            latin1: charsets.constant(jni, c"ISO_8859_1", c"Ljava/nio/charset/Charset;")?,
        })
    })
}

#[cold]
fn failure(error: &DecodeError, name: &dyn Display, length: usize) -> Failure {
    match error {
        DecodeError::LoneSurrogate { unit, index } => Failure::illegal_argument(format!(
            "argument '{name}' is not valid Unicode: lone surrogate \\u{unit:04x} at index {index}"
        )),
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
