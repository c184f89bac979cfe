use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn first(bytes: &[u8]) -> Option<u8> {
        bytes.first().copied()
    }
}

pub fn shim() -> Result<Option<String>, Failure> {
    let result = stranger::first(&[]); // demo.X#first
    let result: Option<String> = returned!(Here<Quiet>, result); // demo.X#first //~ of the crate does not become
    Ok(result)
}

fn main() {}
