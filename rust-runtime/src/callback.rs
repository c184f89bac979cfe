//! An object of Java's that Rust calls: how it comes in, and how long it lives.

use std::ptr;

use jni::sys::jobject;

use crate::attach::{Attached, Global, attached, attached_for_java};
use crate::call::Call;
use crate::callback_class::{AdapterClass, Callback, CallbackClass};
use crate::errors::{Failure, JavaException};
use crate::incoming::Objects;
use crate::jni_call::Jni;
use crate::raw::{RawObject, RawRef as _};
use crate::room::{Lent, Slot};
use crate::upcall::Upcall;
use crate::wire::{Problem, Reader, WireError};

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

    /// Begins a call of the method of this index, whose adapter has `N` parameters.
    ///
    /// # Errors
    /// Java cannot be called.
    #[inline]
    pub fn upcall<const N: usize>(&self, method: usize) -> Result<Upcall<'_, N>, JavaException> {
        match attached_for_java(Some(self.methods.loader())) {
            Ok(attached) => Ok(Upcall::new(self, attached, method)),
            Err(why) => Err(JavaException::no_env(&why)),
        }
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

impl Reader<'_> {
    /// A callback, by its index among the objects that cross beside the message.
    ///
    /// # Errors
    /// There is no such object.
    pub fn callback<T: Callback + ?Sized>(&mut self) -> Result<Box<T>, WireError> {
        let offset = self.offset();
        let index = u32::from_le_bytes(self.array()?);
        let callback = self.beside::<Objects>().and_then(|objects| {
            objects.get(index, |jni, adapter| {
                // SAFETY: an object, which generated Java has made for this type.
                unsafe { JavaCallback::new(jni, adapter, T::class()) }.map_err(|_| jni.drop_pending()).ok()
            })
        });
        callback.flatten().map(T::java).ok_or_else(|| Problem::Callback { offset, index }.into())
    }
}

impl<'l> Call<'l> {
    /// A callback, by its adapter.
    ///
    /// # Errors
    /// `NullPointerException`; `OutOfMemoryError`.
    pub fn callback<T: Callback + ?Sized>(&self, adapter: RawObject<'l>, name: &str) -> Result<Box<T>, Failure> {
        if adapter.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: an object, which generated Java has made for this type.
        unsafe { JavaCallback::new(self.jni, adapter.as_raw(), T::class()).map(T::java) }
    }

    /// A callback, or none for null.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn optional_callback<T: Callback + ?Sized>(
        &self,
        adapter: RawObject<'l>,
        name: &str,
    ) -> Result<Option<Box<T>>, Failure> {
        self.optional(adapter, |adapter| self.callback(adapter, name))
    }
}
