use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn names() -> Option<impl Iterator<Item = String>> {
        Some(std::iter::empty())
    }
}

pub fn shim() -> Result<Vec<String>, Failure> {
    let result = stranger::names(); // demo.X#names
    let result: Vec<String> = returned!(Here<Quiet>, result); // demo.X#names //~ the crate's function returns an `Option`: declare `@Nullable`
    Ok(result)
}

fn main() {}
