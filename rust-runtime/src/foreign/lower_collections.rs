//! What a crate has instead of a value, or many of: `Option`, `Result`, and everything that is an iterator.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::hash::Hash;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::level::Beside;
use super::lower::{Lower, additional};
use super::modes::MayThrow;
use super::unlowered::Unlowered;
use crate::errors::boxed;
use crate::wire::Role;

/// The way of an `Option`, by that of its value.
#[derive(Debug)]
pub struct Optional<H>(PhantomData<H>);

/// The way of a `Result` inside something else, by that of its value.
#[derive(Debug)]
pub struct Unwrapped<H>(PhantomData<H>);

/// The way of what is an iterator, by that of its items.
#[derive(Debug)]
pub struct Listed<H>(PhantomData<H>);

/// The way of what shares its items, by that of these.
#[derive(Debug)]
pub struct Copied<H>(PhantomData<H>);

/// The way of a record in one of its own kind, which Java's half of it has in a box, by that of the record.
#[derive(Debug)]
pub struct Boxed<H>(PhantomData<H>);

/// The way of one that is in a box on both sides.
#[derive(Debug)]
pub struct Reboxed<H>(PhantomData<H>);

/// The way of a pair.
#[derive(Debug)]
pub struct Paired<A, B>(PhantomData<(A, B)>);

#[diagnostic::do_not_recommend]
impl<T, W, M, H> Lower<Option<W>, M, Optional<H>> for Option<T>
where
    T: Lower<W, M, H>,
{
    #[inline]
    fn lower(self) -> Result<Option<W>, Unlowered> {
        self.map(T::lower).transpose()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T, W, M, H> Lower<Option<W>, M, Optional<H>> for &'a Option<T>
where
    &'a T: Lower<W, M, H>,
{
    #[inline]
    fn lower(self) -> Result<Option<W>, Unlowered> {
        self.as_ref().map(<&T>::lower).transpose()
    }
}

/// An error that can be kept.
trait Kept: Into<Box<dyn Error + Send + Sync>> + 'static {}

impl<E: Into<Box<dyn Error + Send + Sync>> + 'static> Kept for E {}

// rustc shows this line beside each mistake.
impl<T: Lower<W, M, H>, E: Kept, W, M: MayThrow, H> Lower<W, M, Unwrapped<H>> for Result<T, E> {
    #[inline]
    fn lower(self) -> Result<W, Unlowered> {
        match self {
            Ok(value) => value.lower(),
            Err(error) => Err(Unlowered::error(boxed(error))),
        }
    }
}

impl<I, W, M, H> Lower<Vec<W>, M, Listed<H>> for I
where
    I: IntoIterator,
    I::Item: Lower<W, M, H>,
{
    #[inline]
    fn lower(self) -> Result<Vec<W>, Unlowered> {
        I::Item::lower_all(self.into_iter())
    }
}

impl<I, W, M, H> Lower<HashSet<W>, M, Listed<H>> for I
where
    I: IntoIterator,
    I::Item: Lower<W, M, H>,
    W: Eq + Hash,
{
    /// What comes twice is in it once, as a set has it.
    fn lower(self) -> Result<HashSet<W>, Unlowered> {
        let mut set = HashSet::new();
        for (index, item) in Beside::new(self.into_iter()).enumerate() {
            if set.len() == set.capacity() {
                let more = additional(set.len())?;
                set.try_reserve(more).map_err(|_| Unlowered::too_long())?;
            }
            set.insert(item.lower().map_err(|error| error.at_index(index))?);
        }
        Ok(set)
    }
}

impl<I, K, V, M, H> Lower<HashMap<K, V>, M, Listed<H>> for I
where
    I: IntoIterator,
    I::Item: Lower<(K, V), M, H>,
    K: Eq + Hash,
{
    /// A key twice would lose a value.
    fn lower(self) -> Result<HashMap<K, V>, Unlowered> {
        let mut map = HashMap::new();
        for (index, entry) in Beside::new(self.into_iter()).enumerate() {
            if map.len() == map.capacity() {
                let more = additional(map.len())?;
                map.try_reserve(more).map_err(|_| Unlowered::too_long())?;
            }
            let (key, value) = entry.lower().map_err(|error| error.at_index(index))?;
            if map.insert(key, value).is_some() {
                return Err(Unlowered::value("this entry has the key of an earlier one").at_index(index));
            }
        }
        Ok(map)
    }
}

#[diagnostic::do_not_recommend]
impl<T, W, M, H> Lower<Box<W>, M, Boxed<H>> for T
where
    T: Lower<W, M, H>,
{
    fn lower(self) -> Result<Box<W>, Unlowered> {
        self.lower().map(Box::new)
    }
}

#[diagnostic::do_not_recommend]
impl<T, W, M, H> Lower<Box<W>, M, Reboxed<H>> for Box<T>
where
    T: Lower<W, M, H>,
{
    fn lower(self) -> Result<Box<W>, Unlowered> {
        (*self).lower().map(Box::new)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T, W, M, H> Lower<Box<W>, M, Reboxed<H>> for &'a Box<T>
where
    &'a T: Lower<W, M, H>,
{
    fn lower(self) -> Result<Box<W>, Unlowered> {
        (&**self).lower().map(Box::new)
    }
}

macro_rules! shared {
    ($($shared:ty => $items:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, W, M, H> Lower<Vec<W>, M, Copied<H>> for $shared
        where
            T: Clone + Lower<W, M, H>,
        {
            fn lower(self) -> Result<Vec<W>, Unlowered> {
                let items: fn(Self) -> Vec<T> = $items;
                T::lower_all(items(self).into_iter())
            }
        }
    )*};
}

shared! {
    Cow<'_, [T]> => Cow::into_owned;
    Rc<[T]> => |items| items.to_vec();
    Arc<[T]> => |items| items.to_vec();
}

#[diagnostic::do_not_recommend]
impl<A, B, K, V, M, HA, HB> Lower<(K, V), M, Paired<HA, HB>> for (A, B)
where
    A: Lower<K, M, HA>,
    B: Lower<V, M, HB>,
{
    #[inline]
    fn lower(self) -> Result<(K, V), Unlowered> {
        let second = Beside::new(self.1);
        let key = self.0.lower().map_err(|error| error.of_entry(Role::Key))?;
        Ok((key, second.into_inner().lower().map_err(|error| error.of_entry(Role::Value))?))
    }
}

#[diagnostic::do_not_recommend]
impl<'a, A, B, K, V, M, HA, HB> Lower<(K, V), M, Paired<HA, HB>> for &'a (A, B)
where
    &'a A: Lower<K, M, HA>,
    &'a B: Lower<V, M, HB>,
{
    #[inline]
    fn lower(self) -> Result<(K, V), Unlowered> {
        let key = (&self.0).lower().map_err(|error| error.of_entry(Role::Key))?;
        Ok((key, (&self.1).lower().map_err(|error| error.of_entry(Role::Value))?))
    }
}
