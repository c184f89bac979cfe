//! A method of what a crate's function returned: of the value in a `Result` or an `Option`, where it is in one.

use std::convert::Infallible;

use crate::foreign::peel::{Plain, Probe};

/// There is no value to call the method on.
#[derive(Clone, Copy, Debug)]
pub struct Absent;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $ask:ident as $kind:ident [$($lifetime:lifetime)?] for $probe:ty,
        |$from:ident: $option:ty| -> $value:ty { $open:expr };)*) => {$(
        $(#[doc = $doc])*
        pub trait $ask {
            /// The kind.
            fn place(&self) -> $kind {
                $kind
            }
        }

        impl<T> $ask for $probe {}

        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $kind;

        impl $kind {
            /// The value.
            ///
            /// # Errors
            /// There is none.
            #[inline]
            pub fn open<$($lifetime,)? T>(self, $from: $option) -> Result<$value, Absent> {
                $open.ok_or(Absent)
            }

            /// What the method made of it.
            #[inline]
            pub fn close<T>(self, value: T) -> Option<T> {
                Some(value)
            }

            /// The method made nothing.
            #[inline]
            pub fn none<T>(self, _: Absent) -> Option<T> {
                None
            }
        }
    )*};
}

kinds! {
    /// In an `Option`.
    InOption as Optional [] for &&Probe<Option<T>>,
        |option: Option<T>| -> T { option };
    /// In an `Option` that was lent.
    InOptionLent as OptionalLent ['a] for &Probe<&Option<T>>,
        |option: &'a Option<T>| -> &'a T { option.as_ref() };
}

/// It is the value.
pub trait InNothing {
    /// The kind.
    fn place(&self) -> Plain {
        Plain
    }
}

impl<T> InNothing for Probe<T> {}

impl Plain {
    /// The value.
    ///
    /// # Errors
    /// None.
    #[inline]
    pub fn open<T>(self, value: T) -> Result<T, Infallible> {
        Ok(value)
    }

    /// What the method made of it.
    #[inline]
    pub fn close<T>(self, value: T) -> T {
        value
    }

    /// Never.
    #[inline]
    pub fn none<T>(self, never: Infallible) -> T {
        match never {}
    }
}

/// `@RustVia` with a name on a Java method: `inside!(Here<Quiet>, result => to_string());` makes another `result`.
///
/// It is statements, so that what the method returns may refer to the value, which lives as long.
#[doc(hidden)]
#[macro_export]
macro_rules! __inside {
    ($mode:ty, $result:ident => $($method:tt)+) => {
        $crate::__inside!($mode, $result, &$crate::__private::v1::Throws(&[]) => $($method)+);
    };
    ($mode:ty, $result:ident, $throws:expr => $($method:tt)+) => {
        let value = $crate::__peeled!($mode, $result, $throws);
        let place = {
            use $crate::__private::v1::foreign::{InNothing as _, InOption as _, InOptionLent as _};
            (&&&$crate::__private::v1::foreign::Probe::of(&value)).place()
        };
        #[allow(unused_mut)]
        let mut inner;
        let $result = match place.open(value) {
            ::core::result::Result::Ok(value) => {
                inner = value;
                place.close(inner.$($method)+)
            }
            ::core::result::Result::Err(absent) => place.none(absent),
        };
    };
}
