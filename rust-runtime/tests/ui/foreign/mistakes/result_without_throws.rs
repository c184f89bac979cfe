use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn read(text: &str) -> Result<u8, std::num::ParseIntError> {
        text.parse()
    }
}

pub fn shim() -> Result<i32, Failure> {
    let result = stranger::read("7"); // demo.X#read
    let result: i32 = returned!(Here<Quiet>, result); // demo.X#read //~ the crate's function returns a `Result`: declare `throws` on the Java method
    Ok(result)
}

fn main() {}
