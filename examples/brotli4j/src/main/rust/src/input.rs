//! The memory that Java fills for a coder.

use std::cell::UnsafeCell;
use std::ops::Range;
use std::sync::Arc;

use nativebound::DirectBuffer;

/// Shared with Java's buffer, so that it lives as long as either.
struct Memory(Box<[UnsafeCell<u8>]>);

// SAFETY: Java writes to it between the calls of a coder and a coder reads it during them, one at a time: `Wrapper` is
// no more safe for threads than it was.
unsafe impl Sync for Memory {}

struct Owner(Arc<Memory>);

impl AsMut<[u8]> for Owner {
    fn as_mut(&mut self) -> &mut [u8] {
        let memory = &self.0.0;
        // SAFETY: the cells are bytes that may be written through a shared reference; this is called once, for the
        // address, before Java or a coder uses the memory.
        unsafe { std::slice::from_raw_parts_mut(UnsafeCell::raw_get(memory.as_ptr()), memory.len()) }
    }
}

/// An input buffer, and which bytes of it were not read yet.
pub struct Input {
    memory: Arc<Memory>,
    rest: Range<usize>,
}

impl Input {
    /// None if there is no such memory.
    pub fn new(size: i64) -> Option<(Self, DirectBuffer)> {
        let size = usize::try_from(size).ok().filter(|&size| size > 0)?;
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(size).ok()?;
        bytes.resize_with(size, || UnsafeCell::new(0));
        let memory = Arc::new(Memory(bytes.into()));
        let buffer = DirectBuffer::new(Owner(Arc::clone(&memory)));
        Some((Self { memory, rest: 0..0 }, buffer))
    }

    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Java wrote `length` bytes; 0 goes on with those that are left. False where some are left, or more are
    /// announced than the buffer holds, which the original would have read.
    #[must_use]
    pub fn fill(&mut self, length: i32) -> bool {
        let Ok(length) = usize::try_from(length) else { return false };
        if length == 0 {
            return true;
        }
        if !self.is_empty() || length > self.memory.0.len() {
            return false;
        }
        self.rest = 0..length;
        true
    }

    /// What was not read yet.
    pub fn bytes(&self) -> &[u8] {
        let cells = &self.memory.0[self.rest.clone()];
        // SAFETY: the cells are initialised bytes, and Java does not write to them during a call.
        unsafe { std::slice::from_raw_parts(UnsafeCell::raw_get(cells.as_ptr()), cells.len()) }
    }

    /// So many bytes were read.
    pub fn read(&mut self, count: usize) {
        self.rest.start += count;
    }
}
