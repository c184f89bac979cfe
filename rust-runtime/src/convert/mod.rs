//! Java's values to Rust's and back, by JNI, one file a kind: the methods of [`Call`](crate::native::Call) that shims are
//! made of.
//!
//! Arrays (`arrays`, `object_arrays`, `any_arrays`), buffers (`buffers`, `read_only`, `direct_buffer`), and that no two of
//! these share memory where one is `@Mut` (`shared_memory`); `strings`, `boxed` numbers, `enums`, objects of a class
//! (`class_cell`); and all that is nested, in `messages`.

mod any_arrays;
mod arrays;
mod boxed;
mod buffers;
mod class_cell;
mod direct_buffer;
mod enums;
mod messages;
mod object_arrays;
mod read_only;
mod shared_memory;
mod strings;

pub use any_arrays::AnyArrayMut;
pub use arrays::{Array, ArrayMut};
pub use buffers::{Bytes, BytesMut};
pub use class_cell::ClassCell;
pub use direct_buffer::{DirectBuffer, RawOwner, free_buffer};
pub use enums::{EnumBinding, bind_enums};
pub use messages::Message;
pub(crate) use messages::Objects;
pub use shared_memory::{Argument, Memory, mutable, shared};
