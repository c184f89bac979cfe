use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use super::reader::no_memory;
use super::{Depth, Level, Parts, Problem, Reader, Wire, WireError, Writer};

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
        self.0.write(writer)?;
        self.1.write(writer)
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok((A::read(reader)?, B::read(reader)?))
    }
}

/// Inserts `count` values; `insert` says whether each is new. Never a part of the caller, which has no value in its frame.
#[inline(never)]
fn read_distinct<T: Wire>(
    reader: &mut Reader<'_>,
    count: usize,
    mut insert: impl FnMut(T) -> bool,
) -> Result<(), WireError> {
    for _ in 0..count {
        let offset = reader.offset();
        if !insert(T::read(reader)?) {
            return Err(Problem::Duplicate { offset }.into());
        }
    }
    Ok(())
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
        read_distinct(reader, count, |value| set.insert(value))?;
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
        read_distinct(reader, count, |(key, value)| map.insert(key, value).is_none())?;
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
        read_distinct(reader, count, |value| set.insert(value))?;
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
        read_distinct(reader, count, |(key, value)| map.insert(key, value).is_none())?;
        reader.leave::<(K, V)>();
        Ok(map)
    }
}
