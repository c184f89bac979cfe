use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(
        pattern: &str,
        text: String, //~ expected `&str`, found `String`
    ) -> Result<i32, Self::Error> {
        Ok((pattern.len() + text.len()) as i32)
    }

    fn length(text: &str) -> i64 { //~ expected `i32`, found `i64`
        text.len() as i64
    }
}

fn main() {}
