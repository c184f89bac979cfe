//! The fields of `java.lang.String`, where the VM has them as `HotSpot` does.
//!
//! `GetStringRegion` makes UTF-16 of what is mostly kept as Latin-1 (JEP 254), a unit at a time, of which we make bytes
//! again: forty times the price of copying the bytes. The fields are no API. So they are looked up by JNI, which fails
//! where they are not there, and what is in them is compared with known strings before it is believed.

use std::fmt::Display;
use std::sync::OnceLock;

use jni::sys::{jbyte, jobject};

use crate::errors::Failure;
use crate::vm::{Byte, Class, Field, Jni, RawArray, jni_call, read_array};

/// `private final byte[] value` and `private final byte coder`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StringFields {
    value: Field,
    coder: Field,
}

/// The value of `coder` where each byte is a character.
const LATIN1: jbyte = 0;
/// The value of `coder` where two bytes are a UTF-16 unit, in the byte order of the machine.
const UTF16: jbyte = 1;

/// Strings of each kind, and of what could be mistaken for another.
const KNOWN: [&str; 7] = ["", "a", "\0b\0", "\u{80}\u{E9}\u{FF}", "\u{100}", "a\u{6F22}\u{5B57}", "\u{1F600}\u{E9}"];

/// The fields, verified at the first call; `None` where this VM has others, or had no memory to verify them this time.
#[inline]
pub(crate) fn string_fields(jni: Jni<'_>) -> Option<StringFields> {
    static FIELDS: OnceLock<Option<StringFields>> = OnceLock::new();
    match FIELDS.get() {
        Some(fields) => *fields,
        None => StringFields::find(jni).map_or_else(
            |_| {
                jni.drop_pending();
                None
            },
            |found| *FIELDS.get_or_init(|| found),
        ),
    }
}

impl StringFields {
    #[cold]
    fn find(jni: Jni<'_>) -> Result<Option<Self>, Failure> {
        let class = Class::find(jni, c"java/lang/String")?;
        let (value, coder) = (class.field(jni, c"value", c"[B"), class.field(jni, c"coder", c"B"));
        let (Some(value), Some(coder)) = (value, coder) else { return Ok(None) };
        let fields = Self { value, coder };
        for text in KNOWN {
            if !fields.have(jni, text)? {
                return Ok(None);
            }
        }
        Ok(Some(fields))
    }

    /// Whether they have this text in a new string of it.
    fn have(self, jni: Jni<'_>, text: &str) -> Result<bool, Failure> {
        let string = jni.new_string(text)?;
        // SAFETY: a string, deleted once.
        let (coder, bytes) = unsafe {
            let fields = (self.coder(jni, string), self.value(jni, string, &"a known string"));
            jni.delete_local(string);
            fields
        };
        Ok(as_these_fields(text, coder) == Some(bytes?))
    }

    /// The bytes of a string, where each of them is a character.
    ///
    /// # Safety
    /// A reference to a string.
    #[inline]
    pub(crate) unsafe fn latin1(
        self,
        jni: Jni<'_>,
        string: jobject,
        name: &dyn Display,
    ) -> Option<Result<Vec<u8>, Failure>> {
        // SAFETY: by contract.
        unsafe { (self.coder(jni, string) == LATIN1).then(|| self.value(jni, string, name)) }
    }

    /// # Safety
    /// A reference to a string.
    #[inline]
    unsafe fn coder(self, jni: Jni<'_>, string: jobject) -> jbyte {
        // SAFETY: by contract, and the field was found with this type.
        unsafe { jni_call!(jni, v1_2.GetByteField(string, self.coder.0)) }
    }

    /// # Safety
    /// A reference to a string.
    #[inline]
    unsafe fn value(self, jni: Jni<'_>, string: jobject, name: &dyn Display) -> Result<Vec<u8>, Failure> {
        // SAFETY: by contract, and the field was found with this type; the new reference is deleted once.
        unsafe {
            let value = jni_call!(jni, v1_2.GetObjectField(string, self.value.0));
            let bytes = read_array(jni, RawArray::<Byte>::from_raw(value), name);
            jni.delete_local(value);
            bytes
        }
    }
}

/// What `value` must have when `coder` is this; `None` where it cannot be this.
///
/// Without compact strings (`-XX:-CompactStrings`) all are UTF-16.
fn as_these_fields(text: &str, coder: jbyte) -> Option<Vec<u8>> {
    match coder {
        LATIN1 => text.chars().map(|character| u8::try_from(character).ok()).collect(),
        UTF16 => Some(text.encode_utf16().flat_map(u16::to_ne_bytes).collect()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_fields_than_these_are_not_believed() {
        assert_eq!(as_these_fields("a\u{E9}", LATIN1), Some(vec![0x61, 0xE9]));
        assert_eq!(as_these_fields("a\u{100}", LATIN1), None);
        assert_eq!(as_these_fields("a", UTF16), Some(0x61_u16.to_ne_bytes().to_vec()));
        assert_eq!(as_these_fields("a", 2), None);
    }
}
