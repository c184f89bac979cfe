//! [`Given`]: from what Java passes to what a crate's function takes.

use std::fmt::Display;

use crate::errors::Failure;

/// A value of Java's, as natives have it, that becomes `R`, which a crate's function takes.
///
/// `M` says who knows how, and rustc finds it: [`Known`] here, a type of the generated crate for what Java mirrors.
#[diagnostic::on_unimplemented(
    message = "`{Self}`, which Java passes, does not become `{R}`, which the crate's function takes",
    label = "the crate's function takes `{R}` here",
    note = "change the Java parameter, or name what makes the right type of it: `@RustVia(\"path::of::a::function\")` on the Java parameter; `@RustType(\"…\")` serves where the type has `FromStr` or `TryFrom` of this one"
)]
pub trait Given<R, M = Known>: Sized {
    /// The value for the crate; `name` is the argument's.
    ///
    /// # Errors
    /// An exception that names the argument.
    fn give(self, name: &dyn Display) -> Result<R, Failure>;

    /// All of them.
    ///
    /// # Errors
    /// The first.
    #[doc(hidden)]
    #[inline]
    fn give_all(items: impl ExactSizeIterator<Item = Self>, name: &dyn Display) -> Result<Vec<R>, Failure> {
        let mut given = Vec::with_capacity(items.len());
        for item in items {
            let index = given.len();
            given.push(item.give(&format_args!("{name}[{index}]"))?);
        }
        Ok(given)
    }
}

/// What this crate knows of.
#[derive(Debug)]
pub enum Known {}

/// By what it is made of, or refers to.
#[derive(Debug)]
pub enum As {}

/// An argument for a crate's function, whose type rustc takes from that function: what `given!(by, "by")` calls.
///
/// The name of the type's parameter is what rustc says where the function takes any type: `@RustType` is to be written.
///
/// # Errors
/// An exception that names the argument.
#[inline]
pub fn given<RustType, V, M>(value: V, name: impl Display) -> Result<RustType, Failure>
where
    V: Given<RustType, M>,
{
    value.give(&name)
}

/// An argument for a crate's function: `given!(by, "by")`.
///
/// Unlike with `?`, the type does not become `!` where the function does not say which.
#[doc(hidden)]
#[macro_export]
macro_rules! __given {
    ($value:expr, $name:expr $(,)?) => {{
        let given;
        match $crate::__private::v1::given($value, $name) {
            ::core::result::Result::Ok(value) => given = value,
            ::core::result::Result::Err(failure) => return ::core::result::Result::Err(failure),
        }
        given
    }};
}

/// Values that a function takes as they are.
macro_rules! same {
    ($($type:ty),* $(,)?) => {$(
        #[diagnostic::do_not_recommend]
        impl $crate::foreign::Given<$type> for $type {
            #[inline]
            fn give(self, _: &dyn std::fmt::Display) -> Result<$type, $crate::errors::Failure> {
                Ok(self)
            }

            #[inline]
            fn give_all(
                items: impl ExactSizeIterator<Item = Self>,
                _: &dyn std::fmt::Display,
            ) -> Result<Vec<$type>, $crate::errors::Failure> {
                Ok(items.collect())
            }
        }
    )*};
}
pub(crate) use same;

/// References to small values: what these become.
macro_rules! referred {
    ($($type:ty),* $(,)?) => {$(
        #[diagnostic::do_not_recommend]
        impl<R, M> $crate::foreign::Given<R, M> for &$type
        where
            $type: $crate::foreign::Given<R, M>,
        {
            #[inline]
            fn give(self, name: &dyn std::fmt::Display) -> Result<R, $crate::errors::Failure> {
                (*self).give(name)
            }

            #[inline]
            fn give_all(
                items: impl ExactSizeIterator<Item = Self>,
                name: &dyn std::fmt::Display,
            ) -> Result<Vec<R>, $crate::errors::Failure> {
                <$type>::give_all(items.copied(), name)
            }
        }
    )*};
}
pub(crate) use referred;
