use std::fmt;

use nativebound::exceptions::IoException;
use nativebound::{JavaException, native_bound};

nativebound::bindings!();

#[derive(Debug, JavaException)]
pub enum StoreError {
    #[java(class = IoException)]
    Disk(String),
    #[java(class = bindings::SyntaxEception)] //~ `bindings` has no exception `SyntaxEception`: it has
    Syntax { message: String, line: i32 },
}

impl std::error::Error for StoreError {}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store failed")
    }
}

pub struct Store;

#[native_bound]
impl bindings::Store for Store {
    type Error = StoreError;

    fn read(key: &str) -> Result<i32, Self::Error> {
        Ok(key.len() as i32)
    }

    fn write(key: &str) -> Result<i32, Self::Error> {
        Ok(key.len() as i32)
    }
}

fn main() {}
