use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn sort(_: &mut [u32]) {}
}

pub fn shim(values: &[i32]) -> Result<(), Failure> {
    let values = given_as!(&mut [u32], values, "values"); // demo.X#sort //~ `&[i32]`, which Java passes, does not become `&mut [u32]`
    dropped!(Here<Quiet>, stranger::sort(values)); // demo.X#sort
    Ok(())
}

fn main() {}
