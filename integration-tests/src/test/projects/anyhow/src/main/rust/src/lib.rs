//! Errors in anyhow.
use std::io;

use anyhow::Context as _;
use nativebound::jni::objects::JObject;
use nativebound::jni::{Env, jni_sig, jni_str};
use nativebound::native_bound;

nativebound::bindings!();

pub struct Files;

#[native_bound]
impl bindings::Files for Files {
    type Error = anyhow::Error;

    fn open(name: &str) -> Result<i32, Self::Error> {
        Err(io::Error::new(io::ErrorKind::NotFound, "no such file")).with_context(|| format!("opening {name}"))
    }

    fn run<'l>(env: &mut Env<'l>, action: JObject<'l>) -> Result<(), Self::Error> {
        env.call_method(&action, jni_str!("run"), jni_sig!("()V"), &[])?;
        Ok(())
    }
}
