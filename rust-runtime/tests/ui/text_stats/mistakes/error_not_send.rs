use std::fmt::{Display, Formatter, Result as Written};
use std::sync::MutexGuard;

use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[derive(Debug)]
pub struct Failed(pub MutexGuard<'static, i32>);

impl Display for Failed {
    fn fmt(&self, to: &mut Formatter<'_>) -> Written {
        write!(to, "{}", *self.0)
    }
}

impl std::error::Error for Failed {}

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = Failed; //~ cannot be sent between threads safely

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
