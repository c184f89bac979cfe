//! What Java knows of an exception, read by its public methods.

use std::ptr;

use jni::sys::{jobject, jsize};

use crate::errors::{Details, Failure, StackFrame};
use crate::strings::text;
use crate::vm::{Class, Jni, Method, Once, jni_call};

/// Methods of `java.lang`, looked up once.
struct Methods {
    class_name: Method,
    message: Method,
    cause: Method,
    suppressed: Method,
    stack: Method,
    frame_class: Method,
    frame_method: Method,
    frame_file: Method,
    frame_line: Method,
}

fn methods(jni: Jni<'_>) -> Result<&'static Methods, Failure> {
    static METHODS: Once<Methods> = Once::new();
    METHODS.get(|| {
        let class = Class::find(jni, c"java/lang/Class")?;
        let throwable = Class::find(jni, c"java/lang/Throwable")?;
        let frame = Class::find(jni, c"java/lang/StackTraceElement")?;
        let text = c"()Ljava/lang/String;";
        Ok(Methods {
            class_name: class.method(jni, c"getName", text)?,
            message: throwable.method(jni, c"getMessage", text)?,
            cause: throwable.method(jni, c"getCause", c"()Ljava/lang/Throwable;")?,
            suppressed: throwable.method(jni, c"getSuppressed", c"()[Ljava/lang/Throwable;")?,
            stack: throwable.method(jni, c"getStackTrace", c"()[Ljava/lang/StackTraceElement;")?,
            frame_class: frame.method(jni, c"getClassName", text)?,
            frame_method: frame.method(jni, c"getMethodName", text)?,
            frame_file: frame.method(jni, c"getFileName", text)?,
            frame_line: frame.method(jni, c"getLineNumber", c"()I")?,
        })
    })
}

pub(super) fn read(jni: Jni<'_>, throwable: jobject) -> Result<Details, Failure> {
    let methods = methods(jni)?;
    let classes = classes(jni, throwable, methods)?;
    // SAFETY: a throwable and its method, which the user's class may override: what fails there is no message.
    let message = unsafe { text(jni, throwable, methods.message) }.unwrap_or_else(|_| {
        jni.drop_pending();
        None
    });
    Ok(Details { classes, message })
}

fn classes(jni: Jni<'_>, throwable: jobject, methods: &Methods) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    // SAFETY: an object, and its class and superclasses up to null, each reference deleted once.
    unsafe {
        let mut class = jni_call!(jni, v1_2.GetObjectClass(throwable));
        while !class.is_null() {
            let name = text(jni, class, methods.class_name);
            let above = if name.is_ok() { jni_call!(jni, v1_2.GetSuperclass(class)) } else { ptr::null_mut() };
            jni.delete_local(class);
            class = above;
            names.extend(name?);
        }
    }
    names.pop(); // java.lang.Object
    Ok(names)
}

/// A local reference to the cause, or null.
pub(super) fn cause(jni: Jni<'_>, throwable: jobject) -> Result<jobject, Failure> {
    // SAFETY: a throwable and its method.
    unsafe { jni.call_object(throwable, methods(jni)?.cause.0, &[]) }
}

/// What `read` makes of each.
pub(super) fn suppressed<T>(
    jni: Jni<'_>,
    throwable: jobject,
    read: impl FnMut(jobject) -> Result<T, Failure>,
) -> Result<Vec<T>, Failure> {
    // SAFETY: a throwable and its method.
    let array = unsafe { jni.call_object(throwable, methods(jni)?.suppressed.0, &[])? };
    elements(jni, array, read)
}

pub(super) fn stack(jni: Jni<'_>, throwable: jobject) -> Result<Vec<StackFrame>, Failure> {
    let methods = methods(jni)?;
    // SAFETY: a throwable and its method.
    let array = unsafe { jni.call_object(throwable, methods.stack.0, &[])? };
    elements(jni, array, |frame| {
        // SAFETY: a stack trace element and its methods.
        unsafe {
            Ok(StackFrame {
                class: text(jni, frame, methods.frame_class)?.unwrap_or_default(),
                method: text(jni, frame, methods.frame_method)?.unwrap_or_default(),
                file: text(jni, frame, methods.frame_file)?,
                line: u32::try_from(jni.call_int(frame, methods.frame_line.0)?).ok(), // negative where there is none
            })
        }
    })
}

/// What `read` makes of each element of an array, whose reference is deleted.
fn elements<T>(
    jni: Jni<'_>,
    array: jobject,
    mut read: impl FnMut(jobject) -> Result<T, Failure>,
) -> Result<Vec<T>, Failure> {
    if array.is_null() {
        return Ok(Vec::new()); // an overridden method's
    }
    // SAFETY: an array of objects, indices within it, and each reference deleted once.
    unsafe {
        let length = jni.array_length(array);
        let all = (0..length).map(|index| {
            let element = jni_call!(jni, v1_2.GetObjectArrayElement(array, jsize::try_from(index).unwrap_or(0)));
            jni.check()?;
            let value = read(element);
            jni.delete_local(element);
            value
        });
        let all = all.collect();
        jni.delete_local(array);
        all
    }
}
