use std::fmt;

use nativebound::{JavaException, native_bound};

nativebound::bindings!();

#[derive(Debug, JavaException)]
pub enum StoreError {
    #[java(transparent)]
    Disk(std::io::Error),
    #[java(transparent)]
    Query(QueryError),
}

#[derive(Debug, JavaException)]
#[java(class = nativebound::exceptions::SqlException)]
pub struct QueryError(String);

impl std::error::Error for QueryError {}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the query failed")
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
    type Error = StoreError; //~ a checked exception that no native of demo.Store declares

    fn read(key: &str) -> Result<i32, Self::Error> {
        Ok(key.len() as i32)
    }

    fn write(key: &str) -> Result<i32, Self::Error> {
        Ok(key.len() as i32)
    }
}

fn main() {}
