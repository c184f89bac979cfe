//! What is nested too deep to be dropped as a whole: taken apart, and dropped part by part.

use super::Wire;

/// Values that are dropped one after the other, whatever they were in: what is nested too deep to be walked is nested too
/// deep to be dropped as a whole.
#[derive(Default)]
pub struct Parts(Vec<Box<dyn Part>>);

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Parts({})", self.0.len())
    }
}

/// A value whose type is forgotten.
trait Part {
    fn take_apart(self: Box<Self>, parts: &mut Parts);
}

impl<T: Wire> Part for T {
    fn take_apart(self: Box<Self>, parts: &mut Parts) {
        Wire::take_apart(*self, parts);
    }
}

impl Parts {
    /// Drops a value, however deep it is.
    #[cold]
    pub(crate) fn drop<T: Wire>(value: T) {
        let mut parts = Self::default();
        value.take_apart(&mut parts);
        while let Some(part) = parts.0.pop() {
            part.take_apart(&mut parts);
        }
    }

    /// One more, from a box.
    pub(super) fn add<T: Wire>(&mut self, value: Box<T>) {
        self.0.push(value);
    }

    /// All that nest of a collection.
    pub(super) fn add_all<T: Wire>(&mut self, values: impl IntoIterator<Item = T>) {
        if T::NESTS.is_some() {
            values.into_iter().for_each(|value| self.add(Box::new(value)));
        }
    }
}
