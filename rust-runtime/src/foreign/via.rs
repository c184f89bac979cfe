//! `via!`: an argument that another function of the crate has made of Java's: a `Result` or an `Option` is unwrapped.

use std::fmt::{Debug, Display};

use super::peel::{Plain, Probe};
use crate::errors::Failure;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $ask:ident as $kind:ident: [$($error:ident: $bound:ident)?] for $probe:ty,
        |$made:ident: $from:ty, $name:ident, $source:ident| $take:expr;)*) => {$(
        $(#[doc = $doc])*
        pub trait $ask {
            /// The kind.
            fn kind(&self) -> $kind {
                $kind
            }
        }

        impl<T $(, $error: $bound)?> $ask for $probe {}

        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $kind;

        impl $kind {
            /// The argument.
            ///
            /// # Errors
            /// `IllegalArgumentException` that names the argument of Java's.
            #[inline]
            pub fn take<T $(, $error: $bound)?>(
                self,
                $made: $from,
                $name: impl Display,
                $source: &str,
            ) -> Result<T, Failure> {
                $take
            }
        }
    )*};
}

kinds! {
    /// It may have failed, and says why.
    MadeOfResult as Told: [E: Display] for &&&Probe<Result<T, E>>,
        |made: Result<T, E>, name, _source| made.map_err(|error| refused(&name, &error));
    /// It may have failed, and programmers know why.
    MadeOfUntold as Shown: [E: Debug] for &&Probe<Result<T, E>>,
        |made: Result<T, E>, name, _source| made.map_err(|error| refused(&name, &format_args!("{error:?}")));
    /// It may have made nothing.
    MadeOfOption as Nullable: [] for &Probe<Option<T>>,
        |made: Option<T>, name, source| made.ok_or_else(|| nothing(&name, source));
}

/// It always makes one.
pub trait MadePlainly {
    /// The kind.
    fn kind(&self) -> Plain {
        Plain
    }
}

impl<T> MadePlainly for Probe<T> {}

impl Plain {
    /// The argument.
    ///
    /// # Errors
    /// None.
    #[inline]
    pub fn take<T>(self, made: T, _: impl Display, _: &str) -> Result<T, Failure> {
        Ok(made)
    }
}

#[cold]
pub(crate) fn refused(name: &dyn Display, why: &dyn Display) -> Failure {
    Failure::illegal_argument(format!("argument '{name}': {why}"))
}

/// `source` is the call that made nothing.
#[cold]
fn nothing(name: &dyn Display, source: &str) -> Failure {
    let path = source.split('(').next().unwrap_or(source).replace(' ', "");
    refused(name, &format_args!("{path} makes nothing of it"))
}

/// An argument that a function of a crate makes: `via!(::semver::Version::parse(&*version), "version")`.
#[doc(hidden)]
#[macro_export]
macro_rules! __via {
    ($made:expr, $name:expr $(,)?) => {{
        use $crate::__private::v1::foreign::{
            MadeOfOption as _, MadeOfResult as _, MadeOfUntold as _, MadePlainly as _,
        };
        let made = $made;
        let kind = (&&&&$crate::__private::v1::foreign::Probe::of(&made)).kind();
        kind.take(made, $name, stringify!($made))?
    }};
}
