//! From what a crate's function returns to what Java wants.

use std::marker::PhantomData;

use crate::failure::Failure;
use crate::foreign::unlowered::Unlowered;
use crate::throws::Throws;

/// A value of a crate that becomes `W`, which the plan has for the Java type.
///
/// `M` is the mode, a type of the generated crate, so that it may implement this for types of other crates. `H` is the
/// way, which rustc finds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` of the crate does not become `{W}`, which the Java method returns",
    label = "this is `{Self}`, and Java wants `{W}`",
    note = "declare what the crate returns: a list for an iterator, `@Nullable` for an `Option`, `throws` for a `Result`, a record, an enum or an interface with `rust = \"…\"` for a type of the crate",
    note = "or name what makes the right type of it: `@RustVia(\"to_string\")` on the Java method"
)]
pub trait Lower<W, M, H = Direct>: Sized {
    /// The value for Java.
    ///
    /// # Errors
    /// A number that does not fit, a text that is not Unicode.
    fn lower(self) -> Result<W, Unlowered>;

    /// All of them.
    ///
    /// # Errors
    /// The first.
    #[doc(hidden)]
    #[inline]
    fn lower_all(items: impl Iterator<Item = Self>) -> Result<Vec<W>, Unlowered> {
        let mut lowered = Vec::with_capacity(items.size_hint().0.min(TRUSTED));
        for item in items {
            match item.lower() {
                Ok(value) => lowered.push(value),
                Err(error) => return Err(error.at_index(lowered.len())),
            }
        }
        Ok(lowered)
    }
}

/// An iterator that announces more is not believed.
const TRUSTED: usize = 1 << 16;

/// The way of an impl that is for one type.
#[derive(Debug)]
pub enum Direct {}

/// By the type that it refers to, or is made of.
#[derive(Debug)]
pub enum Within {}

/// The type that Java wants.
#[derive(Debug)]
pub struct Wanted<W>(PhantomData<W>);

impl<W> Wanted<W> {
    /// Rustc knows which.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "for a macro")]
    pub const fn new() -> Self {
        Self(PhantomData)
    }

    /// Never one.
    #[must_use]
    #[inline]
    pub const fn nothing(&self) -> Option<W> {
        None
    }
}

/// The value for Java of what a function returned.
///
/// # Errors
/// An exception that says what does not fit.
#[inline]
pub fn lower<W, M, T, H>(_: &Wanted<W>, value: T, throws: &Throws) -> Result<W, Failure>
where
    T: Lower<W, M, H>,
{
    value.lower().map_err(|error| error.failure(throws))
}

/// The value for Java of a part of what a function returned, of this name.
///
/// # Errors
/// What does not fit, with the name.
#[inline]
pub fn lower_part<W, M, T, H>(_: &Wanted<W>, value: T, name: &str) -> Result<W, Unlowered>
where
    T: Lower<W, M, H>,
{
    value.lower().map_err(|error| error.at_field(name))
}

/// A component of a mirrored record: `lowered!(Here<M>, self.start(), "start")`, in an `impl Lower`.
#[doc(hidden)]
#[macro_export]
macro_rules! __lowered {
    ($mode:ty, $value:expr, $name:expr $(,)?) => {{
        let wanted = $crate::__private::v1::foreign::Wanted::new();
        if let ::core::option::Option::Some(nothing) = wanted.nothing() {
            nothing
        } else {
            $crate::__private::v1::foreign::lower_part::<_, $mode, _, _>(&wanted, $value, $name)?
        }
    }};
}

/// Values that are Java's as they are.
macro_rules! same {
    ($($type:ty),* $(,)?) => {$(
        impl<M> $crate::foreign::Lower<$type, M> for $type {
            #[inline]
            fn lower(self) -> Result<$type, $crate::foreign::Unlowered> {
                Ok(self)
            }

            #[inline]
            fn lower_all(items: impl Iterator<Item = Self>) -> Result<Vec<$type>, $crate::foreign::Unlowered> {
                Ok(items.collect()) // std takes the memory of a vector, where it is one
            }
        }
    )*};
}
pub(crate) use same;

/// References to small values: what these become.
macro_rules! referred {
    ($($type:ty),* $(,)?) => {$(
        impl<W, M> $crate::foreign::Lower<W, M, $crate::foreign::lower::Within> for &$type
        where
            $type: $crate::foreign::Lower<W, M>,
        {
            #[inline]
            fn lower(self) -> Result<W, $crate::foreign::Unlowered> {
                (*self).lower()
            }

            #[inline]
            fn lower_all(items: impl Iterator<Item = Self>) -> Result<Vec<W>, $crate::foreign::Unlowered> {
                <$type>::lower_all(items.copied())
            }
        }

        impl<W, M> $crate::foreign::Lower<W, M, $crate::foreign::lower::Within> for &&$type
        where
            $type: $crate::foreign::Lower<W, M>,
        {
            #[inline]
            fn lower(self) -> Result<W, $crate::foreign::Unlowered> {
                (**self).lower()
            }
        }
    )*};
}
pub(crate) use referred;
