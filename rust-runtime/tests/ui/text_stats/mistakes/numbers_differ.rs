use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(pattern: &str) -> Result<i32, Self::Error> { //~ has 1 parameter but the declaration in trait
        Ok(pattern.len() as i32)
    }

    fn length(text: &str, _more: i32) -> i32 { //~ has 2 parameters but the declaration in trait
        text.len() as i32
    }
}

fn main() {}
