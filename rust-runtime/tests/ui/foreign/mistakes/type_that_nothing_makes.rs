use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Level;

    pub fn compress(_level: Level) {}
}

pub fn shim(level: &str) -> Result<(), Failure> {
    let level: stranger::Level = given_as!(stranger::Level, level, "level"); // demo.X#compress //~ `&str`, which Java passes, does not become
    let result = stranger::compress(level); // demo.X#compress
    dropped!(Here<Quiet>, result); // demo.X#compress
    Ok(())
}

fn main() {}
