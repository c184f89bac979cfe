//! [`Call`]: what a shim has while its native runs, the `env` of emitted code. Its other methods are in `convert`, `owned` and `callbacks`.

use jni::objects::JObject;
use jni::refs::Reference as _;
use jni::vm::AttachGuard;

use crate::errors::Failure;
use crate::memory::{InPlace, Room, Scratch};
use crate::vm::{Jni, RawObject, RawRef, jni_call};

/// One running native: what converts its arguments and its result.
///
/// The methods are in the modules of what they convert.
#[derive(Debug)]
pub struct Call<'l> {
    pub(crate) jni: Jni<'l>,
    pub(crate) in_place: InPlace,
    pub(crate) scratch: Scratch,
}

impl<'l> Call<'l> {
    /// # Safety
    /// The room outlives the result, and nobody else uses it meanwhile.
    #[inline]
    pub(crate) unsafe fn new(jni: Jni<'l>, room: *mut Room) -> Self {
        // SAFETY: by contract.
        Self { jni, in_place: InPlace::default(), scratch: unsafe { Scratch::over(room) } }
    }

    /// `None` for null, else what `convert` makes of it.
    ///
    /// # Errors
    /// Those of `convert`.
    #[inline]
    pub fn optional<R: RawRef<'l>, T>(
        &self,
        reference: R,
        convert: impl FnOnce(R) -> Result<T, Failure>,
    ) -> Result<Option<T>, Failure> {
        if reference.is_null() { Ok(None) } else { convert(reference).map(Some) }
    }

    /// Null for `None`, else what `convert` makes of the value.
    ///
    /// # Errors
    /// Those of `convert`.
    #[inline]
    pub fn or_null<T, R: Default>(
        &self,
        value: Option<T>,
        convert: impl FnOnce(T) -> Result<R, Failure>,
    ) -> Result<R, Failure> {
        value.map_or_else(|| Ok(R::default()), convert)
    }

    /// An object as jni-rs has it.
    ///
    /// # Errors
    /// `NullPointerException`.
    #[inline]
    pub fn object(&self, object: RawObject<'l>, name: &str) -> Result<JObject<'l>, Failure> {
        if object.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: a local reference of this native's frame. A copy of it is harmless: dropping a JObject deletes nothing.
        Ok(unsafe { JObject::kind_from_raw(object.as_raw()) })
    }

    /// `this` of a `synchronized` native, by a reference of its own.
    ///
    /// `HotSpot` unlocks the object by the reference that it passed, when the native returns: one that the user's code has
    /// deleted meanwhile, as it may do with any `JObject`, would crash it.
    ///
    /// # Errors
    /// `OutOfMemoryError`.
    pub fn receiver(&self, this: RawObject<'l>) -> Result<JObject<'l>, Failure> {
        // SAFETY: a local reference, and a new one in this frame.
        unsafe {
            let copy = self.jni.not_null(jni_call!(self.jni, v1_2.NewLocalRef(this.as_raw())))?;
            Ok(JObject::kind_from_raw(copy))
        }
    }

    /// An object for a result of type `java.lang.Object`; `what` names the method.
    ///
    /// # Errors
    /// `NullPointerException`.
    #[inline]
    pub fn new_object(&self, object: JObject<'l>, what: &str) -> Result<RawObject<'l>, Failure> {
        if object.as_raw().is_null() {
            return Err(Failure::null_result(what));
        }
        // SAFETY: jni-rs vouches for the reference and its frame.
        Ok(unsafe { RawObject::from_raw(object.into_raw()) })
    }

    /// Calls user code that takes jni-rs's `Env`.
    ///
    /// # Errors
    /// When a Java exception is pending afterwards: it reaches Java unchanged, and the result is dropped.
    pub fn with_env<T>(&self, call: impl FnOnce(&mut jni::Env<'l>) -> T) -> Result<T, Failure> {
        // SAFETY: the env of this thread, for this native's frame; the guard does not leave this function.
        let mut guard: AttachGuard<'l> = unsafe { AttachGuard::from_unowned(self.jni.raw()) };
        let result = call(guard.borrow_env_mut());
        drop(guard);
        self.jni.check()?;
        Ok(result)
    }
}
