//! What can be wrong with what the caller gave.

use std::fmt;

/// Its text is the message of the Java exception; the class is the one that the method declares.
#[derive(Debug, PartialEq)]
pub(crate) enum Error {
    /// A vocabulary has at least the 256 bytes.
    VocabularySize(i32),
    /// Pieces that never follow each other are never merged.
    MinimumCount(i32),
    EmptySpecial,
    NoSuchPiece {
        id: i32,
        size: usize,
    },
    /// Its bytes cannot follow those before it.
    NotText {
        id: i32,
    },
    /// An error of one of several ids.
    At {
        place: usize,
        error: Box<Error>,
    },
    /// The last token ends inside a character.
    Unfinished {
        bytes: usize,
    },
    /// A file that is none of a tokenizer.
    Format {
        line: usize,
        problem: &'static str,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::VocabularySize(size) => write!(f, "vocabularySize is {size}, and there are 256 bytes"),
            Error::MinimumCount(count) => write!(f, "minimumCount is {count}, and must be at least 1"),
            Error::EmptySpecial => write!(f, "a special token needs a text"),
            Error::NoSuchPiece { id, size } => write!(f, "no piece has the id {id}: there are {size}"),
            Error::NotText { id } => write!(f, "the bytes of piece {id} make no character with those before"),
            Error::At { place, error } => write!(f, "ids[{place}]: {error}"),
            Error::Unfinished { bytes } => {
                write!(f, "the last character is not complete: it has {bytes} bytes so far")
            }
            Error::Format { line, problem } => write!(f, "line {line}: {problem}"),
        }
    }
}

impl std::error::Error for Error {}
