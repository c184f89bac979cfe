use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn add(count: impl Into<u64>) -> u64 {
        count.into()
    }
}

pub fn shim(count: i64) -> Result<i64, Failure> {
    let result = stranger::add(given!(count, "count")); // demo.X#add //~ type annotations needed
    let result: i64 = returned!(Here<Quiet>, result); // demo.X#add
    Ok(result)
}

fn main() {}
