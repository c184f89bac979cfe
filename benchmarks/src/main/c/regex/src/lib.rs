//! The crate `regex` for the natives in C: the same search as everyone's, behind a C ABI.

use regex::Regex;

/// The number of matches, or -1 when `pattern` is not a regular expression.
///
/// # Safety
///
/// Both are as many bytes of UTF-8 as their lengths say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn count_matches(
    pattern: *const u8,
    pattern_length: usize,
    text: *const u8,
    text_length: usize,
) -> i64 {
    // SAFETY: the caller's promise.
    let (pattern, text) = unsafe { (text_at(pattern, pattern_length), text_at(text, text_length)) };
    match Regex::new(pattern) {
        Ok(regex) => regex.find_iter(text).count() as i64,
        Err(_) => -1,
    }
}

/// # Safety
///
/// There are `length` bytes of UTF-8, which stay as they are for `'a`.
unsafe fn text_at<'a>(start: *const u8, length: usize) -> &'a str {
    // SAFETY: the caller's promise.
    unsafe { std::str::from_utf8_unchecked(std::slice::from_raw_parts(start, length)) }
}
