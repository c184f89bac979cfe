use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

pub struct Failed;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = Failed; //~ std::error::Error + Send + Sync

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
