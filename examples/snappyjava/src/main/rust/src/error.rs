//! What the library throws, in the words of its `SnappyErrorCode`.

use std::error::Error;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnappyError {
    Parsing,
    Uncompress,
    OutputTooSmall,
    Address,
}

impl fmt::Display for SnappyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Parsing => "PARSING_ERROR(2)",
            Self::Uncompress => "FAILED_TO_UNCOMPRESS(5)",
            Self::OutputTooSmall => "the output has no room for what is compressed",
            Self::Address => "memory is not read by its address: pass a direct buffer",
        })
    }
}

impl Error for SnappyError {}
