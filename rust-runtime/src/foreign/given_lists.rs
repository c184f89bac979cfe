//! [`Given`] of Java's arrays and lists.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet, VecDeque};
use std::fmt::Display;
use std::hash::Hash;
use std::rc::Rc;
use std::sync::Arc;

use super::given::{As, Given};
use crate::errors::Failure;

/// The items as they are.
#[diagnostic::do_not_recommend]
impl<'a, A> Given<&'a [A]> for &'a [A] {
    #[inline]
    fn give(self, _: &dyn Display) -> Result<&'a [A], Failure> {
        Ok(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, A: Clone> Given<Cow<'a, [A]>> for &'a [A] {
    #[inline]
    fn give(self, _: &dyn Display) -> Result<Cow<'a, [A]>, Failure> {
        Ok(Cow::Borrowed(self))
    }
}

#[diagnostic::do_not_recommend]
impl<'a, A, const N: usize> Given<&'a [A; N]> for &'a [A] {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<&'a [A; N], Failure> {
        self.try_into().map_err(|_| wrong_length(name, N, self.len()))
    }
}

#[diagnostic::do_not_recommend]
impl<A: Copy, const N: usize> Given<[A; N]> for &[A] {
    #[inline]
    fn give(self, name: &dyn Display) -> Result<[A; N], Failure> {
        self.try_into().map_err(|_| wrong_length(name, N, self.len()))
    }
}

#[cold]
fn wrong_length(name: &dyn Display, needed: usize, length: usize) -> Failure {
    Failure::illegal_argument(format!("argument '{name}' must have length {needed}, it has {length}"))
}

#[diagnostic::do_not_recommend]
impl<'a, A, B, M> Given<Vec<B>, (As, M)> for &'a [A]
where
    &'a A: Given<B, M>,
{
    #[inline]
    fn give(self, name: &dyn Display) -> Result<Vec<B>, Failure> {
        <&A>::give_all(self.iter(), name)
    }
}

/// An array or list itself, by its items.
#[diagnostic::do_not_recommend]
impl<'a, A, R, M> Given<R, (As, As, M)> for &'a Vec<A>
where
    &'a [A]: Given<R, M>,
{
    #[inline]
    fn give(self, name: &dyn Display) -> Result<R, Failure> {
        self.as_slice().give(name)
    }
}

#[diagnostic::do_not_recommend]
impl<A, B, M> Given<Vec<B>, (As, M)> for Vec<A>
where
    A: Given<B, M>,
{
    #[inline]
    fn give(self, name: &dyn Display) -> Result<Vec<B>, Failure> {
        A::give_all(self.into_iter(), name)
    }
}

#[diagnostic::do_not_recommend]
impl<A, const N: usize> Given<[A; N]> for Vec<A> {
    fn give(self, name: &dyn Display) -> Result<[A; N], Failure> {
        self.try_into().map_err(|items: Self| wrong_length(name, N, items.len()))
    }
}

macro_rules! through_a_vector {
    ($([$($bound:tt)*] $to:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, A, B: $($bound)*, M> Given<$to, (As, M)> for &'a [A]
        where
            &'a A: Given<B, M>,
        {
            #[inline]
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                Ok(<&A>::give_all(self.iter(), name)?.into_iter().collect())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<A, B: $($bound)*, M> Given<$to, (As, M)> for Vec<A>
        where
            A: Given<B, M>,
        {
            #[inline]
            fn give(self, name: &dyn Display) -> Result<$to, Failure> {
                Ok(A::give_all(self.into_iter(), name)?.into_iter().collect())
            }
        }
    )*};
}

through_a_vector! {
    [] Box<[B]>;
    [] Rc<[B]>;
    [] Arc<[B]>;
    [] VecDeque<B>;
    [Eq + Hash] HashSet<B>;
    [Ord] BTreeSet<B>;
}
