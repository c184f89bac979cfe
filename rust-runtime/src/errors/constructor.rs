//! How the object of an exception's class is made: by which of the constructors that such classes have.

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
