//! Boxes, options, pairs, lists, sets and maps, as values of a message.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use super::reader::no_memory;
use super::{Depth, Level, Parts, Problem, Reader, Role, Wire, WireError, Writer};

/// What nests in a collection is a level deeper than it.
macro_rules! nests_in {
    ($item:ty) => {
        const NESTS: Option<Level> = <$item>::NESTS;

        fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
            if <$item>::NESTS.is_some() {
                depth.enter::<$item>()?;
                self.iter().try_for_each(|value| Fathomed::fathom(value, depth))?;
                depth.leave::<$item>();
            }
            Ok(())
        }

        fn take_apart(self, parts: &mut Parts) {
            parts.add_all(self);
        }
    };
}

/// An item of a collection, as its iterator has it.
trait Fathomed {
    fn fathom(self, depth: &mut Depth) -> Result<(), WireError>;
}

impl<T: Wire> Fathomed for &T {
    fn fathom(self, depth: &mut Depth) -> Result<(), WireError> {
        T::fathom(self, depth)
    }
}

impl<K: Wire, V: Wire> Fathomed for (&K, &V) {
    fn fathom(self, depth: &mut Depth) -> Result<(), WireError> {
        self.0.fathom(depth)?;
        self.1.fathom(depth)
    }
}

impl<T: Wire> Wire for Vec<T> {
    const MIN_SIZE: usize = 4;
    const REFUSABLE: bool = T::REFUSABLE;
    nests_in!(T);

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        T::write_vec(self, writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        T::read_vec(reader)
    }
}

impl<T: Wire> Wire for Option<T> {
    const MIN_SIZE: usize = 1;
    const REFUSABLE: bool = T::REFUSABLE;
    const NESTS: Option<Level> = T::NESTS;

    #[inline]
    fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
        self.as_ref().map_or(Ok(()), |value| value.fathom(depth))
    }

    fn take_apart(self, parts: &mut Parts) {
        if let Some(value) = self {
            value.take_apart(parts);
        }
    }

    #[inline]
    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        self.is_some().write(writer)?;
        self.map_or(Ok(()), |value| value.write(writer))
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        if reader.flag()? { T::read(reader).map(Some) } else { Ok(None) }
    }
}

impl<T: Wire> Wire for Box<T> {
    const MIN_SIZE: usize = T::MIN_SIZE;
    const REFUSABLE: bool = T::REFUSABLE;
    const NESTS: Option<Level> = T::NESTS;

    fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
        depth.enter::<T>()?;
        T::fathom(self, depth)?;
        depth.leave::<T>();
        Ok(())
    }

    fn take_apart(self, parts: &mut Parts) {
        parts.add(self);
    }

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.enter::<T>()?;
        (*self).write(writer)?;
        writer.leave::<T>();
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter::<T>()?;
        let value = T::read(reader).map(Self::new)?;
        reader.leave::<T>();
        Ok(value)
    }
}

/// A map's entry; a `BigDecimal`: its scale and its number. No value of its own: it is no level.
impl<A: Wire, B: Wire> Wire for (A, B) {
    const MIN_SIZE: usize = A::MIN_SIZE + B::MIN_SIZE;
    const REFUSABLE: bool = A::REFUSABLE || B::REFUSABLE;
    const NESTS: Option<Level> = match (A::NESTS, B::NESTS) {
        (Some(a), Some(b)) => Some(a.and(b)),
        (Some(level), None) | (None, Some(level)) => Some(level),
        (None, None) => None,
    };

    #[inline]
    fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
        (&self.0, &self.1).fathom(depth)
    }

    fn take_apart(self, parts: &mut Parts) {
        self.0.take_apart(parts);
        self.1.take_apart(parts);
    }

    #[inline]
    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        self.0.write(writer).map_err(|error| error.of_entry(Role::Key))?;
        self.1.write(writer).map_err(|error| error.of_entry(Role::Value))
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        let key = A::read(reader).map_err(|error| error.of_entry(Role::Key))?;
        Ok((key, B::read(reader).map_err(|error| error.of_entry(Role::Value))?))
    }
}

/// Inserts `count` values; `insert` says whether each is new, and `same` which two are one. Never a part of the caller, which
/// has no value in its frame.
#[inline(never)]
fn read_distinct<T: Wire>(
    reader: &mut Reader<'_>,
    count: usize,
    role: Option<Role>,
    same: fn(&T, &T) -> bool,
    mut insert: impl FnMut(T) -> bool,
) -> Result<(), WireError> {
    let begin = reader.clone();
    for index in 0..count {
        if !insert(T::read(reader).map_err(|error| error.element(index))?) {
            return Err(duplicate(first(&begin, index, same), index, role));
        }
    }
    Ok(())
}

#[cold]
fn duplicate(first: usize, index: usize, role: Option<Role>) -> WireError {
    let error = WireError::from(Problem::Duplicate { first, is_key: role.is_some() });
    let error = if let Some(role) = role { error.of_entry(role) } else { error };
    error.element(index)
}

/// The index of the value that the one at `index` is the same as: they are read again, since the collection has them.
#[cold]
fn first<T: Wire>(begin: &Reader<'_>, index: usize, same: fn(&T, &T) -> bool) -> usize {
    let mut reader = begin.clone();
    let Some(Ok(value)) = (0..=index).map(|_| T::read(&mut reader)).last() else { return index };
    let mut reader = begin.clone();
    (0..index).find(|_| T::read(&mut reader).is_ok_and(|earlier| same(&earlier, &value))).unwrap_or(index)
}

fn same_key<K: Eq, V>(one: &(K, V), other: &(K, V)) -> bool {
    one.0 == other.0
}

impl<T: Wire + Eq + Hash, S: BuildHasher + Default + 'static> Wire for HashSet<T, S> {
    const MIN_SIZE: usize = 4;
    nests_in!(T);

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), self)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter::<T>()?;
        let count = reader.count(T::MIN_SIZE)?;
        let mut set = Self::default();
        set.try_reserve(count).map_err(|_| no_memory::<T>(count))?;
        read_distinct(reader, count, None, T::eq, |value| set.insert(value))?;
        reader.leave::<T>();
        Ok(set)
    }
}

impl<K: Wire + Eq + Hash, V: Wire, S: BuildHasher + Default + 'static> Wire for HashMap<K, V, S> {
    const MIN_SIZE: usize = 4;
    nests_in!((K, V));

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), self)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter::<(K, V)>()?;
        let count = reader.count(<(K, V)>::MIN_SIZE)?;
        let mut map = Self::default();
        map.try_reserve(count).map_err(|_| no_memory::<(K, V)>(count))?;
        read_distinct(reader, count, Some(Role::Key), same_key, |(key, value)| map.insert(key, value).is_none())?;
        reader.leave::<(K, V)>();
        Ok(map)
    }
}

impl<T: Wire + Ord> Wire for BTreeSet<T> {
    const MIN_SIZE: usize = 4;
    nests_in!(T);

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), self)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter::<T>()?;
        let count = reader.count(T::MIN_SIZE)?;
        let mut set = Self::new();
        read_distinct(reader, count, None, T::eq, |value| set.insert(value))?;
        reader.leave::<T>();
        Ok(set)
    }
}

impl<K: Wire + Ord, V: Wire> Wire for BTreeMap<K, V> {
    const MIN_SIZE: usize = 4;
    nests_in!((K, V));

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), self)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter::<(K, V)>()?;
        let count = reader.count(<(K, V)>::MIN_SIZE)?;
        let mut map = Self::new();
        read_distinct(reader, count, Some(Role::Key), same_key, |(key, value)| map.insert(key, value).is_none())?;
        reader.leave::<(K, V)>();
        Ok(map)
    }
}
