use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    #[derive(Clone, Debug)]
    pub struct Id(pub u8);

    pub static NIL: Id = Id(0);
}

#[derive(Debug)]
pub struct Owned(stranger::Id);

wrapped!(Here, Owned, stranger::Id, shared); // demo.X

pub fn shim() -> Result<Owned, Failure> {
    let result = &stranger::NIL; // demo.X#nil
    let result: Owned = returned!(Here<Quiet>, result); // demo.X#nil //~ `@RustVia("clone")` on the Java method gives it one of its own
    Ok(result)
}

fn main() {}
