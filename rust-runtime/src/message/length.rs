//! The length of what follows, which the message of a result, or of a call of Java, begins with.

use crate::wire::{WireError, Writer};

/// The bytes of it.
pub(crate) const HEADER: usize = 4;

/// Begins a message that says its length.
#[inline]
pub(crate) fn begin(writer: &mut Writer) -> Result<(), WireError> {
    writer.put(&[0; HEADER])
}

/// Ends it: the length of all.
#[inline]
pub(crate) fn end(writer: &mut Writer) -> i32 {
    let message = writer.bytes_mut();
    #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a message fits a Java array")]
    let length = message.len() as i32;
    #[expect(clippy::cast_possible_truncation, reason = "likewise")]
    let body = (message.len() - HEADER) as u32;
    message[..HEADER].copy_from_slice(&body.to_le_bytes());
    length
}
