//! Calls what Java passes.

mod engine;
mod failures;
mod functions;
mod kinds;

nativebound::bindings!();

pub use engine::{Brittle, Counter, Engine};
pub use functions::Functions;
pub use kinds::Sender;
