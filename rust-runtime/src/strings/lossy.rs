//! Texts for people: what is not Unicode in them is replaced.

use std::ptr;

use jni::sys::jobject;

use crate::errors::Failure;
use crate::vm::{Jni, Method, jni_call};

/// The text that a method without parameters returns, what is not Unicode in it replaced.
///
/// # Safety
/// An object, and a method of its class that returns a `String`.
pub(crate) unsafe fn text(jni: Jni<'_>, object: jobject, method: Method) -> Result<Option<String>, Failure> {
    // SAFETY: by contract; the units have room, and the reference is deleted once.
    unsafe {
        let string = jni_call!(jni, v1_2.CallObjectMethodA(object, method.0, ptr::null()));
        jni.check()?;
        if string.is_null() {
            return Ok(None);
        }
        let length = jni_call!(jni, v1_2.GetStringLength(string));
        let mut units = vec![0; usize::try_from(length).unwrap_or(0)];
        jni_call!(jni, v1_2.GetStringRegion(string, 0, length, units.as_mut_ptr()));
        jni.delete_local(string);
        Ok(Some(String::from_utf16_lossy(&units)))
    }
}
