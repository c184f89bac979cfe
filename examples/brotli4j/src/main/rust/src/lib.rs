//! The natives of `com.aayushatharva.brotli4j` over the crate `brotli`.

mod decoder;
mod encoder;
mod handle;
mod input;

use nativebound::{DirectBuffer, native_bound};

use decoder::Decoder;
use encoder::Encoder;

nativebound::bindings!();

/// `context[0]` is the decoder's address, `context[1]` the status, `context[2]` whether there is output.
pub struct DecoderJNI;

#[native_bound]
impl bindings::DecoderJNI for DecoderJNI {
    fn native_create(context: &mut [i64]) -> Option<DirectBuffer> {
        let size = context[1];
        (context[0], context[2]) = (0, 0);
        let (decoder, buffer) = Decoder::new(size)?;
        context[0] = handle::give(decoder);
        Some(buffer)
    }

    fn native_push(context: &mut [i64], length: i32) {
        // SAFETY: Java keeps in `context[0]` what `native_create` gave, until `native_destroy`.
        let decoder = unsafe { handle::borrow::<Decoder>(context[0]) };
        context[1] = decoder.push(length) as i64;
        context[2] = decoder.has_output().into();
    }

    fn native_pull(context: &mut [i64]) -> DirectBuffer {
        Self::native_pull_bounded(context, 0)
    }

    fn native_pull_bounded(context: &mut [i64], max_bytes: i32) -> DirectBuffer {
        // SAFETY: as in `native_push`.
        let decoder = unsafe { handle::borrow::<Decoder>(context[0]) };
        let output = decoder.pull(usize::try_from(max_bytes).unwrap_or(0));
        context[1] = decoder.status_after_pull() as i64;
        context[2] = decoder.has_output().into();
        output.into()
    }

    fn native_destroy(context: &[i64]) {
        // SAFETY: as in `native_push`; Java sets `context[0]` to 0 after this call.
        drop(unsafe { handle::take::<Decoder>(context[0]) });
    }

    /// The crate has no shared dictionaries.
    fn native_attach_dictionary(_context: &[i64], _dictionary: &[u8]) -> bool {
        false
    }
}

/// `context[0]` is the encoder's address; Java's `Wrapper` names the others.
pub struct EncoderJNI;

impl EncoderJNI {
    fn report(context: &mut [i64], encoder: &Encoder) {
        context[1] = 1;
        context[2] = encoder.has_output().into();
        context[3] = encoder.has_remaining_input().into();
        context[4] = encoder.is_finished().into();
    }
}

#[native_bound]
impl bindings::EncoderJNI for EncoderJNI {
    fn native_create(context: &mut [i64]) -> Option<DirectBuffer> {
        context[0] = 0;
        let (encoder, buffer) = Encoder::new(context[1], context[2], context[3], context[4])?;
        context[0] = handle::give(encoder);
        Some(buffer)
    }

    fn native_push(context: &mut [i64], length: i32) {
        // SAFETY: Java keeps in `context[0]` what `native_create` gave, until `native_destroy`.
        let encoder = unsafe { handle::borrow::<Encoder>(context[0]) };
        let operation = context[1];
        context[1] = 0;
        if encoder.push(operation, length) {
            Self::report(context, encoder);
        }
    }

    fn native_pull(context: &mut [i64]) -> DirectBuffer {
        // SAFETY: as in `native_push`.
        let encoder = unsafe { handle::borrow::<Encoder>(context[0]) };
        let output = encoder.pull();
        Self::report(context, encoder);
        output.into()
    }

    fn native_destroy(context: &[i64]) {
        // SAFETY: as in `native_push`; Java sets `context[0]` to 0 after this call.
        drop(unsafe { handle::take::<Encoder>(context[0]) });
    }

    /// The crate has no shared dictionaries.
    fn native_attach_dictionary(_context: &[i64], _dictionary: &[u8]) -> bool {
        false
    }

    /// As for `native_attach_dictionary`: Java reports that there is none.
    fn native_prepare_dictionary(_dictionary: &[u8], _type: i64) -> Option<DirectBuffer> {
        None
    }

    /// None is ever prepared.
    fn native_destroy_dictionary(_dictionary: Option<&[u8]>) {}
}

/// The dictionary of RFC 7932.
pub struct CommonJNI;

#[native_bound]
impl bindings::CommonJNI for CommonJNI {
    /// The crate has the dictionary, as the original library has: what Java brings is not needed.
    fn native_set_dictionary_data(_data: &[u8]) -> bool {
        true
    }
}

#[cfg(test)]
mod tests;
