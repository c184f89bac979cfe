//! A byte-pair-encoding tokenizer: the Rust half.
//!
//! [`Tokenizer`] and [`Decoder`] implement the traits that the annotation processor wrote, and are the only place that
//! knows of Java. The modules below them are plain Rust over the types of `bindings`, which are plain structs and enums.

mod chunks;
mod decoder;
mod encoding;
mod error;
mod file;
mod merging;
mod offsets;
#[cfg(test)]
mod testing;
mod tokenizer;
mod training;
mod vocabulary;

nativebound::bindings!(); // the traits, and the types of values

pub use decoder::Decoder;
pub use tokenizer::Tokenizer;
