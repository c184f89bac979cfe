use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn read(text: &str) -> impl Iterator<Item = Result<u8, std::num::ParseIntError>> {
        text.split(' ').map(str::parse)
    }
}

pub fn shim() -> Result<Vec<i32>, Failure> {
    let result = stranger::read("7 8"); // demo.X#read
    let result: Vec<i32> = returned!(Here<Quiet>, result); // demo.X#read //~ the crate's function returns a `Result`: declare `throws` on the Java method
    Ok(result)
}

fn main() {}
