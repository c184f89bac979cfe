//! Every way to fail.
use std::error::Error;
use std::{fmt, io};

use nativebound::native_bound;

nativebound::bindings!();

pub struct Throws;

/// An error with as many sources.
#[derive(Debug)]
struct Chain {
    text: String,
    source: Option<Box<Chain>>,
}

impl Chain {
    fn new(text: &str, sources: i32) -> Self {
        let source = (sources > 0).then(|| Box::new(Self::new(&format!("source {sources}"), sources - 1)));
        Self { text: text.to_owned(), source }
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for Chain {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

fn input(kind: i32) -> Result<(), io::Error> {
    use io::ErrorKind::{AlreadyExists, NotFound, PermissionDenied, TimedOut, UnexpectedEof};
    let (kind, text) = match kind {
        0 => (NotFound, "no such file"),
        1 => (AlreadyExists, "there already"),
        2 => (PermissionDenied, "not allowed"),
        3 => (UnexpectedEof, "too short"),
        4 => (TimedOut, "something else"),
        _ => return Ok(()),
    };
    Err(io::Error::new(kind, text))
}

fn result<T>(fails: bool, value: T) -> Result<T, Box<dyn Error + Send + Sync>> {
    if fails { Err("no result".into()) } else { Ok(value) }
}

#[native_bound]
impl bindings::Throws for Throws {
    type Error = Box<dyn Error + Send + Sync>;

    fn works(number: i32) -> i32 {
        number * 2
    }

    fn own(message: &str, sources: i32) -> Result<i32, Self::Error> {
        Err(Chain::new(message, sources).into())
    }

    fn text(message: &str, sources: i32) -> Result<i32, Self::Error> {
        Err(Chain::new(message, sources).into())
    }

    fn bare(message: &str, sources: i32) -> Result<i32, Self::Error> {
        Err(Chain::new(message, sources).into())
    }

    fn unchecked(message: &str) -> Result<i32, Self::Error> {
        Err(message.into())
    }

    fn error(message: &str) -> Result<(), Self::Error> {
        Err(message.into())
    }

    fn input(kind: i32) -> Result<String, Self::Error> {
        crate::input(kind)?;
        Ok(String::new())
    }

    fn number(text: &str) -> Result<i32, Self::Error> {
        Ok(text.parse()?)
    }

    fn number_or_input(text: &str, kind: i32) -> Result<i32, Self::Error> {
        crate::input(kind)?;
        Ok(text.parse()?)
    }

    fn several(message: &str) -> Result<i32, Self::Error> {
        Err(message.into())
    }

    fn elsewhere(kind: i32) -> Result<i32, Self::Error> {
        crate::input(kind)?;
        Ok(0)
    }

    fn string(fails: bool) -> Result<String, Self::Error> {
        result(fails, "result".to_owned())
    }

    fn bytes(fails: bool) -> Result<Vec<u8>, Self::Error> {
        result(fails, vec![1])
    }

    fn nothing(fails: bool) -> Result<(), Self::Error> {
        result(fails, ())
    }

    fn flag(fails: bool) -> Result<bool, Self::Error> {
        result(fails, true)
    }
}
