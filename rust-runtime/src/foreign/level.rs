//! How deep values of crates are in one another that are converted.

use std::cell::Cell;
use std::fmt::Display;

use crate::failure::Failure;
use crate::foreign::unlowered::Unlowered;
use crate::wire::{Depth, Level, Wire, WireError};

thread_local! {
    static DEPTH: Cell<Depth> = const { Cell::new(Depth::new()) };
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
        }
        let level = W::NESTS.unwrap_or(Level::of(0, 0));
        depth.descend(level)?;
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
    fn a_panic_leaves_all_levels() {
        let panicked = std::panic::catch_unwind(|| {
            let _deeper = Deeper::lower::<Node>();
            std::panic::resume_unwind(Box::new(()));
        });
        assert!(panicked.is_err());
        assert_eq!(DEPTH.get().levels(), 0);
    }
}
