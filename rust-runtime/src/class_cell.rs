//! The class that a native's result must be of.

use std::sync::OnceLock;

use jni::objects::JObject;
use jni::sys::{jclass, jweak};

use crate::call::Call;
use crate::failure::Failure;
use crate::jni_call::{Jni, jni_call};
use crate::raw::{RawObject, RawRef as _};

/// A class by its internal name (`demo/Foo`, `[[I`), looked up at its first use by the class of the running native.
///
/// The reference is weak: the class may belong to a loader that goes away, and with it this library.
#[derive(Debug)]
pub struct ClassCell {
    name: &'static str,
    class: OnceLock<Weak>,
}

/// A weak global reference that is never deleted: one for each cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weak(pub(crate) jweak);

// SAFETY: a weak global reference is good on every thread.
unsafe impl Send for Weak {}
// SAFETY: likewise.
unsafe impl Sync for Weak {}

impl ClassCell {
    /// A cell that has not looked up its class.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, class: OnceLock::new() }
    }

    /// A local reference to the class.
    fn get(&self, jni: Jni<'_>) -> Result<jclass, Failure> {
        if let Some(class) = self.class.get() {
            // SAFETY: a weak reference; null when the class is gone, and then it is found anew or not at all.
            let local = unsafe { jni_call!(jni, v1_2.NewLocalRef(class.0)) };
            if !local.is_null() {
                return Ok(local);
            }
        }
        let class = jni.find_class(self.name)?;
        // SAFETY: a local reference to a class.
        unsafe {
            let weak = jni.not_null(jni_call!(jni, v1_2.NewWeakGlobalRef(class)))?;
            if self.class.set(Weak(weak)).is_err() {
                jni_call!(jni, v1_2.DeleteWeakGlobalRef(weak));
            }
        }
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
