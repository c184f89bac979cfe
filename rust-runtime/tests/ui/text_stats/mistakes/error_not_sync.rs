use std::cell::Cell;
use std::fmt::{Display, Formatter, Result as Written};

use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[derive(Debug)]
pub struct Failed(pub Cell<i32>);

impl Display for Failed {
    fn fmt(&self, to: &mut Formatter<'_>) -> Written {
        write!(to, "{}", self.0.get())
    }
}

impl std::error::Error for Failed {}

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = Failed; //~ cannot be shared between threads safely

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
