//! What Java does first with a library: it asks whether both were built from the same.

mod backtrace;
mod builtin;
mod contract;
