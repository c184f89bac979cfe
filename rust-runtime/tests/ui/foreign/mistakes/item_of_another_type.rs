use bindings::{Here, Match};
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Found;

    pub fn find() -> Vec<Found> {
        Vec::new()
    }
}

pub fn shim() -> Result<Vec<Match>, Failure> {
    let result = stranger::find(); // demo.X#find
    let result: Vec<Match> = returned!(Here<Quiet>, result); // demo.X#find //~ Found` of the crate does not become
    Ok(result)
}

fn main() {}
