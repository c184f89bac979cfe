//! What the VM passes to an exported function, and what it gets back: pointers with a lifetime and a type.
//!
//! None of these can be made in safe code. A function that takes them trusts that the VM passed them to the native
//! which is running, and that is what makes the methods of [`Call`](crate::native::Call) safe to call.

use std::fmt;
use std::marker::PhantomData;

use jni::sys::{self, jobject};

/// The thread's function table, good until the native returns.
#[repr(transparent)]
#[derive(Debug)]
pub struct RawEnv<'l>(pub(crate) *mut sys::JNIEnv, PhantomData<&'l ()>);

impl RawEnv<'_> {
    /// For tests: a native gets its own from the VM.
    ///
    /// # Safety
    /// `env` belongs to the current thread, which stays attached for `'l`, and no exception is pending.
    #[must_use]
    pub const unsafe fn from_raw(env: *mut sys::JNIEnv) -> Self {
        Self(env, PhantomData)
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A reference to a Java object, or null, that lives as long as the native's frame.
pub trait RawRef<'l>: Copy + sealed::Sealed {
    /// Whether Java passed null.
    #[must_use]
    fn is_null(self) -> bool {
        self.as_raw().is_null()
    }

    /// The reference as JNI has it.
    #[must_use]
    fn as_raw(self) -> jobject;
}

macro_rules! raw_reference {
    ($(#[$doc:meta] $name:ident)*) => {$(
        #[$doc]
        #[repr(transparent)]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'l>(jobject, PhantomData<&'l ()>);

        impl $name<'_> {
            /// For tests: a native gets its own from the VM.
            ///
            /// # Safety
            /// A local reference of this kind, or null, that lives for `'l`.
            #[must_use]
            pub const unsafe fn from_raw(reference: jobject) -> Self {
                Self(reference, PhantomData)
            }
        }

        impl Default for $name<'_> {
            fn default() -> Self {
                Self(std::ptr::null_mut(), PhantomData)
            }
        }

        impl sealed::Sealed for $name<'_> {}

        impl<'l> RawRef<'l> for $name<'l> {
            fn as_raw(self) -> jobject {
                self.0
            }
        }
    )*};
}

raw_reference! {
    /// The class of a static native: the VM's second argument.
    RawClass
    /// Any object.
    RawObject
    /// A `java.lang.String`.
    RawString
    /// A `java.nio.ByteBuffer`.
    RawBuffer
    /// An array of references.
    RawObjectArray
}

/// An array of primitives; `E` is one of the markers of [`element`](crate::vm).
#[repr(transparent)]
pub struct RawArray<'l, E>(jobject, PhantomData<(&'l (), E)>);

impl<E> RawArray<'_, E> {
    /// For tests: a native gets its own from the VM.
    ///
    /// # Safety
    /// A local reference to an array of `E`, or null, that lives for `'l`.
    #[must_use]
    pub const unsafe fn from_raw(reference: jobject) -> Self {
        Self(reference, PhantomData)
    }
}

impl<E> Clone for RawArray<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for RawArray<'_, E> {}

impl<E> Default for RawArray<'_, E> {
    fn default() -> Self {
        Self(std::ptr::null_mut(), PhantomData)
    }
}

impl<E> fmt::Debug for RawArray<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RawArray").field(&self.0).finish()
    }
}

impl<E> sealed::Sealed for RawArray<'_, E> {}

impl<'l, E> RawRef<'l> for RawArray<'l, E> {
    fn as_raw(self) -> jobject {
        self.0
    }
}

/// A `boolean` that crosses.
///
/// Java's are a byte of which only zero and one are legal, but nothing enforces it, and any other value in Rust's `bool`
/// (jni-sys's `jboolean`) would be undefined behaviour.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default)]
pub struct RawBoolean(u8);

impl RawBoolean {
    /// Whatever is not zero is true.
    #[must_use]
    pub const fn get(self) -> bool {
        self.0 != 0
    }
}

impl From<bool> for RawBoolean {
    fn from(value: bool) -> Self {
        Self(u8::from(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_not_zero_is_true() {
        assert!(!RawBoolean(0).get() && !RawBoolean::default().get() && !RawBoolean::from(false).get());
        assert!(RawBoolean(1).get() && RawBoolean(2).get() && RawBoolean(255).get());
        assert_eq!(RawBoolean::from(true).0, 1);
    }
}
