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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    fn range() -> impl Strategy<Value = Range<usize>> {
        (0..12_usize, 0..6_usize).prop_map(|(start, length)| start..start + length)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 2000 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn ranges_overlap_when_they_share_a_place(one in range(), other in range()) {
            let shared = one.clone().collect::<HashSet<_>>().intersection(&other.clone().collect()).next().is_some();
            prop_assert_eq!(overlap(&one, &other), shared);
            prop_assert_eq!(overlap(&other, &one), shared);
        }

        #[test]
        fn a_conflict_is_a_pair_that_overlaps_with_one_mutable(arguments in prop::collection::vec((range(), any::<bool>()), 0..5)) {
            let found = first_conflict(&arguments, |(_, mutable)| *mutable, |(one, _), (other, _)| overlap(one, other));
            if let Some(((one, one_mutable), (other, other_mutable))) = found {
                prop_assert!(overlap(one, other) && (*one_mutable || *other_mutable));
            } else {
                for (index, (one, one_mutable)) in arguments.iter().enumerate() {
                    for (other, other_mutable) in &arguments[index + 1..] {
                        prop_assert!(!overlap(one, other) || !(*one_mutable || *other_mutable));
                    }
                }
            }
        }
    }
}
