use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Names;

    pub fn names() -> Names {
        Names
    }
}

pub fn shim() -> Result<Vec<String>, Failure> {
    let result = stranger::names(); // demo.X#names
    let result: Vec<String> = returned!(Here<Quiet>, result); // demo.X#names //~ Names` of the crate does not become `Vec<String>`
    Ok(result)
}

fn main() {}
