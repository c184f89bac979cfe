use std::fmt;

use nativebound::exceptions::IoException;
use nativebound::{JavaException, native_bound};

nativebound::bindings!();

#[derive(Debug, JavaException)]
pub enum StoreError {
    #[java(class = bindings::SyntaxException)]
    Syntax { message: String, line: i32 },
    #[java(class = bindings::SyntaxException, message)]
    Line(i32),
    #[java(class = IoException)]
    Disk { source: std::io::Error },
    #[java(transparent)]
    Inner(Box<Inner>),
}

#[derive(Debug, JavaException)]
#[java(class = nativebound::exceptions::EofException)]
pub struct Inner(#[java(skip)] pub Vec<u8>);

impl std::error::Error for Inner {}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "inner {}", self.0.len())
    }
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
