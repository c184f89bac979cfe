//! From a Rust error to the description of a Java exception. No JNI here.

use std::error::Error;
use std::io;
use std::num::{ParseFloatError, ParseIntError};

use jni::objects::JObject;
use jni::sys::jobject;

use crate::failure::{Failure, Kind};
use crate::java_exception::{JavaException, WithoutObject};

/// How an exception of a class is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constructor {
    /// `(String, Throwable)`
    MessageCause,
    /// `(String)`, and the cause by `initCause`
    Message,
    /// `(String, String, String)` of a `FileSystemException`: no file is known, the text is the reason
    Reason,
    /// `()`, and the text in a cause
    Nothing,
    /// None of these, but others: `#[derive(JavaException)]` can call them
    Fields,
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
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        result.map_err(|error| report(self.0, boxed(error)))
    }
}

/// The error as a trait object that can be asked for its type.
#[cold]
pub(crate) fn boxed<E: Into<Box<dyn Error + Send + Sync>> + 'static>(error: E) -> Box<dyn Error + Send + Sync> {
    #[cfg(feature = "anyhow")]
    {
        // Its own `into` hides the type.
        let mut error = Some(error);
        let any: &mut dyn std::any::Any = &mut error;
        if let Some(error) = any.downcast_mut::<Option<anyhow::Error>>().and_then(Option::take) {
            // One made by `from_boxed` hides the type even from the box that it becomes.
            return error
                .downcast::<Box<dyn Error + Send + Sync>>()
                .unwrap_or_else(anyhow::Error::reallocate_into_boxed_dyn_error_without_backtrace);
        }
        match error {
            Some(error) => error.into(),
            None => "the error is gone".into(), // it was there a line ago
        }
    }
    #[cfg(not(feature = "anyhow"))]
    error.into()
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
    pub(crate) fn of(error: &(dyn Error + 'static)) -> Self {
        Self { message: error.to_string(), standard: standard(error) }
    }
}

/// A chain may be endless; nobody reads more.
pub(crate) const MAX_CAUSES: usize = 64;

#[cold]
pub(crate) fn report(declared: &'static [ExceptionClass], error: Box<dyn Error + Send + Sync>) -> Failure {
    if caught(&*error).is_some() {
        return Failure(Box::new(Kind::Caught(error)));
    }
    if let Some(text) = without_object(&*error) {
        return Failure::of_exception(text);
    }
    reported(declared, &*error)
}

/// [`report`] for an error that stays on its thread, and in whose sources an exception of Java's is looked for.
#[cold]
pub(crate) fn report_local(declared: &'static [ExceptionClass], error: &(dyn Error + 'static)) -> Failure {
    if let Some(exception) = chain(error).find_map(|error| error.downcast_ref::<JavaException>()) {
        return report(declared, Box::new(exception.clone()));
    }
    reported(declared, error)
}

fn reported(declared: &'static [ExceptionClass], error: &(dyn Error + 'static)) -> Failure {
    let causes = sources(error).skip(1).take(MAX_CAUSES).map(Link::of).collect();
    Failure(Box::new(Kind::Reported(Report { declared, error: Link::of(error), causes })))
}

/// The error, its source, the source's source …
pub(crate) fn sources<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// The Java exception that an error carries, its own or a source's: a global reference that the error keeps.
pub(crate) fn caught(error: &(dyn Error + 'static)) -> Option<jobject> {
    chain(error).find_map(own_exception)
}

/// The Java exception that an error is: a global reference that the error keeps.
pub(crate) fn own_exception(error: &(dyn Error + 'static)) -> Option<jobject> {
    if let Some(exception) = error.downcast_ref::<JavaException>() {
        return exception.object();
    }
    let jni::errors::Error::CaughtJavaException { exception, .. } = error.downcast_ref()? else {
        return None;
    };
    let exception: &JObject<'static> = exception.as_ref();
    Some(exception.as_raw())
}

/// The exception without an object that an error carries, its own or a source's.
fn without_object<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e WithoutObject> {
    chain(error).find_map(|error| error.downcast_ref::<JavaException>()?.text())
}

/// The error, and what is inside it, as far as anybody reads.
fn chain<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| inner(error)).take(MAX_CAUSES)
}

/// What an error wraps: an `io::Error` passes over that when asked for its source.
fn inner<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
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

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    const DECLARED: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);

    fn reported(error: impl Into<Box<dyn Error + Send + Sync>> + 'static) -> Report {
        match *DECLARED.check(Err::<(), _>(error)).unwrap_err().0 {
            Kind::Reported(report) => report,
            other => panic!("{other:?}"),
        }
    }

    fn classes(link: &Link) -> Vec<&'static str> {
        link.standard.iter().map(|(class, _)| *class).collect()
    }

    #[derive(Debug)]
    struct Outer<E>(E);

    impl<E> fmt::Display for Outer<E> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("outer")
        }
    }

    impl<E: Error + 'static> Error for Outer<E> {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn a_value_passes() {
        assert_eq!(DECLARED.check(Ok::<_, String>(7)).unwrap(), 7);
    }

    /// Its source wraps it again.
    #[derive(Debug)]
    struct Endless;

    impl fmt::Display for Endless {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("endless")
        }
    }

    impl Error for Endless {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            static AGAIN: std::sync::LazyLock<io::Error> = std::sync::LazyLock::new(|| io::Error::other(Endless));
            Some(&*AGAIN)
        }
    }

    #[test]
    fn a_chain_without_an_end_is_walked_as_far_as_anybody_reads() {
        assert_eq!(caught(&Endless), None);
        let deep = (0..1_000).fold(io::Error::other("first"), |error, _| io::Error::other(error));
        assert_eq!(caught(&deep), None);
    }

    #[test]
    fn errors_of_std_name_their_java_classes_the_best_first() {
        for (kind, best) in [
            (io::ErrorKind::NotFound, "java/nio/file/NoSuchFileException"),
            (io::ErrorKind::AlreadyExists, "java/nio/file/FileAlreadyExistsException"),
            (io::ErrorKind::PermissionDenied, "java/nio/file/AccessDeniedException"),
            (io::ErrorKind::UnexpectedEof, "java/io/EOFException"),
            (io::ErrorKind::TimedOut, "java/io/IOException"),
        ] {
            let classes = classes(&reported(io::Error::from(kind)).error);
            assert_eq!((classes.first(), classes.last()), (Some(&best), Some(&"java/io/IOException")));
        }
        assert_eq!(classes(&reported("x".parse::<u8>().unwrap_err()).error), ["java/lang/NumberFormatException"]);
        assert_eq!(classes(&reported("x".parse::<f64>().unwrap_err()).error), ["java/lang/NumberFormatException"]);
        assert_eq!(classes(&reported("text").error), [""; 0]);
    }

    #[cfg(feature = "anyhow")]
    #[test]
    fn anyhow_hides_nothing() {
        let error = anyhow::Error::from(io::Error::from(io::ErrorKind::UnexpectedEof));
        match *DECLARED.check(Err::<(), _>(error)).unwrap_err().0 {
            Kind::Reported(report) => assert_eq!(classes(&report.error)[0], "java/io/EOFException"),
            other => panic!("{other:?}"),
        }
        let error = anyhow::Error::msg("inner").context("outer");
        match *DECLARED.check(Err::<(), _>(error)).unwrap_err().0 {
            Kind::Reported(report) => {
                assert_eq!((&report.error.message[..], &report.causes[0].message[..]), ("outer", "inner"));
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn sources_follow_the_nearest_first() {
        let report = reported(Outer(Outer(io::Error::other("inner"))));
        assert_eq!(report.error.message, "outer");
        assert_eq!(report.causes.iter().map(|link| &link.message[..]).collect::<Vec<_>>(), ["outer", "inner"]);
        assert_eq!(classes(&report.causes[1]), ["java/io/IOException"]);
    }

    #[test]
    fn a_chain_that_refers_to_itself_ends() {
        #[derive(Debug)]
        struct Endless;

        impl fmt::Display for Endless {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("endless")
            }
        }

        impl Error for Endless {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(self)
            }
        }

        assert_eq!(reported(Endless).causes.len(), MAX_CAUSES);
    }
}
