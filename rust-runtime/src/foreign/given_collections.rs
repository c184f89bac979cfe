//! [`Given`] of Java's optional values, sets and maps.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Display;
use std::hash::Hash;

use super::given::{As, Given};
use crate::errors::Failure;

#[diagnostic::do_not_recommend]
impl<A, B, M> Given<Option<B>, (As, M)> for Option<A>
where
    A: Given<B, M>,
{
    #[inline]
    fn give(self, name: &dyn Display) -> Result<Option<B>, Failure> {
        self.map(|value| value.give(name)).transpose()
    }
}

/// The same object, where a function takes a reference to one.
#[derive(Debug)]
pub enum Itself {}

macro_rules! itself {
    ($([$($parameter:ident),*] $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a $(, $parameter)*> Given<&'a $type, Itself> for &'a $type {
            #[inline]
            fn give(self, _: &dyn Display) -> Result<&'a $type, Failure> {
                Ok(self)
            }
        }
    )*};
}

itself! {
    [] String;
    [A] Vec<A>;
    [A] HashSet<A>;
    [K, V] HashMap<K, V>;
}

/// An entry. One of a `HashMap` has no index: Java has another order.
#[diagnostic::do_not_recommend]
impl<A, B, C, D, M, N> Given<(C, D), (M, N)> for (A, B)
where
    A: Given<C, M>,
    B: Given<D, N>,
{
    fn give(self, name: &dyn Display) -> Result<(C, D), Failure> {
        Ok((self.0.give(&format_args!("{name}[key]"))?, self.1.give(&format_args!("{name}[value]"))?))
    }

    fn give_all(items: impl ExactSizeIterator<Item = Self>, name: &dyn Display) -> Result<Vec<(C, D)>, Failure> {
        let entry = |(index, (key, value)): (usize, Self)| {
            let key = key.give(&format_args!("{name}[key {index}]"))?;
            Ok((key, value.give(&format_args!("{name}[value {index}]"))?))
        };
        items.enumerate().map(entry).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, A, B, C, D, M, N> Given<(C, D), (M, N)> for &'a (A, B)
where
    &'a A: Given<C, M>,
    &'a B: Given<D, N>,
{
    fn give(self, name: &dyn Display) -> Result<(C, D), Failure> {
        (&self.0, &self.1).give(name)
    }

    fn give_all(items: impl ExactSizeIterator<Item = Self>, name: &dyn Display) -> Result<Vec<(C, D)>, Failure> {
        Given::give_all(items.map(|(key, value)| (key, value)), name)
    }
}

macro_rules! sets {
    ($([$($bound:tt)*] $to:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<A, B: $($bound)*, M> Given<$to, (As, M)> for HashSet<A>
        where
            A: Given<B, M>,
        {
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                self.into_iter().map(|item| item.give(name)).collect()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, A, B: $($bound)*, M> Given<$to, (As, M)> for &'a HashSet<A>
        where
            &'a A: Given<B, M>,
        {
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                self.iter().map(|item| item.give(name)).collect()
            }
        }
    )*};
}

sets! {
    [Eq + Hash] HashSet<B>;
    [Ord] BTreeSet<B>;
    [] Vec<B>;
}

macro_rules! maps {
    ($([$($bound:tt)*] $to:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<A, B, C: $($bound)*, D, M, N> Given<$to, (M, N)> for HashMap<A, B>
        where
            A: Given<C, M>,
            B: Given<D, N>,
        {
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                self.into_iter().map(|entry| entry.give(name)).collect()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, A, B, C: $($bound)*, D, M, N> Given<$to, (M, N)> for &'a HashMap<A, B>
        where
            &'a A: Given<C, M>,
            &'a B: Given<D, N>,
        {
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                self.iter().map(|entry| entry.give(name)).collect()
            }
        }
    )*};
}

maps! {
    [Eq + Hash] HashMap<C, D>;
    [Ord] BTreeMap<C, D>;
    [] Vec<(C, D)>;
}
