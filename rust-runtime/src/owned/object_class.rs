//! Objects that generated classes have made, where a direct native takes or returns one.

use std::fmt;
use std::marker::PhantomData;
use std::sync::OnceLock;

use jni::sys::{jclass, jfieldID, jmethodID};

use super::handles::RawHandle;
use crate::errors::Failure;
use crate::handle::{Keeping, Owned, OwnedType, free};
use crate::native::Call;
use crate::vm::{Jni, RawObject, RawRef as _, Weak, jni_call};

/// The generated class of an owned type, by its internal name: looked up at its first use by the class of the running native.
///
/// The reference is weak: the class may belong to a loader that goes away.
pub struct ObjectClass<T> {
    name: &'static str,
    found: OnceLock<Found>,
    owned: PhantomData<fn() -> T>,
}

/// A class and what is used of it.
#[derive(Clone, Copy)]
struct Found {
    class: Weak,
    ids: Ids,
}

#[derive(Clone, Copy)]
struct Ids {
    /// `long handle`.
    handle: jfieldID,
    /// The constructor that takes a handle.
    new: jmethodID,
}

// SAFETY: ids are good on every thread while their class is loaded, and they are used only after the class was reached by
// its weak reference.
unsafe impl Send for Ids {}
// SAFETY: likewise.
unsafe impl Sync for Ids {}

impl<T: OwnedType> ObjectClass<T> {
    /// A class that has not been looked up.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, found: OnceLock::new(), owned: PhantomData }
    }

    /// A local reference to the class, and its ids.
    fn get(&self, jni: Jni<'_>) -> Result<(jclass, Ids), Failure> {
        if let Some(found) = self.found.get() {
            // SAFETY: a weak reference; null when the class is gone, and then it is found anew or not at all.
            let local = unsafe { jni_call!(jni, v1_2.NewLocalRef(found.class.0)) };
            if !local.is_null() {
                return Ok((local, found.ids));
            }
        }
        let class = jni.find_class(self.name)?;
        // SAFETY: a local reference to a class.
        unsafe {
            let ids = Ids::find(jni, class)?;
            let weak = jni.not_null(jni_call!(jni, v1_2.NewWeakGlobalRef(class)))?;
            if self.found.set(Found { class: Weak(weak), ids }).is_err() {
                jni_call!(jni, v1_2.DeleteWeakGlobalRef(weak));
            }
            Ok((class, ids))
        }
    }

    #[cold]
    fn not_ours(&self, name: &str) -> Failure {
        let class = self.name.replace('/', ".");
        Failure::illegal_argument(format!(
            "argument '{name}' is no {class}, and only what Rust made can be passed to Rust"
        ))
    }
}

impl Ids {
    /// # Safety
    /// A generated class of an owned type.
    unsafe fn find(jni: Jni<'_>, class: jclass) -> Result<Self, Failure> {
        // SAFETY: NUL-terminated strings, and classes.
        unsafe {
            let handle = jni.not_null(jni_call!(jni, v1_2.GetFieldID(class, c"handle".as_ptr(), c"J".as_ptr())))?;
            let new = jni.method(class, c"<init>", c"(J)V")?;
            Ok(Self { handle, new })
        }
    }
}

impl<T> fmt::Debug for ObjectClass<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectClass").field("name", &self.name).finish_non_exhaustive()
    }
}

impl<'l> Call<'l> {
    /// The handle of an object.
    ///
    /// # Errors
    /// `NullPointerException`; `IllegalArgumentException` for what is none of the class.
    pub fn handle_of<T: OwnedType>(
        &self,
        object: RawObject<'l>,
        class: &ObjectClass<T>,
        name: &str,
    ) -> Result<RawHandle<'l, T>, Failure> {
        if object.is_null() {
            return Err(Failure::null(name));
        }
        self.handle_or_zero(object, class, name)
    }

    /// The handle of an object, zero for null.
    ///
    /// # Errors
    /// `IllegalArgumentException` for what is none of the class.
    pub fn handle_or_zero<T: OwnedType>(
        &self,
        object: RawObject<'l>,
        class: &ObjectClass<T>,
        name: &str,
    ) -> Result<RawHandle<'l, T>, Failure> {
        if object.is_null() {
            return Ok(RawHandle::default());
        }
        let (local, ids) = class.get(self.jni)?;
        // SAFETY: an object, a class, and a field of the class, of whose kind the object is found to be. A handle is zero
        // only while the object is being constructed, or where its constructor failed.
        unsafe {
            let is_instance = jni_call!(self.jni, v1_2.IsInstanceOf(object.as_raw(), local));
            self.jni.delete_local(local);
            if !is_instance {
                return Err(class.not_ours(name));
            }
            let handle = jni_call!(self.jni, v1_2.GetLongField(object.as_raw(), ids.handle));
            // The object, which frees the handle, is an argument of the native, and so reachable while it runs.
            Ok(RawHandle::from_raw(handle))
        }
    }

    /// A new object of the class, which owns the value.
    ///
    /// # Errors
    /// `OutOfMemoryError`; the value is dropped then.
    pub fn new_object_of<T>(&self, value: T, class: &ObjectClass<T>) -> Result<RawObject<'l>, Failure>
    where
        T: OwnedType<Keeping: Keeping<T, Kept: From<T>>> + Send,
    {
        self.new_object_around::<T>(value.into(), class)
    }

    /// A new object of the class, which owns what is kept: an `Arc` that Rust has too.
    ///
    /// # Errors
    /// `OutOfMemoryError`; what was kept is dropped then.
    pub fn new_object_around<T: OwnedType + Send>(
        &self,
        kept: <T::Keeping as Keeping<T>>::Kept,
        class: &ObjectClass<T>,
    ) -> Result<RawObject<'l>, Failure> {
        let (local, ids) = class.get(self.jni)?;
        // SAFETY: a class and its constructor; a new object, in this frame.
        unsafe {
            let object = self.jni.new_owner(local, ids.new, Owned::<T>::give(kept), free::<T>);
            self.jni.delete_local(local);
            Ok(RawObject::from_raw(object?))
        }
    }

    /// As it is, but for what generated Java would wait for: a direct native has nobody who tries again.
    ///
    /// # Errors
    /// `IllegalStateException` in place of `BusyException`.
    #[inline]
    pub fn at_once<T>(&self, entered: Result<T, Failure>) -> Result<T, Failure> {
        entered.map_err(Failure::at_once)
    }
}

impl<T> RawHandle<'_, T> {
    /// # Safety
    /// Zero, or the handle in an object of the same type, which stays reachable for the lifetime.
    unsafe fn from_raw(handle: i64) -> Self {
        Self(handle, PhantomData)
    }
}
