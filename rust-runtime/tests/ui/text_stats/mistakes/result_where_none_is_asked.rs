use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> Result<i32, Self::Error> { //~ expected `i32`, found `Result<i32, std::io::Error>`
        Ok(0)
    }
}

fn main() {}
