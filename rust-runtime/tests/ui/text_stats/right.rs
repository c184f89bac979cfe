//! Clean under what users forbid.
#![forbid(unsafe_code, missing_docs, unreachable_pub)]
#![deny(unused, clippy::pedantic)]

use nativebound::jni::objects::JObject;
use nativebound::jni::{self, jni_sig, jni_str};
use nativebound::native_bound;

nativebound::bindings!();

/// Counts.
pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = std::io::Error;

    fn count(mut pattern: &str, _text: &str) -> Result<i32, Self::Error> {
        pattern = pattern.trim();
        i32::try_from(pattern.len()).map_err(std::io::Error::other)
    }

    fn length(_: &str) -> i32 {
        0
    }
}

/// jni-rs's macros need no dependency on it.
///
/// # Errors
/// A Java exception is pending.
pub fn length_of(env: &mut jni::Env<'_>, text: &JObject<'_>) -> jni::errors::Result<i32> {
    env.call_method(text, jni_str!("length"), jni_sig!(() -> jint), &[])?.i()
}
