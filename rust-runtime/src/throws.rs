//! From a Rust error to the description of a Java exception. No JNI here.

use std::error::Error;
use std::io;
use std::num::{ParseFloatError, ParseIntError};

use jni::objects::JObject;
use jni::sys::jobject;

use crate::failure::{Failure, Kind};

/// How an exception of a class is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constructor {
    /// `(String, Throwable)`
    MessageCause,
    /// `(String)`, and the cause by `initCause`
    Message,
    /// `()`, and the text in a cause
    Nothing,
}

/// A class by its internal name, with its constructor.
pub(crate) type ExceptionClass = (&'static str, Constructor);

/// What a method declares in its `throws` clause.
#[derive(Clone, Copy, Debug)]
pub struct Throws(pub &'static [(&'static str, Constructor)]);

impl Throws {
    /// The value, or the error as an exception that the method declares.
    ///
    /// The error is read and dropped here, so that its own code runs under the native's guard.
    ///
    /// # Errors
    /// The error, described.
    #[inline]
    pub fn check<T, E>(&self, result: Result<T, E>) -> Result<T, Failure>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        result.map_err(|error| report(self.0, error.into()))
    }
}

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
    fn of(error: &(dyn Error + 'static)) -> Self {
        Self { message: error.to_string(), standard: standard(error) }
    }
}

/// A chain may be endless; nobody reads more.
const MAX_CAUSES: usize = 64;

#[cold]
fn report(declared: &'static [ExceptionClass], error: Box<dyn Error + Send + Sync>) -> Failure {
    if caught(&*error).is_some() {
        return Failure(Box::new(Kind::Caught(error)));
    }
    let causes = sources(&*error).skip(1).take(MAX_CAUSES).map(Link::of).collect();
    Failure(Box::new(Kind::Reported(Report { declared, error: Link::of(&*error), causes })))
}

/// The error, its source, the source's source …
fn sources<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// The Java exception that an error carries, its own or a source's: a global reference that the error keeps.
pub(crate) fn caught(error: &(dyn Error + 'static)) -> Option<jobject> {
    sources(error).take(MAX_CAUSES).find_map(|error| {
        if let Some(jni::errors::Error::CaughtJavaException { exception, .. }) = error.downcast_ref() {
            let exception: &JObject<'static> = exception.as_ref();
            return Some(exception.as_raw());
        }
        // An io::Error passes over what it wraps when asked for its source.
        error.downcast_ref::<io::Error>().and_then(io::Error::get_ref).and_then(|inner| caught(inner))
    })
}

fn standard(error: &(dyn Error + 'static)) -> &'static [ExceptionClass] {
    use Constructor::{Message, MessageCause};
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return match error.kind() {
            io::ErrorKind::NotFound => &[
                ("java/nio/file/NoSuchFileException", Message),
                ("java/io/FileNotFoundException", Message),
                ("java/io/IOException", MessageCause),
            ],
            io::ErrorKind::AlreadyExists => {
                &[("java/nio/file/FileAlreadyExistsException", Message), ("java/io/IOException", MessageCause)]
            }
            io::ErrorKind::PermissionDenied => {
                &[("java/nio/file/AccessDeniedException", Message), ("java/io/IOException", MessageCause)]
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
