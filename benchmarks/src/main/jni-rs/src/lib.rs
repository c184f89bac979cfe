//! The natives of `dev.nativebound.benchmarks.JniRs`, by what jni-rs 0.22 documents, the faster way where it has two.

use jni::errors::{Error, ThrowRuntimeExAndDefault};
use jni::objects::{JByteArray, JClass, JString, ReleaseMode};
use jni::sys::jint;
use jni::{Env, EnvUnowned, Outcome};
use regex::Regex;

mod owned;
mod upcalls;
mod values;

/// In the order of the enum `Text`.
const TEXTS: [&str; 4] = [
    include_str!("../../resources/dev/nativebound/benchmarks/20.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-ascii.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-latin1.txt"),
    include_str!("../../resources/dev/nativebound/benchmarks/10k-mixed.txt"),
];

/// Up to here on the stack.
const SHORT_BYTES: usize = 512;

static KILOBYTE: &[u8; 1024] = TEXTS[1].as_bytes().first_chunk().unwrap();

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_empty<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) {
    run(&mut unowned_env, |_env| -> Result<_, Error> { Ok(()) })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_add<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    a: jint,
    b: jint,
) -> jint {
    run(&mut unowned_env, |_env| -> Result<_, Error> { Ok(a.wrapping_add(b)) })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_stringIn<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    text: JString<'local>,
) -> jint {
    run(&mut unowned_env, |env| -> Result<_, Error> {
        let chars = text.mutf8_chars(env)?;
        Ok(ends(chars.to_str().as_bytes()))
    })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_stringOut<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    text: jint,
) -> JString<'local> {
    run(&mut unowned_env, |env| JString::from_str(env, TEXTS[text as usize]))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_bytesIn<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    bytes: JByteArray<'local>,
) -> jint {
    run(&mut unowned_env, |env| bytes_in(env, &bytes))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_bytesOut<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) -> JByteArray<'local> {
    run(&mut unowned_env, |env| env.byte_array_from_slice(KILOBYTE))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_countMatches<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    pattern: JString<'local>,
    text: JString<'local>,
) -> jint {
    run(&mut unowned_env, |env| count_matches(env, &pattern, &text))
}

fn count_matches(env: &mut Env<'_>, pattern: &JString<'_>, text: &JString<'_>) -> Result<jint, Failure> {
    let pattern = pattern.mutf8_chars(env)?;
    let text = text.mutf8_chars(env)?;
    let matches = Regex::new(&pattern.to_str())?.find_iter(&text.to_str()).count();
    Ok(jint::try_from(matches)?)
}

/// What `with_env` and `resolve` do together, which enter the environment once each: `resolve` only where there is need.
pub(crate) fn run<'local, T, E>(
    unowned_env: &mut EnvUnowned<'local>,
    body: impl FnOnce(&mut Env<'local>) -> Result<T, E>,
) -> T
where
    T: Default + 'local,
    E: std::error::Error + From<Error>,
{
    match unowned_env.with_env(body).into_outcome() {
        Outcome::Ok(value) => value,
        Outcome::Err(error) => unowned_env.with_env(|_env| Err(error)).resolve::<ThrowRuntimeExAndDefault>(),
        Outcome::Panic(payload) => unowned_env
            .with_env(|_env| -> Result<T, E> { std::panic::resume_unwind(payload) })
            .resolve::<ThrowRuntimeExAndDefault>(),
    }
}

/// Short arrays are copied to the stack, others to where the VM has room, which need not be cleared.
fn bytes_in(env: &mut Env<'_>, array: &JByteArray<'_>) -> Result<jint, Error> {
    let length = array.len(env)?;
    let mut short = [0; SHORT_BYTES];
    if let Some(copy) = short.get_mut(..length) {
        array.get_region(env, 0, copy)?;
        return Ok(ends(unsigned(copy)));
    }
    // SAFETY: nobody writes to the array during the call.
    let elements = unsafe { array.get_elements(env, ReleaseMode::NoCopyBack)? };
    Ok(ends(unsigned(&elements)))
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

fn unsigned(bytes: &[i8]) -> &[u8] {
    // SAFETY: the two have one layout, and all values of both are valid.
    unsafe { std::slice::from_raw_parts(bytes.as_ptr().cast(), bytes.len()) }
}

/// The length, the first and the last byte in one number: little work, and wrong if a byte is missing.
pub(crate) fn ends(bytes: &[u8]) -> jint {
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return 0;
    };
    (bytes.len() as jint) << 16 ^ jint::from(*first) << 8 ^ jint::from(*last)
}
