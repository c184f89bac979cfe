//! The format, over the crate `snap`: no Java here.

use snap::raw::{Decoder, Encoder, decompress_len, max_compress_len};

use crate::error::SnappyError;

/// The most that a byte of the format stands for: three bytes copy 64.
const MOST: usize = 64;

/// How much was written.
pub fn compress(input: &[u8], output: &mut [u8]) -> Result<usize, SnappyError> {
    if output.len() >= max_compress_len(input.len()) {
        return Encoder::new().compress(input, output).map_err(|_| SnappyError::OutputTooSmall);
    }
    let compressed = Encoder::new().compress_vec(input).map_err(|_| SnappyError::OutputTooSmall)?;
    let room = output.get_mut(..compressed.len()).ok_or(SnappyError::OutputTooSmall)?;
    room.copy_from_slice(&compressed);
    Ok(compressed.len())
}

/// How much was written.
pub fn uncompress(input: &[u8], output: &mut [u8]) -> Result<usize, SnappyError> {
    Decoder::new().decompress(input, output).map_err(|_| SnappyError::Uncompress)
}

pub fn uncompressed_length(input: &[u8]) -> Result<usize, SnappyError> {
    if input.is_empty() {
        return Err(SnappyError::Parsing); // of which the crate says 0
    }
    decompress_len(input).map_err(|_| SnappyError::Parsing)
}

pub fn is_valid(input: &[u8]) -> bool {
    // What says that it is longer than it can be is not decoded, so that its length needs no memory.
    decompress_len(input).is_ok_and(|length| length <= input.len().saturating_mul(MOST))
        && Decoder::new().decompress_vec(input).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_compressed_comes_back() {
        for input in [&b""[..], b"a", &b"abcabc".repeat(1000)] {
            let mut output = vec![0; max_compress_len(input.len())];
            let length = compress(input, &mut output).unwrap();
            let mut exact = vec![0; length];
            assert_eq!(compress(input, &mut exact), Ok(length));
            assert_eq!(exact, output[..length]);
            assert_eq!(compress(input, &mut exact[1..]), Err(SnappyError::OutputTooSmall));
            assert_eq!(uncompressed_length(&exact), Ok(input.len()));
            assert!(is_valid(&exact));
            let mut back = vec![0; input.len()];
            assert_eq!(uncompress(&exact, &mut back), Ok(input.len()));
            assert_eq!(back, input);
        }
    }

    #[test]
    fn what_is_damaged_is_refused() {
        let endless = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0];
        assert!(!is_valid(&endless));
        assert!(!is_valid(b""));
        assert_eq!(uncompress(&endless, &mut [0; 8]), Err(SnappyError::Uncompress));
        assert_eq!(uncompressed_length(&[0xFF; 6]), Err(SnappyError::Parsing));
        assert_eq!(uncompressed_length(&[]), Err(SnappyError::Parsing));
    }
}
