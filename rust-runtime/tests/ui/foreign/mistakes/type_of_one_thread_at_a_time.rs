use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

/// What Java has a handle of.
pub struct Owned(pub std::cell::Cell<u32>); // demo.X

wrapped!(Here, Owned, std::cell::Cell<u32>, shared); // demo.X //~ `Cell<u32>` is for one thread at a time (it is not `Sync`)

pub fn used_by_threads() {
    fn fits<T: Send + Sync>() {}
    fits::<Owned>(); // the same is not said twice
}

fn main() {}
