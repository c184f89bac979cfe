//! Throws what stopped a native, a failure or a panic. Nothing here panics outwards.

use std::any::Any;
use std::ffi::CStr;
use std::ptr;

use jni::sys::{jobject, jvalue};

use super::of_error::new_reported;
use super::of_variant::new_described;
use super::reference::raw;
use super::throwable::{add_suppressed, init_cause, new_exception, new_object, new_throwable};
use crate::errors::{Constructor, Failure, JavaException, Kind, caught};
use crate::panics::{self, Panic};
use crate::vm::{Jni, jni_call};

const NATIVE_PANIC: &str = "dev/nativebound/runtime/NativePanicException";
const RUNTIME_EXCEPTION: &CStr = c"java/lang/RuntimeException";

/// Throws what stopped the native.
#[cold]
#[inline(never)]
pub(crate) fn failure(jni: Jni<'_>, failure: Failure) {
    let raised = panics::guarded(move || match *failure.0 {
        Kind::Pending => Ok(()),
        Kind::Exception(exception) => throw_unless_pending(jni, || new_exception(jni, &exception)),
        Kind::Reported(report) => throw_unless_pending(jni, || new_reported(jni, &report)),
        Kind::Described(declared, described) => throw_unless_pending(jni, || new_described(jni, described, declared)),
        Kind::Caught(error) => throw_unless_pending(jni, || {
            let throwable = raw(caught(&*error));
            // SAFETY: a global reference that the error keeps until this is done, or null.
            jni.not_null(unsafe { jni_call!(jni, v1_2.NewLocalRef(throwable)) })
        }),
    });
    match raised {
        Ok(Ok(())) if jni.is_pending() => {}
        Ok(_) => last_resort(jni, c"a native failed, and the VM did not say why"),
        Err(payload) => panic(jni, payload),
    }
}

/// [`failure`] on a thread that may be one of Rust's: there nothing else frees the references that are made on the way, and
/// each would keep the exception, and with it the classes in its stack.
#[cold]
pub(crate) fn failure_in_frame(jni: Jni<'_>, failure: Failure) {
    let mut failure = Some(failure);
    let framed = jni.in_frame(|| {
        failure.take().into_iter().for_each(|failure| self::failure(jni, failure));
        Ok(ptr::null_mut())
    });
    if framed.is_err() && !jni.is_pending() {
        last_resort(jni, c"a call of Java failed, and there was no memory to say why");
    }
}

/// Throws `NativePanicException` for a panic that was caught.
///
/// An exception that is pending stays, since code that panics over a Java exception (`unwrap`) says less than the
/// exception; it gets the panic as a suppressed one. One that a callback threw and that the code had in hand becomes the
/// cause.
#[cold]
#[inline(never)]
pub(crate) fn panic(jni: Jni<'_>, payload: Box<dyn Any + Send>) {
    let held = panics::take_held();
    let raised = panics::guarded(move || {
        let panic = panics::describe(payload);
        let pending = jni.take_pending();
        let throwable = new_panic(jni, &panic).inspect(|&throwable| {
            let cause = raw(held.as_ref().and_then(JavaException::object));
            // SAFETY: a reference that `held` keeps or null, and one to an exception or null.
            if unsafe { !jni.is_same(cause, pending) } {
                let _ = init_cause(jni, throwable, cause);
            }
        });
        if pending.is_null() {
            jni.throw(throwable?);
        } else {
            if let Ok(throwable) = throwable {
                let _ = add_suppressed(jni, pending, throwable);
            }
            jni.take_pending();
            jni.throw(pending);
        }
        Ok::<(), Failure>(())
    });
    if let Err(payload) = raised {
        std::mem::forget(payload); // it must not panic a third time
    }
    if !jni.is_pending() {
        last_resort(jni, c"a native panicked, and its exception could not be made");
    }
}

fn throw_unless_pending(jni: Jni<'_>, make: impl FnOnce() -> Result<jobject, Failure>) -> Result<(), Failure> {
    if !jni.is_pending() {
        jni.throw(make()?);
    }
    Ok(())
}

/// An exception for when making the right one failed without any.
fn last_resort(jni: Jni<'_>, message: &CStr) {
    if jni.is_pending() {
        return;
    }
    if let Ok(class) = jni.find_class_c(RUNTIME_EXCEPTION) {
        // SAFETY: a class of throwables and an ASCII text.
        unsafe { jni_call!(jni, v1_2.ThrowNew(class, message.as_ptr())) };
    }
}

fn new_panic(jni: Jni<'_>, panic: &Panic) -> Result<jobject, Failure> {
    let made = jni.in_frame(|| {
        let message = jni.new_string(&panic.message)?;
        let location = panic.location.as_deref().map_or(Ok(ptr::null_mut()), |location| jni.new_string(location))?;
        let class = jni.find_class(NATIVE_PANIC)?;
        // SAFETY: a class, and its constructor called with strings.
        unsafe {
            match panic.frames.as_deref() {
                None => {
                    let constructor = jni.method(class, c"<init>", c"(Ljava/lang/String;Ljava/lang/String;)V")?;
                    new_object(jni, class, constructor, &[jvalue { l: message }, jvalue { l: location }])
                }
                Some(frames) => {
                    let descriptor = c"(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V";
                    let constructor = jni.method(class, c"<init>", descriptor)?;
                    let frames = jvalue { l: jni.new_string(frames)? };
                    new_object(jni, class, constructor, &[jvalue { l: message }, jvalue { l: location }, frames])
                }
            }
        }
    });
    made.or_else(|_| {
        jni.take_pending();
        let Panic { message, location, .. } = panic;
        let text = location.as_ref().map_or_else(|| message.clone(), |location| format!("{message} ({location})"));
        new_throwable(jni, "java/lang/RuntimeException", Constructor::Message, &text, ptr::null_mut())
    })
}
