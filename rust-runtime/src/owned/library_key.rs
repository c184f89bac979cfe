//! The key of a library: an object that its natives alone give, each to the generated class whose private native it is.
//!
//! By it the generated classes of one library know each other: no other class, wherever it is, has it to show.

use std::ptr;
use std::sync::OnceLock;

use crate::errors::Failure;
use crate::native::Call;
use crate::vm::{Global, Jni, RawObject, jni_call};

/// A plain `java.lang.Object`, which keeps no class loader.
static KEY: OnceLock<Global> = OnceLock::new();

impl<'l> Call<'l> {
    /// The key, which is made for the first who asks.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn library_key(&self) -> Result<RawObject<'l>, Failure> {
        let key = if let Some(key) = KEY.get() {
            key
        } else {
            let made = new_key(self.jni)?;
            KEY.get_or_init(|| made) // another thread's, if that was faster
        };
        // SAFETY: a global reference that is never deleted; a new local one, in this frame.
        unsafe {
            let local = self.jni.not_null(jni_call!(self.jni, v1_2.NewLocalRef(key.raw())))?;
            Ok(RawObject::from_raw(local))
        }
    }
}

fn new_key(jni: Jni<'_>) -> Result<Global, Failure> {
    let class = jni.find_class_c(c"java/lang/Object")?;
    // SAFETY: a class, its constructor, which takes nothing, and local references of this frame.
    unsafe {
        let new = jni.method(class, c"<init>", c"()V")?;
        let object = jni.not_null(jni_call!(jni, v1_2.NewObjectA(class, new, ptr::null())))?;
        let key = Global::new(jni, object);
        jni.delete_local(object);
        jni.delete_local(class);
        key
    }
}
