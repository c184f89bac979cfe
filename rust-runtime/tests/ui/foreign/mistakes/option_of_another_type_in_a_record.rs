use bindings::{Here, Match};
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Found {
        pub start: Option<u8>,
    }
}

impl<M> Lower<Match, Here<M>> for stranger::Found {
    fn lower(self) -> Result<Match, Unlowered> {
        let stranger::Found { start } = self; // demo.X.Match
        let start: i32 = lowered!(Here<M>, start, "start"); // demo.X.Match#start //~ the crate's function returns an `Option`: declare `@Nullable`
        Ok(Match { start })
    }
}

fn main() {}
