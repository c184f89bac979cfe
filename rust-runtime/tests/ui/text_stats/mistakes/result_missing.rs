use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> i32 { //~ expected `Result<i32, std::io::Error>`, found `i32`
        0
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
