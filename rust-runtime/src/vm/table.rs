//! The function table, called directly: a hot path must not pay for jni-rs's checks.

use std::ffi::CStr;
use std::marker::PhantomData;
use std::ptr;

use jni::Env;
use jni::strings::JNIString;
use jni::sys::{self, jclass, jmethodID, jobject, jvalue};

use super::raw::RawEnv;
use crate::errors::Failure;

/// Calls `function` of the table: `jni_call!(jni, v1_1.FindClass(name))`. The caller answers for the arguments.
macro_rules! jni_call {
    ($jni:expr, $version:ident.$function:ident($($argument:expr),*)) => {{
        let env = $jni.raw();
        ((**env).$version.$function)(env $(, $argument)*)
    }};
}
pub(crate) use jni_call;

/// The function table of this thread during a native that it runs.
///
/// Its methods are safe where the VM checks what it is given, and where no reference can be wrong: they all come from
/// the VM and live in the native's frame.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Jni<'l> {
    env: *mut sys::JNIEnv,
    frame: PhantomData<&'l ()>,
}

impl<'l> Jni<'l> {
    #[inline]
    pub(crate) fn new(env: &RawEnv<'l>) -> Self {
        Self { env: env.0, frame: PhantomData }
    }

    #[inline]
    pub(crate) fn raw(self) -> *mut sys::JNIEnv {
        self.env
    }

    /// Whether a Java exception is on its way; almost every other function must not be called then.
    #[inline]
    pub(crate) fn is_pending(self) -> bool {
        // SAFETY: legal at any time on the thread of the env.
        unsafe { jni_call!(self, v1_2.ExceptionCheck()) }
    }

    /// `Err` when the call before left an exception.
    pub(crate) fn check(self) -> Result<(), Failure> {
        if self.is_pending() { Err(Failure::pending()) } else { Ok(()) }
    }

    /// A result that is null when the call failed, nearly always with an exception.
    #[inline]
    pub(crate) fn not_null<T>(self, result: *mut T) -> Result<*mut T, Failure> {
        if result.is_null() { Err(self.why_null()) } else { Ok(result) }
    }

    #[cold]
    fn why_null(self) -> Failure {
        if self.is_pending() { Failure::pending() } else { Failure::out_of_memory("a JNI call failed".to_owned()) }
    }

    /// Takes the pending exception, if any, out of the thread.
    pub(crate) fn take_pending(self) -> jobject {
        // SAFETY: both are legal while an exception is pending.
        unsafe {
            let pending = jni_call!(self, v1_2.ExceptionOccurred());
            if !pending.is_null() {
                jni_call!(self, v1_2.ExceptionClear());
            }
            pending
        }
    }

    /// As if there had been no exception.
    pub(crate) fn drop_pending(self) {
        let pending = self.take_pending();
        if !pending.is_null() {
            // SAFETY: a local reference that nobody else has.
            unsafe { self.delete_local(pending) };
        }
    }

    /// Makes `throwable`, which is not null, the pending exception.
    pub(crate) fn throw(self, throwable: jobject) {
        // SAFETY: a reference to a Throwable; on failure the VM leaves another exception, which is as good.
        unsafe { jni_call!(self, v1_2.Throw(throwable)) };
    }

    /// Runs `step` with no exception pending: one that is there is put aside, and is the pending one afterwards.
    pub(crate) fn without_pending(self, step: impl FnOnce()) {
        if !self.is_pending() {
            return step();
        }
        let pending = self.take_pending();
        step();
        self.take_pending();
        self.throw(pending);
        // SAFETY: made by `take_pending`, and not used again.
        unsafe { self.delete_local(pending) };
    }

    /// Runs `make` in a frame of its own: of the local references that it makes, its result alone is left.
    pub(crate) fn in_frame(self, make: impl FnOnce() -> Result<jobject, Failure>) -> Result<jobject, Failure> {
        self.in_frame_of(8, make)
    }

    /// [`in_frame`](Self::in_frame), with room for as many local references.
    pub(crate) fn in_frame_of(
        self,
        capacity: usize,
        make: impl FnOnce() -> Result<jobject, Failure>,
    ) -> Result<jobject, Failure> {
        struct Frame<'l>(Jni<'l>, jobject);

        impl Drop for Frame<'_> {
            fn drop(&mut self) {
                // SAFETY: ends the frame pushed below; legal while an exception is pending.
                self.1 = unsafe { jni_call!(self.0, v1_2.PopLocalFrame(self.1)) };
            }
        }

        // SAFETY: any capacity may be asked for.
        if unsafe { jni_call!(self, v1_2.PushLocalFrame(i32::try_from(capacity).unwrap_or(i32::MAX))) } != sys::JNI_OK {
            return Err(self.why_null());
        }
        let frame = Frame(self, ptr::null_mut());
        let result = make()?;
        std::mem::forget(frame);
        // SAFETY: ends the same frame, in its place.
        Ok(unsafe { jni_call!(self, v1_2.PopLocalFrame(result)) })
    }

    /// The class of an internal name (`java/lang/String`), as the class of the running native sees it.
    pub(crate) fn find_class(self, internal_name: &str) -> Result<jclass, Failure> {
        let name = JNIString::from(internal_name);
        self.find_class_c(name.as_cstr())
    }

    /// [`find_class`](Self::find_class) with the name in modified UTF-8.
    pub(crate) fn find_class_c(self, name: &CStr) -> Result<jclass, Failure> {
        // SAFETY: a NUL-terminated name.
        let class = unsafe { jni_call!(self, v1_2.FindClass(name.as_ptr())) };
        self.not_null(class)
    }

    /// # Safety
    /// `class` is a class.
    pub(crate) unsafe fn method(self, class: jclass, name: &CStr, descriptor: &CStr) -> Result<jmethodID, Failure> {
        // SAFETY: NUL-terminated strings, the class by contract.
        let method = unsafe { jni_call!(self, v1_2.GetMethodID(class, name.as_ptr(), descriptor.as_ptr())) };
        self.not_null(method)
    }

    /// # Safety
    /// `class` is a class.
    pub(crate) unsafe fn static_method(
        self,
        class: jclass,
        name: &CStr,
        descriptor: &CStr,
    ) -> Result<jmethodID, Failure> {
        // SAFETY: NUL-terminated strings, the class by contract.
        let method = unsafe { jni_call!(self, v1_2.GetStaticMethodID(class, name.as_ptr(), descriptor.as_ptr())) };
        self.not_null(method)
    }

    /// # Safety
    /// The method is of the object's class, returns a reference, and takes `arguments`.
    pub(crate) unsafe fn call_object(
        self,
        object: jobject,
        method: jmethodID,
        arguments: &[jvalue],
    ) -> Result<jobject, Failure> {
        // SAFETY: by contract.
        let result = unsafe { jni_call!(self, v1_2.CallObjectMethodA(object, method, arguments.as_ptr())) };
        self.check()?;
        Ok(result)
    }

    /// # Safety
    /// The method is of the object's class, returns an `int`, and takes nothing.
    pub(crate) unsafe fn call_int(self, object: jobject, method: jmethodID) -> Result<i32, Failure> {
        // SAFETY: by contract.
        let result = unsafe { jni_call!(self, v1_2.CallIntMethodA(object, method, ptr::null())) };
        self.check()?;
        Ok(result)
    }

    /// # Safety
    /// The method is of the object's class, returns a `boolean`, and takes `arguments`.
    pub(crate) unsafe fn call_boolean(
        self,
        object: jobject,
        method: jmethodID,
        arguments: &[jvalue],
    ) -> Result<bool, Failure> {
        type Function = unsafe extern "system" fn(*mut sys::JNIEnv, jobject, jmethodID, *const jvalue) -> u8;
        // SAFETY: by contract. The function's result is read as a byte: Java code makes it, so it can be any.
        let result = unsafe {
            let env = self.raw();
            let function: Function = std::mem::transmute((**env).v1_2.CallBooleanMethodA);
            function(env, object, method, arguments.as_ptr())
        };
        self.check()?;
        Ok(result != 0)
    }

    /// # Safety
    /// A local reference that nobody uses again, or null.
    pub(crate) unsafe fn delete_local(self, reference: jobject) {
        // SAFETY: by contract; legal while an exception is pending.
        unsafe { jni_call!(self, v1_2.DeleteLocalRef(reference)) };
    }

    /// A reference to the same object in this frame.
    ///
    /// # Safety
    /// A reference to an object, or null.
    pub(crate) unsafe fn new_local(self, reference: jobject) -> Result<jobject, Failure> {
        // SAFETY: by contract.
        self.not_null(unsafe { jni_call!(self, v1_2.NewLocalRef(reference)) })
    }

    /// A new object that owns what has this handle; where it is not made, `free` gets the handle.
    ///
    /// # Safety
    /// A generated class of the handle's type, and its constructor that takes a handle.
    pub(crate) unsafe fn new_owner(
        self,
        class: jclass,
        new: jmethodID,
        handle: i64,
        free: fn(i64),
    ) -> Result<jobject, Failure> {
        // SAFETY: by contract, with its argument.
        let object = unsafe { jni_call!(self, v1_2.NewObjectA(class, new, [jvalue { j: handle }].as_ptr())) };
        if object.is_null() {
            // The last thing that the constructor does is to own the value: it did not come to it.
            self.without_pending(|| free(handle));
        }
        self.not_null(object)
    }

    /// A reference to the same object that lives until it is deleted.
    ///
    /// # Safety
    /// A reference to an object.
    pub(crate) unsafe fn new_global(self, reference: jobject) -> Result<jobject, Failure> {
        // SAFETY: by contract.
        self.not_null(unsafe { jni_call!(self, v1_2.NewGlobalRef(reference)) })
    }

    /// Whether the two are one object.
    ///
    /// # Safety
    /// References to objects, or null.
    pub(crate) unsafe fn is_same(self, one: jobject, other: jobject) -> bool {
        // SAFETY: by contract.
        unsafe { jni_call!(self, v1_2.IsSameObject(one, other)) }
    }

    /// The elements of an array.
    ///
    /// # Safety
    /// A reference to an array.
    pub(crate) unsafe fn array_length(self, array: jobject) -> usize {
        // SAFETY: by contract.
        let length = unsafe { jni_call!(self, v1_2.GetArrayLength(array)) };
        usize::try_from(length).unwrap_or(0) // never negative
    }
}

/// The function table of the thread that an `Env` belongs to.
pub(crate) fn jni_of<'e>(env: &Env<'e>) -> Jni<'e> {
    // SAFETY: jni-rs vouches for it.
    unsafe { Jni::new(&RawEnv::from_raw(env.get_raw())) }
}
