//! An encoder that is pushed its input and has its output pulled.

use brotli::enc::StandardAlloc;
use brotli::enc::encode::{BrotliEncoderOperation, BrotliEncoderParameter, BrotliEncoderStateStruct};
use nativebound::DirectBuffer;

use crate::input::Input;

pub struct Encoder {
    state: Box<BrotliEncoderStateStruct<StandardAlloc>>,
    input: Input,
}

impl Encoder {
    /// An encoder and the buffer for its input, of so many bytes; a negative parameter is the default.
    pub fn new(size: i64, quality: i64, lgwin: i64, mode: i64) -> Option<(Self, DirectBuffer)> {
        let (input, buffer) = Input::new(size)?;
        let mut state = Box::new(BrotliEncoderStateStruct::new(StandardAlloc::default()));
        for (parameter, value) in [
            (BrotliEncoderParameter::BROTLI_PARAM_QUALITY, quality),
            (BrotliEncoderParameter::BROTLI_PARAM_LGWIN, lgwin),
            (BrotliEncoderParameter::BROTLI_PARAM_MODE, mode),
        ] {
            if let Ok(value) = u32::try_from(value) {
                state.set_parameter(parameter, value);
            }
        }
        Some((Self { state, input }, buffer))
    }

    /// Encodes the input of so many bytes, or what is left of it. False is an error.
    #[must_use]
    pub fn push(&mut self, operation: i64, length: i32) -> bool {
        let operation = match operation {
            0 => BrotliEncoderOperation::BROTLI_OPERATION_PROCESS,
            1 => BrotliEncoderOperation::BROTLI_OPERATION_FLUSH,
            2 => BrotliEncoderOperation::BROTLI_OPERATION_FINISH,
            _ => return false,
        };
        self.input.fill(length) && self.encode(operation)
    }

    fn encode(&mut self, operation: BrotliEncoderOperation) -> bool {
        let bytes = self.input.bytes();
        let (mut available, mut read) = (bytes.len(), 0);
        let none = &mut [];
        let done = self.state.compress_stream(
            operation,
            &mut available,
            bytes,
            &mut read,
            &mut 0,
            none,
            &mut 0,
            &mut None,
            &mut |_, _, _, _| (),
        );
        self.input.read(read);
        done
    }

    /// All of the output that there is.
    pub fn pull(&mut self) -> Vec<u8> {
        let mut length = 0;
        let output = self.state.take_output(&mut length);
        output[..length].to_vec()
    }

    pub fn has_output(&self) -> bool {
        self.state.has_more_output()
    }

    pub fn has_remaining_input(&self) -> bool {
        !self.input.is_empty()
    }

    pub fn is_finished(&self) -> bool {
        self.state.is_finished()
    }
}
