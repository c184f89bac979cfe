//! The natives of `dev.nativebound.benchmarks.JniRs`, as the documentation of jni-rs 0.22 shows how to write them.

use jni::errors::{Error, ThrowRuntimeExAndDefault};
use jni::objects::{JByteArray, JClass, JString};
use jni::sys::jint;
use jni::{Env, EnvUnowned};
use regex::Regex;

/// In the order of the enum `Text`.
const TEXTS: [&str; 4] = [
    include_str!("../../resources/dev/nativebound/benchmarks/20.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-ascii.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-latin1.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-mixed.txt"),
];

static KILOBYTE: &[u8; 1024] = TEXTS[1].as_bytes().first_chunk().unwrap();

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_empty<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) {
    unowned_env.with_env(|_env| -> Result<_, Error> { Ok(()) }).resolve::<ThrowRuntimeExAndDefault>()
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_add<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    a: jint,
    b: jint,
) -> jint {
    unowned_env.with_env(|_env| -> Result<_, Error> { Ok(a.wrapping_add(b)) }).resolve::<ThrowRuntimeExAndDefault>()
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_stringIn<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    text: JString<'local>,
) -> jint {
    unowned_env
        .with_env(|env| -> Result<_, Error> {
            let chars = text.mutf8_chars(env)?;
            Ok(ends(chars.to_str().as_bytes()))
        })
        .resolve::<ThrowRuntimeExAndDefault>()
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_stringOut<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    text: jint,
) -> JString<'local> {
    unowned_env.with_env(|env| JString::from_str(env, TEXTS[text as usize])).resolve::<ThrowRuntimeExAndDefault>()
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_bytesIn<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    bytes: JByteArray<'local>,
) -> jint {
    unowned_env
        .with_env(|env| -> Result<_, Error> { Ok(ends(&env.convert_byte_array(&bytes)?)) })
        .resolve::<ThrowRuntimeExAndDefault>()
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_bytesOut<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) -> JByteArray<'local> {
    unowned_env.with_env(|env| env.byte_array_from_slice(KILOBYTE)).resolve::<ThrowRuntimeExAndDefault>()
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_countMatches<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    pattern: JString<'local>,
    text: JString<'local>,
) -> jint {
    unowned_env.with_env(|env| count_matches(env, &pattern, &text)).resolve::<ThrowRuntimeExAndDefault>()
}

fn count_matches(env: &mut Env<'_>, pattern: &JString<'_>, text: &JString<'_>) -> Result<jint, Failure> {
    let pattern = pattern.mutf8_chars(env)?;
    let text = text.mutf8_chars(env)?;
    let matches = Regex::new(&pattern.to_str())?.find_iter(&text.to_str()).count();
    Ok(jint::try_from(matches)?)
}

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Jni(#[from] Error),
    #[error(transparent)]
    Pattern(#[from] regex::Error),
    #[error(transparent)]
    Count(#[from] std::num::TryFromIntError),
}

/// The length, the first and the last byte in one number: little work, and wrong if a byte is missing.
fn ends(bytes: &[u8]) -> jint {
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return 0;
    };
    (bytes.len() as jint) << 16 ^ jint::from(*first) << 8 ^ jint::from(*last)
}
