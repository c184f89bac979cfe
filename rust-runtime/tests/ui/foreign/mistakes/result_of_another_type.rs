use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn name() -> String {
        String::new()
    }
}

pub fn shim() -> Result<i32, Failure> {
    let result = stranger::name(); // demo.X#name
    let result: i32 = returned!(Here<Quiet>, result); // demo.X#name //~ `String` of the crate does not become `i32`, which the Java method returns
    Ok(result)
}

fn main() {}
