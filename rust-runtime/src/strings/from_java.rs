//! The text of a `java.lang.String`: strictly, so that a surrogate without its other half is refused.

use std::fmt::Display;

use jni::sys::jobject;

use super::fields::string_fields;
use crate::errors::Failure;
use crate::text::utf16::{self, CHUNK, DecodeError, Decoder};
use crate::text::{Text, latin1};
use crate::vm::{Jni, jni_call};

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
    pub(crate) unsafe fn long_text(
        self,
        string: jobject,
        length: usize,
        name: &dyn Display,
    ) -> Result<String, Failure> {
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
    pub(crate) unsafe fn string_length(self, string: jobject) -> usize {
        // SAFETY: by contract.
        let length = unsafe { jni_call!(self, v1_2.GetStringLength(string)) };
        usize::try_from(length).unwrap_or(0) // never negative
    }

    /// # Safety
    /// A reference to a string that has `length` units from `start` on, and room for them.
    #[inline]
    pub(crate) unsafe fn copy_units(self, string: jobject, start: usize, length: usize, to: *mut u16) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "within a Java string")]
        // SAFETY: by contract.
        unsafe {
            jni_call!(self, v1_2.GetStringRegion(string, start as i32, length as i32, to));
        }
    }

    /// [`decode`](Self::decode), as it is where the VM's strings have other fields than `HotSpot`'s.
    ///
    /// # Safety
    /// A reference to a string.
    pub(crate) unsafe fn text_by_units(self, string: jobject, name: &dyn Display) -> Result<String, Failure> {
        // SAFETY: by contract.
        unsafe {
            let length = self.string_length(string);
            self.decode(string, length).map_err(|error| failure(&error, name, length))
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
}

pub(crate) fn decode_short(units: &[u16], name: &dyn Display) -> Result<String, Failure> {
    utf16::decode(units).map_err(|error| failure(&error, name, units.len()))
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
