//! Raising by JNI: the Java exception for a [`Failure`](crate::errors::Failure) or a panic is made, and thrown.
//!
//! The only room that makes throwables. `throw` is where natives end up; `of_error` and `of_variant` choose the class,
//! `throwable` and `throwable_class` make its object. The other way, `thrown` takes what Java threw, and `details` asks it.

mod details;
mod of_error;
mod of_variant;
mod reference;
mod throw;
mod throwable;
mod throwable_class;
mod thrown;

pub(crate) use throw::{failure, failure_in_frame, panic};
