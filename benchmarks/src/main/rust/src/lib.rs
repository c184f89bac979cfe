//! The natives of `dev.nativebound.benchmarks.Bound`, as a user of nativebound writes them.

use std::error::Error;

use nativebound::native_bound;
use regex::Regex;

nativebound::bindings!();

mod upcalls;
mod values;

pub use upcalls::Upcalls;
pub use values::{Offset, Values};

/// In the order of the enum `Text`.
const TEXTS: [&str; 4] = [
    include_str!("../../resources/dev/nativebound/benchmarks/20.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-ascii.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-latin1.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-mixed.txt"),
];

static KILOBYTE: &[u8; 1024] = TEXTS[1].as_bytes().first_chunk().unwrap();

/// Small jobs, so that what is measured is how values cross.
pub struct Bound;

#[native_bound]
impl bindings::Bound for Bound {
    type Error = Box<dyn Error + Send + Sync>;

    fn empty() {}

    fn add(a: i32, b: i32) -> i32 {
        a.wrapping_add(b)
    }

    fn string_in(text: &str) -> i32 {
        ends(text.as_bytes())
    }

    fn string_out(text: i32) -> String {
        TEXTS[text as usize].to_owned()
    }

    fn bytes_in(bytes: &[u8]) -> i32 {
        ends(bytes)
    }

    fn bytes_out() -> Vec<u8> {
        KILOBYTE.to_vec()
    }

    fn range_in(bytes: &[u8]) -> i32 {
        ends(bytes)
    }

    fn range_swapped(bytes: &mut [u8]) -> i32 {
        swapped(bytes)
    }

    fn absolute_in(bytes: &[u8]) -> i32 {
        ends(bytes)
    }

    fn absolute_swapped(bytes: &mut [u8]) -> i32 {
        swapped(bytes)
    }

    fn count_matches(pattern: &str, text: &str) -> Result<i32, Self::Error> {
        let matches = Regex::new(pattern)?.find_iter(text).count();
        Ok(i32::try_from(matches)?)
    }
}

/// The first and the last byte change places.
fn swapped(bytes: &mut [u8]) -> i32 {
    if let [first, .., last] = bytes {
        std::mem::swap(first, last);
    }
    ends(bytes)
}

/// The length, the first and the last byte in one number: little work, and wrong if a byte is missing.
fn ends(bytes: &[u8]) -> i32 {
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return 0;
    };
    (bytes.len() as i32) << 16 ^ i32::from(*first) << 8 ^ i32::from(*last)
}
