//! Functions of crates, called as generated code calls them: `strangers` stands for the crates, `shims` for what is
//! generated.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, unreachable_pub, reason = "tests")]

mod giving;
mod inside;
mod lowering;
mod shims;
mod strangers;
