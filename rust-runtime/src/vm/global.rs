//! References that keep an object, until they are dropped on whichever thread.

use std::mem::ManuallyDrop;

use jni::sys::jobject;

use super::attach::attached;
use super::table::{Jni, jni_call};
use crate::errors::Failure;

/// A reference that lives until it is dropped, on any thread.
#[derive(Debug)]
pub(crate) struct Global(jobject);

// SAFETY: a global reference is good on every thread.
unsafe impl Send for Global {}
// SAFETY: likewise.
unsafe impl Sync for Global {}

impl Global {
    /// # Safety
    /// A reference to an object.
    pub(crate) unsafe fn new(jni: Jni<'_>, object: jobject) -> Result<Self, Failure> {
        // SAFETY: by contract.
        unsafe { jni.new_global(object).map(Self) }
    }

    #[inline]
    pub(crate) fn raw(&self) -> jobject {
        self.0
    }

    /// Deletes it where the env is at hand.
    pub(crate) fn delete(self, jni: Jni<'_>) {
        let reference = ManuallyDrop::new(self).0;
        // SAFETY: nobody has the reference any more.
        unsafe { jni_call!(jni, v1_2.DeleteGlobalRef(reference)) };
    }
}

impl Drop for Global {
    fn drop(&mut self) {
        // Without a VM there is nothing to let go.
        if let Ok(attached) = attached() {
            let jni = attached.jni();
            // SAFETY: nobody has the reference any more; legal while an exception is pending.
            unsafe { jni_call!(jni, v1_2.DeleteGlobalRef(self.0)) };
        }
    }
}
