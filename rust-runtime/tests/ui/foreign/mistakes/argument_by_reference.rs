use bindings::Here;
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub fn add(count: &u64) -> u64 {
        *count
    }
}

pub fn shim(count: i64) -> Result<i64, Failure> {
    let result = stranger::add(given!(count, "count")); // demo.X#add //~ `i64`, which Java passes, does not become `&u64`
    let result: i64 = returned!(Here<Quiet>, result); // demo.X#add
    Ok(result)
}

fn main() {}
