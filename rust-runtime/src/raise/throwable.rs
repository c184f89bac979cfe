//! Makes throwables: of a class by one of the constructors that such classes have, with a cause.

use std::ffi::CStr;
use std::ptr;

use jni::sys::{jmethodID, jobject, jvalue};

use super::throwable_class::{self, ThrowableClass};
use crate::errors::{Constructor, Exception, Failure};
use crate::vm::{Jni, jni_call};

const NATIVE_EXCEPTION: &str = "dev/nativebound/runtime/NativeException";

pub(super) fn new_native_exception(jni: Jni<'_>, message: &str, cause: jobject) -> Result<jobject, Failure> {
    new_throwable(jni, NATIVE_EXCEPTION, Constructor::MessageCause, message, cause).or_else(|_| {
        jni.take_pending();
        new_throwable(jni, "java/lang/RuntimeException", Constructor::MessageCause, message, cause)
    })
}

pub(super) fn new_exception(jni: Jni<'_>, exception: &Exception) -> Result<jobject, Failure> {
    new_throwable(jni, exception.class, exception.constructor, &exception.message, ptr::null_mut())
}

/// A throwable of a class that has the given constructor. `cause` may be null.
///
/// The class is found as the class of the running native sees it.
pub(super) fn new_throwable(
    jni: Jni<'_>,
    class: &str,
    constructor: Constructor,
    message: &str,
    cause: jobject,
) -> Result<jobject, Failure> {
    if constructor == Constructor::Fields {
        return new_native_exception(jni, message, cause); // nobody asks for it
    }
    jni.in_frame(|| {
        let found = ThrowableClass::find(jni, class, constructor)
            .or_else(|failure| gone(jni, failure, class, throwable_class::descriptor(constructor), message))?;
        let Some(found) = found else {
            let text = format!("{message} (to be thrown as {class}, which is no Throwable)");
            return new_throwable(jni, "java/lang/RuntimeException", Constructor::MessageCause, &text, cause);
        };
        // Only the first takes the cause. What takes no text gets a cause that has it.
        let text = if constructor == Constructor::Nothing { ptr::null_mut() } else { jni.new_string(message)? };
        let (text, none) = (jvalue { l: text }, jvalue { l: ptr::null_mut() });
        let (arguments, cause): (&[jvalue], _) = match constructor {
            Constructor::MessageCause => (&[text, jvalue { l: cause }], ptr::null_mut()),
            Constructor::Message => (&[text], cause),
            Constructor::Reason => (&[none, none, text], cause),
            Constructor::Nothing | Constructor::Fields if message.is_empty() => (&[], cause),
            Constructor::Nothing | Constructor::Fields => (&[], new_native_exception(jni, message, cause)?),
        };
        // SAFETY: the constructor is of the class, and the arguments are what its descriptor names.
        let throwable = unsafe { new_object(jni, found.class, found.constructor, arguments) }?;
        init_cause(jni, throwable, cause)?;
        Ok(throwable)
    })
}

/// Where a constructor is gone that the library was compiled with, the `NoSuchMethodError` says which, and what the error
/// was that the exception was for; any other exception that is pending stays.
#[cold]
pub(super) fn gone<T>(
    jni: Jni<'_>,
    failure: Failure,
    class: &str,
    descriptor: &CStr,
    text: &str,
) -> Result<T, Failure> {
    const GONE: &str = "java/lang/NoSuchMethodError";
    let pending = jni.take_pending();
    if pending.is_null() {
        return Err(failure);
    }
    let error = jni.find_class(GONE)?;
    // SAFETY: references to an exception and to a class.
    let is_gone = unsafe { jni_call!(jni, v1_2.IsInstanceOf(pending, error)) };
    let (class, descriptor) = (class.replace('/', "."), descriptor.to_string_lossy());
    let message = format!("{class}.<init>{descriptor}, which Rust was compiled with; it was to say: {text}");
    let none = ptr::null_mut();
    jni.throw(if is_gone { new_throwable(jni, GONE, Constructor::Message, &message, none)? } else { pending });
    Err(failure)
}

/// # Safety
/// `constructor` is one of `class` and takes `arguments`.
pub(super) unsafe fn new_object(
    jni: Jni<'_>,
    class: jobject,
    constructor: jmethodID,
    arguments: &[jvalue],
) -> Result<jobject, Failure> {
    // SAFETY: by contract.
    let object = unsafe { jni_call!(jni, v1_2.NewObjectA(class, constructor, arguments.as_ptr())) };
    jni.check()?;
    jni.not_null(object)
}

/// `initCause`, unless the constructor has set one already.
pub(super) fn init_cause(jni: Jni<'_>, throwable: jobject, cause: jobject) -> Result<(), Failure> {
    if cause.is_null() {
        return Ok(());
    }
    let class = jni.find_class("java/lang/Throwable")?;
    // SAFETY: a method of Throwable, called on one with another.
    let result = unsafe {
        let method = jni.method(class, c"initCause", c"(Ljava/lang/Throwable;)Ljava/lang/Throwable;")?;
        jni.call_object(throwable, method, &[jvalue { l: cause }])
    };
    if result.is_err() {
        jni.take_pending();
    }
    Ok(())
}

pub(super) fn add_suppressed(jni: Jni<'_>, throwable: jobject, suppressed: jobject) -> Result<(), Failure> {
    let class = jni.find_class("java/lang/Throwable")?;
    // SAFETY: a method of Throwable, called on one with another.
    unsafe {
        let method = jni.method(class, c"addSuppressed", c"(Ljava/lang/Throwable;)V")?;
        jni_call!(jni, v1_2.CallVoidMethodA(throwable, method, [jvalue { l: suppressed }].as_ptr()));
    }
    jni.check()
}
