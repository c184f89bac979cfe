//! A running native: `guard` is around it, and throws what stops it; `call` is what its shim has.

mod call;
mod guard;

pub use call::Call;
pub use guard::export;
pub(crate) use guard::refuse;
