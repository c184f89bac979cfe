use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(&self, _: &str, _: &str) -> Result<i32, Self::Error> { //~ has a `&self` declaration in the impl, but not in the trait
        Ok(0)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

fn main() {}
