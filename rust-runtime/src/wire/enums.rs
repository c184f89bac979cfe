//! An enum of Java's: in Rust, and on the wire, an index into the names of its constants, sorted.
//!
//! The order in which a compiler or an IDE lists the constants means nothing; what ties the two halves is the names.

use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

/// A Rust enum of `bindings` that stands for a Java one.
pub trait JavaEnum: Copy + 'static {
    /// The binary name.
    const CLASS: &'static str;
    /// The names of the constants, sorted.
    const CONSTANTS: &'static [&'static str];
    /// The values, in the same order.
    const VALUES: &'static [Self];

    /// The place of a value in [`VALUES`](Self::VALUES).
    fn index(self) -> usize;

    /// What is filled when Java loads the library.
    fn table() -> &'static EnumTable;
}

/// Which constant is which in Java, as the door has it through which natives are called; the codec needs indices alone.
///
/// Each `load()` makes it anew: a library that was closed with its class loader may still be mapped when the next loader
/// opens it, and then this is what the last one left. What it was stays in memory, for a native may be reading it; that is
/// one table for each class with natives of the enum.
#[derive(Debug)]
pub struct EnumTable(AtomicPtr<c_void>);

impl EnumTable {
    /// An empty table.
    #[must_use]
    pub const fn new() -> Self {
        Self(AtomicPtr::new(ptr::null_mut()))
    }

    /// What [`fill`](Self::fill) was given last; null before.
    #[inline]
    pub(crate) fn filled(&self) -> *const c_void {
        self.0.load(Ordering::Acquire)
    }

    /// Keeps what the door has made of the enum.
    pub(crate) fn fill(&self, bound: *mut c_void) {
        self.0.store(bound, Ordering::Release);
    }
}

impl Default for EnumTable {
    fn default() -> Self {
        Self::new()
    }
}
