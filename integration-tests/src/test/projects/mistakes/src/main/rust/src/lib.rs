//! Mistakes on purpose: whoever looks for such must see them.
use std::hint::black_box;

use nativebound::native_bound;

nativebound::bindings!();

pub struct Mistakes {
    value: *mut i64,
}

// SAFETY: one thread is all there is.
unsafe impl Send for Mistakes {}
// SAFETY: as above.
unsafe impl Sync for Mistakes {}

impl Mistakes {
    fn free(&self) {
        // SAFETY: none, where it is called more than once.
        drop(unsafe { Box::from_raw(self.value) });
    }
}

impl Drop for Mistakes {
    fn drop(&mut self) {
        self.free();
    }
}

#[native_bound]
impl bindings::Mistakes for Mistakes {
    fn of(value: i64) -> Self {
        Self { value: Box::into_raw(Box::new(value)) }
    }

    fn drop_twice(&self) {
        self.free();
    }

    fn read_dropped(&self) -> i64 {
        self.free();
        // SAFETY: none, it is dropped.
        unsafe { black_box(self.value).read_volatile() }
    }

    fn write_behind(&self) {
        // SAFETY: none, nothing is there.
        unsafe { black_box(self.value).add(1).write_volatile(1) }
    }
}
