//! One imported class: looked up at its first use, and kept by a weak reference.

use std::borrow::Cow;
use std::ops::Deref;

use jni::Env;
use jni::errors::Result;
use jni::objects::JClass;
use jni::refs::{Global, Reference as _};
use jni::strings::{JNIStr, JNIString};

use super::finding;
use crate::vm::{Kept, jni_call, jni_of};

/// A class by its binary name (`java.util.Map$Entry`), looked up at its first use.
#[derive(Debug)]
pub struct ImportedClass {
    name: &'static str,
    /// Weak, and never deleted.
    class: Kept,
}

/// A type of `bindings::java`.
pub trait Imported {
    /// Its class.
    fn imported_class() -> &'static ImportedClass;
}

impl ImportedClass {
    /// A class that was not looked up.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, class: Kept::new() }
    }

    /// As Java writes it.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// As jni-rs wants it.
    #[must_use]
    pub fn jni_name(&self) -> Cow<'static, JNIStr> {
        Cow::Owned(JNIString::from(self.name))
    }

    /// A local reference.
    pub(super) fn local<'e>(&self, env: &mut Env<'e>) -> Result<JClass<'e>> {
        // SAFETY: the env of this thread; a weak reference that is never deleted, or null.
        let local = unsafe { jni_call!(jni_of(env), v1_2.NewLocalRef(self.class.get().cast())) };
        if !local.is_null() {
            // SAFETY: a local reference to a class.
            return Ok(unsafe { JClass::kind_from_raw(local) });
        }
        let class = finding::find(env, self.name)?;
        self.keep(env, &class);
        Ok(class)
    }

    /// What cannot be kept is looked up again.
    fn keep(&self, env: &Env<'_>, class: &JClass<'_>) {
        let jni = jni_of(env);
        // SAFETY: a reference to a class.
        let weak = unsafe { jni_call!(jni, v1_2.NewWeakGlobalRef(class.as_raw())) };
        jni.drop_pending();
        self.class.set(weak.cast());
    }
}

/// A class for as long as jni-rs looks at it.
#[derive(Debug)]
pub struct Held(Global<JClass<'static>>);

impl Deref for Held {
    type Target = Global<JClass<'static>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The class of `T`, for jni-rs's casts.
///
/// # Errors
/// With a Java exception pending when there is no such class.
pub fn lookup<T: Imported>(env: &Env<'_>) -> Result<Held> {
    env.with_local_frame(4, |env| {
        let class = T::imported_class().local(env)?;
        env.new_global_ref(&class).map(Held)
    })
}
