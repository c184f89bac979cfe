use bindings::{Entry, Kind};
use nativebound::native_bound;

nativebound::bindings!();

pub struct Journal {
    entries: Vec<Entry>,
}

#[native_bound]
impl bindings::Journal for Journal {
    fn open(_name: &str) -> Self {
        Journal { entries: Vec::new() }
    }

    fn add(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    fn count(&self, kind: Kind) -> i32 {
        self.entries.iter().filter(|entry| entry.kind == kind).count() as i32
    }

    fn merge(&self, other: Journal) -> i32 {
        other.entries.len() as i32
    }
}
