use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

#[native_bound]
impl std::fmt::Display for TextStats { //~ `#[native_bound]` needs a trait of `bindings` here
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("text")
    }
}

#[native_bound]
impl Drop for TextStats { //~ no `CheckedDrop` in
    fn drop(&mut self) {}
}

fn main() {}
