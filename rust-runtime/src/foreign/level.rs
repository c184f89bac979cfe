//! How deep values of crates may be in one another that are converted: [`Depth`](crate::wire::Depth) for both directions.

use std::cell::Cell;
use std::fmt::Display;
use std::mem::ManuallyDrop;

use super::unlowered::Unlowered;
use crate::errors::Failure;
use crate::wire::{Depth, Level, Wire, WireError};

thread_local! {
    static DEPTH: Cell<Depth> = const { Cell::new(Depth::new()) };
    /// Whether this walk has found that there is no room for a value.
    static TOO_DEEP: Cell<bool> = const { Cell::new(false) };
}

/// A record that may be in one of its own kind: one deeper, until this is dropped.
#[derive(Debug)]
pub struct Deeper(Level);

impl Deeper {
    /// One deeper than the record around it, if there is one; `W` is Java's half.
    ///
    /// # Errors
    /// The stack has no room for it.
    #[inline]
    fn enter<W: Wire>() -> Result<Self, WireError> {
        let mut depth = DEPTH.get();
        if depth.levels() == 0 {
            depth = Depth::new(); // from another place of the stack
            TOO_DEEP.set(false);
        }
        let level = W::NESTS.unwrap_or(Level::of(0, 0));
        depth.descend(level).inspect_err(|_| TOO_DEEP.set(true))?;
        DEPTH.set(depth);
        Ok(Self(level))
    }

    /// Of a value that becomes Java's.
    ///
    /// # Errors
    /// `IllegalArgumentException`: the stack has no room for it.
    #[inline]
    pub fn lower<W: Wire>() -> Result<Self, Unlowered> {
        Self::enter::<W>().map_err(Unlowered::too_deep)
    }

    /// Of one that becomes the crate's; `name` is the argument's, with the way to the value.
    ///
    /// # Errors
    /// `IllegalArgumentException`: the stack has no room for it.
    #[inline]
    pub fn give<W: Wire>(name: &dyn Display) -> Result<Self, Failure> {
        Self::enter::<W>().map_err(|error| refused(name, &error))
    }
}

/// Of a way of a thousand steps, the argument's name alone.
#[cold]
fn refused(name: &dyn Display, error: &WireError) -> Failure {
    let way = name.to_string();
    let argument = way.split(['.', '[']).next().unwrap_or_default();
    Failure::illegal_argument(format!("argument '{argument}': {error}"))
}

impl Drop for Deeper {
    #[inline]
    fn drop(&mut self) {
        let mut depth = DEPTH.get();
        depth.ascend(self.0);
        DEPTH.set(depth);
    }
}

/// A value that waits while another one beside it is converted. Where that is too deep, this may be too deep for the `Drop`
/// that rustc makes: it is left as it is.
#[derive(Debug)]
pub struct Beside<T>(ManuallyDrop<T>);

impl<T> Beside<T> {
    /// One that waits.
    #[inline]
    pub fn new(value: T) -> Self {
        if DEPTH.get().levels() == 0 {
            TOO_DEEP.set(false); // of an earlier walk
        }
        Self(ManuallyDrop::new(value))
    }

    /// It is its turn.
    #[inline]
    #[must_use]
    pub fn into_inner(self) -> T {
        let mut waiting = ManuallyDrop::new(self);
        // SAFETY: taken once, from what is not dropped.
        unsafe { ManuallyDrop::take(&mut waiting.0) }
    }
}

/// The items that wait while one of them is converted.
impl<T: Iterator> Iterator for Beside<T> {
    type Item = T::Item;

    #[inline]
    fn next(&mut self) -> Option<T::Item> {
        self.0.next()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> Drop for Beside<T> {
    #[inline]
    fn drop(&mut self) {
        if !TOO_DEEP.get() {
            // SAFETY: dropped once, here: what was taken is not dropped.
            unsafe { ManuallyDrop::drop(&mut self.0) };
        }
    }
}

/// One deeper in a value of a crate: `let _deeper = deeper!(bindings::Node, self);`.
///
/// What is too deep to be converted is too deep for the `Drop` that rustc makes. It is left as it is: its memory is lost,
/// and not the process.
#[doc(hidden)]
#[macro_export]
macro_rules! __deeper {
    ($java:ty, $item:expr $(,)?) => {
        match $crate::__private::v1::Deeper::lower::<$java>() {
            ::core::result::Result::Ok(deeper) => deeper,
            ::core::result::Result::Err(error) => {
                ::core::mem::forget($item);
                return ::core::result::Result::Err(error);
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Reader, Writer};

    /// `record Node(@Nullable Node next)`
    #[derive(Debug)]
    struct Node;

    impl Wire for Node {
        const MIN_SIZE: usize = 1;
        const NESTS: Option<Level> = Some(Level::of(1, 8));

        fn write(self, writer: &mut Writer) -> Result<(), WireError> {
            writer.nothing()
        }

        fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
            reader.nothing().map(|()| Self)
        }
    }

    fn nested(levels: u32) -> Result<u32, Unlowered> {
        let _deeper = Deeper::lower::<Node>()?;
        if levels == 0 { Ok(0) } else { nested(levels - 1).map(|below| below + 1) }
    }

    fn on_stack_of<T: Send + 'static>(kilobytes: usize, run: fn() -> T) -> T {
        std::thread::Builder::new().stack_size(kilobytes * 1024).spawn(run).unwrap().join().unwrap()
    }

    #[test]
    fn as_deep_as_the_stack_and_no_deeper() {
        let deepest = || {
            assert!(nested(u32::MAX).is_err());
            assert!(nested(20).is_ok());
            (0..1_000_000).take_while(|&levels| nested(levels).is_ok()).count()
        };
        let (small, large) = (on_stack_of(256, deepest), on_stack_of(1024, deepest));
        assert!(small > 50 && large > 4 * small, "{small} {large}");
    }

    #[test]
    fn the_argument_is_named_and_not_the_way_to_the_value() {
        let failure = format!("{:?}", refused(&"node.next.next", &crate::wire::Problem::TooLong.into()));
        assert!(failure.contains("argument 'node': "), "{failure}");
    }

    #[test]
    fn what_is_beside_the_too_deep_is_left_and_else_dropped() {
        let dropped = |deep: bool| {
            let value = std::rc::Rc::new(());
            let kept = std::rc::Rc::downgrade(&value);
            let beside = Beside::new(value);
            let outer = Deeper::lower::<Node>().unwrap();
            assert_eq!(deep, nested(if deep { u32::MAX } else { 3 }).is_err());
            drop((beside, outer));
            kept.upgrade().is_none()
        };
        let all = move || (dropped(false), dropped(true), dropped(false));
        assert_eq!(
            std::thread::Builder::new().stack_size(256 * 1024).spawn(all).unwrap().join().unwrap(),
            (true, false, true)
        );
        assert_eq!(Beside::new(7).into_inner(), 7);
    }

    #[test]
    fn a_panic_leaves_all_levels() {
        let panicked = std::panic::catch_unwind(|| {
            let _deeper = Deeper::lower::<Node>();
            std::panic::resume_unwind(Box::new(()));
        });
        assert!(panicked.is_err());
        assert_eq!(DEPTH.get().levels(), 0);
    }
}
