//! The header with its guards: they do for a value what the word says.

use std::sync::atomic::Ordering::Relaxed;

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::AtomicUsize;
use loom::thread;

use super::super::{Owned, OwnedType, SharedOnly};

/// A value that loom watches.
struct Watched {
    memory: UnsafeCell<u32>,
    drops: Arc<AtomicUsize>,
}

// SAFETY: read by `&`, and written by its drop alone; loom checks it.
unsafe impl Sync for Watched {}

impl Drop for Watched {
    fn drop(&mut self) {
        assert_eq!(self.drops.fetch_add(1, Relaxed), 0, "dropped twice");
        // SAFETY: loom checks that nobody else has it.
        self.memory.with_mut(|memory| unsafe { *memory = 0 });
    }
}

impl OwnedType for Watched {
    type Keeping = SharedOnly;

    const NAME: &'static str = "Watched";
    const METHODS: &'static [&'static str] = &[];

    fn live() -> &'static std::sync::atomic::AtomicUsize {
        static LIVE: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        &LIVE
    }
}

fn call(owned: &Owned<Watched>) {
    if let Ok(value) = owned.shared() {
        // SAFETY: loom checks that nobody writes it.
        value.memory.with(|memory| assert_eq!(unsafe { *memory }, 42));
    }
}

/// `close` on one thread and calls on two; the header is freed when all have returned.
#[test]
fn guards_and_close_drop_a_value_once_and_never_under_a_call() {
    explore(true);
}

#[test]
fn free_drops_what_calls_have_left_open() {
    explore(false);
}

fn explore(close: bool) {
    loom::model(move || {
        let drops = Arc::new(AtomicUsize::new(0));
        let value = Watched { memory: UnsafeCell::new(42), drops: Arc::clone(&drops) };
        let handle = Owned::<Watched>::give(Box::new(value));
        // SAFETY: freed at the end, when the threads are joined.
        let owned = unsafe { Owned::<Watched>::of(handle) }.unwrap();
        let callers = [(); 2].map(|()| {
            thread::spawn(move || {
                // SAFETY: as above.
                call(unsafe { Owned::<Watched>::of(handle) }.unwrap());
            })
        });
        if close {
            assert!(owned.close());
        }
        for caller in callers {
            caller.join().unwrap();
        }
        assert_eq!(drops.load(Relaxed), usize::from(close));
        // SAFETY: for the first and last time.
        unsafe { Owned::<Watched>::free(handle) };
        assert_eq!(drops.load(Relaxed), 1);
    });
}
