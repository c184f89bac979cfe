//! A call of Java's from Rust, as generated code makes it.

use jni::sys::jvalue;

use super::callback::{Callback, JavaCallback};
use super::invocation::Invocation;
use super::message_place::Lent;
use crate::errors::JavaException;
use crate::vm::{Attached, Scalar, ScalarResult, attached_for_java};
use crate::wire::{JavaEnum, Packed, Wire};

/// A call that is being made: first its scalars, then what is packed into a message, then an end, which calls.
///
/// That the method has these parameters and such a result is what generated code answers for.
#[derive(Debug)]
pub struct Upcall<'c, const N: usize>(Invocation<'c, N>);

/// A call with a message, in whose last argument it crosses.
#[derive(Debug)]
pub struct PackedUpcall<'c, const N: usize> {
    call: Invocation<'c, N>,
    lent: Lent<'c>,
}

impl JavaCallback {
    /// Begins a call of the method of this index, whose adapter has `N` parameters.
    ///
    /// # Errors
    /// Java cannot be called.
    #[inline]
    pub fn upcall<const N: usize>(&self, method: usize) -> Result<Upcall<'_, N>, JavaException> {
        match attached_for_java(Some(self.methods().loader())) {
            Ok(attached) => Ok(Upcall::new(self, attached, method)),
            Err(why) => Err(JavaException::no_env(&why)),
        }
    }
}

impl<'c, const N: usize> Upcall<'c, N> {
    #[inline]
    fn new(callback: &'c JavaCallback, attached: Attached<'c>, method: usize) -> Self {
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
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "else the call that is being made is copied from step to step")]
    pub fn packed(self, name: &str, value: impl Packed) -> Result<PackedUpcall<'c, N>, JavaException> {
        let lent = self.0.callback.lend();
        PackedUpcall { call: self.0, lent }.packed(name, value)
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
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "else the call that is being made is copied from step to step")]
    pub fn packed(mut self, name: &str, value: impl Packed) -> Result<Self, JavaException> {
        match value.pack(self.lent.writer()) {
            Ok(()) => Ok(self),
            Err(error) => Err(self.call.unpackable(name, &error)),
        }
    }

    /// Puts the message into an array, calls, and gives the room back.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "likewise")]
    fn run<R>(self, end: impl FnOnce(&Invocation<'c, N>) -> Result<R, JavaException>) -> Result<R, JavaException> {
        let Self { mut call, mut lent } = self;
        let jni = call.jni();
        let crossing = match lent.cross(jni) {
            Ok(crossing) => crossing,
            Err(failure) => return Err(call.failed(failure)),
        };
        call.push(jvalue { l: crossing.raw() });
        let result = end(&call);
        lent.crossed(jni, crossing, result.is_err());
        result
    }
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
