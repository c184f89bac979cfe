//! `given_as!`: an argument of a type that the user names, which may say itself how it is made, by `TryFrom` or `FromStr`.

use std::borrow::Borrow;
use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use super::given::Given;
use super::via::refused;
use crate::errors::Failure;

/// A type that Java's value has, and the one that the user names for it. Each trait below answers for one way from the
/// one to the other, at a number of references of its own: a call finds the one with the most of them.
pub struct Conversion<V, X: ?Sized>(PhantomData<V>, PhantomData<X>);

impl<V, X: ?Sized> Debug for Conversion<V, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Conversion")
    }
}

impl<V, X: ?Sized> Conversion<V, X> {
    /// From the type of this value.
    #[must_use]
    pub fn of(_: &V) -> Self {
        Self(PhantomData, PhantomData)
    }
}

/// A value that was made to be lent.
#[derive(Debug)]
pub struct Held<O, X: ?Sized>(O, PhantomData<X>);

impl<O: Borrow<X>, X: ?Sized> Deref for Held<O, X> {
    type Target = X;

    fn deref(&self) -> &X {
        self.0.borrow()
    }
}

fn held<O, X: ?Sized>(owned: O) -> Held<O, X> {
    Held(owned, PhantomData)
}

macro_rules! ways {
    ($($(#[doc = $doc:literal])* $ask:ident as $way:ident [$($generics:tt)*] <$($argument:ident)?> for $conversion:ty
        where [$($bounds:tt)*] |$value:ident: $from:ty, $name:ident| -> $to:ty { $convert:expr };)*) => {$(
        $(#[doc = $doc])*
        pub trait $ask<$($argument)?> {
            /// The way.
            fn way(&self) -> $way {
                $way
            }
        }

        impl<$($generics)*> $ask<$($argument)?> for $conversion
        where
            $($bounds)*
        {
        }

        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $way;

        impl $way {
            /// The argument.
            ///
            /// # Errors
            /// An exception that names it.
            #[inline]
            pub fn convert<$($generics)*>(
                self,
                $value: $from,
                $name: impl Display,
                _: PhantomData<X>,
            ) -> Result<$to, Failure>
            where
                $($bounds)*
            {
                $convert
            }
        }
    )*};
}

ways! {
    /// It is known here.
    AskGiven as ByGiven [V, X, M] <M> for &&&Conversion<V, X>
        where [V: Given<X, M>]
        |value: V, name| -> X { value.give(&name) };
    /// The type makes it.
    AskTryFrom as ByTryFrom [V, X] <> for &&Conversion<V, X>
        where [X: TryFrom<V, Error: Display>]
        |value: V, name| -> X { X::try_from(value).map_err(|error| refused(&name, &error)) };
    /// The type reads it.
    AskFromStr as ByFromStr ['a, X] <> for &Conversion<&'a str, X>
        where [X: FromStr<Err: Display>]
        |value: &'a str, name| -> X { value.parse().map_err(|error| refused(&name, &error)) };
    /// A reference is known here.
    LendGiven as LentByGiven ['a, V, X: ?Sized + 'a, M] <M> for &&&&&&Conversion<V, Lent<X>>
        where [V: Given<&'a X, M>]
        |value: V, name| -> &'a X { value.give(&name) };
    /// What is to be lent is known here.
    LendGivenOwned as HeldByGiven [V, X, M] <M> for &&&&&Conversion<V, Lent<X>>
        where [V: Given<X, M>]
        |value: V, name| -> Held<X, X> { value.give(&name).map(held) };
    /// What owns it is known here.
    LendGivenUnsized as HeldByOwner [V, X: ?Sized + ToOwned, M] <M> for &&&&Conversion<V, Lent<X>>
        where [V: Given<X::Owned, M>]
        |value: V, name| -> Held<X::Owned, X> { value.give(&name).map(held) };
    /// The type makes a reference of it.
    LendTryFrom as LentByTryFrom ['a, V, X: ?Sized + 'a] <> for &&&Conversion<V, Lent<X>>
        where [&'a X: TryFrom<V, Error: Display>]
        |value: V, name| -> &'a X { <&X>::try_from(value).map_err(|error| refused(&name, &error)) };
    /// The type makes what is to be lent.
    HoldTryFrom as HeldByTryFrom [V, X] <> for &&Conversion<V, Lent<X>>
        where [X: TryFrom<V, Error: Display>]
        |value: V, name| -> Held<X, X> { X::try_from(value).map(held).map_err(|error| refused(&name, &error)) };
    /// The type reads what is to be lent.
    HoldFromStr as HeldByFromStr ['a, X] <> for &Conversion<&'a str, Lent<X>>
        where [X: FromStr<Err: Display>]
        |value: &'a str, name| -> Held<X, X> { value.parse().map(held).map_err(|error| refused(&name, &error)) };
}

/// Stands for a reference to an `X`.
#[derive(Debug)]
pub struct Lent<X: ?Sized>(PhantomData<X>);

/// There is no way: rustc says so, in the words of [`Given`].
pub trait AskNothing {
    /// None.
    fn way(&self) -> NoWay {
        NoWay
    }
}

impl<V, X> AskNothing for Conversion<V, X> {}

/// There is no way.
#[derive(Clone, Copy, Debug)]
pub struct NoWay;

impl NoWay {
    /// The argument.
    ///
    /// # Errors
    /// An exception that names it.
    pub fn convert<V: Given<X>, X>(self, value: V, name: impl Display, _: PhantomData<X>) -> Result<X, Failure> {
        value.give(&name)
    }
}

/// There is no way to what a function is to change.
pub trait ChangeNothing {
    /// None.
    fn way(&self) -> NoChange {
        NoChange
    }
}

impl<V, X: ?Sized> ChangeNothing for Conversion<V, X> {}

/// There is no way to what a function is to change.
#[derive(Clone, Copy, Debug)]
pub struct NoChange;

impl NoChange {
    /// The argument.
    ///
    /// # Errors
    /// An exception that names it.
    pub fn convert<V: Changeable<X>, X: ?Sized>(
        self,
        _: V,
        name: impl Display,
        _: PhantomData<X>,
    ) -> Result<&'static mut X, Failure> {
        Err(refused(&name, &"nothing makes it"))
    }
}

/// What Java passes and a function may change as an `X`: nothing. It has the words for it.
#[diagnostic::on_unimplemented(
    message = "`{Self}`, which Java passes, does not become `&mut {X}`, which the crate's function takes",
    label = "the crate's function changes `{X}` here",
    note = "an array of Java's is changed as what it is: `@Mut int[]` is `&mut [i32]`, `@Mut @Unsigned int[]` is `&mut [u32]`, and neither needs `@RustType`"
)]
pub trait Changeable<X: ?Sized> {}

/// Nobody's: rustc waits for the type that a user names before it says that there is no way to it.
#[derive(Debug)]
pub enum Unnamed {}

#[diagnostic::do_not_recommend]
impl<V> Changeable<Unnamed> for V {}

#[diagnostic::do_not_recommend]
impl<V> Changeable<Lent<Unnamed>> for V {}

/// There is no way to what is to be lent.
pub trait LendNothing {
    /// None.
    fn way(&self) -> NoLoan {
        NoLoan
    }
}

impl<V, X: ?Sized> LendNothing for Conversion<V, Lent<X>> {}

/// There is no way to what is to be lent.
#[derive(Clone, Copy, Debug)]
pub struct NoLoan;

impl NoLoan {
    /// The argument.
    ///
    /// # Errors
    /// An exception that names it.
    pub fn convert<'a, V: Given<&'a X>, X: ?Sized>(
        self,
        value: V,
        name: impl Display,
        _: PhantomData<X>,
    ) -> Result<&'a X, Failure> {
        value.give(&name)
    }
}

/// An argument of a type that the user names: `let key = given_as!(&[u8; 32], &*key, "key");`
///
/// What a reference refers to lives as long as the variable.
#[doc(hidden)]
#[macro_export]
macro_rules! __given_as {
    (@$nothing:ident $type:ty, $value:expr, $name:expr) => {{
        use $crate::__private::v1::foreign::{$nothing as _, AskFromStr as _, AskGiven as _, AskTryFrom as _};
        let value = $value;
        let way = (&&&&$crate::__private::v1::foreign::Conversion::<_, $type>::of(&value)).way();
        way.convert(value, $name, ::core::marker::PhantomData::<$type>)?
    }};
    (&mut $type:ty, $value:expr, $name:expr $(,)?) => {
        &mut { $crate::__given_as!(@ChangeNothing $type, $value, $name) }
    };
    (& $lifetime:lifetime $type:ty, $value:expr, $name:expr $(,)?) => {
        $crate::__given_as!(&$type, $value, $name)
    };
    (& $type:ty, $value:expr, $name:expr $(,)?) => {
        &*{
            use $crate::__private::v1::foreign::{
                HoldFromStr as _, HoldTryFrom as _, LendGiven as _, LendGivenOwned as _, LendGivenUnsized as _,
                LendNothing as _, LendTryFrom as _,
            };
            let value = $value;
            let way = (&&&&&&&$crate::__private::v1::foreign::Conversion::<
                _,
                $crate::__private::v1::foreign::Lent<$type>,
            >::of(&value))
                .way();
            way.convert(value, $name, ::core::marker::PhantomData::<$type>)?
        }
    };
    ($type:ty, $value:expr, $name:expr $(,)?) => {
        $crate::__given_as!(@AskNothing $type, $value, $name)
    };
}
