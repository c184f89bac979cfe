//! The natives of snappy-java: ranges of arrays and buffers are slices here.

#![forbid(unsafe_code)]

mod codec;
mod error;

use nativebound::jni::Env;
use nativebound::jni::objects::JObject;
use nativebound::native_bound;

use crate::error::SnappyError;

nativebound::bindings!();

pub struct SnappyNative;

/// A length of what is in an array of Java's.
fn int(length: usize) -> Result<i32, SnappyError> {
    i32::try_from(length).map_err(|_| SnappyError::Parsing)
}

#[native_bound]
impl bindings::SnappyNative for SnappyNative {
    type Error = SnappyError;

    fn native_library_version<'l>(_env: &mut Env<'l>, _this: JObject<'l>) -> String {
        "1.1.1".to_owned()
    }

    fn compress_address<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        _input_addr: i64,
        _input_size: i64,
        _dest_addr: i64,
    ) -> Result<i64, Self::Error> {
        Err(SnappyError::Address)
    }

    fn uncompress_address<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        _input_addr: i64,
        _input_size: i64,
        _dest_addr: i64,
    ) -> Result<i64, Self::Error> {
        Err(SnappyError::Address)
    }

    fn compress_buffer<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        input: &[u8],
        compressed: &mut [u8],
    ) -> Result<i32, Self::Error> {
        int(codec::compress(input, compressed)?)
    }

    fn compress<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        input: &[u8],
        output: &mut [u8],
    ) -> Result<i32, Self::Error> {
        int(codec::compress(input, output)?)
    }

    fn uncompress_buffer<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        compressed: &[u8],
        uncompressed: &mut [u8],
    ) -> Result<i32, Self::Error> {
        int(codec::uncompress(compressed, uncompressed)?)
    }

    fn uncompress<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        input: &[u8],
        output: &mut [u8],
    ) -> Result<i32, Self::Error> {
        int(codec::uncompress(input, output)?)
    }

    fn max_compressed_length<'l>(_env: &mut Env<'l>, _this: JObject<'l>, source_bytes: i32) -> i32 {
        usize::try_from(source_bytes).map_or(0, snap::raw::max_compress_len) as i32
    }

    fn length_of_buffer<'l>(_env: &mut Env<'l>, _this: JObject<'l>, compressed: &[u8]) -> Result<i32, Self::Error> {
        int(codec::uncompressed_length(compressed)?)
    }

    fn length<'l>(_env: &mut Env<'l>, _this: JObject<'l>, input: &[u8]) -> Result<i32, Self::Error> {
        int(codec::uncompressed_length(input)?)
    }

    fn length_of_address<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        _input_addr: i64,
        _len: i64,
    ) -> Result<i64, Self::Error> {
        Err(SnappyError::Address)
    }

    fn is_valid_buffer<'l>(_env: &mut Env<'l>, _this: JObject<'l>, compressed: &[u8]) -> Result<bool, Self::Error> {
        Ok(codec::is_valid(compressed))
    }

    fn is_valid<'l>(_env: &mut Env<'l>, _this: JObject<'l>, input: &[u8]) -> Result<bool, Self::Error> {
        Ok(codec::is_valid(input))
    }

    fn is_valid_address<'l>(
        _env: &mut Env<'l>,
        _this: JObject<'l>,
        _input_addr: i64,
        _offset: i64,
        _len: i64,
    ) -> Result<bool, Self::Error> {
        Err(SnappyError::Address)
    }

    fn array_copy<'l>(_env: &mut Env<'l>, _this: JObject<'l>, src: &[u8], dest: &mut [u8]) -> Result<(), Self::Error> {
        dest.copy_from_slice(src);
        Ok(())
    }
}
