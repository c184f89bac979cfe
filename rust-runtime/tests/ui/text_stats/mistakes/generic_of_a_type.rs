use nativebound::native_bound;

nativebound::bindings!(); //~ your crate's own, without parameters

pub struct TextStats<T>(pub T);

#[native_bound]
impl bindings::TextStats for TextStats<i32> {
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
