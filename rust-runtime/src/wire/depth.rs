//! How deep values may be in one another: as deep as half of what the thread's stack has left.

use super::{Problem, Wire, WireError};
use crate::stack;

/// What a level takes of the stack, of a type whose values may be in one another without end.
#[derive(Debug, Clone, Copy)]
pub struct Level {
    /// What is counted besides what reading takes, so that both are more than half of what the heaviest of the derived
    /// impls takes: printing, copying, comparing, hashing, dropping. These have twice as much as reading has.
    more: usize,
    /// What the frames of reading or writing one take at most.
    frame: usize,
}

impl Level {
    /// Of a type with so many fields of so many bytes, those of all variants together.
    ///
    /// What it takes is measured: `docs/safety.md`. It is the most of each way to compile it: no `cfg` says whether the
    /// code that nests is optimized, for which `more` is, or not, for which `frame` is.
    #[must_use]
    pub const fn of(fields: usize, bytes: usize) -> Self {
        Self { more: 320 + 10 * fields, frame: 1024 + 48 * fields + 8 * bytes }
    }

    /// Of a pair of both.
    pub(super) const fn and(self, other: Self) -> Self {
        Self { more: self.more + other.more, frame: self.frame + other.frame }
    }
}

/// How deep a walk through a value is, and how deep it may go: the thread's stack says.
#[derive(Debug, Clone, Copy)]
pub struct Depth {
    /// No frame may be lower. It rises by what other walks take more.
    floor: usize,
    levels: u32,
}

impl Default for Depth {
    fn default() -> Self {
        Self::new()
    }
}

impl Depth {
    /// Nobody has asked yet where the stack ends.
    const UNASKED: usize = usize::MAX;

    /// Not in anything.
    #[must_use]
    pub const fn new() -> Self {
        Self { floor: Self::UNASKED, levels: 0 }
    }

    /// Goes to what is in a box or a collection, if such values may be in one another. Of others it asks whether there is
    /// room for one.
    ///
    /// # Errors
    /// The stack has no room for it.
    #[inline]
    pub fn enter<T: Wire>(&mut self) -> Result<(), WireError> {
        if let Some(level) = T::NESTS { self.descend(level) } else { Self::room_for::<T>() }
    }

    /// Goes back. After an error nobody need.
    #[inline]
    pub fn leave<T: Wire>(&mut self) {
        if let Some(level) = T::NESTS {
            self.ascend(level);
        }
    }

    /// That there is room for the frames that have a whole value of this type in them. Of a small one nobody asks: a
    /// native begins with more.
    ///
    /// # Errors
    /// There is not.
    #[inline]
    pub(crate) fn room_for<T>() -> Result<(), WireError> {
        if is_small::<T>() {
            return Ok(());
        }
        // As many fields as strings have room in it.
        Self::new().descend(const { Level::of(size_of::<T>() / size_of::<String>(), size_of::<T>()) })
    }

    #[inline]
    pub(crate) fn descend(&mut self, level: Level) -> Result<(), WireError> {
        let here = stack::here();
        if here < self.floor.saturating_add(level.frame) {
            self.ask(here, level)?;
        }
        self.floor += level.more;
        self.levels += 1;
        Ok(())
    }

    #[inline]
    pub(crate) fn ascend(&mut self, level: Level) {
        self.floor -= level.more;
        self.levels -= 1;
    }

    #[cold]
    fn ask(&mut self, here: usize, level: Level) -> Result<(), WireError> {
        if self.floor == Self::UNASKED {
            self.floor = stack::floor(here);
            if here >= self.floor.saturating_add(level.frame) {
                return Ok(());
            }
        }
        Err(Problem::Depth { levels: self.levels + 1, stack: stack::size() }.into())
    }

    /// How many were entered and not left.
    #[inline]
    pub(crate) fn levels(&self) -> u32 {
        self.levels
    }
}

/// Whether nobody asks for room for a value of this type.
const fn is_small<T>() -> bool {
    size_of::<T>() <= 512
}

/// Runs what has values of this type in its frames, after [`Depth::enter`] or [`Depth::room_for`]: in frames of its own,
/// since the caller's are there before it asks.
#[inline]
pub(crate) fn apart<T, R>(walk: impl FnOnce() -> R) -> R {
    #[inline(never)]
    fn called<R>(walk: impl FnOnce() -> R) -> R {
        walk()
    }
    if is_small::<T>() { walk() } else { called(walk) }
}
