use bindings::{Entry, Kind};
use nativebound::native_bound;

nativebound::bindings!();

pub struct Journal {
    entries: Vec<Entry>,
    last: std::cell::Cell<usize>,
}

#[native_bound]
impl bindings::Journal for Journal { //~ or declare `@Exclusive` on every method in Java
    fn open(name: &str) -> Self {
        Journal { entries: Vec::new(), last: name.len().into() }
    }

    fn add(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    fn count(&self, kind: Kind) -> i32 {
        self.entries.iter().filter(|entry| entry.kind == kind).count() as i32
    }

    fn merge(&self, other: Journal) -> i32 {
        other.last.get() as i32
    }
}

fn main() {}
