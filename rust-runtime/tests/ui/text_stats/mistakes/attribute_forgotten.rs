nativebound::bindings!();

pub struct TextStats;

impl bindings::TextStats for TextStats {
    type Error = std::io::Error; //~ `TextStats` implements `bindings::TextStats` without `#[native_bound]`

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
