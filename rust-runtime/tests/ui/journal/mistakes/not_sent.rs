use bindings::{Entry, Kind};
use nativebound::native_bound;

nativebound::bindings!();

pub struct Journal {
    entries: Vec<Entry>,
    last: std::rc::Rc<usize>,
}

#[native_bound]
impl bindings::Journal for Journal { //~ use Arc in place of Rc
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
        *other.last as i32
    }
}

fn main() {}
