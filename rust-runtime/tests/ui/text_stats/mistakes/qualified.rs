use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    async fn count(_: &str, _: &str) -> Result<i32, Self::Error> { //~ method `count` has an incompatible type for trait
        Ok(0)
    }

    unsafe fn length(_: &str) -> i32 { //~ expected safe fn, found unsafe fn
        0
    }
}

fn main() {}
