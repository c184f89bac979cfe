//! What Java calls. Made by nativebound to be copied to src/main/rust: yours from then on.

nativebound::bindings!();

mod gallery;

pub use crate::gallery::Gallery;
