//! The system property by which Java asks for the Rust frames of panics.

use std::ptr;

use jni::sys::{jobject, jvalue};

use crate::errors::Failure;
use crate::panics;
use crate::vm::{Jni, jni_call};

/// Reads the system property `nativebound.backtrace` once; without it, `RUST_BACKTRACE` counts.
pub(super) fn read_property(jni: Jni<'_>) {
    panics::decide_on_backtraces(|| property(jni));
}

/// `None` where it is neither `true` nor `false`, or cannot be read: that is no reason for a class not to load.
fn property(jni: Jni<'_>) -> Option<bool> {
    let mut text = [0_u8; 8];
    jni.without_pending(|| {
        if jni.in_frame(|| read(jni, &mut text)).is_err() {
            jni.drop_pending();
        }
    });
    match &text {
        b"true\0\0\0\0" => Some(true),
        b"false\0\0\0" => Some(false),
        _ => None,
    }
}

/// Reads the property where it fits into `text`; the result is null.
fn read(jni: Jni<'_>, text: &mut [u8; 8]) -> Result<jobject, Failure> {
    let class = jni.find_class("java/lang/System")?;
    let name = jni.new_string("nativebound.backtrace")?;
    // SAFETY: a static method of the class, called with a string; and a string whose bytes, with a NUL, there is room for.
    unsafe {
        let get = jni.static_method(class, c"getProperty", c"(Ljava/lang/String;)Ljava/lang/String;")?;
        let found = jni_call!(jni, v1_2.CallStaticObjectMethodA(class, get, [jvalue { l: name }].as_ptr()));
        jni.check()?;
        if !found.is_null() && jni_call!(jni, v1_2.GetStringUTFLength(found)) < 8 {
            let length = jni_call!(jni, v1_2.GetStringLength(found));
            jni_call!(jni, v1_2.GetStringUTFRegion(found, 0, length, text.as_mut_ptr().cast()));
        }
    }
    jni.check()?;
    Ok(ptr::null_mut())
}
