use nativebound::native_bound;

nativebound::bindings!();

struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats { //~ private type `TextStats` in public interface
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
