//! The class that the library was loaded for: imported classes are those that it sees.

use std::sync::OnceLock;

use jni::errors::{Error, Result};
use jni::objects::{JClass, JClassLoader, JString};
use jni::refs::Reference as _;
use jni::strings::JNIString;
use jni::{Env, jni_str};

use crate::class_cell::Weak;
use crate::jni_call::{Jni, jni_call};
use crate::raw::{RawClass, RawEnv, RawRef as _};

/// Weak: the library goes when the class's loader goes.
static LOADED_FOR: OnceLock<Weak> = OnceLock::new();

/// Keeps the class of a running native; the first will do, since a library belongs to one loader.
pub fn remember(env: &RawEnv<'_>, class: RawClass<'_>) {
    let jni = Jni::new(env);
    if LOADED_FOR.get().is_some() || class.is_null() {
        return;
    }
    // SAFETY: a reference to a class; what cannot be made is made by the next class that is loaded.
    unsafe {
        let weak = jni_call!(jni, v1_2.NewWeakGlobalRef(class.as_raw()));
        if weak.is_null() {
            jni.drop_pending();
        } else if LOADED_FOR.set(Weak(weak)).is_err() {
            jni_call!(jni, v1_2.DeleteWeakGlobalRef(weak));
        }
    }
}

/// The class of a binary name, found with the loader of the library on every thread.
///
/// # Errors
/// With `NoClassDefFoundError` pending, or what the loader throws.
pub(crate) fn find<'e>(env: &mut Env<'e>, binary_name: &str) -> Result<JClass<'e>> {
    let Some(home) = loaded_for(env) else {
        return env.find_class(JNIString::from(binary_name.replace('.', "/")));
    };
    let loader = home.get_class_loader(env)?;
    let found = by_loader(env, binary_name, &loader);
    env.delete_local_ref(loader);
    env.delete_local_ref(home);
    found
}

fn by_loader<'e>(env: &mut Env<'e>, binary_name: &str, loader: &JClassLoader<'_>) -> Result<JClass<'e>> {
    let name = JString::new(env, binary_name)?;
    let found = JClass::for_name_with_loader(env, &name, false, loader);
    if matches!(found, Err(Error::JavaException)) {
        unchecked(env, binary_name)?;
    }
    env.delete_local_ref(name);
    found
}

/// A checked `ClassNotFoundException` becomes the error that Java code would get.
fn unchecked(env: &mut Env<'_>, binary_name: &str) -> Result<()> {
    let Some(thrown) = env.exception_occurred() else { return Ok(()) };
    env.exception_clear();
    let missing = env.is_instance_of(&thrown, jni_str!("java/lang/ClassNotFoundException"))?;
    if missing {
        env.throw_new(jni_str!("java/lang/NoClassDefFoundError"), JNIString::from(binary_name))?;
    } else {
        env.throw(&thrown)?;
    }
    Ok(())
}

fn loaded_for<'e>(env: &mut Env<'e>) -> Option<JClass<'e>> {
    let weak = LOADED_FOR.get()?;
    // SAFETY: the env of this thread; a weak reference that is never deleted.
    unsafe {
        let jni = Jni::new(&RawEnv::from_raw(env.get_raw()));
        let local = jni_call!(jni, v1_2.NewLocalRef(weak.0));
        (!local.is_null()).then(|| JClass::kind_from_raw(local))
    }
}
