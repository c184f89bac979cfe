//! A Java exception that reached Rust through a callback.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::{Arc, OnceLock, Weak};

use jni::sys::jobject;

use crate::attach::{Global, attached_for_java};
use crate::exception_class::JavaClass;
use crate::exception_details::{self as details, Details};
use crate::failure::Failure;
use crate::in_hand;
use crate::jni_call::{Jni, jni_call};
use crate::no_env::NoEnv;
use crate::raise;

/// An exception that Java code threw when Rust called it: the error of every callback.
///
/// Returned from a native, with `?` and inside other errors too (`Box<dyn Error>`, `anyhow::Error`, `io::Error`, what
/// [`source`](Error::source) leads to), it is thrown in Java as the same object, with the stack that it has.
///
/// ```
/// use nativebound::JavaException;
/// use nativebound::exceptions::IoException;
///
/// fn or_default(answer: Result<i32, JavaException>) -> Result<i32, JavaException> {
///     match answer {
///         Err(exception) if exception.is::<IoException>() => Ok(0),
///         answer => answer,
///     }
/// }
///
/// assert_eq!(or_default(Err(JavaException::for_test::<IoException>("disk"))).unwrap(), 0);
/// ```
///
/// What Java knows of it is read when it is first asked for, on any thread. A clone is the same exception.
#[derive(Clone)]
pub struct JavaException(Arc<Inner>);

pub(crate) struct Inner {
    origin: Origin,
    details: OnceLock<Details>,
    stack: OnceLock<Vec<StackFrame>>,
    cause: OnceLock<Option<JavaException>>,
    suppressed: OnceLock<Vec<JavaException>>,
}

enum Origin {
    /// Java's object.
    Object(Global),
    /// None: no VM was there to make one.
    Text(WithoutObject),
}

/// An exception that is no object yet.
#[derive(Clone, Debug)]
pub(crate) struct WithoutObject {
    /// The internal name.
    pub(crate) class: &'static str,
    superclasses: &'static [&'static str],
    pub(crate) message: String,
}

/// A line of an exception's stack.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StackFrame {
    /// The binary name of the class, `demo.Store$Entry`.
    pub class: String,
    /// The method; `<init>` for a constructor.
    pub method: String,
    /// The file, where the class says which.
    pub file: Option<String>,
    /// The line in it.
    pub line: Option<u32>,
}

impl JavaException {
    /// An exception that no Java code threw, for tests of what your code does with one: there it runs without a VM.
    ///
    /// It has no stack and no cause. Where a native returns it, Java gets a new exception of the class with this message.
    #[must_use]
    pub fn for_test<C: JavaClass>(message: impl Into<String>) -> Self {
        Self::without_object::<C>(message.into())
    }

    fn without_object<C: JavaClass>(message: String) -> Self {
        Self::new(Origin::Text(WithoutObject { class: C::NAME, superclasses: C::SUPERCLASSES, message }))
    }

    fn new(origin: Origin) -> Self {
        Self(Arc::new(Inner {
            origin,
            details: OnceLock::new(),
            stack: OnceLock::new(),
            cause: OnceLock::new(),
            suppressed: OnceLock::new(),
        }))
    }

    /// Java cannot be called.
    #[cold]
    pub(crate) fn no_env(why: &NoEnv) -> Self {
        Self::without_object::<crate::exceptions::IllegalStateException>(why.to_string())
    }

    /// The exception of a local reference, which is deleted.
    #[cold]
    pub(crate) fn of_local(jni: Jni<'_>, throwable: jobject) -> Self {
        // SAFETY: a local reference to a throwable, not used again.
        unsafe {
            let global = Global::new(jni, throwable);
            jni.delete_local(throwable);
            global.map_or_else(|_| Self::no_reference(jni), |global| Self::new(Origin::Object(global)))
        }
    }

    fn no_reference(jni: Jni<'_>) -> Self {
        jni.drop_pending();
        Self::without_object::<crate::exceptions::Error>("no memory for a reference to a Java exception".to_owned())
    }

    /// The pending exception, which is no longer.
    #[cold]
    pub(crate) fn take_pending(jni: Jni<'_>) -> Self {
        let throwable = jni.take_pending();
        if throwable.is_null() {
            return Self::without_object::<crate::exceptions::Error>("the VM did not say why a call failed".to_owned());
        }
        Self::of_local(jni, throwable)
    }

    /// What a callback threw: the pending exception, which is no longer.
    #[cold]
    #[inline(never)]
    pub(crate) fn thrown(jni: Jni<'_>) -> Self {
        let exception = Self::take_pending(jni);
        in_hand::note(&exception);
        exception
    }

    /// What stopped us, as an exception.
    #[cold]
    #[inline(never)]
    pub(crate) fn of_failure(jni: Jni<'_>, failure: Failure) -> Self {
        raise::failure_in_frame(jni, failure);
        Self::take_pending(jni)
    }

    /// Java's object: a reference that lives as long as this exception. `None` where there is none.
    pub(crate) fn object(&self) -> Option<jobject> {
        match &self.0.origin {
            Origin::Object(global) => Some(global.raw()),
            Origin::Text(_) => None,
        }
    }

    /// What stands for the object where there is none.
    pub(crate) fn text(&self) -> Option<&WithoutObject> {
        match &self.0.origin {
            Origin::Object(_) => None,
            Origin::Text(text) => Some(text),
        }
    }

    /// To find it again as long as somebody has it.
    pub(crate) fn downgrade(&self) -> Weak<Inner> {
        Arc::downgrade(&self.0)
    }

    pub(crate) fn upgrade(inner: &Weak<Inner>) -> Option<Self> {
        inner.upgrade().map(Self)
    }

    fn details(&self) -> &Details {
        once(&self.0.details, || match &self.0.origin {
            Origin::Object(global) => read(global, details::read).unwrap_or_else(Details::unknown),
            Origin::Text(text) => Details::of(text.class, text.superclasses, &text.message),
        })
    }

    /// The binary name of its class, `java.io.IOException`.
    #[must_use]
    pub fn class_name(&self) -> &str {
        self.details().class_name()
    }

    /// Its message, if it has one.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.details().message.as_deref()
    }

    /// Whether it is of this class or of one that extends it: a type of [`exceptions`](crate::exceptions), or one of
    /// `bindings`. Classes are compared by name.
    #[must_use]
    pub fn is<C: JavaClass>(&self) -> bool {
        self.is_class(C::NAME)
    }

    /// Whether it is of the class of this name, `java.io.IOException`, or of one that extends it.
    #[must_use]
    pub fn is_class(&self, name: &str) -> bool {
        self.details().extends(name)
    }

    /// Where it was made, the innermost call first.
    #[must_use]
    pub fn stack(&self) -> &[StackFrame] {
        once(&self.0.stack, || self.read(details::stack).unwrap_or_default()).as_slice()
    }

    /// Why, as Java has it; [`source`](Error::source) is the same.
    #[must_use]
    pub fn cause(&self) -> Option<&Self> {
        once(&self.0.cause, || self.read(details::cause).flatten()).as_ref()
    }

    /// What it kept from being thrown.
    #[must_use]
    pub fn suppressed(&self) -> &[Self] {
        once(&self.0.suppressed, || self.read(details::suppressed).unwrap_or_default()).as_slice()
    }

    fn read<T>(&self, reader: fn(Jni<'_>, jobject) -> Result<T, Failure>) -> Option<T> {
        match &self.0.origin {
            Origin::Object(global) => read(global, reader),
            Origin::Text(_) => None,
        }
    }
}

/// The value; `make` runs Java code, which may ask for the same, and so runs under no lock.
fn once<T>(value: &OnceLock<T>, make: impl FnOnce() -> T) -> &T {
    if let Some(value) = value.get() {
        return value;
    }
    let new = make();
    value.get_or_init(|| new)
}

/// What `reader` finds in the exception; `None` where Java cannot be asked.
fn read<T>(global: &Global, reader: fn(Jni<'_>, jobject) -> Result<T, Failure>) -> Option<T> {
    let attached = attached_for_java(None).ok()?; // its methods may be the user's
    let jni = attached.jni();
    let mut found = None;
    jni.without_pending(|| match reader(jni, global.raw()) {
        Ok(value) => found = Some(value),
        Err(_) => jni.drop_pending(),
    });
    found
}

impl Drop for Inner {
    /// One after the other: each is the owner of the next, and a chain may be longer than the stack.
    fn drop(&mut self) {
        let mut next = self.cause.take().flatten();
        while let Some(mut inner) = next.and_then(|exception| Arc::into_inner(exception.0)) {
            next = inner.cause.take().flatten();
        }
    }
}

impl Error for JavaException {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause().map(|cause| cause as &(dyn Error + 'static))
    }
}

/// `java.io.IOException: message`
impl fmt::Display for JavaException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.class_name())?;
        self.message().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

/// As [`Display`](fmt::Display), which is what `unwrap` shows.
impl fmt::Debug for JavaException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<JavaException> for io::Error {
    fn from(exception: JavaException) -> Self {
        Self::other(exception)
    }
}

/// The reference on this thread, for the exception to be thrown by.
pub(crate) fn new_local(jni: Jni<'_>, object: jobject) -> Result<jobject, Failure> {
    // SAFETY: a reference to an object, or null.
    jni.not_null(unsafe { jni_call!(jni, v1_2.NewLocalRef(object)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exceptions::{EofException, Exception, IllegalStateException, IoException, Throwable};

    #[test]
    fn without_a_vm_an_exception_is_a_class_and_a_message() {
        let exception = JavaException::for_test::<EofException>("end");
        assert_eq!((exception.class_name(), exception.message()), ("java.io.EOFException", Some("end")));
        assert_eq!(exception.to_string(), "java.io.EOFException: end");
        assert_eq!(format!("{exception:?}"), "java.io.EOFException: end");
        assert!(exception.is::<EofException>() && exception.is::<IoException>() && exception.is::<Throwable>());
        assert!(exception.is_class("java.io.IOException") && exception.is_class("java.lang.Exception"));
        assert!(!exception.is::<IllegalStateException>() && !exception.is_class("java.io.IOExceptio"));
        assert!(exception.stack().is_empty() && exception.suppressed().is_empty());
        assert!(exception.cause().is_none() && exception.source().is_none());
        assert!(exception.object().is_none());
    }

    #[test]
    fn a_long_chain_of_causes_is_dropped_on_a_short_stack() {
        let mut exception = JavaException::for_test::<Exception>("first");
        for _ in 0..200_000 {
            let next = JavaException::for_test::<Exception>("next");
            assert!(next.0.cause.set(Some(exception)).is_ok());
            exception = next;
        }
        std::thread::Builder::new().stack_size(1 << 16).spawn(move || drop(exception)).unwrap().join().unwrap();
    }

    #[test]
    fn an_io_error_keeps_it() {
        let error = io::Error::from(JavaException::for_test::<IoException>("disk"));
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<JavaException>()).unwrap();
        assert!(inner.is::<IoException>());
    }
}
