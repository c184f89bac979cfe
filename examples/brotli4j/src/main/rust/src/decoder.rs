//! A decoder that is pushed its input and has its output pulled.

use brotli::enc::StandardAlloc;
use brotli::{BrotliDecompressStream, BrotliResult, BrotliState};
use brotli_decompressor::{BrotliDecoderHasMoreOutput, BrotliDecoderIsFinished, BrotliDecoderTakeOutput};
use nativebound::DirectBuffer;

use crate::input::Input;

type State = BrotliState<StandardAlloc, StandardAlloc, StandardAlloc>;

/// As `DecoderJNI.Wrapper` reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Error = 0,
    Done = 1,
    NeedsMoreInput = 2,
    NeedsMoreOutput = 3,
    Ok = 4,
}

pub struct Decoder {
    state: Box<State>,
    input: Input,
    /// Output that was taken from the state and not pulled yet.
    taken: Vec<u8>,
}

impl Decoder {
    /// A decoder and the buffer for its input, of so many bytes.
    pub fn new(size: i64) -> Option<(Self, DirectBuffer)> {
        let (input, buffer) = Input::new(size)?;
        let alloc = StandardAlloc::default;
        let state = Box::new(State::new_strict(alloc(), alloc(), alloc()));
        Some((Self { state, input, taken: Vec::new() }, buffer))
    }

    /// Decodes the input of so many bytes, or what is left of it.
    pub fn push(&mut self, length: i32) -> Status {
        if !self.input.fill(length) {
            return Status::Error;
        }
        match self.decode() {
            BrotliResult::ResultSuccess => self.at_end(),
            BrotliResult::NeedsMoreInput => Status::NeedsMoreInput,
            BrotliResult::NeedsMoreOutput => Status::NeedsMoreOutput,
            BrotliResult::ResultFailure => Status::Error,
        }
    }

    fn decode(&mut self) -> BrotliResult {
        let bytes = self.input.bytes();
        let (mut available, mut read) = (bytes.len(), 0);
        let (state, none) = (&mut self.state, &mut []);
        let result = BrotliDecompressStream(&mut available, &mut read, bytes, &mut 0, &mut 0, none, &mut 0, state);
        self.input.read(read);
        result
    }

    /// At most so many bytes of the output; 0 is all that there is.
    ///
    /// All is taken from the crate at once: where it is asked for less than it has, its output is lost.
    pub fn pull(&mut self, limit: usize) -> Vec<u8> {
        if self.taken.is_empty() {
            let mut length = 0;
            self.taken = BrotliDecoderTakeOutput(&mut self.state, &mut length).to_vec();
        }
        let length = if limit == 0 { self.taken.len() } else { limit.min(self.taken.len()) };
        self.taken.drain(..length).collect()
    }

    pub fn status_after_pull(&self) -> Status {
        if self.has_output() {
            Status::NeedsMoreOutput
        } else if BrotliDecoderIsFinished(&self.state) {
            self.at_end()
        } else if self.input.is_empty() {
            Status::NeedsMoreInput
        } else {
            Status::Ok
        }
    }

    pub fn has_output(&self) -> bool {
        !self.taken.is_empty() || BrotliDecoderHasMoreOutput(&self.state)
    }

    /// Bytes after the end are not allowed.
    fn at_end(&self) -> Status {
        if self.input.is_empty() { Status::Done } else { Status::Error }
    }
}
