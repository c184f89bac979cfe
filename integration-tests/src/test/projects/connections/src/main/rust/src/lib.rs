//! Objects that make, take and lend objects.
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use nativebound::native_bound;

nativebound::bindings!();

static ALIVE: AtomicI64 = AtomicI64::new(0);
static PANIC: AtomicBool = AtomicBool::new(false);

/// Counts itself.
struct Alive;

impl Alive {
    fn new() -> Self {
        ALIVE.fetch_add(1, Ordering::SeqCst);
        Alive
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
        if PANIC.swap(false, Ordering::SeqCst) {
            panic!("a drop that fails");
        }
    }
}

pub struct Counts;

#[native_bound]
impl bindings::Counts for Counts {
    fn alive() -> i64 {
        ALIVE.load(Ordering::SeqCst)
    }

    fn panic_at_next_drop() {
        PANIC.store(true, Ordering::SeqCst);
    }
}

pub struct Schema {
    version: i32,
    _alive: Alive,
}

#[native_bound]
impl bindings::Schema for Schema {
    fn version(&self) -> i32 {
        self.version
    }
}

pub struct Statement {
    sql: String,
    _alive: Alive,
}

impl Statement {
    fn new(sql: &str) -> Self {
        Statement { sql: sql.to_owned(), _alive: Alive::new() }
    }
}

#[native_bound]
impl bindings::Statement for Statement {
    fn of(sql: &str) -> Self {
        Statement::new(sql)
    }

    fn sql(&self) -> String {
        self.sql.clone()
    }

    fn append(&mut self, sql: &str) {
        self.sql.push_str(sql);
    }

    fn append_all(&mut self, other: &Statement) -> i32 {
        self.sql.push_str(&other.sql);
        self.sql.len() as i32
    }
}

/// Not `Sync`.
pub struct Log {
    entries: Cell<i32>,
    _alive: Alive,
}

#[native_bound]
impl bindings::Log for Log {
    fn create() -> Self {
        Log { entries: Cell::new(0), _alive: Alive::new() }
    }

    fn add(&mut self, entry: &str) -> i32 {
        self.entries.set(self.entries.get() + entry.len() as i32);
        self.entries.get()
    }
}

pub struct Database {
    name: String,
    schema: Arc<Schema>,
    _alive: Alive,
}

#[native_bound]
impl bindings::Database for Database {
    type Error = std::io::Error;

    fn open(name: &str) -> Result<Self, Self::Error> {
        let alive = Alive::new();
        if name.is_empty() {
            return Err(std::io::Error::other("no name"));
        }
        let schema = Arc::new(Schema { version: name.len() as i32, _alive: Alive::new() });
        Ok(Database { name: name.to_owned(), schema, _alive: alive })
    }

    fn copy_of(other: &Database, tags: Vec<String>) -> Self {
        let name = format!("{}[{}]", other.name, tags.join(","));
        Database { name, schema: Arc::clone(&other.schema), _alive: Alive::new() }
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    fn prepare(&self, sql: &str) -> Result<Statement, Self::Error> {
        let statement = Statement::new(sql);
        if sql.is_empty() { Err(std::io::Error::other("no sql")) } else { Ok(statement) }
    }

    fn find(&self, sql: &str) -> Option<Statement> {
        (sql == self.name).then(|| Statement::new(sql))
    }

    fn prepare_all(&self, sql: Vec<String>) -> Vec<Statement> {
        sql.iter().map(|sql| Statement::new(sql)).collect()
    }

    fn copies(&self, statements: Vec<&Statement>) -> Vec<Statement> {
        statements.iter().map(|s| Statement::new(&s.sql)).collect()
    }

    fn schema(&self) -> Arc<Schema> {
        Arc::clone(&self.schema)
    }

    fn join(&self, first: &Statement, second: Option<&Statement>) -> String {
        format!("{} {}", first.sql, second.map_or("-", |second| &second.sql))
    }

    fn total(&self, statements: Vec<&Statement>) -> i32 {
        statements.iter().map(|statement| statement.sql.len() as i32).sum()
    }

    fn same_schema(&self, one: &Schema, other: &Schema) -> bool {
        std::ptr::eq(one, other)
    }

    fn finish(&self, statement: Statement) -> Result<String, Self::Error> {
        if statement.sql.is_empty() {
            return Err(std::io::Error::other("nothing to finish"));
        }
        Ok(format!("{}!", statement.sql))
    }

    fn finish_both(&self, one: Statement, other: Option<Statement>) -> String {
        format!("{}{}", one.sql, other.map_or(String::new(), |other| other.sql.clone()))
    }

    fn compare(&self, statement: &Statement, other: Statement) -> i32 {
        statement.sql.cmp(&other.sql) as i32
    }

    fn entries(&self, logs: Vec<&Log>) -> i32 {
        logs.iter().map(|log| log.entries.get()).sum()
    }
}

pub struct Direct;

#[native_bound]
impl bindings::Direct for Direct {
    type Error = std::io::Error;

    fn join(first: &Statement, second: Option<&Statement>) -> String {
        format!("{} {}", first.sql, second.map_or("-", |second| &second.sql))
    }

    fn make(sql: &str) -> Result<Statement, Self::Error> {
        let statement = Statement::new(sql);
        if sql.is_empty() { Err(std::io::Error::other("no sql")) } else { Ok(statement) }
    }

    fn maybe(make: bool) -> Option<Statement> {
        make.then(|| Statement::new("maybe"))
    }

    fn finish(statement: Statement) -> String {
        format!("{}!", statement.sql)
    }

    fn entries(one: &Log, other: &Log) -> i32 {
        one.entries.get() + other.entries.get()
    }

    fn schema_of(database: &Database) -> Arc<Schema> {
        Arc::clone(&database.schema)
    }
}
