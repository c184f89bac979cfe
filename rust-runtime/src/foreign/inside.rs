//! The value in an `Option` that a crate's function returned: it becomes Java's, or a method is called on it.

use std::convert::Infallible;
use std::marker::PhantomData;

use super::lower::Wanted;
use super::modes::MayBeNull;
use super::peel::{Plain, Probe};

/// There is no value to call the method on.
#[derive(Clone, Copy, Debug)]
pub struct Absent;

/// It is in an `Option`.
#[derive(Clone, Copy, Debug)]
pub struct Optional;

/// In an `Option`.
pub trait InOption {
    /// The kind.
    fn place(&self) -> Optional {
        Optional
    }
}

impl<T> InOption for &&Probe<Option<T>> {}

/// In an `Option` that was lent.
pub trait InOptionLent {
    /// The kind.
    fn place(&self) -> Optional {
        Optional
    }
}

impl<T> InOptionLent for &Probe<&Option<T>> {}

/// An `Option`, or one that was lent.
pub trait Openable {
    /// In it.
    type Value;

    /// What is in it.
    fn opened(self) -> Option<Self::Value>;
}

impl<T> Openable for Option<T> {
    type Value = T;

    #[inline]
    fn opened(self) -> Self {
        self
    }
}

impl<'a, T> Openable for &'a Option<T> {
    type Value = &'a T;

    #[inline]
    fn opened(self) -> Option<&'a T> {
        self.as_ref()
    }
}

impl Optional {
    /// The value.
    ///
    /// # Errors
    /// There is none.
    #[inline]
    pub fn open<O: Openable>(self, option: O) -> Result<O::Value, Absent> {
        option.opened().ok_or(Absent)
    }

    /// What a method made of it.
    #[inline]
    pub fn close<T>(self, value: T) -> Option<T> {
        Some(value)
    }

    /// There was none.
    #[must_use]
    #[inline]
    pub fn none<T>(self, _: Absent) -> Option<T> {
        None
    }

    /// What Java wants.
    #[must_use]
    #[inline]
    pub fn slot<W: MayBeNull>(self, _: &Wanted<W>) -> Slot<W, W::Value> {
        Slot { present: W::present, absent: W::absent }
    }
}

/// What Java wants, which may be `null`. Rustc asks once whether it may.
#[derive(Clone, Copy, Debug)]
pub struct Slot<W, V> {
    present: fn(V) -> W,
    absent: fn() -> W,
}

impl<W, V> Slot<W, V> {
    /// Where it is not `null`.
    #[must_use]
    pub fn wanted(&self) -> Wanted<V> {
        Wanted::new()
    }

    /// With this value.
    #[inline]
    pub fn present(&self, value: V) -> W {
        (self.present)(value)
    }

    /// `null`.
    #[must_use]
    #[inline]
    pub fn absent(&self, _: Absent) -> W {
        (self.absent)()
    }
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

    /// What was made of it.
    #[inline]
    pub fn close<T>(self, value: T) -> T {
        value
    }

    /// Never.
    #[inline]
    pub fn none<T>(self, never: Infallible) -> T {
        match never {}
    }

    /// What Java wants.
    #[must_use]
    #[inline]
    pub fn slot<W>(self, _: &Wanted<W>) -> Same<W> {
        Same(PhantomData)
    }
}

/// What Java wants, and what becomes that.
#[derive(Clone, Copy, Debug)]
pub struct Same<W>(PhantomData<W>);

impl<W> Same<W> {
    /// That.
    #[must_use]
    pub fn wanted(&self) -> Wanted<W> {
        Wanted::new()
    }

    /// This value.
    #[inline]
    pub fn present(&self, value: W) -> W {
        value
    }

    /// Never.
    #[must_use]
    #[inline]
    pub fn absent(&self, never: Infallible) -> W {
        match never {}
    }
}

/// Where the value is.
#[doc(hidden)]
#[macro_export]
macro_rules! __placed {
    ($result:expr) => {{
        use $crate::__private::v1::foreign::{InNothing as _, InOption as _, InOptionLent as _};
        (&&&$crate::__private::v1::foreign::Probe::of(&$result)).place()
    }};
}

/// The value that Java wants, and that goes back at `$error` where it does not become one.
#[doc(hidden)]
#[macro_export]
macro_rules! __become {
    ($mode:ty, $wanted:ident, $result:ident, |$error:ident| $failure:expr) => {{
        let place = $crate::__placed!($result);
        let slot = place.slot(&$wanted);
        let inner = slot.wanted();
        match place.open($result) {
            ::core::result::Result::Ok(value) => {
                match $crate::__private::v1::Lower::<_, $mode, _>::lower_to(&inner, value) {
                    ::core::result::Result::Ok(value) => slot.present(value),
                    ::core::result::Result::Err($error) => return ::core::result::Result::Err($failure),
                }
            }
            ::core::result::Result::Err(absent) => slot.absent(absent),
        }
    }};
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
        let place = $crate::__placed!(value);
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
