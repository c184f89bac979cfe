//! [`Lower`]: from what a crate's function returns to what Java wants.

use std::marker::PhantomData;

use super::level::Beside;
use super::unlowered::Unlowered;

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

    /// Likewise, where rustc is to know `W` before it looks for a way.
    ///
    /// # Errors
    /// As of the other.
    #[doc(hidden)]
    #[inline]
    fn lower_to(_: &Wanted<W>, value: Self) -> Result<W, Unlowered> {
        value.lower()
    }

    /// All of them.
    ///
    /// # Errors
    /// The first.
    #[doc(hidden)]
    #[inline]
    fn lower_all(items: impl Iterator<Item = Self>) -> Result<Vec<W>, Unlowered> {
        let mut lowered = Growing::of(&items)?;
        for item in Beside::new(items) {
            let index = lowered.0.len();
            lowered.push(item.lower().map_err(|error| error.at_index(index))?)?;
        }
        Ok(lowered.0)
    }
}

/// Items of an iterator that may never end: an error comes before the memory does.
#[derive(Debug)]
struct Growing<W>(Vec<W>);

impl<W> Growing<W> {
    /// An iterator that announces more is not believed.
    const TRUSTED: usize = 1 << 16;

    #[inline]
    fn of(items: &impl Iterator) -> Result<Self, Unlowered> {
        let least = items.size_hint().0;
        additional(least)?;
        Ok(Self(Vec::with_capacity(least.min(Self::TRUSTED))))
    }

    #[inline]
    fn push(&mut self, item: W) -> Result<(), Unlowered> {
        if self.0.len() == self.0.capacity() {
            self.grow()?;
        }
        self.0.push(item);
        Ok(())
    }

    #[cold]
    fn grow(&mut self) -> Result<(), Unlowered> {
        let more = additional(self.0.len())?;
        self.0.try_reserve(more).map_err(|_| Unlowered::too_long())
    }
}

/// How many more items to have room for.
///
/// # Errors
/// There are more than any collection of Java has.
#[inline]
pub(crate) fn additional(length: usize) -> Result<usize, Unlowered> {
    if length > i32::MAX as usize {
        return Err(Unlowered::too_long());
    }
    Ok(length.max(8))
}

/// All items of an iterator, as they are.
///
/// # Errors
/// They are too many.
#[inline]
pub(crate) fn collected<T>(items: impl Iterator<Item = T>) -> Result<Vec<T>, Unlowered> {
    if items.size_hint().1.is_some_and(|most| i32::try_from(most).is_ok()) {
        return Ok(items.collect()); // std takes the memory of a vector, where it is one
    }
    let mut all = Growing::of(&items)?;
    for item in items {
        all.push(item)?;
    }
    Ok(all.0)
}

/// The way of an impl that is for one type.
#[derive(Debug)]
pub enum Direct {}

/// By the type that it refers to, or is made of.
#[derive(Debug)]
pub enum Within {}

/// The way of a reference where Java owns the value: none.
#[derive(Debug)]
pub enum Referred {}

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

/// A component of a mirrored record: `lowered!(Here<M>, self.start(), "start")`, in an `impl Lower`.
#[doc(hidden)]
#[macro_export]
macro_rules! __lowered {
    ($mode:ty, $value:expr, $name:expr $(,)?) => {{
        let wanted = $crate::__private::v1::foreign::Wanted::new();
        if let ::core::option::Option::Some(nothing) = wanted.nothing() {
            nothing
        } else {
            let value = $value;
            $crate::__become!($mode, wanted, value, |error| error.at_field($name))
        }
    }};
}

/// An impl for a type, and the same one for references to it, whose fields are references then: `lent_too! { impl<M>
/// Lower<bindings::Span, Here<M>> for ::geo::Span { … } }`.
///
/// Both are of the same lines, and rustc says once what it has to say of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __lent_too {
    (impl<$mode:ident> Lower<$wanted:ty, $here:ty> for $item:ty { $($body:tt)* }) => {
        #[diagnostic::do_not_recommend]
        impl<$mode> $crate::__private::v1::Lower<$wanted, $here> for $item {
            $($body)*
        }

        #[diagnostic::do_not_recommend]
        impl<$mode> $crate::__private::v1::Lower<$wanted, $here> for &$item {
            $($body)*
        }
    };
}

/// Values that are Java's as they are.
macro_rules! same {
    ($($type:ty),* $(,)?) => {$(
        #[diagnostic::do_not_recommend]
        impl<M> $crate::foreign::Lower<$type, M> for $type {
            #[inline]
            fn lower(self) -> Result<$type, $crate::foreign::Unlowered> {
                Ok(self)
            }

            #[inline]
            fn lower_all(items: impl Iterator<Item = Self>) -> Result<Vec<$type>, $crate::foreign::Unlowered> {
                $crate::foreign::lower::collected(items)
            }
        }
    )*};
}
pub(crate) use same;

/// References to small values: what these become.
macro_rules! referred {
    ($($type:ty),* $(,)?) => {$(
        #[diagnostic::do_not_recommend]
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

        #[diagnostic::do_not_recommend]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collection_grows_until_java_has_no_longer_one() {
        assert_eq!(additional(0).unwrap(), 8);
        assert_eq!(additional(i32::MAX as usize).unwrap(), i32::MAX as usize);
        assert!(additional(i32::MAX as usize + 1).is_err());
        assert!(Growing::<u8>::of(&std::iter::repeat(0)).is_err());
    }

    #[test]
    fn what_there_is_no_memory_for_is_refused() {
        let mut all = Growing(Vec::<[u8; 1 << 60]>::new());
        assert!(all.grow().is_err());
    }
}
