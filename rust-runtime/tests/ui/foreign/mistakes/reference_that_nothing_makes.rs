use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Grade;

    pub fn compress(_level: &Grade) {}
}

pub fn shim(level: &str) -> Result<(), Failure> {
    let level: &stranger::Grade = given_as!(&stranger::Grade, level, "level"); // demo.X#compress //~ `&str`, which Java passes, does not become
    let result = stranger::compress(level); // demo.X#compress
    dropped!(Here<Quiet>, result); // demo.X#compress
    Ok(())
}

fn main() {}
