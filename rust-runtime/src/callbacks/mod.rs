//! Java's objects that Rust calls, by JNI.
//!
//! `callback` keeps the object, `callback_class` the methods of its class. A call is an `upcall`, then an `invocation`; its
//! message is written in a `message_place`. `arguments` is how callbacks come in.

mod arguments;
mod callback;
mod callback_class;
mod invocation;
mod message_place;
mod upcall;

pub use callback::{Callback, JavaCallback};
pub use callback_class::CallbackClass;
pub use upcall::{PackedUpcall, Upcall};
