//! A call of Java's from Rust, as generated code makes it.

use jni::sys::{jint, jobject, jvalue};

use crate::attach::Attached;
use crate::callback::{JavaCallback, SpareArray};
use crate::callback_class::Callback;
use crate::element::{Byte, Element as _};
use crate::enums::JavaEnum;
use crate::failure::Failure;
use crate::invocation::Invocation;
use crate::java_exception::JavaException;
use crate::jni_call::Jni;
use crate::message::{self, Buffer};
use crate::packed::Packed;
use crate::scalar::{Scalar, ScalarResult};
use crate::wire::{Wire, Writer};

/// A call that is being made: first its scalars, then what is packed into a message, then an end, which calls.
///
/// That the method has these parameters and such a result is what generated code answers for.
#[derive(Debug)]
pub struct Upcall<'c, const N: usize>(Invocation<'c, N>);

/// A call with a message, in whose last argument it crosses.
#[derive(Debug)]
pub struct PackedUpcall<'c, const N: usize> {
    call: Invocation<'c, N>,
    writer: Writer,
}

impl<'c, const N: usize> Upcall<'c, N> {
    #[inline]
    pub(crate) fn new(callback: &'c JavaCallback, attached: Attached<'c>, method: usize) -> Self {
        Self(Invocation::new(callback, attached, method))
    }

    /// The next argument, a scalar.
    #[inline]
    #[must_use]
    pub fn scalar(mut self, value: impl Scalar) -> Self {
        self.0.push(value.jvalue());
        self
    }

    /// The next argument, a constant of an enum.
    #[inline]
    #[must_use]
    pub fn constant<T: JavaEnum>(self, value: T) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "an enum of Java has fewer")]
        self.scalar(value.index() as i32)
    }

    /// The first argument that is packed.
    ///
    /// # Errors
    /// The value cannot be Java's; there is no memory.
    #[inline]
    pub fn packed(self, name: &str, value: impl Packed) -> Result<PackedUpcall<'c, N>, JavaException> {
        let mut writer = Buffer::take().into_writer();
        match message::begin(&mut writer) {
            Ok(()) => PackedUpcall { call: self.0, writer }.packed(name, value),
            Err(error) => Err(self.0.unpackable(name, &error)),
        }
    }

    #[inline]
    fn run<R>(self, end: impl FnOnce(&Invocation<'c, N>) -> Result<R, JavaException>) -> Result<R, JavaException> {
        end(&self.0)
    }
}

impl<'c, const N: usize> PackedUpcall<'c, N> {
    /// The next argument that is packed.
    ///
    /// # Errors
    /// The value cannot be Java's; there is no memory.
    #[inline]
    pub fn packed(mut self, name: &str, value: impl Packed) -> Result<Self, JavaException> {
        match value.pack(&mut self.writer) {
            Ok(()) => Ok(self),
            Err(error) => Err(self.call.unpackable(name, &error)),
        }
    }

    /// Puts the message into an array, calls, and takes the array back.
    #[inline]
    fn run<R>(self, end: impl FnOnce(&Invocation<'c, N>) -> Result<R, JavaException>) -> Result<R, JavaException> {
        let Self { mut call, writer } = self;
        let (jni, callback) = (call.jni(), call.callback);
        let crossing = match cross(jni, callback, writer) {
            Ok(crossing) => crossing,
            Err(failure) => return Err(call.failed(failure)),
        };
        call.push(jvalue { l: crossing.raw() });
        let result = end(&call);
        match crossing {
            Crossing::Spare(spare) => callback.keep_spare(spare, jni),
            // SAFETY: a local reference of `cross`, which Java has no more.
            Crossing::Local(array) => unsafe { jni.delete_local(array) },
        }
        result
    }
}

/// The array of a message that crosses, until the call is over.
enum Crossing {
    Spare(Box<SpareArray>),
    Local(jobject),
}

impl Crossing {
    #[inline]
    fn raw(&self) -> jobject {
        match self {
            Self::Spare(spare) => spare.raw(),
            Self::Local(array) => *array,
        }
    }
}

/// Puts the message into the callback's array, or into a new one where that is in use or too short.
#[inline]
fn cross(jni: Jni<'_>, callback: &JavaCallback, mut writer: Writer) -> Result<Crossing, Failure> {
    let length = message::end(&mut writer);
    let crossing = match callback.take_spare() {
        Some(spare) if spare.length() >= length => Crossing::Spare(spare),
        _ => new_array(jni, length)?,
    };
    // SAFETY: an array of this length at least, and the bytes.
    unsafe { Byte::write(jni.raw(), crossing.raw(), length, writer.bytes_mut().as_ptr()) };
    drop(Buffer::from(writer.finish()));
    Ok(crossing)
}

#[cold]
fn new_array(jni: Jni<'_>, length: jint) -> Result<Crossing, Failure> {
    if let Some(spare) = SpareArray::new(jni, length)? {
        return Ok(Crossing::Spare(spare));
    }
    // SAFETY: no exception is pending.
    unsafe { jni.not_null(Byte::new_array(jni.raw(), length)).map(Crossing::Local) }
}

macro_rules! ends {
    ($call:ident) => {
        impl<const N: usize> $call<'_, N> {
            /// Calls a method without a result.
            ///
            /// # Errors
            /// What it throws.
            #[inline]
            pub fn nothing(self) -> Result<(), JavaException> {
                self.run(Invocation::nothing)
            }

            /// Calls a method whose result is a scalar.
            ///
            /// # Errors
            /// What it throws.
            #[inline]
            pub fn scalar_result<T: ScalarResult>(self) -> Result<T, JavaException> {
                self.run(Invocation::scalar_result)
            }

            /// Calls a method whose result is an `@Unsigned short`; a plain `u16` is a `char`.
            ///
            /// # Errors
            /// What it throws.
            #[inline]
            pub fn unsigned_short_result(self) -> Result<u16, JavaException> {
                self.scalar_result::<i16>().map(|short| u16::from_ne_bytes(short.to_ne_bytes()))
            }

            /// Calls a method whose result is a constant of an enum, by its index.
            ///
            /// # Errors
            /// What it throws.
            #[inline]
            pub fn constant_result<T: JavaEnum>(self) -> Result<T, JavaException> {
                self.run(Invocation::constant_result)
            }

            /// Calls a method whose result is a message.
            ///
            /// # Errors
            /// What it throws; the value cannot be Rust's.
            #[inline]
            pub fn value<T: Wire>(self) -> Result<T, JavaException> {
                self.run(Invocation::value)
            }

            /// Calls a method whose result is a callback.
            ///
            /// # Errors
            /// What it throws; there is no memory.
            pub fn callback<T: Callback + ?Sized>(self) -> Result<Box<T>, JavaException> {
                self.run(Invocation::callback)
            }

            /// Calls a method whose result is a callback, or null.
            ///
            /// # Errors
            /// What it throws; there is no memory.
            pub fn optional_callback<T: Callback + ?Sized>(self) -> Result<Option<Box<T>>, JavaException> {
                self.run(Invocation::optional_callback)
            }
        }
    };
}

ends!(Upcall);
ends!(PackedUpcall);
