//! Makes the Java exception for a failure or a panic, and throws it. Nothing here panics outwards.

use std::any::Any;
use std::ffi::CStr;
use std::ptr;

use jni::sys::{jobject, jvalue};

use crate::described::{Causes, Described, Field, How};
use crate::failure::{Exception, Failure, Kind};
use crate::in_hand;
use crate::java_exception::JavaException;
use crate::jni_call::{Jni, jni_call};
use crate::panics::{self, Panic};
use crate::throwable_class::{self, ThrowableClass};
use crate::throws::{Constructor, ExceptionClass, Link, Report};

const NATIVE_PANIC: &str = "dev/nativebound/runtime/NativePanicException";
const NATIVE_EXCEPTION: &str = "dev/nativebound/runtime/NativeException";
const RUNTIME_EXCEPTION: &CStr = c"java/lang/RuntimeException";

/// Throws what stopped the native.
#[cold]
#[inline(never)]
pub(crate) fn failure(jni: Jni<'_>, failure: Failure) {
    let raised = panics::guarded(move || match *failure.0 {
        Kind::Pending => Ok(()),
        Kind::Exception(exception) => throw_unless_pending(jni, || new_exception(jni, &exception, ptr::null_mut())),
        Kind::Reported(report) => throw_unless_pending(jni, || new_reported(jni, &report)),
        Kind::Described(declared, described) => throw_unless_pending(jni, || new_described(jni, described, declared)),
        Kind::Caught(error) => throw_unless_pending(jni, || {
            let throwable = crate::throws::caught(&*error).unwrap_or(ptr::null_mut());
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
    let in_hand = in_hand::take();
    let raised = panics::guarded(move || {
        let panic = panics::describe(payload);
        let pending = jni.take_pending();
        let throwable = new_panic(jni, &panic).inspect(|&throwable| {
            let cause = in_hand.as_ref().and_then(JavaException::object);
            // SAFETY: a reference that `in_hand` keeps, and one to an exception or null.
            let cause = cause.filter(|&cause| unsafe { !jni.is_same(cause, pending) });
            let _ = init_cause(jni, throwable, cause.unwrap_or(ptr::null_mut()));
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

/// The exception for an error of the user's, with one cause for each of its sources.
fn new_reported(jni: Jni<'_>, report: &Report) -> Result<jobject, Failure> {
    let cause = new_causes(jni, &report.causes, ptr::null_mut())?;
    new_link(jni, choose(jni, report)?, &report.error.message, cause)
}

/// The exception that an error's variant names.
fn new_described(jni: Jni<'_>, described: Described, declared: &[ExceptionClass]) -> Result<jobject, Failure> {
    let expected = described.is_expected(declared).then_some(());
    let text = expected.is_none().then(|| described.text.clone());
    let throwable = new_of_variant(jni, described)?;
    // What Java's compiler does not know of, no `catch` would find.
    text.map_or(Ok(throwable), |text| new_native_exception(jni, &text, throwable))
}

fn new_of_variant(jni: Jni<'_>, described: Described) -> Result<jobject, Failure> {
    let Described { class, constructor, text, causes: Causes { links, java }, .. } = described;
    // SAFETY: a global reference that an error keeps, which `described` does until this is done; or null.
    let last =
        java.map_or(Ok(ptr::null_mut()), |java| jni.not_null(unsafe { jni_call!(jni, v1_2.NewLocalRef(java)) }))?;
    let cause = new_causes(jni, &links, last)?;
    match constructor {
        How::Text(constructor) => new_throwable(jni, class, constructor, &text, cause),
        How::Fields(fields) => new_of_fields(jni, class, fields, &text, cause),
    }
}

/// An exception by the constructor that takes the fields. The macro has asked rustc whether there is one.
fn new_of_fields(jni: Jni<'_>, name: &str, fields: Vec<Field>, text: &str, cause: jobject) -> Result<jobject, Failure> {
    jni.in_frame_of(fields.len() + 8, || {
        let descriptor = format!("({})V", fields.iter().flat_map(Field::descriptor).copied().collect::<String>());
        let descriptor = jni::strings::JNIString::from(descriptor);
        let takes_cause = fields.iter().any(|field| matches!(field, Field::Cause));
        let class = jni.find_class(name)?;
        // SAFETY: a class.
        let constructor = unsafe { jni.method(class, c"<init>", descriptor.as_cstr()) }
            .or_else(|failure| gone(jni, failure, name, descriptor.as_cstr(), text))?;
        let mut arguments = Vec::with_capacity(fields.len());
        for field in fields {
            arguments.push(match field {
                Field::Value(_, value) => value.cross(jni)?,
                Field::Cause => jvalue { l: cause },
            });
        }
        // SAFETY: the constructor was found by the types of the arguments.
        let throwable = unsafe { new_object(jni, class, constructor, &arguments) }?;
        if !takes_cause {
            init_cause(jni, throwable, cause)?;
        }
        Ok(throwable)
    })
}

/// A throwable for each source, the cause of the one before it; `last` is the cause of the last.
fn new_causes(jni: Jni<'_>, links: &[Link], last: jobject) -> Result<jobject, Failure> {
    let mut cause = last;
    for link in links.iter().rev() {
        let standard = link.standard.first().copied();
        let inner = cause;
        cause = new_link(jni, standard, &link.message, inner)?;
        // SAFETY: the throwable refers to it now, and nobody else does by this reference.
        unsafe { jni.delete_local(inner) };
    }
    Ok(cause)
}

/// A throwable of the class, or a `NativeException` for want of one.
fn new_link(jni: Jni<'_>, class: Option<ExceptionClass>, message: &str, cause: jobject) -> Result<jobject, Failure> {
    match class {
        Some((class, constructor)) => new_throwable(jni, class, constructor, message, cause),
        None => new_native_exception(jni, message, cause),
    }
}

/// The class for an error: a standard one that is, or extends, a declared one; else the only declared one.
fn choose(jni: Jni<'_>, report: &Report) -> Result<Option<ExceptionClass>, Failure> {
    for &(standard, constructor) in report.error.standard {
        for &(declared, _) in report.declared {
            if standard == declared || extends(jni, standard, declared)? {
                return Ok(Some((standard, constructor)));
            }
        }
    }
    match report.declared {
        &[only] if only.1 != Constructor::Fields => Ok(Some(only)),
        _ => Ok(None),
    }
}

fn extends(jni: Jni<'_>, class: &str, superclass: &str) -> Result<bool, Failure> {
    let class = jni.find_class(class)?;
    let superclass = jni.find_class(superclass)?;
    // SAFETY: two classes, by references that are not used again.
    unsafe {
        let extends = jni_call!(jni, v1_2.IsAssignableFrom(class, superclass));
        jni.delete_local(class);
        jni.delete_local(superclass);
        Ok(extends)
    }
}

fn new_native_exception(jni: Jni<'_>, message: &str, cause: jobject) -> Result<jobject, Failure> {
    new_throwable(jni, NATIVE_EXCEPTION, Constructor::MessageCause, message, cause).or_else(|_| {
        jni.take_pending();
        new_throwable(jni, "java/lang/RuntimeException", Constructor::MessageCause, message, cause)
    })
}

fn new_exception(jni: Jni<'_>, exception: &Exception, cause: jobject) -> Result<jobject, Failure> {
    new_throwable(jni, exception.class, exception.constructor, &exception.message, cause)
}

/// A throwable of a class that has the given constructor. `cause` may be null.
///
/// The class is found as the class of the running native sees it.
fn new_throwable(
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
fn gone<T>(jni: Jni<'_>, failure: Failure, class: &str, descriptor: &CStr, text: &str) -> Result<T, Failure> {
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
unsafe fn new_object(
    jni: Jni<'_>,
    class: jobject,
    constructor: jni::sys::jmethodID,
    arguments: &[jvalue],
) -> Result<jobject, Failure> {
    // SAFETY: by contract.
    let object = unsafe { jni_call!(jni, v1_2.NewObjectA(class, constructor, arguments.as_ptr())) };
    jni.check()?;
    jni.not_null(object)
}

/// `initCause`, unless the constructor has set one already.
fn init_cause(jni: Jni<'_>, throwable: jobject, cause: jobject) -> Result<(), Failure> {
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

fn add_suppressed(jni: Jni<'_>, throwable: jobject, suppressed: jobject) -> Result<(), Failure> {
    let class = jni.find_class("java/lang/Throwable")?;
    // SAFETY: a method of Throwable, called on one with another.
    unsafe {
        let method = jni.method(class, c"addSuppressed", c"(Ljava/lang/Throwable;)V")?;
        jni_call!(jni, v1_2.CallVoidMethodA(throwable, method, [jvalue { l: suppressed }].as_ptr()));
    }
    jni.check()
}
