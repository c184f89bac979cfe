use nativebound::native_bound;

nativebound::bindings!();

pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats { //~ missing: `count`
    type Error = std::io::Error;

    fn length(text: &str) -> i32 {
        text.len() as i32
    }
}

fn main() {}
