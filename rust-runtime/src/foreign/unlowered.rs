//! Why a result of a crate is no value for Java.

use std::error::Error;
use std::fmt::Display;

use crate::errors::{Failure, Throws, report};
use crate::wire::{Place, Role, WireError};

/// Why a result of a crate is no value for Java. One word, so that the good path carries nothing.
#[derive(Debug)]
pub struct Unlowered(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// Of the result: `[3].start`.
    place: Place,
    why: Why,
}

#[derive(Debug)]
enum Why {
    /// A number that is too large or too small.
    Range(String),
    /// A value that Java has no counterpart of.
    Value(String),
    /// More than Java can have.
    TooLong,
    /// More in one another than the stack has room for.
    TooDeep(WireError),
    /// An item is an error.
    Error(Box<dyn Error + Send + Sync>),
}

impl Unlowered {
    fn new(why: Why) -> Self {
        Self(Box::new(Inner { place: Place::default(), why }))
    }

    #[cold]
    pub(crate) fn range(value: impl Display, java: &str) -> Self {
        Self::new(Why::Range(format!("{value} does not fit {java}")))
    }

    /// The value is none of Java's: an `IllegalArgumentException` with this text.
    #[cold]
    #[must_use]
    pub fn value(why: impl Display) -> Self {
        Self::new(Why::Value(why.to_string()))
    }

    /// There are more items than any list of Java has, or than there is memory for: an `OutOfMemoryError`.
    #[cold]
    pub(crate) fn too_long() -> Self {
        Self::new(Why::TooLong)
    }

    #[cold]
    pub(crate) fn too_deep(error: WireError) -> Self {
        Self::new(Why::TooDeep(error))
    }

    #[cold]
    pub(crate) fn error(error: Box<dyn Error + Send + Sync>) -> Self {
        Self::new(Why::Error(error))
    }

    /// It is about an element.
    #[cold]
    pub(crate) fn at_index(self, index: usize) -> Self {
        self.at(|place| place.element(index))
    }

    /// It is about a field, or a component of a record.
    #[cold]
    #[must_use]
    pub fn at_field(self, name: &str) -> Self {
        self.at(|place| place.inside(name))
    }

    /// It is about the key of an entry, or its value.
    #[cold]
    pub(crate) fn of_entry(self, role: Role) -> Self {
        self.at(|place| place.of_entry(role))
    }

    /// What is too deep has a thousand places.
    fn at(mut self, step: impl FnOnce(&mut Place)) -> Self {
        if !matches!(self.0.why, Why::TooDeep(_)) {
            step(&mut self.0.place);
        }
        self
    }

    /// As what Java gets.
    #[cold]
    #[must_use]
    pub fn failure(self, throws: &Throws) -> Failure {
        let Inner { place, why } = *self.0;
        let result = place.below("the result");
        match why {
            Why::Range(text) => Failure::arithmetic(format!("{result}: {text}")),
            Why::Value(text) => Failure::illegal_argument(format!("{result}: {text}")),
            Why::TooLong => Failure::out_of_memory(format!(
                "{result}: it has more items than there is memory for, or than the {} that Java can have",
                i32::MAX
            )),
            Why::TooDeep(error) => Failure::illegal_argument(format!("the result: {error}")),
            Why::Error(error) => report(throws.0, error),
        }
    }
}
