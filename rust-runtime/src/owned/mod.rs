//! Rust values that Java owns, by JNI: the `long` of a [`handle`](crate::handle) comes in, a guard or an exception comes out.
//!
//! `handles` enters values and gives them, `results` gives many at once, `object_class` is for natives that take or return
//! the Java object itself; by the `library_key` the generated classes of a library know each other.

mod handles;
mod library_key;
mod object_class;
mod results;

pub use handles::{RawHandle, close_handle, packed_handle, release_handle};
pub use object_class::ObjectClass;
