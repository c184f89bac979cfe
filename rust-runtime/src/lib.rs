//! Rust for Java natives, checked by both compilers.
//!
//! Java declares, with `@NativeBound`; the annotation processor of nativebound writes the JNI functions and a trait for
//! each annotated type; the Rust crate implements the traits:
//!
//! ```ignore
//! use nativebound::native_bound;
//!
//! nativebound::bindings!();
//!
//! pub struct TextStats;
//!
//! #[native_bound]
//! impl bindings::TextStats for TextStats {
//!     type Error = regex::Error;
//!
//!     fn count_matches(pattern: &str, text: &str) -> Result<i32, Self::Error> {
//!         Ok(regex::Regex::new(pattern)?.find_iter(text).count() as i32)
//!     }
//! }
//! ```
//!
//! Of this crate, such code needs [`bindings!`], [`native_bound`], where it works with Java objects [`jni`], and
//! [`DirectBuffer`] for a native that returns a `ByteBuffer`. The rest is what the generated code calls.

mod arrays;
mod boxed;
mod buffers;
mod call;
mod check;
mod class_cell;
mod contract;
mod direct_buffer;
mod distinct;
mod element;
mod enums;
mod failure;
mod guard;
mod ids;
mod jni_call;
mod object_arrays;
mod overlap;
mod panics;
mod raise;
mod raw;
mod strings;
mod throws;
mod utf16;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use direct_buffer::DirectBuffer;
pub use jni;
pub use nativebound_macros::{bindings, native_bound};
