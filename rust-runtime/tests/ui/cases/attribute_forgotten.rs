nativebound::bindings!();

pub struct TextStats;

impl bindings::TextStats for TextStats { //~ `TextStats` implements `bindings::TextStats` without `#[native_bound]`
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, std::io::Error> {
        Ok(0)
    }

    fn length(text: &str) -> i32 {
        text.len() as i32
    }
}
