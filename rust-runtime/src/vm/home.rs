//! The class that the library was loaded for, whose loader is the library's.

use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use jni::sys::{self, jobject};

use super::raw::{RawClass, RawEnv, RawRef as _};
use super::table::{Jni, jni_call};

/// Weak: the library goes when the class's loader goes.
static LOADED_FOR: AtomicPtr<sys::_jobject> = AtomicPtr::new(null_mut());

/// How many loaders have had the library: one that was closed with its loader may still be mapped when the next loads it.
static LOADERS: AtomicUsize = AtomicUsize::new(0);

/// Keeps the class of a running native; the first of a loader will do.
pub fn remember(env: &RawEnv<'_>, class: RawClass<'_>) {
    let jni = Jni::new(env);
    // SAFETY: a weak reference that is never deleted, or null, and a reference to a class.
    unsafe {
        let known = home(jni);
        if !known.is_null() {
            return jni.delete_local(known);
        }
        let weak = jni_call!(jni, v1_2.NewWeakGlobalRef(class.as_raw()));
        jni.drop_pending();
        LOADED_FOR.store(weak, Ordering::Release);
        LOADERS.fetch_add(1, Ordering::Release);
    }
}

/// How many loaders have had the library, the present one included.
#[inline]
pub(crate) fn loaders(order: Ordering) -> usize {
    LOADERS.load(order)
}

/// A local reference to the class that the library was loaded for; null when there is none.
pub(crate) fn home(jni: Jni<'_>) -> jobject {
    // SAFETY: a weak reference that is never deleted, or null.
    unsafe { jni_call!(jni, v1_2.NewLocalRef(LOADED_FOR.load(Ordering::Acquire))) }
}
