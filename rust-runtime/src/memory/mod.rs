//! The memory of a native's arguments and results, as ranges and addresses. No JNI here.
//!
//! `scratch` is room for short arguments, `elements` what was copied into it; `span` is the part of an argument that
//! `@Range` names; `overlap` and `in_place` keep a `@Mut` argument apart from the others; `owners` has the owners of
//! memory that Java holds.

mod elements;
mod in_place;
mod overlap;
pub(crate) mod owners;
mod scratch;
mod span;

pub(crate) use elements::{Elements, filled};
pub(crate) use in_place::InPlace;
pub(crate) use overlap::{first_conflict, overlap};
pub(crate) use scratch::{Room, Scratch};
pub(crate) use span::Extent;
pub use span::{Span, span};
