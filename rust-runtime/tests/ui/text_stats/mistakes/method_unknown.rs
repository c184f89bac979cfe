use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(pattern: &str, text: &str) -> Result<i32, Self::Error> {
        Ok((pattern.len() + text.len()) as i32)
    }

    fn length(text: &str) -> i32 {
        text.len() as i32
    }

    fn width(text: &str) -> i32 { //~ method `width` is not a member of trait
        text.len() as i32
    }
}

fn main() {}
