//! Scalars as arguments and results of Java's methods.

use jni::sys::{self, jmethodID, jobject, jvalue};

mod sealed {
    pub trait Sealed {}
}

/// A scalar argument.
pub trait Scalar: sealed::Sealed + Copy {
    /// As JNI has it.
    #[doc(hidden)]
    fn jvalue(self) -> jvalue;
}

/// A scalar result.
pub trait ScalarResult: sealed::Sealed + Copy {
    /// Calls the method.
    ///
    /// # Safety
    /// The env of this thread without a pending exception, and a method of the object's class with these parameters and
    /// such a result.
    #[doc(hidden)]
    unsafe fn call(env: *mut sys::JNIEnv, object: jobject, method: jmethodID, arguments: *const jvalue) -> Self;
}

macro_rules! scalars {
    ($($scalar:ty: $field:ident as $java:ty, $call:ident;)*) => {$(
        impl sealed::Sealed for $scalar {}

        impl Scalar for $scalar {
            #[inline]
            fn jvalue(self) -> jvalue {
                jvalue { $field: <$java>::from_ne_bytes(self.to_ne_bytes()) }
            }
        }

        impl ScalarResult for $scalar {
            #[inline]
            unsafe fn call(env: *mut sys::JNIEnv, object: jobject, method: jmethodID, arguments: *const jvalue) -> Self {
                // SAFETY: by contract.
                let result = unsafe { ((**env).v1_2.$call)(env, object, method, arguments) };
                Self::from_ne_bytes(result.to_ne_bytes())
            }
        }
    )*};
}

scalars! {
    i8: b as i8, CallByteMethodA;
    u8: b as i8, CallByteMethodA;
    i16: s as i16, CallShortMethodA;
    u16: c as u16, CallCharMethodA;
    i32: i as i32, CallIntMethodA;
    u32: i as i32, CallIntMethodA;
    i64: j as i64, CallLongMethodA;
    u64: j as i64, CallLongMethodA;
    f32: f as f32, CallFloatMethodA;
    f64: d as f64, CallDoubleMethodA;
}

impl sealed::Sealed for bool {}

impl Scalar for bool {
    #[inline]
    fn jvalue(self) -> jvalue {
        jvalue { z: self }
    }
}

impl ScalarResult for bool {
    #[inline]
    unsafe fn call(env: *mut sys::JNIEnv, object: jobject, method: jmethodID, arguments: *const jvalue) -> Self {
        type Function = unsafe extern "system" fn(*mut sys::JNIEnv, jobject, jmethodID, *const jvalue) -> u8;
        // SAFETY: by contract. The result is read as a byte: Java code makes it, so it can be any.
        unsafe {
            let function: Function = std::mem::transmute((**env).v1_2.CallBooleanMethodA);
            function(env, object, method, arguments) != 0
        }
    }
}
