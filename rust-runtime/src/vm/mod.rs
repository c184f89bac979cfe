//! The Java VM by JNI: its function table, called directly, the threads that may call it, and references to its objects.
//!
//! The lowest room that knows JNI. It converts no values and raises no exceptions: what fails is a
//! [`Failure`](crate::errors::Failure).
//!
//! * The table: `table`; what the VM passes to natives: `raw`, `element` (of arrays), `scalar`; `arrays`.
//! * References: `weak`, `global`; classes of the JDK, looked up once: `ids`; the library's own class: `home`; what
//!   is looked up for its loader: `kept`.
//! * Threads: `attach`, `no_env` (why not), `context_loader`, and `threads`, how Java sees them.

mod arrays;
mod attach;
mod context_loader;
mod element;
mod global;
mod home;
mod ids;
mod kept;
mod no_env;
mod raw;
mod scalar;
mod table;
pub mod threads;
mod weak;

pub(crate) use arrays::{java_length, length_of, no_memory, places, read_array, read_elements};
#[cfg(any(feature = "async", feature = "tokio"))]
pub(crate) use attach::detach_own;
pub(crate) use attach::{Attached, attached, attached_for_java, remember_vm};
pub(crate) use context_loader::remember as remember_loader;
pub(crate) use element::normalise;
pub use element::{
    Boolean, Byte, Char, Double, Element, Float, HasUnsigned, Int, Long, Short, UnsignedInt, UnsignedLong,
    UnsignedShort,
};
pub(crate) use global::Global;
pub use home::remember;
pub(crate) use home::{home, loaders};
pub(crate) use ids::{Class, Field, IntProperty, Method, Object, Once};
pub(crate) use kept::Kept;
pub(crate) use no_env::NoEnv;
pub use raw::{RawArray, RawBoolean, RawBuffer, RawClass, RawEnv, RawObject, RawObjectArray, RawRef, RawString};
pub use scalar::{Scalar, ScalarResult};
pub(crate) use table::{Jni, jni_call, jni_of};
pub(crate) use weak::Weak;
