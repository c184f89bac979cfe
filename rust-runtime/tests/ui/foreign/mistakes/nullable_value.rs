use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn first(text: &str) -> &str {
        text
    }
}

pub fn shim() -> Result<Option<String>, Failure> {
    let result = stranger::first("7"); // demo.X#first
    let result: Option<String> = returned!(Here<Quiet>, result); // demo.X#first //~ `&str` of the crate does not become `Option<String>`
    Ok(result)
}

fn main() {}
