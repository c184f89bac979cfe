//! Calls what Java passes.

mod engine;
mod functions;

nativebound::bindings!();

pub use engine::{Counter, Engine};
pub use functions::Functions;
