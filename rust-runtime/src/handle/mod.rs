//! Rust values that Java owns: one word a value says who is inside, and the last one out drops it.
//!
//! Java keeps a `long`, the address of an [`Owned`]; a native enters the value by it, and works with it through a guard
//! ([`Shared`], [`Exclusive`]). Nothing here calls JNI, so that plain tests, Miri and loom run the very code that ships.

mod arguments;
mod frame;
mod guards;
mod inside;
mod kinds;
mod owned;
mod refusal;
mod release;
mod word;

#[cfg(test)]
#[cfg(loom)]
mod models;
#[cfg(test)]
#[cfg(not(loom))]
mod tests;

pub use arguments::{ARGUMENT, Crowd, Whole};
pub use frame::{Entered, Frame};
pub use guards::{Exclusive, Shared};
pub use inside::Inside;
pub use kinds::{
    ByExclusive, ByFramedShared, ByShared, ByTaking, ExclusiveOnly, Keeping, Mixed, OwnedType, SharedArc, SharedOnly,
};
pub use owned::Owned;
pub use refusal::Refusal;
pub(crate) use release::{free, release_all};
