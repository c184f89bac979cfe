//! Messages of calls, whichever way their bytes come: what is around the values of [`wire`](crate::wire).
//!
//! `length` begins a message, `buffer` has the bytes of long ones, `refusal` says what a message that is refused becomes.

mod buffer;
mod length;
mod refusal;

pub(crate) use buffer::Buffer;
pub(crate) use length::{HEADER, begin, end};
pub(crate) use refusal::{bad_argument, bad_value, malformed};
