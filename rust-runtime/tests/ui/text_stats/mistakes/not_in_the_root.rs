mod inner {
    nativebound::bindings!(); //~ `nativebound::bindings!()` must stand in the crate root (lib.rs)
}

pub struct TextStats;

#[nativebound::native_bound]
impl inner::bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
