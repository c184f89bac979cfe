//! Text as Java has it, UTF-16 and Latin-1, to and from UTF-8. No JNI here: tests, Miri and fuzzers run it.

pub(crate) mod latin1;
mod short;
pub(crate) mod utf16;

pub use short::Text;
