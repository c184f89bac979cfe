//! Errors whose variants say what they are in Java.
use std::error::Error;
use std::{fmt, io};

use bindings::{IOException, LeftOpenException, Refused, StoreSyntaxException, SyntaxException};
use nativebound::exceptions::{FileNotFoundException, IllegalStateException};
use nativebound::{JavaException, native_bound};

nativebound::bindings!();

#[derive(Debug, JavaException)]
pub enum StoreError {
    #[java(class = StoreSyntaxException)]
    Syntax { message: String, line: i32, fatal: bool },
    #[java(class = Refused)]
    Refused(&'static str, i64, u16, f64),
    #[java(class = IOException)]
    Disk(#[source] Layer),
    #[java(class = SyntaxException)]
    Other,
    #[java(transparent)]
    State(StateError),
    #[java(transparent)]
    Number(std::num::ParseIntError),
    #[java(class = FileNotFoundException)]
    Gone(String),
    #[java(class = LeftOpenException)]
    Left(Option<Store>, String, #[source] Option<io::Error>),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store failed")
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Disk(source) => Some(source),
            Self::Left(_, _, source) => source.as_ref().map(|source| source as _),
            _ => None,
        }
    }
}

/// A second derive in the errors of one trait.
#[derive(Debug, JavaException)]
#[java(class = IllegalStateException)]
pub struct StateError;

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed")
    }
}

impl Error for StateError {}

/// An error between another and its source.
#[derive(Debug)]
pub struct Layer(io::Error);

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a layer")
    }
}

impl Error for Layer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn disk() -> io::Error {
    io::Error::other("the disk")
}

#[derive(Debug)]
pub struct Store {
    name: String,
}

impl Store {
    fn error(&self, how: i32) -> StoreError {
        match how {
            0 => StoreError::Syntax { message: "no key \u{1f600}".to_owned(), line: 17, fatal: true },
            1 => StoreError::Refused("the disk", i64::MAX, 0xDF, 0.25),
            2 => StoreError::Disk(Layer(disk())),
            3 => StoreError::Other,
            4 => StoreError::State(StateError),
            5 => StoreError::Number("x".parse::<i32>().unwrap_err()),
            6 => StoreError::Gone("gone".to_owned()),
            _ => {
                let left = Store { name: format!("{}, left", self.name) };
                StoreError::Left(Some(left), "left open".to_owned(), Some(disk()))
            }
        }
    }
}

#[native_bound]
impl bindings::Store for Store {
    type Error = StoreError;

    fn open(name: &str) -> Result<Self, Self::Error> {
        if name.is_empty() {
            return Err(StoreError::Left(None, "left open".to_owned(), None));
        }
        Ok(Self { name: name.to_owned() })
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    fn fail(&self, how: i32) -> Result<(), Self::Error> {
        Err(self.error(how))
    }

    fn only(&self, how: i32) -> Result<i32, Self::Error> {
        Err(self.error(how))
    }
}

pub struct Numbers;

/// In a box, as clippy asks where an error is large.
#[derive(Debug, JavaException)]
pub enum NumbersError {
    #[java(transparent)]
    Parse(std::num::ParseIntError),
    #[java(class = LeftOpenException)]
    Left { store: Store, text: &'static str, source: StateError },
}

impl fmt::Display for NumbersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the numbers failed")
    }
}

impl Error for NumbersError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Left { source, .. } => Some(source),
            Self::Parse(_) => None,
        }
    }
}

#[native_bound]
impl bindings::Numbers for Numbers {
    type Error = Box<NumbersError>;

    fn parse(text: &str) -> Result<i32, Self::Error> {
        text.parse().map_err(|error| Box::new(NumbersError::Parse(error)))
    }

    fn reopened(store: &Store, fails: bool) -> Result<Store, Self::Error> {
        let again = Store { name: format!("{}, again", store.name) };
        if fails {
            return Err(Box::new(NumbersError::Left { store: again, text: "left open", source: StateError }));
        }
        Ok(again)
    }
}
