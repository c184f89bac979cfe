use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use super::reader::no_memory;
use super::{Problem, Reader, Wire, WireError, Writer};

impl<T: Wire> Wire for Vec<T> {
    const MIN_SIZE: usize = 4;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        T::write_vec(self, writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        T::read_vec(reader)
    }
}

impl<T: Wire> Wire for Option<T> {
    const MIN_SIZE: usize = 1;

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

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        (*self).write(writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        T::read(reader).map(Self::new)
    }
}

/// A map's entry; a `BigDecimal`: its scale and its number. No value of its own: it is no level.
impl<A: Wire, B: Wire> Wire for (A, B) {
    const MIN_SIZE: usize = A::MIN_SIZE + B::MIN_SIZE;

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

/// Inserts `count` values; `insert` says whether each is new.
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

impl<T: Wire + Eq + Hash, S: BuildHasher + Default> Wire for HashSet<T, S> {
    const MIN_SIZE: usize = 4;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), T::MIN_SIZE, self, T::write)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter()?;
        let count = reader.count(T::MIN_SIZE)?;
        let mut set = Self::default();
        set.try_reserve(count).map_err(|_| no_memory::<T>(count))?;
        read_distinct(reader, count, |value| set.insert(value))?;
        reader.leave();
        Ok(set)
    }
}

impl<K: Wire + Eq + Hash, V: Wire, S: BuildHasher + Default> Wire for HashMap<K, V, S> {
    const MIN_SIZE: usize = 4;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), <(K, V)>::MIN_SIZE, self, <(K, V)>::write)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter()?;
        let count = reader.count(<(K, V)>::MIN_SIZE)?;
        let mut map = Self::default();
        map.try_reserve(count).map_err(|_| no_memory::<(K, V)>(count))?;
        read_distinct(reader, count, |(key, value)| map.insert(key, value).is_none())?;
        reader.leave();
        Ok(map)
    }
}

impl<T: Wire + Ord> Wire for BTreeSet<T> {
    const MIN_SIZE: usize = 4;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), T::MIN_SIZE, self, T::write)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter()?;
        let count = reader.count(T::MIN_SIZE)?;
        let mut set = Self::new();
        read_distinct(reader, count, |value| set.insert(value))?;
        reader.leave();
        Ok(set)
    }
}

impl<K: Wire + Ord, V: Wire> Wire for BTreeMap<K, V> {
    const MIN_SIZE: usize = 4;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.elements(self.len(), <(K, V)>::MIN_SIZE, self, <(K, V)>::write)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter()?;
        let count = reader.count(<(K, V)>::MIN_SIZE)?;
        let mut map = Self::new();
        read_distinct(reader, count, |(key, value)| map.insert(key, value).is_none())?;
        reader.leave();
        Ok(map)
    }
}
