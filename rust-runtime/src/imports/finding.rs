//! Finds imported classes: those that the class sees which the library was loaded for.

use jni::errors::{Error, Result};
use jni::objects::{JClass, JClassLoader, JString};
use jni::refs::Reference as _;
use jni::strings::JNIString;
use jni::{Env, jni_str};

use crate::vm::{home, jni_of};

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
    let local = home(jni_of(env));
    // SAFETY: a local reference to a class.
    (!local.is_null()).then(|| unsafe { JClass::kind_from_raw(local) })
}
