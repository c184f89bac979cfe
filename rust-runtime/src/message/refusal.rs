//! What a message that is refused becomes: the exception, by what is wrong and whose value it is.

use crate::errors::Failure;
use crate::wire::{Problem, WireError};

#[cold]
pub(crate) fn bad_argument(name: &str, error: &WireError) -> Failure {
    let name = error.place_in(name);
    match error.problem() {
        Problem::LoneSurrogate { unit, index } => Failure::lone_surrogate(name, *unit, *index),
        Problem::Range { .. } => Failure::arithmetic(format!("argument '{name}': {error}")),
        Problem::Memory { .. } => Failure::out_of_memory(format!("argument '{name}': {error}")),
        Problem::Depth { .. } | Problem::Duplicate { .. } | Problem::ForeignPath { .. } => {
            Failure::illegal_argument(format!("argument '{name}': {error}"))
        }
        _ => malformed(error),
    }
}

/// `what` is a value that crosses to Java, or the result of Java's.
#[cold]
pub(crate) fn bad_value(what: &str, error: &WireError) -> Failure {
    let message = format!("{what}: {error}");
    match error.problem() {
        Problem::LoneSurrogate { .. }
        | Problem::Path { .. }
        | Problem::ForeignPath { .. }
        | Problem::Depth { .. }
        | Problem::Duplicate { .. } => Failure::illegal_argument(message),
        Problem::Range { .. } => Failure::arithmetic(message),
        Problem::TooLong | Problem::Memory { .. } => Failure::out_of_memory(message),
        _ => Failure::illegal_state(message),
    }
}

/// The library was not made for this class, which comparing their contracts rules out.
#[cold]
pub(crate) fn malformed(error: &WireError) -> Failure {
    Failure::illegal_state(format!("the arguments are not what the library expects: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_not_unicode_is_an_illegal_argument_as_a_text_is() {
        let path = Problem::Path { lossy: "a\u{FFFD}".to_owned() };
        let failure = format!("{:?}", bad_value("the result", &path.into()));
        assert!(failure.contains("java/lang/IllegalArgumentException"), "{failure}");
        assert!(failure.contains("the result: the path is not Unicode: a\u{FFFD}"), "{failure}");
    }
}
