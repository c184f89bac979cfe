//! A Rust error and its sources: how far they are followed, and the Java exception among them.

use std::error::Error;
use std::io;

use super::java_exception::{JavaException, Reference, WithoutObject};
use crate::jni_rs_error;

/// A chain may be endless; nobody reads more.
pub(super) const MAX_CAUSES: usize = 64;

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

/// The error, its source, the source's source …
pub(super) fn sources<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// The Java exception that an error carries, its own or a source's: a global reference that the error keeps.
pub(crate) fn caught(error: &(dyn Error + 'static)) -> Option<Reference> {
    chain(error).find_map(own_exception)
}

/// The Java exception that an error is: a global reference that the error keeps.
pub(super) fn own_exception(error: &(dyn Error + 'static)) -> Option<Reference> {
    if let Some(exception) = error.downcast_ref::<JavaException>() {
        return exception.object();
    }
    jni_rs_error::exception(error)
}

/// The exception without an object that an error carries, its own or a source's.
pub(super) fn without_object<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e WithoutObject> {
    chain(error).find_map(|error| error.downcast_ref::<JavaException>()?.text())
}

/// The error, and what is inside it, as far as anybody reads.
pub(super) fn chain<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| inner(error)).take(MAX_CAUSES)
}

/// What an error wraps: an `io::Error` passes over that when asked for its source.
fn inner<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

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
}
