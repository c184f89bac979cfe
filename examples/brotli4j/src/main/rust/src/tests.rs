//! Without a JVM: what Java writes to the buffer is written through `Input`'s own owner there.

use super::decoder::{Decoder, Status};
use super::encoder::Encoder;
use super::{DecoderJNI, EncoderJNI, bindings};

#[test]
fn an_empty_stream_is_encoded_and_decoded() {
    let (mut encoder, _buffer) = Encoder::new(16, 5, 22, 0).unwrap();
    assert!(encoder.push(2, 0));
    let bytes = encoder.pull();
    assert!(encoder.is_finished());
    assert!(!bytes.is_empty());
}

#[test]
fn zeros_come_back() {
    let (mut encoder, _buffer) = Encoder::new(1000, 9, 16, 1).unwrap();
    assert!(encoder.push(2, 1000));
    assert!(encoder.is_finished() || encoder.has_output());
    let bytes = encoder.pull();
    assert!(!bytes.is_empty() && bytes.len() < 30, "{}", bytes.len());
}

#[test]
fn more_than_the_buffer_holds_is_an_error() {
    let (mut decoder, _buffer) = Decoder::new(4).unwrap();
    assert_eq!(decoder.push(5), Status::Error);
    let (mut encoder, _buffer) = Encoder::new(4, -1, -1, -1).unwrap();
    assert!(!encoder.push(0, 5));
    assert!(!encoder.push(3, 0));
}

#[test]
fn no_memory_is_no_coder() {
    assert!(Decoder::new(0).is_none());
    assert!(Decoder::new(-1).is_none());
    assert!(Encoder::new(0, 5, 22, 0).is_none());
}

#[test]
fn the_contexts_are_the_ones_of_java() {
    use bindings::{DecoderJNI as _, EncoderJNI as _};
    let mut context = [0, 16, 11, 22, 0];
    assert!(EncoderJNI::native_create(&mut context).is_some());
    context[1] = 2;
    EncoderJNI::native_push(&mut context, 0);
    assert_eq!(context[1..], [1, 1, 0, 0]);
    let _empty = EncoderJNI::native_pull(&mut context);
    assert_eq!(context[1..], [1, 0, 0, 1]);
    EncoderJNI::native_destroy(&context);

    let mut context = [7, 16, 7];
    assert!(DecoderJNI::native_create(&mut context).is_some());
    DecoderJNI::native_push(&mut context, 0);
    assert_eq!(context[1..], [2, 0]);
    DecoderJNI::native_destroy(&context);
}
