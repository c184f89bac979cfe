// A name that is taken: the first error says so, and the others follow from it.
use nativebound::native_bound;

mod bindings {}

nativebound::bindings!(); //~ the name `bindings` is defined multiple times

pub struct TextStats; //~? `TextStats` has no `impl bindings::TextStats`

#[native_bound]
impl bindings::TextStats for TextStats { //~ cannot find trait `TextStats` in module `bindings` //~? could not find `__checked` in `bindings`
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
