//! A Java exception that reached Rust through a callback.

use std::error::Error;
use std::ffi::c_void;
use std::fmt;
use std::io;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::ptr::NonNull;
use std::sync::{Arc, OnceLock, Weak};

use super::details::Details;
use super::exception_class::JavaClass;

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
    Object(Box<dyn Thrown>),
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

/// What a door knows an object of Java's by: JNI's is a `jobject`.
pub(crate) type Reference = NonNull<c_void>;

/// An exception's object, as the door has it that it came through. What cannot be asked for is `None`.
pub(crate) trait Thrown: Send + Sync + UnwindSafe + RefUnwindSafe {
    /// To throw it by; good as long as this lives.
    fn reference(&self) -> Option<Reference>;
    fn details(&self) -> Option<Details>;
    fn stack(&self) -> Option<Vec<StackFrame>>;
    fn cause(&self) -> Option<JavaException>;
    fn suppressed(&self) -> Option<Vec<JavaException>>;
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

    /// The exception of an object.
    pub(crate) fn of(object: Box<dyn Thrown>) -> Self {
        Self::new(Origin::Object(object))
    }

    pub(crate) fn without_object<C: JavaClass>(message: String) -> Self {
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

    /// Java's object: a reference that lives as long as this exception. `None` where there is none.
    pub(crate) fn object(&self) -> Option<Reference> {
        self.thrown_object().and_then(Thrown::reference)
    }

    fn thrown_object(&self) -> Option<&dyn Thrown> {
        match &self.0.origin {
            Origin::Object(object) => Some(&**object),
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
            Origin::Object(object) => object.details().unwrap_or_else(Details::unknown),
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

    /// Whether it is of this class or of one that extends it: a type of [`exceptions`](super::exceptions), or one of
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
        once(&self.0.stack, || self.thrown_object().and_then(Thrown::stack).unwrap_or_default()).as_slice()
    }

    /// Why, as Java has it; [`source`](Error::source) is the same.
    #[must_use]
    pub fn cause(&self) -> Option<&Self> {
        once(&self.0.cause, || self.thrown_object().and_then(Thrown::cause)).as_ref()
    }

    /// What it kept from being thrown.
    #[must_use]
    pub fn suppressed(&self) -> &[Self] {
        once(&self.0.suppressed, || self.thrown_object().and_then(Thrown::suppressed).unwrap_or_default()).as_slice()
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

#[cfg(test)]
mod tests {
    use super::super::exceptions::{EofException, Exception, IllegalStateException, IoException, Throwable};
    use super::*;

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
