//! What exceptions keep of Java's objects, as JNI has it.

use std::ptr;

use jni::sys::jobject;

use crate::errors::Reference;

/// A reference as JNI has it; null where there is none.
pub(super) fn raw(reference: Option<Reference>) -> jobject {
    reference.map_or(ptr::null_mut(), |reference| reference.as_ptr().cast())
}
