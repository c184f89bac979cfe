//! `Integer` and its kin, for `@Nullable` numbers.

use jni::sys::jvalue;

use crate::errors::Failure;
use crate::native::Call;
use crate::vm::{Class, Jni, Method, Once, RawObject, RawRef as _, jni_call};

/// What one wrapper class needs.
struct BoxIds {
    class: Class,
    value: Method,
    value_of: Method,
}

/// A C string of literals without NUL.
macro_rules! c_str {
    ($($part:expr),*) => {
        const {
            match std::ffi::CStr::from_bytes_with_nul(concat!($($part,)* "\0").as_bytes()) {
                Ok(text) => text,
                Err(_) => unreachable!(),
            }
        }
    };
}

macro_rules! boxed {
    ($($boxed:ident $new_boxed:ident $rust:ty: $class:literal, $value:literal, $descriptor:literal,
        |$jni:ident, $object:ident, $method:ident| $unbox:expr, $field:ident;)*) => {
        impl<'l> Call<'l> {$(
            #[doc = concat!("The value of a `", $class, "`.")]
            ///
            /// # Errors
            /// `NullPointerException`.
            pub fn $boxed(&self, boxed: RawObject<'l>, name: &str) -> Result<$rust, Failure> {
                if boxed.is_null() {
                    return Err(Failure::null(name));
                }
                let $jni = self.jni;
                let ids = ids::$boxed($jni)?;
                let ($object, $method) = (boxed.as_raw(), ids.value.0);
                // SAFETY: an object of the class, and its method that takes nothing and returns the primitive.
                let value = unsafe { $unbox };
                $jni.check()?;
                Ok(value)
            }

            #[doc = concat!("A `", $class, "` of a value.")]
            ///
            /// # Errors
            /// `OutOfMemoryError`.
            pub fn $new_boxed(&self, value: $rust) -> Result<RawObject<'l>, Failure> {
                let ids = ids::$boxed(self.jni)?;
                let arguments = [jvalue { $field: value }];
                // SAFETY: the class and its static method that takes the primitive; its result is never null.
                unsafe {
                    let (class, value_of) = (ids.class.0, ids.value_of.0);
                    let boxed = jni_call!(self.jni, v1_2.CallStaticObjectMethodA(class, value_of, arguments.as_ptr()));
                    Ok(RawObject::from_raw(self.jni.not_null(boxed)?))
                }
            }
        )*}

        mod ids {
            use super::{BoxIds, Class, Failure, Jni, Once};
            $(
                pub(super) fn $boxed(jni: Jni<'_>) -> Result<&'static BoxIds, Failure> {
                    static IDS: Once<BoxIds> = Once::new();
                    IDS.get(|| {
                        let class = Class::find(jni, c_str!("java/lang/", $class))?;
                        Ok(BoxIds {
                            class,
                            value: class.method(jni, c_str!($value), c_str!("()", $descriptor))?,
                            value_of: class.static_method(
                                jni,
                                c"valueOf",
                                c_str!("(", $descriptor, ")Ljava/lang/", $class, ";"),
                            )?,
                        })
                    })
                }
            )*
        }
    };
}

boxed! {
    boxed_boolean new_boxed_boolean bool: "Boolean", "booleanValue", "Z",
        |jni, object, method| jni.call_boolean(object, method, &[])?, z;
    boxed_byte new_boxed_byte i8: "Byte", "byteValue", "B",
        |jni, object, method| jni_call!(jni, v1_2.CallByteMethodA(object, method, std::ptr::null())), b;
    boxed_char new_boxed_char u16: "Character", "charValue", "C",
        |jni, object, method| jni_call!(jni, v1_2.CallCharMethodA(object, method, std::ptr::null())), c;
    boxed_short new_boxed_short i16: "Short", "shortValue", "S",
        |jni, object, method| jni_call!(jni, v1_2.CallShortMethodA(object, method, std::ptr::null())), s;
    boxed_int new_boxed_int i32: "Integer", "intValue", "I",
        |jni, object, method| jni_call!(jni, v1_2.CallIntMethodA(object, method, std::ptr::null())), i;
    boxed_long new_boxed_long i64: "Long", "longValue", "J",
        |jni, object, method| jni_call!(jni, v1_2.CallLongMethodA(object, method, std::ptr::null())), j;
    boxed_float new_boxed_float f32: "Float", "floatValue", "F",
        |jni, object, method| jni_call!(jni, v1_2.CallFloatMethodA(object, method, std::ptr::null())), f;
    boxed_double new_boxed_double f64: "Double", "doubleValue", "D",
        |jni, object, method| jni_call!(jni, v1_2.CallDoubleMethodA(object, method, std::ptr::null())), d;
}
