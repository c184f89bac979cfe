//! What a crate's function returned: a `Result` is unwrapped, by what its error can say of itself.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::ops::Deref;

use super::modes::MayThrow;
use crate::errors::{DerivedException, Failure, Outcome, Throws, boxed, report, report_local};

/// A type to be asked what it is. Each trait below answers for one kind, at a number of references of its own: a call
/// finds the one with the most of them.
#[derive(Debug)]
pub struct Probe<T>(PhantomData<T>);

impl<T> Probe<T> {
    /// The type of this value.
    #[must_use]
    pub fn of(_: &T) -> Self {
        Self(PhantomData)
    }
}

/// Nobody calls it. It leads rustc to a type that it does not know, since it did not find the function: then it is silent
/// about the kind, and about all that is made of it.
impl<T> Deref for Probe<T> {
    type Target = T;

    fn deref(&self) -> &T {
        unreachable!("a probe has no value")
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $ask:ident as $kind:ident: [$($bound:tt)+] for $probe:ty,
        |$throws:ident, $error:ident| $failure:expr;)*) => {$(
        $(#[doc = $doc])*
        pub trait $ask {
            /// The kind.
            fn kind(&self) -> $kind {
                $kind
            }
        }

        impl<T, E: $($bound)+> $ask for $probe {}

        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $kind;

        impl $kind {
            /// The value.
            ///
            /// # Errors
            /// The error, as an exception that the method declares.
            #[inline]
            pub fn peel<T, E: $($bound)+, M: MayThrow>(
                self,
                result: Result<T, E>,
                $throws: &Throws,
                _: PhantomData<M>,
            ) -> Result<T, Failure> {
                result.map_err(|$error| $failure)
            }
        }
    )*};
}

kinds! {
    /// Its error says which exception it becomes.
    PeelDescribed as Described: [DerivedException] for &&&&&&&Probe<Result<T, E>>,
        |throws, error| of(Outcome(Err::<T, E>(error)).check(throws));
    /// Its error can be kept, and asked for its type and its sources.
    PeelBoxed as Boxed: [Into<Box<dyn Error + Send + Sync>> + 'static] for &&&&&&Probe<Result<T, E>>,
        |throws, error| report(throws.0, boxed(error));
    /// Its error belongs to a thread, and is in a box, or shared.
    PeelAsRef as LocalBox: [AsRef<dyn Error>] for &&&&&Probe<Result<T, E>>,
        |throws, error| report_local(throws.0, error.as_ref());
    /// Its error belongs to a thread.
    PeelError as Local: [Error + 'static] for &&&&Probe<Result<T, E>>,
        |throws, error| report_local(throws.0, &error);
    /// Its error is a text.
    PeelDisplay as Told: [Display] for &&&Probe<Result<T, E>>,
        |throws, error| report(throws.0, error.to_string().into());
    /// Its error is for programmers alone.
    PeelDebug as Shown: [Debug] for &&Probe<Result<T, E>>,
        |throws, error| report(throws.0, format!("{error:?}").into());
    /// Its error says nothing: its type does.
    PeelMute as Mute: [Sized] for &Probe<Result<T, E>>,
        |throws, _error| report(throws.0, std::any::type_name::<E>().into());
}

fn of<T>(result: Result<T, Failure>) -> Failure {
    match result {
        Err(failure) => failure,
        Ok(_) => Failure::illegal_state("an error is none".to_owned()), // `check` makes no value of one
    }
}

/// It is no `Result`.
pub trait PeelNothing {
    /// The kind.
    fn kind(&self) -> Plain {
        Plain
    }
}

impl<T> PeelNothing for Probe<T> {}

/// It is no `Result`.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

impl Plain {
    /// The value.
    ///
    /// # Errors
    /// None.
    #[inline]
    pub fn peel<T, M>(self, value: T, _: &Throws, _: PhantomData<M>) -> Result<T, Failure> {
        Ok(value)
    }
}

/// The value of what a function returned: with `throws`, that of a `Result`.
#[doc(hidden)]
#[macro_export]
macro_rules! __peeled {
    ($mode:ty, $result:expr, $throws:expr) => {{
        use $crate::__private::v1::foreign::{
            PeelAsRef as _, PeelBoxed as _, PeelDebug as _, PeelDescribed as _, PeelDisplay as _, PeelError as _,
            PeelMute as _, PeelNothing as _,
        };
        let kind = (&&&&&&&&$crate::__private::v1::foreign::Probe::of(&$result)).kind();
        kind.peel($result, $throws, ::core::marker::PhantomData::<$mode>)?
    }};
}

/// What Java wants of what a function returned: `returned!(Here<Throwing>, result, &THROWS)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __returned {
    ($mode:ty, $result:expr $(,)?) => {
        $crate::__returned!($mode, $result, &$crate::__private::v1::Throws(&[]))
    };
    ($mode:ty, $result:expr, $throws:expr $(,)?) => {{
        let wanted = $crate::__private::v1::foreign::Wanted::new();
        // Never: rustc learns here which type is wanted, before it looks for a way to it.
        if let ::core::option::Option::Some(nothing) = wanted.nothing() {
            nothing
        } else {
            let result = $result;
            let value = $crate::__peeled!($mode, result, $throws);
            $crate::__become!($mode, wanted, value, |error| error.failure($throws))
        }
    }};
}

/// For `void`: what a function returned is dropped, but for the error of a `Result`.
#[doc(hidden)]
#[macro_export]
macro_rules! __dropped {
    ($mode:ty, $result:expr $(,)?) => {
        $crate::__dropped!($mode, $result, &$crate::__private::v1::Throws(&[]))
    };
    ($mode:ty, $result:expr, $throws:expr $(,)?) => {
        // In a tuple, what never returns keeps its type; behind an `if`, rustc takes no line for unreachable.
        if true {
            #[allow(unreachable_code, clippy::diverging_sub_expression)]
            {
                let result = ($result,);
                _ = $crate::__peeled!($mode, result.0, $throws);
            }
        }
    };
}
