//! A logger that calls back: the Rust half.
//!
//! [`Logger`] implements the trait that the annotation processor wrote; [`lines`] writes, and knows nothing of Java.

mod lines;
mod logger;

nativebound::bindings!(); // the traits `Logger` and `Alarm`

pub use logger::{LogError, Logger};
