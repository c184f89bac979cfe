use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn check(text: &str) -> Result<(), String> {
        Err(text.to_owned())
    }
}

pub fn shim() -> Result<(), Failure> {
    let result = stranger::check("7"); // demo.X#check
    dropped!(Here<Quiet>, result); // demo.X#check //~ the crate's function returns a `Result`: declare `throws` on the Java method
    Ok(())
}

fn main() {}
