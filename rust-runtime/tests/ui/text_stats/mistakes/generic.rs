use nativebound::native_bound;

nativebound::bindings!(); //~ your crate's own, without parameters

pub struct TextStats<T>(pub T);

#[native_bound]
impl<T> bindings::TextStats for TextStats<T> { //~ cannot be generic: Java has one implementation of each native
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
