use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count<T>(_: &str, _: &str) -> Result<i32, Self::Error> { //~ has 1 type parameter but its trait declaration has 0
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
