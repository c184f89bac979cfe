//! Whether two ranges share a place. No JNI here.

use std::ops::Range;

/// Whether the ranges have a place in common. An empty one has none.
pub(crate) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start.max(other.start) < one.end.min(other.end)
}

/// The first pair of arguments that the predicate says overlap and of which one is mutable.
pub(crate) fn first_conflict<T>(
    arguments: &[T],
    is_mutable: impl Fn(&T) -> bool,
    overlaps: impl Fn(&T, &T) -> bool,
) -> Option<(&T, &T)> {
    arguments.iter().enumerate().find_map(|(index, one)| {
        let mut others = arguments[index + 1..].iter();
        others.find(|other| (is_mutable(one) || is_mutable(other)) && overlaps(one, other)).map(|other| (one, other))
    })
}
