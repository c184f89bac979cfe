//! From what a native's function returned to its value, or to what stops the native.

use std::error::Error;

use super::chain::{boxed, caught, chain, without_object};
use super::constructor::{Constructor, ExceptionClass};
use super::described::{DerivedException, What};
use super::failure::{Failure, Kind};
use super::java_exception::JavaException;
use super::report::Report;

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
    Failure(Box::new(Kind::Reported(Report::of(declared, error))))
}

/// What a native's function returned: `Outcome(result).check(&THROWS)`, with [`CheckOther`] imported.
///
/// The function is the type's own for an error that says what it becomes; else it is the trait's.
#[derive(Debug)]
pub struct Outcome<T, E>(pub Result<T, E>);

impl<T, E: DerivedException> Outcome<T, E> {
    /// The value, or the error as the exception that it says.
    ///
    /// # Errors
    /// The error, described.
    #[inline]
    pub fn check(self, throws: &Throws) -> Result<T, Failure> {
        self.0.map_err(|error| describe(throws, error))
    }
}

/// What [`Outcome`] falls back to.
pub trait CheckOther<T> {
    /// The value, or the error as an exception that the method declares.
    ///
    /// # Errors
    /// The error, described.
    fn check(self, throws: &Throws) -> Result<T, Failure>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>> + 'static> CheckOther<T> for Outcome<T, E> {
    #[inline]
    fn check(self, throws: &Throws) -> Result<T, Failure> {
        throws.check(self.0)
    }
}

#[cold]
fn describe<E: DerivedException>(throws: &Throws, error: E) -> Failure {
    match error.describe().0 {
        What::Exception(described) => Failure(Box::new(Kind::Described(throws.0, described))),
        What::Error(error) => report(throws.0, error),
    }
}

#[cfg(test)]
mod tests {
    use std::{fmt, io};

    use super::super::chain::MAX_CAUSES;
    use super::super::report::Link;
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
