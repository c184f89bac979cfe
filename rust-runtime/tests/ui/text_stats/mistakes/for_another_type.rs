use nativebound::native_bound;

nativebound::bindings!(); //~ `TextStats` has no `impl bindings::TextStats`, the natives of demo.TextStats

pub struct TextStats;

pub struct Stats;

#[native_bound]
impl bindings::TextStats for Stats {
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
