//! Objects as results: the class that a native's result must be of, since the VM does not look.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use jni::objects::JObject;
use jni::sys::{_jobject, jclass};

use crate::errors::Failure;
use crate::native::Call;
use crate::vm::{Jni, RawObject, RawRef as _, jni_call};

/// A class by its internal name (`demo/Foo`, `[[I`), looked up at its first use by the class of the running native.
///
/// The reference is weak: the class may belong to a loader that goes away, and with it this library.
#[derive(Debug)]
pub struct ClassCell {
    name: &'static str,
    /// Weak; one for each loader that had the library, of which the last one's is kept.
    class: AtomicPtr<_jobject>,
}

impl ClassCell {
    /// A cell that has not looked up its class.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, class: AtomicPtr::new(ptr::null_mut()) }
    }

    /// A local reference to the class.
    fn get(&self, jni: Jni<'_>) -> Result<jclass, Failure> {
        // SAFETY: a weak reference that is never deleted, or null; the local one is null when the class is gone.
        let local = unsafe { jni_call!(jni, v1_2.NewLocalRef(self.class.load(Ordering::Acquire))) };
        if !local.is_null() {
            return Ok(local);
        }
        let class = jni.find_class(self.name)?;
        // SAFETY: a local reference to a class. Two threads may make one at once, of the same class.
        let weak = unsafe { jni.not_null(jni_call!(jni, v1_2.NewWeakGlobalRef(class)))? };
        self.class.store(weak, Ordering::Release);
        Ok(class)
    }
}

impl<'l> Call<'l> {
    /// An object for a result of a class; `what` names the method.
    ///
    /// The VM does not look at what a native returns: an object of another class would crash it later.
    ///
    /// # Errors
    /// `NullPointerException`, `ClassCastException`.
    pub fn new_instance(&self, object: JObject<'l>, class: &ClassCell, what: &str) -> Result<RawObject<'l>, Failure> {
        let object = self.new_object(object, what)?;
        let local = class.get(self.jni)?;
        // SAFETY: an object and a class; the class's reference is not used again.
        let is_instance = unsafe {
            let is_instance = jni_call!(self.jni, v1_2.IsInstanceOf(object.as_raw(), local));
            self.jni.delete_local(local);
            is_instance
        };
        if is_instance {
            Ok(object)
        } else {
            let name = class.name.replace('/', ".");
            Err(Failure::class_cast(format!("the result of {what} is not of class {name}")))
        }
    }
}
