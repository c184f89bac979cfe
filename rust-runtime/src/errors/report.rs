//! What Java is told of an error that says nothing of Java: its text, and the classes that stand for its type.

use std::error::Error;
use std::io;
use std::num::{ParseFloatError, ParseIntError};

use super::chain::{MAX_CAUSES, sources};
use super::constructor::{Constructor, ExceptionClass};

/// An error, with all that Java needs to know of it.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) declared: &'static [ExceptionClass],
    pub(crate) error: Link,
    /// The error's sources, the nearest first.
    pub(crate) causes: Vec<Link>,
}

/// One error of a chain.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) message: String,
    /// The classes that stand for an error of this type in Java, the best first.
    pub(crate) standard: &'static [ExceptionClass],
}

impl Link {
    pub(crate) fn of(error: &(dyn Error + 'static)) -> Self {
        Self { message: error.to_string(), standard: standard(error) }
    }
}

impl Report {
    pub(super) fn of(declared: &'static [ExceptionClass], error: &(dyn Error + 'static)) -> Self {
        let causes = sources(error).skip(1).take(MAX_CAUSES).map(Link::of).collect();
        Self { declared, error: Link::of(error), causes }
    }
}

fn standard(error: &(dyn Error + 'static)) -> &'static [ExceptionClass] {
    use Constructor::{Message, MessageCause, Reason};
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return match error.kind() {
            io::ErrorKind::NotFound => &[
                ("java/nio/file/NoSuchFileException", Reason),
                ("java/io/FileNotFoundException", Message),
                ("java/io/IOException", MessageCause),
            ],
            io::ErrorKind::AlreadyExists => {
                &[("java/nio/file/FileAlreadyExistsException", Reason), ("java/io/IOException", MessageCause)]
            }
            io::ErrorKind::PermissionDenied => {
                &[("java/nio/file/AccessDeniedException", Reason), ("java/io/IOException", MessageCause)]
            }
            io::ErrorKind::UnexpectedEof => &[("java/io/EOFException", Message), ("java/io/IOException", MessageCause)],
            _ => &[("java/io/IOException", MessageCause)],
        };
    }
    if error.is::<ParseIntError>() || error.is::<ParseFloatError>() {
        return &[("java/lang/NumberFormatException", Message)];
    }
    &[]
}
