// What the modules of mapped classes have, in one.
// library: demo
// crate: skeleton
// abi: 1
const _: () = ::nativebound::__private::v1::assert_abi(1);

use ::nativebound::__private::v1::*;

/// Allows implementations for types of other crates.
#[derive(Debug)]
pub struct Here<M>(::core::marker::PhantomData<M>);

impl MayThrow for Here<Throwing> {}

/// The exceptions of a method with `throws`.
pub const THROWS: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);

/// `record Match(int start)`
#[derive(Debug)]
pub struct Match {
    /// `int start`
    pub start: i32,
}
