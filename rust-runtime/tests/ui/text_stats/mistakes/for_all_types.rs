use nativebound::native_bound;

nativebound::bindings!(); //~ `TextStats` has no `impl bindings::TextStats`, the natives of demo.TextStats

pub struct TextStats;

#[native_bound]
impl<T> bindings::TextStats for T { //~ cannot be generic: Java has one implementation of each native
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
