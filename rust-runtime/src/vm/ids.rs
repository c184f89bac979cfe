//! Classes and methods of `java.base`, looked up once: their class loader never goes away.

use std::ffi::CStr;
use std::sync::OnceLock;

use jni::sys::{jclass, jfieldID, jmethodID, jobject};

use super::table::{Jni, jni_call};
use crate::errors::Failure;

/// Something that is made once and then shared. A loser of the race is dropped.
pub(crate) struct Once<T>(OnceLock<T>);

impl<T> Once<T> {
    pub(crate) const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The value; `make` may run Java code, and so runs under no lock.
    #[inline]
    pub(crate) fn get(&self, make: impl FnOnce() -> Result<T, Failure>) -> Result<&T, Failure> {
        if let Some(value) = self.0.get() {
            return Ok(value);
        }
        let value = make()?;
        Ok(self.0.get_or_init(|| value))
    }
}

/// A class of `java.base`, by a global reference that is never deleted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Class(pub(crate) jclass);

/// An object of `java.base`, kept likewise.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Object(pub(crate) jobject);

/// A method of such a class.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Method(pub(crate) jmethodID);

/// A field of such a class.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field(pub(crate) jfieldID);

// SAFETY: a global reference is good on every thread.
unsafe impl Send for Class {}
// SAFETY: likewise.
unsafe impl Sync for Class {}
// SAFETY: likewise.
unsafe impl Send for Object {}
// SAFETY: likewise.
unsafe impl Sync for Object {}
// SAFETY: an id is good on every thread as long as its class is loaded.
unsafe impl Send for Method {}
// SAFETY: likewise.
unsafe impl Sync for Method {}
// SAFETY: likewise.
unsafe impl Send for Field {}
// SAFETY: likewise.
unsafe impl Sync for Field {}

impl Class {
    /// The class of an internal name.
    pub(crate) fn find(jni: Jni<'_>, name: &CStr) -> Result<Self, Failure> {
        let local = jni.find_class_c(name)?;
        // SAFETY: a local reference to a class, deleted once.
        unsafe {
            let global = jni.new_global(local);
            jni.delete_local(local);
            global.map(Self)
        }
    }

    /// The class of an object of `java.base`.
    ///
    /// # Safety
    /// A reference to an object.
    pub(crate) unsafe fn of(jni: Jni<'_>, object: jobject) -> Result<Self, Failure> {
        // SAFETY: an object, and a local reference to its class, deleted once.
        unsafe {
            let local = jni_call!(jni, v1_2.GetObjectClass(object));
            let global = jni.new_global(local);
            jni.delete_local(local);
            global.map(Self)
        }
    }

    /// The object in a static field that is not null.
    pub(crate) fn constant(self, jni: Jni<'_>, name: &CStr, descriptor: &CStr) -> Result<Object, Failure> {
        // SAFETY: a class, NUL-terminated strings, and a field of a reference type.
        unsafe {
            let field =
                jni.not_null(jni_call!(jni, v1_2.GetStaticFieldID(self.0, name.as_ptr(), descriptor.as_ptr())))?;
            let local = jni.not_null(jni_call!(jni, v1_2.GetStaticObjectField(self.0, field)))?;
            let global = jni.new_global(local);
            jni.delete_local(local);
            global.map(Object)
        }
    }

    pub(crate) fn method(self, jni: Jni<'_>, name: &CStr, descriptor: &CStr) -> Result<Method, Failure> {
        // SAFETY: a class.
        unsafe { jni.method(self.0, name, descriptor).map(Method) }
    }

    /// A field, where this version of the class has it.
    pub(crate) fn field(self, jni: Jni<'_>, name: &CStr, descriptor: &CStr) -> Option<Field> {
        // SAFETY: a class and NUL-terminated strings.
        let field = unsafe { jni_call!(jni, v1_2.GetFieldID(self.0, name.as_ptr(), descriptor.as_ptr())) };
        if field.is_null() {
            jni.drop_pending();
            return None;
        }
        Some(Field(field))
    }

    pub(crate) fn static_method(self, jni: Jni<'_>, name: &CStr, descriptor: &CStr) -> Result<Method, Failure> {
        // SAFETY: a class.
        unsafe { jni.static_method(self.0, name, descriptor).map(Method) }
    }
}

/// An `int` that an object has: read from its field where the class has one of that name, which costs a tenth of a
/// call, else by the public method.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IntProperty {
    field: Option<jfieldID>,
    method: jmethodID,
}

// SAFETY: ids are good on every thread as long as their class is loaded.
unsafe impl Send for IntProperty {}
// SAFETY: likewise.
unsafe impl Sync for IntProperty {}

impl IntProperty {
    /// The property of a class whose method, and perhaps field, has this name.
    pub(crate) fn find(jni: Jni<'_>, class: Class, name: &CStr) -> Result<Self, Failure> {
        let method = class.method(jni, name, c"()I")?.0;
        Ok(Self { field: class.field(jni, name, c"I").map(|field| field.0), method })
    }

    /// # Safety
    /// An object of the class.
    #[inline]
    pub(crate) unsafe fn get(self, jni: Jni<'_>, object: jobject) -> Result<i32, Failure> {
        // SAFETY: the ids are of the object's class, and of type int.
        unsafe {
            match self.field {
                Some(field) => Ok(jni_call!(jni, v1_2.GetIntField(object, field))),
                None => jni.call_int(object, self.method),
            }
        }
    }
}
