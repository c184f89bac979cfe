use nativebound::native_bound;

nativebound::bindings!(); //~ implements bindings::TextStats (demo.TextStats): `pub`, in the crate root

struct TextStats;

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
