//! In how many natives a thread is, and whether the innermost has something noted.

use std::cell::Cell;

thread_local! {
    /// How many natives this thread is in, and [`MARK`].
    pub(super) static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Set while the innermost native has something noted in [`held`](super::held).
pub(super) const MARK: u32 = 1 << 31;

/// How many natives this thread is in.
pub(crate) fn depth() -> u32 {
    DEPTH.with(Cell::get) & !MARK
}

/// The native has something noted, to be forgotten when it ends.
pub(super) fn mark() {
    DEPTH.with(|depth| depth.set(depth.get() | MARK));
}
