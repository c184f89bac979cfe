//! Why a native does not return: what becomes a Java exception once everything in the native is dropped.
//!
//! It says what is to be thrown, and nothing of how: a door into Rust has its own way to throw it.

use std::error::Error;

use super::constructor::{Constructor, ExceptionClass};
use super::described::Described;
use super::java_exception::WithoutObject;
use super::report::Report;

const BUSY: &str = "dev/nativebound/runtime/BusyException";

/// What stops a native. One word, so that the good path carries nothing.
#[derive(Debug)]
pub struct Failure(pub(crate) Box<Kind>);

#[derive(Debug)]
pub(crate) enum Kind {
    /// Java's side has the exception already, and keeps it: JNI's is pending.
    Pending,
    /// An exception of ours: a bad argument, or no memory.
    Exception(Exception),
    /// The user's error, for an exception that the method declares.
    Reported(Report),
    /// The user's error, which says its class, and what the method declares.
    Described(&'static [ExceptionClass], Described),
    /// A Java exception that Rust caught and hands back: the same object is thrown again. It is the error's, [`caught`](super::caught) finds it.
    Caught(Box<dyn Error + Send + Sync>),
}

/// A Java exception to be made.
#[derive(Debug)]
pub(crate) struct Exception {
    /// The internal name.
    pub(crate) class: &'static str,
    pub(crate) constructor: Constructor,
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn pending() -> Self {
        Self(Box::new(Kind::Pending))
    }

    #[cold]
    fn exception(class: &'static str, message: String) -> Self {
        Self(Box::new(Kind::Exception(Exception { class, constructor: Constructor::Message, message })))
    }

    /// As an exception of the user's, which has no object yet.
    pub(crate) fn of_exception(exception: &WithoutObject) -> Self {
        Self::exception(exception.class, exception.message.clone())
    }

    /// `argument 'name' is null`; the name may have an index.
    pub(crate) fn null(name: impl std::fmt::Display) -> Self {
        Self::exception("java/lang/NullPointerException", format!("argument '{name}' is null"))
    }

    pub(crate) fn null_result(what: &str) -> Self {
        Self::exception("java/lang/NullPointerException", format!("the result of {what} is null"))
    }

    pub(crate) fn illegal_argument(message: String) -> Self {
        Self::exception("java/lang/IllegalArgumentException", message)
    }

    pub(crate) fn lone_surrogate(name: impl std::fmt::Display, unit: u16, index: usize) -> Self {
        Self::illegal_argument(format!(
            "argument '{name}' is not valid Unicode: lone surrogate \\u{unit:04x} at index {index}"
        ))
    }

    pub(crate) fn index_out_of_bounds(message: String) -> Self {
        Self::exception("java/lang/IndexOutOfBoundsException", message)
    }

    pub(crate) fn arithmetic(message: String) -> Self {
        Self::exception("java/lang/ArithmeticException", message)
    }

    /// The earlier of two arguments, whether it is `@Mut`, and the later.
    pub(crate) fn shared_memory((one, mutable): (&str, bool), other: &str) -> Self {
        let mutable = if mutable { one } else { other };
        Self::illegal_argument(format!("arguments '{one}' and '{other}' share memory, and '{mutable}' is @Mut"))
    }

    pub(crate) fn illegal_state(message: String) -> Self {
        Self::exception("java/lang/IllegalStateException", message)
    }

    /// Another thread is in the value. Generated Java tries again.
    pub(crate) fn busy(message: String) -> Self {
        Self::exception(BUSY, message)
    }

    /// Nobody tries again: the exception is one for the user.
    pub(crate) fn at_once(self) -> Self {
        match *self.0 {
            Kind::Exception(exception) if exception.class == BUSY => Self::illegal_state(exception.message),
            kind => Self(Box::new(kind)),
        }
    }

    pub(crate) fn cancelled(message: String) -> Self {
        Self::exception("java/util/concurrent/CancellationException", message)
    }

    pub(crate) fn class_cast(message: String) -> Self {
        Self::exception("java/lang/ClassCastException", message)
    }

    pub(crate) fn out_of_memory(message: String) -> Self {
        Self::exception("java/lang/OutOfMemoryError", message)
    }

    pub(crate) fn read_only_buffer() -> Self {
        Self(Box::new(Kind::Exception(Exception {
            class: "java/nio/ReadOnlyBufferException",
            constructor: Constructor::Nothing,
            message: String::new(),
        })))
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{RefUnwindSafe, UnwindSafe};

    use super::super::java_exception::JavaException;
    use super::*;

    #[test]
    fn what_may_fail_is_no_wider_for_it() {
        const WORD: usize = size_of::<usize>();
        assert_eq!((size_of::<Failure>(), size_of::<JavaException>()), (WORD, WORD));
        assert_eq!((size_of::<Result<(), Failure>>(), size_of::<Result<(), JavaException>>()), (WORD, WORD));
    }

    #[test]
    fn an_exception_of_javas_goes_to_any_thread() {
        fn goes<T: Send + Sync + UnwindSafe + RefUnwindSafe + 'static>() {}
        goes::<JavaException>();
    }
}
