//! Which errors of jni-rs's are an exception of Java's: all that [`errors`](crate::errors) must know of it, and no more.

use std::error::Error;
use std::ffi::c_void;
use std::ptr::NonNull;

use jni::errors::Error as JniError;
use jni::objects::JObject;

/// The exception that an error of jni-rs's is: a global reference that the error keeps.
pub(crate) fn exception(error: &(dyn Error + 'static)) -> Option<NonNull<c_void>> {
    let JniError::CaughtJavaException { exception, .. } = error.downcast_ref()? else {
        return None;
    };
    let exception: &JObject<'static> = exception.as_ref();
    NonNull::new(exception.as_raw().cast())
}
