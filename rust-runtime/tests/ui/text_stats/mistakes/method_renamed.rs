use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats { //~ missing: `length`
    type Error = std::io::Error;

    fn count(_: &str, _: &str) -> Result<i32, Self::Error> {
        Ok(0)
    }

    fn lenght(_: &str) -> i32 { //~ method `lenght` is not a member of trait `bindings::TextStats`
        0
    }
}

fn main() {}
