//! Which part of an array or a buffer a `@Range` is. No JNI here.

use std::fmt::{self, Display};
use std::ops::Range;

use crate::errors::Failure;

/// What `@Range` names, and what Java has given for it: all of the argument, or from an offset on, or so much of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    offset: Option<Bound>,
    length: Option<Bound>,
}

/// A parameter and its argument.
#[derive(Clone, Copy, Debug)]
struct Bound {
    name: &'static str,
    value: i64,
}

/// All of an argument.
#[inline]
#[must_use]
pub const fn span() -> Span {
    Span { offset: None, length: None }
}

/// How much there is of an argument.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Extent {
    /// The elements of an array.
    Length(usize),
    /// The bytes of a buffer.
    Capacity(usize),
    /// The bytes that the elements of an array are.
    Bytes(usize),
}

impl Extent {
    #[inline]
    const fn size(self) -> usize {
        match self {
            Self::Length(size) | Self::Capacity(size) | Self::Bytes(size) => size,
        }
    }
}

impl Display for Extent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(size) => write!(f, "of length {size}"),
            Self::Capacity(size) => write!(f, "of capacity {size}"),
            Self::Bytes(size) => write!(f, "of {size} bytes"),
        }
    }
}

impl Span {
    /// From the element that this argument counts to.
    #[inline]
    #[must_use]
    pub fn offset(mut self, name: &'static str, value: impl Into<i64>) -> Self {
        self.offset = Some(Bound { name, value: value.into() });
        self
    }

    /// As many elements as this argument says.
    #[inline]
    #[must_use]
    pub fn length(mut self, name: &'static str, value: impl Into<i64>) -> Self {
        self.length = Some(Bound { name, value: value.into() });
        self
    }

    /// The range that it is of the argument of this name.
    ///
    /// # Errors
    /// `IndexOutOfBoundsException` that names all there is.
    #[inline]
    pub(crate) fn within(self, argument: &dyn Display, extent: Extent) -> Result<Range<usize>, Failure> {
        self.of(extent.size()).ok_or_else(|| self.outside(argument, extent))
    }

    #[inline]
    fn of(self, size: usize) -> Option<Range<usize>> {
        let start = self.offset.map_or(Ok(0), |offset| usize::try_from(offset.value)).ok()?;
        let left = size.checked_sub(start)?;
        let length = self.length.map_or(Ok(left), |length| usize::try_from(length.value)).ok()?;
        (length <= left).then(|| start..start + length)
    }

    #[cold]
    fn outside(self, argument: &dyn Display, extent: Extent) -> Failure {
        let bounds: Vec<_> = [self.offset, self.length].into_iter().flatten().map(|bound| bound.to_string()).collect();
        let range = bounds.join(", ");
        Failure::index_out_of_bounds(format!("range {range} of argument '{argument}' {extent}"))
    }
}

impl Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value } = self;
        write!(f, "'{name}' {value}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::errors::Kind;

    fn message(span: Span, extent: Extent) -> String {
        match *span.within(&"data", extent).unwrap_err().0 {
            Kind::Exception(exception) => format!("{}: {}", exception.class, exception.message),
            kind => panic!("{kind:?}"),
        }
    }

    #[test]
    fn a_range_that_is_not_within_is_named() {
        let both = span().offset("off", 5).length("len", 10);
        assert_eq!(
            message(both, Extent::Length(12)),
            "java/lang/IndexOutOfBoundsException: range 'off' 5, 'len' 10 of argument 'data' of length 12"
        );
        assert!(
            message(span().offset("off", 13), Extent::Capacity(12))
                .ends_with("range 'off' 13 of argument 'data' of capacity 12")
        );
        assert!(
            message(span().length("len", -1_i64), Extent::Bytes(8))
                .ends_with("range 'len' -1 of argument 'data' of 8 bytes")
        );
    }

    #[test]
    fn what_is_not_named_is_the_first_and_the_last() {
        let of = |span: Span| span.within(&"data", Extent::Length(7)).unwrap();
        assert_eq!(of(span()), 0..7);
        assert_eq!(of(span().offset("off", 7)), 7..7);
        assert_eq!(of(span().offset("off", 3)), 3..7);
        assert_eq!(of(span().length("len", 3)), 0..3);
        assert_eq!(of(span().length("len", 0_i64).offset("off", 7_i64)), 7..7);
    }

    fn bound() -> impl Strategy<Value = i64> {
        prop_oneof![-2..20_i64, Just(i64::MIN), Just(i64::MAX), Just(i64::from(i32::MAX)), Just(i64::from(i32::MIN))]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 4000 }, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_what_arithmetic_without_end_says(offset in bound(), length in bound(), size in 0..16_usize) {
            let (start, end) = (i128::from(offset), i128::from(offset) + i128::from(length));
            let legal = 0 <= start && start <= end && end <= size as i128;
            let range = span().offset("off", offset).length("len", length).of(size);
            prop_assert_eq!(range.clone().map(|range| (range.start as i128, range.end as i128)), legal.then_some((start, end)));
        }
    }
}
