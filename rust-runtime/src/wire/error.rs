//! Why a message could not be written or read, and where in the value.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::{Place, Role};
use crate::civil::OutOfRange;

/// Why a message could not be written or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WireError(Box<Inner>); // one word, so that results stay small

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    problem: Problem,
    place: Place,
}

/// What is wrong. Offsets count bytes from the message's start.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// Bytes end inside a value.
    Truncated {
        /// Where the value begins.
        offset: usize,
        /// How many bytes it needs.
        needed: usize,
        /// How many there are.
        remaining: usize,
    },
    /// A count says that there are more elements than bytes for them.
    Count {
        /// Where the count stands.
        offset: usize,
        /// What it says.
        count: usize,
        /// How many bytes follow it.
        remaining: usize,
    },
    /// A boolean, or whether there is a value, is neither 0 nor 1.
    Flag {
        /// Where it stands.
        offset: usize,
        /// What it is.
        value: u8,
    },
    /// An index of an enum constant or of a variant is not below their number.
    Index {
        /// Where it stands.
        offset: usize,
        /// What it is.
        index: u16,
        /// How many there are.
        limit: u16,
        /// Of which enum or sealed interface.
        of: &'static str,
    },
    /// A record without fields is not a zero byte.
    NotEmpty {
        /// Where it stands.
        offset: usize,
    },
    /// Nanoseconds that are not 0 to 999,999,999.
    Nanos {
        /// Where they stand.
        offset: usize,
        /// What they are.
        nanos: i32,
    },
    /// A date or time has a part that is out of its range.
    Civil {
        /// Where it stands.
        offset: usize,
        /// Which part.
        fault: OutOfRange,
    },
    /// Bytes follow the last value.
    Trailing {
        /// Where they begin.
        offset: usize,
        /// How many there are.
        remaining: usize,
    },
    /// A Java string has a surrogate without its other half: it is no Unicode text.
    LoneSurrogate {
        /// The surrogate.
        unit: u16,
        /// Its index in the string, as Java counts.
        index: usize,
    },
    /// A set has an element twice, or a map a key.
    Duplicate {
        /// The index of the first.
        first: usize,
        /// Whether it is a key.
        is_key: bool,
    },
    /// An object that Rust made is where a value should be.
    OneWay {
        /// Where it stands.
        offset: usize,
    },
    /// There is no callback of an index.
    Callback {
        /// Where it stands.
        offset: usize,
        /// What it is.
        index: u32,
    },
    /// A callback is where a value for Java should be.
    NotJavas {
        /// Which.
        of: &'static str,
    },
    /// Values are nested deeper than the stack has room for.
    Depth {
        /// How many levels there is room for.
        levels: u32,
        /// How large the thread's stack is, in bytes, where that is known.
        stack: Option<usize>,
    },
    /// A duration or a time that the other side does not have.
    Range {
        /// `Duration`, `Instant` or `SystemTime`.
        of: &'static str,
    },
    /// A path is not Unicode.
    Path {
        /// The path, with what is not Unicode replaced.
        lossy: String,
    },
    /// A `Path` is not of Java's default file system: the same text would name another file, or none.
    ForeignPath {
        /// Its text.
        path: String,
    },
    /// A message would be longer than [`MAX_LENGTH`](super::MAX_LENGTH).
    TooLong,
    /// There is no memory.
    Memory {
        /// How many bytes were asked for.
        bytes: usize,
    },
}

impl WireError {
    /// What is wrong.
    #[must_use]
    pub fn problem(&self) -> &Problem {
        &self.0.problem
    }

    /// The way to the value at fault from the one that was read or written: `[3].text`, and empty for that one itself.
    #[must_use]
    pub fn place(&self) -> &str {
        self.0.place.as_str()
    }

    /// The way to it from what has this name: `tokens[3].text`.
    #[cold]
    pub(crate) fn place_in(&self, name: &str) -> String {
        self.0.place.below(name)
    }

    /// It is about a component of a record.
    #[cold]
    #[must_use]
    pub fn inside(mut self, name: &str) -> Self {
        if self.is_somewhere() {
            self.0.place.inside(name);
        }
        self
    }

    /// It is about an element, or about the key or the value of an entry, by its index in a collection or map.
    #[cold]
    #[must_use]
    pub(super) fn element(mut self, index: usize) -> Self {
        if self.is_somewhere() {
            self.0.place.element(index);
        }
        self
    }

    /// It is about the key of an entry, or its value.
    #[cold]
    #[must_use]
    pub(super) fn of_entry(mut self, role: Role) -> Self {
        self.0.place.of_entry(role);
        self
    }

    fn is_somewhere(&self) -> bool {
        self.problem().fault() == Fault::Value
    }

    /// Whether the bytes are no message at all: library and classes do not agree. Else a value is at fault.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        self.problem().fault() == Fault::Message
    }
}

/// Whose fault a problem is.
#[derive(PartialEq, Eq)]
enum Fault {
    /// The bytes are no message at all.
    Message,
    /// One value, which has a place.
    Value,
    /// All values together.
    Whole,
}

impl Problem {
    fn fault(&self) -> Fault {
        match self {
            Self::Truncated { .. }
            | Self::Count { .. }
            | Self::Flag { .. }
            | Self::Index { .. }
            | Self::NotEmpty { .. }
            | Self::Nanos { .. }
            | Self::Civil { .. }
            | Self::Trailing { .. }
            | Self::OneWay { .. }
            | Self::Callback { .. } => Fault::Message,
            Self::LoneSurrogate { .. }
            | Self::Duplicate { .. }
            | Self::NotJavas { .. }
            | Self::Range { .. }
            | Self::Path { .. }
            | Self::ForeignPath { .. } => Fault::Value,
            Self::Depth { .. } | Self::TooLong | Self::Memory { .. } => Fault::Whole,
        }
    }
}

impl From<Problem> for WireError {
    #[cold]
    fn from(problem: Problem) -> Self {
        Self(Box::new(Inner { problem, place: Place::default() }))
    }
}

impl Error for WireError {}

impl Display for WireError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.problem() {
            Problem::Truncated { offset, needed, remaining } => {
                write!(f, "the value at byte {offset} needs {needed} bytes, {remaining} are left")
            }
            Problem::Count { offset, count, remaining } => {
                write!(f, "{count} elements are announced at byte {offset}, too many for the {remaining} bytes left")
            }
            Problem::Flag { offset, value } => write!(f, "byte {offset} must be 0 or 1, not {value}"),
            Problem::Index { offset, index, limit, of } => {
                write!(f, "index {index} at byte {offset}: {of} has {limit}")
            }
            Problem::NotEmpty { offset } => write!(f, "byte {offset}, a record without fields, must be 0"),
            Problem::Nanos { offset, nanos } => write!(f, "{nanos} at byte {offset} are no nanoseconds of a second"),
            Problem::Civil { offset, fault } => write!(f, "no date or time is at byte {offset}: {fault}"),
            Problem::Trailing { offset, remaining } => {
                write!(f, "{remaining} bytes follow the last value, from byte {offset}")
            }
            Problem::LoneSurrogate { unit, index } => {
                write!(f, "lone surrogate U+{unit:04X} at index {index}")
            }
            Problem::Duplicate { first, is_key: false } => {
                write!(f, "in Rust it equals [{first}], and no set has an element twice")
            }
            Problem::Duplicate { first, is_key: true } => {
                write!(f, "in Rust it equals [key {first}], and no map has a key twice")
            }
            Problem::OneWay { offset } => write!(f, "the object at byte {offset} is no value for Rust"),
            Problem::Callback { offset, index } => write!(f, "{index} at byte {offset} is no callback that crosses"),
            Problem::NotJavas { of } => write!(f, "{of} is for Rust to call, and no value for Java"),
            Problem::Depth { levels, stack } => too_deep(*levels, *stack, f),
            Problem::Range { of } => write!(f, "the value is out of the range of {of}"),
            Problem::Path { lossy } => write!(f, "the path is not Unicode: {lossy}"),
            Problem::ForeignPath { path } => {
                write!(f, "{path} is in a file system of Java's own, and Rust has the default one alone")
            }
            Problem::TooLong => write!(f, "values take more than {} bytes, the most of one call", super::MAX_LENGTH),
            Problem::Memory { bytes } => write!(f, "no memory for {bytes} bytes"),
        }
    }
}

fn too_deep(levels: u32, stack: Option<usize>, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "values are nested deeper than the {levels} levels that this thread's stack ")?;
    if let Some(bytes) = stack {
        write!(f, "of {} KiB ", bytes.div_ceil(1024))?;
    }
    f.write_str("has room for: -Xss, or the stackSize of new Thread, makes room for more")
}
