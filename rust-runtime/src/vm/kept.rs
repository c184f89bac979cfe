//! What is looked up once for each loader that has the library, and not used for the next.

use std::ffi::c_void;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use super::home::loaders;

/// What was looked up for the loader that has the library now.
#[derive(Debug)]
pub(crate) struct Kept {
    loader: AtomicUsize,
    pointer: AtomicPtr<c_void>,
}

impl Kept {
    pub(crate) const fn new() -> Self {
        Self { loader: AtomicUsize::new(usize::MAX), pointer: AtomicPtr::new(null_mut()) }
    }

    /// Null when nothing was looked up, or for a loader that is gone.
    pub(crate) fn get(&self) -> *mut c_void {
        let known = self.loader.load(Ordering::Acquire) == loaders(Ordering::Acquire);
        if known { self.pointer.load(Ordering::Relaxed) } else { null_mut() }
    }

    /// Two threads may look up the same at once, and find the same.
    pub(crate) fn set(&self, pointer: *mut c_void) {
        self.pointer.store(pointer, Ordering::Relaxed);
        self.loader.store(loaders(Ordering::Acquire), Ordering::Release);
    }
}
