//! An object of Java's that Rust calls, and how long it lives.

use std::ptr;

use jni::sys::jobject;

use super::callback_class::{AdapterClass, CallbackClass};
use super::message_place::{Lent, Slot};
use crate::errors::Failure;
use crate::vm::{Attached, Global, Jni, attached};

/// An object of Java's that implements a callback: an adapter of generated Java, which refers to the user's object.
///
/// It is called from any thread, and lets the object go when it is dropped.
#[derive(Debug)]
pub struct JavaCallback {
    adapter: Option<Global>,
    class: &'static CallbackClass,
    methods: &'static AdapterClass,
    room: Slot,
}

// SAFETY: global references and ids are good on every thread; a room has one owner.
unsafe impl Send for JavaCallback {}
// SAFETY: likewise, and the room is lent and given back as a whole.
unsafe impl Sync for JavaCallback {}

impl JavaCallback {
    /// # Safety
    /// A reference to an adapter.
    pub(crate) unsafe fn new(jni: Jni<'_>, adapter: jobject, class: &'static CallbackClass) -> Result<Self, Failure> {
        // SAFETY: by contract.
        let (methods, adapter) = unsafe { (class.adapter(jni, adapter)?, Global::new(jni, adapter)?) };
        class.one_more();
        Ok(Self { adapter: Some(adapter), class, methods, room: Slot::default() })
    }

    #[inline]
    pub(crate) fn adapter(&self) -> jobject {
        self.adapter.as_ref().map_or(ptr::null_mut(), Global::raw)
    }

    pub(crate) fn class(&self) -> &'static CallbackClass {
        self.class
    }

    #[inline]
    pub(crate) fn methods(&self) -> &'static AdapterClass {
        self.methods
    }

    /// Where the message of a call is written.
    #[inline]
    pub(crate) fn lend(&self) -> Lent<'_> {
        self.room.lend()
    }
}

impl Drop for JavaCallback {
    fn drop(&mut self) {
        self.class.one_less();
        // One env for both. Without a VM there is nothing to let go, and then they find out themselves.
        let attached = attached().ok();
        let jni = attached.as_ref().map(Attached::jni);
        self.room.clear(jni);
        if let (Some(adapter), Some(jni)) = (self.adapter.take(), jni) {
            adapter.delete(jni);
        }
    }
}

/// A trait of `bindings` that stands for an interface of Java's.
pub trait Callback: 'static {
    /// Its class.
    fn class() -> &'static CallbackClass;

    /// The object that calls Java.
    fn java(callback: JavaCallback) -> Box<Self>;
}
