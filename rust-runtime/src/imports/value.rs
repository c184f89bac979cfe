//! What calls of imported members take and give, between jni-rs's types and JNI's.

use std::mem::ManuallyDrop;

use jni::objects::JObject;
use jni::refs::Reference;
use jni::sys::jvalue;

/// An argument of a call.
pub trait Value {
    /// As JNI has it.
    fn jvalue(&self) -> jvalue;
}

/// A result that is no object.
pub trait Scalar {
    /// # Safety
    /// The call had a result of this type.
    unsafe fn of(value: jvalue) -> Self;
}

macro_rules! scalars {
    ($($rust:ty: $field:ident)*) => {$(
        impl Value for $rust {
            fn jvalue(&self) -> jvalue {
                jvalue { $field: *self }
            }
        }

        impl Scalar for $rust {
            unsafe fn of(value: jvalue) -> Self {
                // SAFETY: by contract.
                unsafe { value.$field }
            }
        }
    )*};
}

scalars! { i8: b u16: c i16: s i32: i i64: j f32: f f64: d }

impl Value for bool {
    fn jvalue(&self) -> jvalue {
        jvalue { b: i8::from(*self) }
    }
}

impl Scalar for bool {
    unsafe fn of(value: jvalue) -> Self {
        // SAFETY: by contract. Read as a byte: Java code makes it, so it can be any.
        unsafe { value.b != 0 }
    }
}

impl Scalar for () {
    unsafe fn of(_: jvalue) -> Self {}
}

impl Value for JObject<'_> {
    fn jvalue(&self) -> jvalue {
        jvalue { l: self.as_raw() }
    }
}

/// The same reference under another type.
///
/// # Safety
/// Every object of the one class is of the other.
pub unsafe fn renamed<From: Reference, To: Reference>(object: From) -> To {
    let object = ManuallyDrop::new(object);
    let raw = object.as_raw();
    debug_assert_eq!(size_of::<To>(), size_of_val(&raw));
    // SAFETY: both are transparent wrappers of the pointer, which moves from one to the other.
    unsafe { std::mem::transmute_copy(&raw) }
}

/// The same reference under another type, borrowed.
///
/// # Safety
/// Every object of the one class is of the other.
#[must_use]
pub unsafe fn seen_as<From: Reference, To: Reference>(object: &From) -> &To {
    const { assert!(size_of::<From>() == size_of::<To>() && align_of::<From>() == align_of::<To>()) };
    // SAFETY: both are transparent wrappers of a pointer.
    unsafe { &*std::ptr::from_ref(object).cast() }
}
