//! Why a native does not get a value.

use std::fmt;

/// In place of a method's name: the value is an argument of a method elsewhere.
pub(super) const AS_ARGUMENT: &str = "";

/// Why a call was not let in, with what the message needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Java passed no value.
    Null,
    /// Closed, or given away.
    Closed {
        /// The Java type.
        owner: &'static str,
    },
    /// Another thread is inside, and this call or that one is exclusive. May be different a moment later.
    Busy {
        /// The Java type.
        owner: &'static str,
        /// The method of the exclusive call inside. None where the calls inside share: nobody keeps their names, which
        /// would be one more write for each call.
        inside: Option<&'static str>,
    },
    /// Calls are inside that share and have no frames, so of this thread or of others; this call is to take the value away.
    Shared {
        /// The Java type.
        owner: &'static str,
    },
    /// This very thread is inside, and this call or that one is exclusive: it would wait for itself.
    Reentrant {
        /// The Java type.
        owner: &'static str,
        /// The method that this thread is in; of several the innermost.
        inside: &'static str,
    },
    /// Two thousand million calls are inside.
    Crowded {
        /// The Java type.
        owner: &'static str,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => write!(f, "no value: its handle is 0"),
            Self::Closed { owner } => write!(f, "this {owner} is closed"),
            Self::Busy { owner, inside: Some(AS_ARGUMENT) } => {
                write!(f, "this {owner} is in use: a method has it for itself, as an argument")
            }
            Self::Reentrant { owner, inside: AS_ARGUMENT } => {
                write!(
                    f,
                    "this {owner} is in use: this thread is in a method that has it as an argument, and one of the two is exclusive"
                )
            }
            Self::Busy { owner, inside: Some(inside) } => {
                write!(f, "this {owner} is in use: another thread is in {owner}.{inside}, which is exclusive")
            }
            Self::Busy { owner, inside: None } => {
                write!(f, "this {owner} is in use: another thread is in a method of it, and this call is exclusive")
            }
            Self::Reentrant { owner, inside } => {
                write!(f, "this {owner} is in use: this thread is in {owner}.{inside}, and one of the two is exclusive")
            }
            Self::Shared { owner } => {
                write!(
                    f,
                    "this {owner} is in use: a call of this thread or of another is in it, and this one takes it away"
                )
            }
            Self::Crowded { owner } => write!(f, "this {owner} has too many calls inside"),
        }
    }
}
