use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn first(text: &str) -> Option<&str> {
        text.split(' ').next()
    }
}

pub fn shim() -> Result<String, Failure> {
    let result = stranger::first("7"); // demo.X#first
    let result: String = returned!(Here<Quiet>, result); // demo.X#first //~ the crate's function returns an `Option`: declare `@Nullable` on the Java method
    Ok(result)
}

fn main() {}
