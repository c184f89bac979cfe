//! Strings as arguments of Java's methods: a Rust text becomes one for as long as the call takes.

use jni::Env;
use jni::errors::Result;
use jni::objects::{JObject, JString};
use jni::sys::{jobject, jvalue};

use super::value::Value;
use crate::vm::{Jni, jni_of};

/// What a call takes for a `String`: `&str`, a `JString`, or an `Option` of one, where `None` is null.
pub trait StringArgument {
    /// The string, for one call.
    ///
    /// # Errors
    /// With an `OutOfMemoryError` pending.
    fn lend<'e>(self, env: &mut Env<'e>) -> Result<Lent<'e>>;
}

/// A string that a call uses, deleted afterwards if it was made for the call.
#[derive(Debug)]
pub struct Lent<'e> {
    jni: Jni<'e>,
    string: jobject,
    made: bool,
}

impl Value for Lent<'_> {
    fn jvalue(&self) -> jvalue {
        jvalue { l: self.string }
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if self.made {
            // SAFETY: made by `lend` for this alone.
            unsafe { self.jni.delete_local(self.string) };
        }
    }
}

impl StringArgument for &str {
    fn lend<'e>(self, env: &mut Env<'e>) -> Result<Lent<'e>> {
        let string = JString::new(env, self)?;
        Ok(Lent { jni: jni_of(env), string: string.into_raw(), made: true })
    }
}

impl StringArgument for &String {
    fn lend<'e>(self, env: &mut Env<'e>) -> Result<Lent<'e>> {
        self.as_str().lend(env)
    }
}

impl StringArgument for &JString<'_> {
    fn lend<'e>(self, env: &mut Env<'e>) -> Result<Lent<'e>> {
        let object: &JObject<'_> = self;
        Ok(Lent { jni: jni_of(env), string: object.as_raw(), made: false })
    }
}

impl<T: StringArgument> StringArgument for Option<T> {
    fn lend<'e>(self, env: &mut Env<'e>) -> Result<Lent<'e>> {
        match self {
            Some(string) => string.lend(env),
            None => Ok(Lent { jni: jni_of(env), string: std::ptr::null_mut(), made: false }),
        }
    }
}
