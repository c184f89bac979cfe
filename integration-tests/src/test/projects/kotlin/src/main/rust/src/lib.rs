use std::io;

use nativebound::native_bound;

nativebound::bindings!();

pub struct Texts;

#[native_bound]
impl bindings::Texts for Texts {
    type Error = io::Error;

    fn get_version() -> i32 {
        7
    }

    fn shout(text: &str) -> String {
        text.to_uppercase()
    }

    fn first(texts: Vec<String>) -> Option<String> {
        texts.into_iter().next()
    }

    fn add(a: i32, b: Option<i32>) -> i32 {
        a + b.unwrap_or(100)
    }

    fn size(path: &str) -> Result<i64, Self::Error> {
        Err(io::Error::new(io::ErrorKind::NotFound, format!("no {path}")))
    }

    fn visit(texts: Vec<String>, visitor: Box<dyn bindings::Visitor>) -> i32 {
        let mut taken = 0;
        for (index, text) in texts.iter().enumerate() {
            taken += i32::from(visitor.visit(text, index as i32).unwrap());
        }
        taken
    }

    fn each(texts: Vec<String>, consumer: Box<dyn bindings::ConsumerOfString>) {
        texts.iter().for_each(|text| consumer.accept(text).unwrap());
    }

    fn r#move(point: bindings::Point, by: i32) -> bindings::Point {
        bindings::Point { x: point.x + by, ..point }
    }

    fn other(kind: bindings::Kind) -> bindings::Kind {
        match kind {
            bindings::Kind::Word => bindings::Kind::Number,
            bindings::Kind::Number => bindings::Kind::Word,
        }
    }
}

pub struct Counter(i64);

#[native_bound]
impl bindings::Counter for Counter {
    fn open(start: i64) -> Self {
        Self(start)
    }

    fn next(&mut self) -> i64 {
        self.0 += 1;
        self.0
    }
}

pub struct Hash;

#[native_bound]
impl bindings::Hash for Hash {
    fn sum(data: &[u8]) -> i32 {
        data.iter().map(|&byte| i32::from(byte)).sum()
    }
}
