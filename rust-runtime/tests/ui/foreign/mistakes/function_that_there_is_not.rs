use bindings::{Here, THROWS};
use nativebound::__private::v1::*;

nativebound::bindings!();

mod stranger {
    pub struct Counter;
}

pub fn function() -> Result<i32, Failure> {
    let result = stranger::missing("7"); // demo.X#missing //~ cannot find function `missing` in module `stranger`
    let result: i32 = returned!(Here<Quiet>, result); // demo.X#missing //~? type annotations needed //~? type annotations needed
    Ok(result)
}

pub fn method() -> Result<Vec<String>, Failure> {
    let result = stranger::Counter::missing(&stranger::Counter); // demo.X#missing //~ no function or associated item named `missing` found
    let result: Vec<String> = returned!(Here<Throwing>, result, &THROWS); // demo.X#missing //~? type annotations needed //~? type annotations needed
    Ok(result)
}

pub fn nothing() -> Result<(), Failure> {
    let result = stranger::missing("7"); // demo.X#nothing //~ cannot find function `missing` in module `stranger`
    dropped!(Here<Quiet>, result); // demo.X#nothing //~? type annotations needed
    Ok(())
}

pub fn maker() -> Result<i32, Failure> {
    let mut text = Made::new(via!(stranger::made("7"), "text")); // demo.X#maker //~ cannot find function `made` in module `stranger` //~? type annotations needed
    let result = str::len(given!(&mut text, "text")); // demo.X#maker
    let result: i32 = returned!(Here<Quiet>, result); // demo.X#maker //~? type annotations needed
    Ok(result)
}

pub fn type_of_an_argument() -> Result<i32, Failure> {
    let text = given_as!(stranger::Text, "7", "text"); // demo.X#text //~ cannot find type `Text` in module `stranger`
    let result = str::len(text); // demo.X#text
    let result: i32 = returned!(Here<Quiet>, result); // demo.X#text //~? type annotations needed
    Ok(result)
}

fn main() {}
