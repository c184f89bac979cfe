//! An exception that Java threw, taken out of the thread, and its object asked for what it knows.

use jni::sys::jobject;

use super::{details, throw};
use crate::errors::{Details, Failure, JavaException, Reference, StackFrame, Thrown, exceptions};
use crate::panics;
use crate::vm::{Global, Jni, NoEnv, attached_for_java};

impl Thrown for Global {
    fn reference(&self) -> Option<Reference> {
        Reference::new(self.raw().cast())
    }

    fn details(&self) -> Option<Details> {
        ask(self, details::read)
    }

    fn stack(&self) -> Option<Vec<StackFrame>> {
        ask(self, details::stack)
    }

    fn cause(&self) -> Option<JavaException> {
        ask(self, |jni, throwable| {
            let cause = details::cause(jni, throwable)?;
            Ok((!cause.is_null()).then(|| JavaException::of_local(jni, cause)))
        })?
    }

    fn suppressed(&self) -> Option<Vec<JavaException>> {
        ask(self, |jni, throwable| {
            details::suppressed(jni, throwable, |exception| {
                // SAFETY: an element of the array.
                let local = unsafe { jni.new_local(exception)? };
                Ok(JavaException::of_local(jni, local))
            })
        })
    }
}

/// What `reader` finds in the exception; `None` where Java cannot be asked.
fn ask<T>(global: &Global, reader: fn(Jni<'_>, jobject) -> Result<T, Failure>) -> Option<T> {
    let attached = attached_for_java(None).ok()?; // its methods may be the user's
    let jni = attached.jni();
    let mut found = None;
    jni.without_pending(|| match reader(jni, global.raw()) {
        Ok(value) => found = Some(value),
        Err(_) => jni.drop_pending(),
    });
    found
}

impl JavaException {
    /// Java cannot be called.
    #[cold]
    pub(crate) fn no_env(why: &NoEnv) -> Self {
        Self::without_object::<exceptions::IllegalStateException>(why.to_string())
    }

    /// The exception of a local reference, which is deleted.
    #[cold]
    pub(crate) fn of_local(jni: Jni<'_>, throwable: jobject) -> Self {
        // SAFETY: a local reference to a throwable, not used again.
        unsafe {
            let global = Global::new(jni, throwable);
            jni.delete_local(throwable);
            global.map_or_else(|_| Self::no_reference(jni), |global| Self::of(Box::new(global)))
        }
    }

    fn no_reference(jni: Jni<'_>) -> Self {
        jni.drop_pending();
        Self::without_object::<exceptions::Error>("no memory for a reference to a Java exception".to_owned())
    }

    /// The pending exception, which is no longer.
    #[cold]
    pub(crate) fn take_pending(jni: Jni<'_>) -> Self {
        let throwable = jni.take_pending();
        if throwable.is_null() {
            return Self::without_object::<exceptions::Error>("the VM did not say why a call failed".to_owned());
        }
        Self::of_local(jni, throwable)
    }

    /// What a callback threw: the pending exception, which is no longer.
    #[cold]
    #[inline(never)]
    pub(crate) fn thrown(jni: Jni<'_>) -> Self {
        let exception = Self::take_pending(jni);
        panics::note(&exception);
        exception
    }

    /// What stopped us, as an exception.
    #[cold]
    #[inline(never)]
    pub(crate) fn of_failure(jni: Jni<'_>, failure: Failure) -> Self {
        throw::failure_in_frame(jni, failure);
        Self::take_pending(jni)
    }
}
