//! The memory that a running native has in place: no byte of it twice, when one of the two is `@Mut`.
//!
//! [`distinct`](crate::native::Call::distinct) refuses most of that before anything is converted. But a thread that moves a
//! buffer's position meanwhile would have one range compared and another one used; here they are the very ranges used.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::overlap::overlap;
use crate::errors::Failure;

/// The ranges of a native's direct buffers.
#[derive(Debug, Default)]
pub(crate) struct InPlace {
    /// Most natives have one buffer at most, and allocate nothing for this.
    first: Cell<Option<Lift>>,
    others: RefCell<Vec<Lift>>,
}

/// A range of bytes that an argument refers to, by address.
#[derive(Clone, Copy, Debug)]
struct Lift {
    name: &'static str,
    mutable: bool,
    start: usize,
    end: usize,
}

impl Lift {
    fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    fn conflicts(&self, other: &Self) -> bool {
        (self.mutable || other.mutable) && overlap(&self.range(), &other.range())
    }
}

impl InPlace {
    /// Notes that the argument has this range until the native returns, or refuses.
    pub(crate) fn add(&self, name: &'static str, mutable: bool, range: &Range<usize>) -> Result<(), Failure> {
        let lift = Lift { name, mutable, start: range.start, end: range.end };
        let Some(first) = self.first.get() else {
            self.first.set(Some(lift));
            return Ok(());
        };
        let mut others = self.others.borrow_mut();
        let mut earlier = std::iter::once(&first).chain(&*others);
        if let Some(Lift { name: one, mutable, .. }) = earlier.find(|earlier| earlier.conflicts(&lift)) {
            return Err(Failure::shared_memory((one, *mutable), name));
        }
        others.push(lift);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn arguments() -> impl Strategy<Value = Vec<(Range<usize>, bool)>> {
        let range = (0..24_usize, 0..6_usize).prop_map(|(start, length)| start..start + length);
        prop::collection::vec((range, any::<bool>()), 0..6)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 2000 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_was_let_in_has_no_mutable_byte_twice(arguments in arguments()) {
            let in_place = InPlace::default();
            let mut inside: Vec<(Range<usize>, bool)> = Vec::new();
            for (range, mutable) in arguments {
                let free = inside.iter().all(|(other, other_mutable)| {
                    !(mutable || *other_mutable) || !range.clone().any(|place| other.contains(&place))
                });
                prop_assert_eq!(in_place.add("a", mutable, &range).is_ok(), free);
                if free {
                    inside.push((range, mutable));
                }
            }
        }
    }
}
