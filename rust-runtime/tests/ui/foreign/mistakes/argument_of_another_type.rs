use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Grade;

    pub fn compress(_level: Grade) {}
}

pub fn shim(level: i32) -> Result<(), Failure> {
    let result = stranger::compress(given!(level, "level")); // demo.X#compress //~ `i32`, which Java passes, does not become
    dropped!(Here<Quiet>, result); // demo.X#compress
    Ok(())
}

fn main() {}
