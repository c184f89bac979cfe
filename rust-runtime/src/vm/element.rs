//! The element types of Java's primitive arrays, and what Rust has for them.

use jni::sys::{JNIEnv, jarray, jsize};

mod sealed {
    pub trait Sealed {}
}

/// The element type of a primitive array.
///
/// Its functions are for this crate alone.
pub trait Element: sealed::Sealed + Sized {
    /// What Rust has for one element.
    type Rust: Copy + Default;

    /// Copies `length` elements from `start` on.
    ///
    /// # Safety
    /// `env` is this thread's, `array` is an array of this type that has these elements, `to` has room for as many.
    #[doc(hidden)]
    unsafe fn read(env: *mut JNIEnv, array: jarray, start: jsize, length: jsize, to: *mut Self::Rust);

    /// Copies into `length` elements from `start` on.
    ///
    /// # Safety
    /// `env` is this thread's, `array` is an array of this type that has these elements, `from` has as many. No exception is pending.
    #[doc(hidden)]
    unsafe fn write(env: *mut JNIEnv, array: jarray, start: jsize, length: jsize, from: *const Self::Rust);

    /// A new array of zeros, or null with an exception.
    ///
    /// # Safety
    /// No exception is pending.
    #[doc(hidden)]
    unsafe fn new_array(env: *mut JNIEnv, length: jsize) -> jarray;
}

/// An element type that `@Unsigned` reads as an unsigned number of the same bits.
pub trait HasUnsigned: Element {
    /// The same array, seen so.
    type Unsigned: Element;
}

macro_rules! elements {
    ($($(#[$doc:meta])* $name:ident: $rust:ty, $get:ident, $set:ident, $new:ident $(, $normalise:ident)?;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl sealed::Sealed for $name {}

        impl Element for $name {
            type Rust = $rust;

            #[inline]
            unsafe fn read(env: *mut JNIEnv, array: jarray, start: jsize, length: jsize, to: *mut Self::Rust) {
                // SAFETY: by contract.
                unsafe {
                    ((**env).v1_2.$get)(env, array, start, length, to.cast());
                    $($normalise(to.cast(), length);)?
                }
            }

            #[inline]
            unsafe fn write(env: *mut JNIEnv, array: jarray, start: jsize, length: jsize, from: *const Self::Rust) {
                // SAFETY: by contract.
                unsafe { ((**env).v1_2.$set)(env, array, start, length, from.cast()) };
            }

            #[inline]
            unsafe fn new_array(env: *mut JNIEnv, length: jsize) -> jarray {
                // SAFETY: by contract; the VM checks the length.
                unsafe { ((**env).v1_2.$new)(env, length) }
            }
        }
    )*};
}

elements! {
    /// `boolean[]`
    Boolean: bool, GetBooleanArrayRegion, SetBooleanArrayRegion, NewBooleanArray, normalise;
    /// `byte[]`: bytes are unsigned in Rust
    Byte: u8, GetByteArrayRegion, SetByteArrayRegion, NewByteArray;
    /// `char[]`: UTF-16 units
    Char: u16, GetCharArrayRegion, SetCharArrayRegion, NewCharArray;
    /// `short[]`
    Short: i16, GetShortArrayRegion, SetShortArrayRegion, NewShortArray;
    /// `int[]`
    Int: i32, GetIntArrayRegion, SetIntArrayRegion, NewIntArray;
    /// `long[]`
    Long: i64, GetLongArrayRegion, SetLongArrayRegion, NewLongArray;
    /// `float[]`
    Float: f32, GetFloatArrayRegion, SetFloatArrayRegion, NewFloatArray;
    /// `double[]`
    Double: f64, GetDoubleArrayRegion, SetDoubleArrayRegion, NewDoubleArray;
    /// `@Unsigned short[]`
    UnsignedShort: u16, GetShortArrayRegion, SetShortArrayRegion, NewShortArray;
    /// `@Unsigned int[]`
    UnsignedInt: u32, GetIntArrayRegion, SetIntArrayRegion, NewIntArray;
    /// `@Unsigned long[]`
    UnsignedLong: u64, GetLongArrayRegion, SetLongArrayRegion, NewLongArray;
}

impl HasUnsigned for Short {
    type Unsigned = UnsignedShort;
}

impl HasUnsigned for Int {
    type Unsigned = UnsignedInt;
}

impl HasUnsigned for Long {
    type Unsigned = UnsignedLong;
}

/// Makes legal `bool`s of what Java has in a `boolean[]`: nothing keeps another native from storing a two there.
///
/// # Safety
/// `length` bytes at `bytes`.
pub(crate) unsafe fn normalise(bytes: *mut u8, length: jsize) {
    // SAFETY: by contract.
    let bytes = unsafe { std::slice::from_raw_parts_mut(bytes, usize::try_from(length).unwrap_or(0)) };
    for byte in bytes {
        *byte = u8::from(*byte != 0);
    }
}
