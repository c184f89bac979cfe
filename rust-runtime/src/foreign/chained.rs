//! Functions that return their receiver, as builders have them.

use crate::failure::Failure;

/// What a method of an owned type returned: the object that it was called on, or a new one.
#[derive(Debug)]
pub struct Chained<X>(Origin<X>);

#[derive(Debug)]
enum Origin<X> {
    /// A reference to something of this address.
    At(usize),
    New(X),
}

impl<X> Chained<X> {
    /// A reference to an object that Java has.
    #[must_use]
    pub fn lent<T>(object: &T) -> Self {
        Self(Origin::At(address(object)))
    }

    /// A new object.
    #[must_use]
    pub fn new(object: X) -> Self {
        Self(Origin::New(object))
    }

    /// The new object; `None` where the method returned the one that it was called on, `this`.
    ///
    /// # Errors
    /// `IllegalStateException`: it returned a reference to another one, which Java cannot own.
    pub fn unless<T>(self, this: &T) -> Result<Option<X>, Failure> {
        match self.0 {
            Origin::New(object) => Ok(Some(object)),
            Origin::At(place) if place == address(this) => Ok(None),
            Origin::At(_) => Err(another()),
        }
    }
}

fn address<T>(object: &T) -> usize {
    std::ptr::from_ref(object) as usize
}

#[cold]
fn another() -> Failure {
    Failure::illegal_state(
        "the result refers to a part of something else: it is not the object of this call".to_owned(),
    )
}

/// That a type of a crate is what a type of the generated crate owns: `wrapped!(Here, Owned, ::regex::Regex);`
#[doc(hidden)]
#[macro_export]
macro_rules! __wrapped {
    ($here:ident, $owned:ident, $item:ty $(,)?) => {
        impl<M> $crate::__private::v1::Lower<$owned, $here<M>> for $item {
            #[inline]
            fn lower(self) -> ::core::result::Result<$owned, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($owned(self))
            }
        }

        impl<M> $crate::__private::v1::Lower<$crate::__private::v1::Chained<$owned>, $here<M>> for $item {
            #[inline]
            fn lower(
                self,
            ) -> ::core::result::Result<$crate::__private::v1::Chained<$owned>, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($crate::__private::v1::Chained::new($owned(self)))
            }
        }

        impl<M> $crate::__private::v1::Lower<$crate::__private::v1::Chained<$owned>, $here<M>> for &$item {
            #[inline]
            fn lower(
                self,
            ) -> ::core::result::Result<$crate::__private::v1::Chained<$owned>, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($crate::__private::v1::Chained::lent(self))
            }
        }

        impl<M> $crate::__private::v1::Lower<$crate::__private::v1::Chained<$owned>, $here<M>> for &mut $item {
            #[inline]
            fn lower(
                self,
            ) -> ::core::result::Result<$crate::__private::v1::Chained<$owned>, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($crate::__private::v1::Chained::lent(self))
            }
        }
    };
}
