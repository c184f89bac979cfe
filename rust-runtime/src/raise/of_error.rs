//! The throwable for a Rust error that says nothing of Java: of a class that its type or the method's `throws` clause names.

use std::ptr;

use jni::sys::jobject;

use super::throwable::{new_native_exception, new_throwable};
use crate::errors::{Constructor, ExceptionClass, Failure, Link, Report};
use crate::vm::{Jni, jni_call};

/// The exception for an error of the user's, with one cause for each of its sources.
pub(super) fn new_reported(jni: Jni<'_>, report: &Report) -> Result<jobject, Failure> {
    let cause = new_causes(jni, &report.causes, ptr::null_mut())?;
    new_link(jni, choose(jni, report)?, &report.error.message, cause)
}

/// A throwable for each source, the cause of the one before it; `last` is the cause of the last.
pub(super) fn new_causes(jni: Jni<'_>, links: &[Link], last: jobject) -> Result<jobject, Failure> {
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
