use bindings::{Here, Match, THROWS};
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    #[derive(Clone, Copy)]
    pub struct Found {
        pub start: usize,
    }

    pub fn find(text: &str) -> impl Iterator<Item = Found> + '_ {
        text.char_indices().map(|(start, _)| Found { start })
    }

    pub fn never() -> ! {
        panic!()
    }

    pub fn read(text: &str) -> Result<u8, std::num::ParseIntError> {
        text.parse()
    }
}

impl<M> Lower<Match, Here<M>> for stranger::Found {
    fn lower(self) -> Result<Match, Unlowered> {
        Ok(Match { start: lowered!(Here<M>, self.start, "start") }) // demo.X.Match#start
    }
}

pub fn find(text: &str) -> Result<Vec<Match>, Failure> {
    let result = stranger::find(text); // demo.X#find
    let result: Vec<Match> = returned!(Here<Quiet>, result); // demo.X#find
    Ok(result)
}

pub fn read(text: &str) -> Result<i32, Failure> {
    let result = stranger::read(text); // demo.X#read
    let result: i32 = returned!(Here<Throwing>, result, &THROWS); // demo.X#read
    Ok(result)
}

pub fn never() -> Result<(), Failure> {
    dropped!(Here<Quiet>, stranger::never()); // demo.X#never
    Ok(())
}

pub fn exit(code: i64) -> Result<(), Failure> {
    dropped!(Here<Throwing>, ::std::process::exit(given!(code, "code")), &THROWS); // demo.X#exit
    Ok(())
}
