//! Functions that return their receiver, as builders have them.

use crate::errors::Failure;

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

/// That a type of a crate is what a type of the generated crate owns, and that threads may have it:
/// `wrapped!(Here, Owned, ::regex::Regex, shared);`
///
/// Rustc asks for that once, here, in our words; elsewhere it finds what is written here.
#[doc(hidden)]
#[macro_export]
macro_rules! __wrapped {
    ($here:ident, $owned:ident, $item:ty, $threads:ident $(,)?) => {
        const _: fn() = || {
            use $crate::__private::v1::foreign::{AskLocal as _, AskSent as _, AskShared as _};
            (&&&$crate::__private::v1::foreign::Asked::<$item>::new()).kind().$threads()
        };

        const _: fn($owned) -> $item = |$owned(item)| item;

        // SAFETY: it has nothing but the item, which is `Send`: both do not compile above otherwise.
        unsafe impl ::core::marker::Send for $owned {}

        $crate::__wrapped!(@$threads $owned);

        #[diagnostic::do_not_recommend]
        impl<M> $crate::__private::v1::Lower<$owned, $here<M>> for $item {
            #[inline]
            fn lower(self) -> ::core::result::Result<$owned, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($owned(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<M> $crate::__private::v1::Lower<$crate::__private::v1::Chained<$owned>, $here<M>> for $item {
            #[inline]
            fn lower(
                self,
            ) -> ::core::result::Result<$crate::__private::v1::Chained<$owned>, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($crate::__private::v1::Chained::new($owned(self)))
            }
        }

        // Never: it has the words for it.
        impl<M> $crate::__private::v1::Lower<$owned, $here<M>, $crate::__private::v1::foreign::Referred> for &$item
        where
            M: $crate::__private::v1::foreign::MayBeLent,
        {
            fn lower(self) -> ::core::result::Result<$owned, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Err($crate::__private::v1::Unlowered::value("it is lent"))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<M> $crate::__private::v1::Lower<$crate::__private::v1::Chained<$owned>, $here<M>> for &$item {
            #[inline]
            fn lower(
                self,
            ) -> ::core::result::Result<$crate::__private::v1::Chained<$owned>, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($crate::__private::v1::Chained::lent(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<M> $crate::__private::v1::Lower<$crate::__private::v1::Chained<$owned>, $here<M>> for &mut $item {
            #[inline]
            fn lower(
                self,
            ) -> ::core::result::Result<$crate::__private::v1::Chained<$owned>, $crate::__private::v1::Unlowered> {
                ::core::result::Result::Ok($crate::__private::v1::Chained::lent(self))
            }
        }
    };
    (@shared $owned:ident) => {
        // SAFETY: as for `Send`: where it is shared, the item is `Sync`.
        unsafe impl ::core::marker::Sync for $owned {}
    };
    (@exclusive $owned:ident) => {};
}
