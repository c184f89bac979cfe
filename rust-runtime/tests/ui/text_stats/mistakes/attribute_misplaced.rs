use nativebound::native_bound;

pub struct TextStats;
pub trait Trait {}

#[native_bound(strict)] //~ `#[native_bound]` takes no arguments
impl TextStats {}

#[native_bound]
impl TextStats {} //~ `#[native_bound]` needs a trait here: `impl bindings::<Name> for <Type>`

#[native_bound]
impl<T> Trait for Vec<T> {} //~ `#[native_bound]` cannot be generic: Java has one implementation of each native

#[native_bound]
fn function() {} //~ `#[native_bound]` goes on `impl bindings::<Name> for <Type>`

fn main() {}
