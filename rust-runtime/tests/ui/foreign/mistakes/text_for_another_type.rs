use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn name(name: String) -> String {
        name
    }
}

pub fn shim(name: &str) -> Result<String, Failure> {
    let result = stranger::name(&*name); // demo.X#name //~ mismatched types
    let result: String = returned!(Here<Quiet>, result); // demo.X#name
    Ok(result)
}

fn main() {}
