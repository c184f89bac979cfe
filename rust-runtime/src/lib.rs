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
//! Of this crate, such code needs [`bindings!`], [`native_bound`], where it works with Java objects [`jni`],
//! [`with_env`] for the same on other threads, [`DirectBuffer`] for a native that returns a `ByteBuffer`, and for
//! callbacks [`JavaException`](struct@JavaException), [`exceptions`] and [`threads`]. The rest is what the generated code calls.

mod any_arrays;
mod arrays;
mod attach;
mod backtrace;
mod bindings_macros;
mod boxed;
mod buffers;
mod call;
mod callback;
mod callback_class;
mod check;
mod class_cell;
mod constructor_argument;
mod context_loader;
mod contract;
mod described;
mod direct_buffer;
mod distinct;
mod element;
mod elements;
mod enums;
mod exception_class;
mod exception_details;
pub mod exceptions;
mod failure;
mod foreign;
mod guard;
mod handle;
mod ids;
mod imports;
mod in_hand;
mod invocation;
mod java_exception;
mod jni_call;
mod jni_macros;
mod key;
mod latin1;
mod latin1_strings;
mod lifted;
mod message;
mod no_env;
mod object_arrays;
mod object_class;
mod overlap;
mod owned_call;
mod owned_results;
mod owners;
mod packed;
mod panics;
mod raise;
mod raw;
mod read_only;
mod room;
mod scalar;
mod scratch;
mod span;
mod stack;
mod string_fields;
mod strings;
mod text;
pub mod threads;
mod throwable_class;
mod throws;
mod upcall;
mod utf16;
mod wire;
mod with_env;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// [jni-rs](https://docs.rs/jni/0.22), for natives that work with Java objects: its version is a part of this crate's.
///
/// Its macros work through this path; `jni_mangle` alone wants a dependency on `jni`.
pub mod jni {
    #[doc(no_inline)]
    pub use ::jni::*;

    #[doc(no_inline)]
    pub use crate::{
        __bind_java_type as bind_java_type, __jni_sig as jni_sig, __jni_sig_jstr as jni_sig_jstr, __jni_str as jni_str,
        __native_method as native_method,
    };
}

pub use direct_buffer::DirectBuffer;
pub use exception_class::{ConstructedBy, JavaClass};
pub use imports::StringArgument;
pub use java_exception::{JavaException, StackFrame};
pub use nativebound_macros::{JavaException, bindings, native_bound};
pub use with_env::with_env;
