//! How deep values are in one another that become Java's.

use std::cell::Cell;

use crate::foreign::unlowered::Unlowered;
use crate::wire::MAX_DEPTH;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// A record that may be in one of its own kind: what is deeper than any message would overflow the stack.
#[derive(Debug)]
pub struct Level(());

impl Level {
    /// One deeper, until it is dropped.
    ///
    /// # Errors
    /// `IllegalArgumentException`: it is too deep for a message.
    #[inline]
    pub fn enter() -> Result<Self, Unlowered> {
        let depth = DEPTH.get();
        if depth == MAX_DEPTH {
            return Err(Unlowered::too_deep());
        }
        DEPTH.set(depth + 1);
        Ok(Self(()))
    }
}

impl Drop for Level {
    #[inline]
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(levels: u32) -> Result<u32, Unlowered> {
        let _level = Level::enter()?;
        if levels == 0 { Ok(0) } else { nested(levels - 1).map(|below| below + 1) }
    }

    #[test]
    fn as_deep_as_a_message_and_no_deeper() {
        assert_eq!(nested(MAX_DEPTH - 1).unwrap(), MAX_DEPTH - 1);
        assert!(nested(MAX_DEPTH).is_err());
        assert_eq!(nested(MAX_DEPTH - 1).unwrap(), MAX_DEPTH - 1);
    }

    #[test]
    fn a_panic_leaves_all_levels() {
        let panicked = std::panic::catch_unwind(|| {
            let _level = Level::enter();
            std::panic::resume_unwind(Box::new(()));
        });
        assert!(panicked.is_err());
        assert_eq!(DEPTH.get(), 0);
    }
}
