//! Types without state.
use nativebound::native_bound;

nativebound::bindings!();

pub struct Texts;

#[native_bound]
impl bindings::Texts for Texts {
    type Error = std::num::ParseIntError;

    fn length(text: &str) -> i32 {
        text.chars().count() as i32
    }

    fn length_string_int(text: &str, from: i32) -> i32 {
        text.chars().skip(from as usize).count() as i32
    }

    fn pick(which: bindings::Contract, texts: Vec<String>) -> String {
        match which {
            bindings::Contract::First => texts[0].clone(),
            bindings::Contract::Last => texts[texts.len() - 1].clone(),
        }
    }

    fn fill(target: &mut [u8], value: i8) {
        target.fill(value as u8);
    }

    fn parse(text: &str) -> Result<i64, Self::Error> {
        text.parse()
    }

    fn old() -> i32 {
        1
    }

    fn load() {}

    fn length0() -> i32 {
        7
    }

    fn count_of(value: &str) -> i32 {
        value.len() as i32
    }
}

pub struct Square;

#[native_bound]
impl bindings::Square for Square {
    fn area(side: i32) -> i32 {
        side * side
    }

    fn edge(area: i32) -> i32 {
        f64::from(area).sqrt() as i32
    }
}
