use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(
        text: &str,    //~ parameter 1 of `count` is `pattern` in Java (demo.TextStats#count): name it `pattern`, `_pattern` or `_`
        pattern: &str, //~ parameter 2 of `count` is `text` in Java
    ) -> Result<i32, Self::Error> {
        Ok((pattern.len() + text.len()) as i32)
    }

    fn length(_text: &str) -> i32 {
        0
    }
}

fn main() {}
