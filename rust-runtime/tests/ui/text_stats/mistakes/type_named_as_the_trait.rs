use nativebound::native_bound;

nativebound::bindings!();

use bindings::TextStats;

pub struct TextStats; //~ the name `TextStats` is defined multiple times

#[native_bound]
impl TextStats for TextStats { //~ expected trait, found struct `TextStats` //~? `TextStats` has no `impl bindings::TextStats`
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
