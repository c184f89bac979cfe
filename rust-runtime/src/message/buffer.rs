//! The bytes of long messages: a thread keeps those of its last one for the next.

use std::cell::Cell;

use crate::errors::Failure;

/// Bytes that the next call of the thread uses again.
#[derive(Debug)]
pub(crate) struct Buffer(Vec<u8>);

thread_local! {
    /// One at a time: who takes it has it alone, and a call inside that call makes another.
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

impl Buffer {
    /// More is not kept.
    const KEPT: usize = 1 << 16;

    /// An empty one.
    fn take() -> Self {
        Self(SPARE.try_with(Cell::take).unwrap_or_default())
    }

    /// Lends the thread's spare bytes, empty, to be put back: looked up once for both.
    #[inline]
    pub(crate) fn with_spare<T>(use_bytes: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        let mut use_bytes = Some(use_bytes);
        let used = SPARE.try_with(|spare| {
            let mut bytes = spare.take();
            let result = use_bytes.take().map(|use_bytes| use_bytes(&mut bytes));
            if bytes.capacity() <= Self::KEPT {
                bytes.clear();
                spare.set(bytes);
            }
            result
        });
        match (used, use_bytes) {
            (Ok(Some(result)), _) => result,
            (_, Some(use_bytes)) => use_bytes(&mut Vec::new()), // a thread that ends
            _ => unreachable!("it is used where it is taken"),
        }
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// One of as many bytes as `fill` writes where it is told to.
    ///
    /// # Safety
    /// `fill` initialises `count` bytes.
    pub(crate) unsafe fn filled(count: usize, fill: impl FnOnce(*mut u8)) -> Result<Self, Failure> {
        let mut buffer = Self::take();
        let bytes = &mut buffer.0;
        bytes
            .try_reserve_exact(count)
            .map_err(|_| Failure::out_of_memory(format!("no memory for the {count} bytes of a message")))?;
        fill(bytes.as_mut_ptr());
        // SAFETY: filled, by contract; room for as much was reserved.
        unsafe { bytes.set_len(count) };
        Ok(buffer)
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.0);
        if bytes.capacity() <= Self::KEPT && bytes.capacity() > 0 {
            bytes.clear();
            _ = SPARE.try_with(|spare| spare.set(bytes)); // a thread that ends keeps nothing
        }
    }
}
