use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

/// What Java has a handle of.
pub struct Owned(pub std::rc::Rc<u32>); // demo.X

wrapped!(Here, Owned, std::rc::Rc<u32>, shared); // demo.X //~ `Rc<u32>` belongs to the thread that made it (it is not `Send`)

pub fn used_by_threads() {
    fn fits<T: Send + Sync>() {}
    fits::<Owned>(); // the same is not said twice
}

fn main() {}
