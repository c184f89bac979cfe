use bindings::{Here, Match};
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Found {
        pub start: String,
    }
}

impl<M> Lower<Match, Here<M>> for stranger::Found {
    fn lower(self) -> Result<Match, Unlowered> {
        Ok(Match {
            start: lowered!(Here<M>, self.start, "start"), // demo.X.Match#start //~ `String` of the crate does not become `i32`
        })
    }
}

fn main() {}
