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
//! [`with_env`] for the same on other threads, [`DirectBuffer`] for a native that returns a `ByteBuffer`, [`civil`] for
//! dates and times, and for callbacks [`JavaException`](struct@JavaException), [`exceptions`] and [`threads`]. [`embed`] is for
//! programs that start the JVM. The rest is what the generated code calls.
//!
//! With feature `log`, or `tracing`, there is `logging`: what such code logs is logged by Java's `System.Logger`. Feature
//! `anyhow` lets exceptions of Java out of `anyhow::Error`; the emitted crate turns it on where your crate depends on anyhow.

mod bindings_macros;
mod callbacks;
mod check;
mod contract;
mod convert;
mod errors;
mod foreign;
mod futures;
mod handle;
mod imports;
mod jni_macros;
mod jni_rs_error;
mod load;
mod memory;
mod message;
mod native;
mod owned;
mod panics;
mod raise;
mod stack;
mod strings;
mod task;
mod text;
mod vm;
mod wire;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub mod civil;
pub mod embed;

#[cfg(any(feature = "log", feature = "tracing"))]
pub mod logging;

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

pub use convert::DirectBuffer;
pub use errors::{ConstructedBy, JavaClass, JavaException, StackFrame, exceptions};
pub use futures::Runtime;
pub use imports::{StringArgument, with_env};
pub use nativebound_macros::{JavaException, bindings, native_bound};
pub use task::Task;
pub use vm::threads;
