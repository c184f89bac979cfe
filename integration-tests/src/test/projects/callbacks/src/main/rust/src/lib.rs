//! Calls what Java passes.

mod engine;

nativebound::bindings!();

pub use engine::{Counter, Engine};
