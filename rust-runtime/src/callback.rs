//! An object of Java's that Rust calls: how it comes in, and how long it lives.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use jni::sys::{jint, jobject};

use crate::attach::{Global, attached};
use crate::call::Call;
use crate::callback_class::{AdapterClass, Callback, CallbackClass};
use crate::element::{Byte, Element as _};
use crate::failure::Failure;
use crate::java_exception::JavaException;
use crate::jni_call::Jni;
use crate::raw::{RawObject, RawRef as _};
use crate::upcall::Upcall;

/// An object of Java's that implements a callback: an adapter of generated Java, which refers to the user's object.
///
/// It is called from any thread, and lets the object go when it is dropped.
#[derive(Debug)]
pub struct JavaCallback {
    adapter: Option<Global>,
    class: &'static CallbackClass,
    methods: &'static AdapterClass,
    /// An array for messages, when no call is using it.
    spare: AtomicPtr<SpareArray>,
}

// SAFETY: global references and ids are good on every thread; a pointer in `spare` has one owner.
unsafe impl Send for JavaCallback {}
// SAFETY: likewise, and `spare` is taken and given back as a whole.
unsafe impl Sync for JavaCallback {}

/// A `byte[]` that is used again.
#[derive(Debug)]
pub(crate) struct SpareArray {
    array: Global,
    length: jint,
}

impl SpareArray {
    /// A longer one is not kept.
    const LONGEST: jint = 1 << 16;
    const SHORTEST: jint = 128;

    /// A new one for `length` bytes; `None` where that is more than is kept.
    pub(crate) fn new(jni: Jni<'_>, length: jint) -> Result<Option<Box<Self>>, Failure> {
        if length > Self::LONGEST {
            return Ok(None);
        }
        let mut room = Self::SHORTEST;
        while room < length {
            room *= 2;
        }
        // SAFETY: no exception is pending; the local reference is deleted once.
        unsafe {
            let local = jni.not_null(Byte::new_array(jni.raw(), room))?;
            let array = Global::new(jni, local);
            jni.delete_local(local);
            Ok(Some(Box::new(Self { array: array?, length: room })))
        }
    }

    #[inline]
    pub(crate) fn raw(&self) -> jobject {
        self.array.raw()
    }

    #[inline]
    pub(crate) fn length(&self) -> jint {
        self.length
    }
}

impl JavaCallback {
    /// # Safety
    /// A reference to an adapter.
    pub(crate) unsafe fn new(jni: Jni<'_>, adapter: jobject, class: &'static CallbackClass) -> Result<Self, Failure> {
        // SAFETY: by contract.
        let (methods, adapter) = unsafe { (class.adapter(jni, adapter)?, Global::new(jni, adapter)?) };
        class.one_more();
        Ok(Self { adapter: Some(adapter), class, methods, spare: AtomicPtr::new(ptr::null_mut()) })
    }

    /// Begins a call of the method of this index, whose adapter has `N` parameters.
    ///
    /// # Errors
    /// Java cannot be called.
    #[inline]
    pub fn upcall<const N: usize>(&self, method: usize) -> Result<Upcall<'_, N>, JavaException> {
        match attached() {
            Ok(attached) => Ok(Upcall::new(self, attached, method)),
            Err(_) => Err(JavaException::no_vm()),
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

    /// The array, which nobody else gets meanwhile.
    #[inline]
    pub(crate) fn take_spare(&self) -> Option<Box<SpareArray>> {
        if self.spare.load(Ordering::Relaxed).is_null() {
            return None;
        }
        let spare = self.spare.swap(ptr::null_mut(), Ordering::Acquire);
        // SAFETY: null, or a box that was given up in `keep_spare`, and that nobody else can have taken since.
        (!spare.is_null()).then(|| unsafe { Box::from_raw(spare) })
    }

    /// Keeps an array for the next call; one of two.
    #[inline]
    pub(crate) fn keep_spare(&self, spare: Box<SpareArray>, jni: Jni<'_>) {
        let new = Box::into_raw(spare);
        if self.spare.compare_exchange(ptr::null_mut(), new, Ordering::Release, Ordering::Relaxed).is_err() {
            // SAFETY: made above, and given to nobody.
            unsafe { Box::from_raw(new) }.array.delete(jni);
        }
    }
}

impl Drop for JavaCallback {
    fn drop(&mut self) {
        self.class.one_less();
        let spare = self.take_spare();
        // One env for both. Without a VM there is nothing to let go, and then they find out themselves.
        if let Ok(attached) = attached() {
            let jni = attached.jni();
            if let Some(adapter) = self.adapter.take() {
                adapter.delete(jni);
            }
            if let Some(spare) = spare {
                spare.array.delete(jni);
            }
        }
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
