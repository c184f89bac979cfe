//! The owners of memory that Java has, each under a key: a `long` that means nothing to anyone else.
//!
//! Java gives a key back once. But reflection reaches the native that takes it, with any number and any number of times:
//! were it a pointer, a wrong one would crash the VM.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Something that owns bytes, is dropped by whatever thread, and is not asked for them a second time.
pub(crate) trait Owner: Send {
    fn bytes(&mut self) -> &mut [u8];
}

impl<T: AsMut<[u8]> + Send> Owner for T {
    fn bytes(&mut self) -> &mut [u8] {
        self.as_mut()
    }
}

/// An owner whose bytes are somebody's while it moves about: a box would claim that nobody else has them.
struct Kept(*mut dyn Owner);

// SAFETY: the only one that has the owner, which is Send.
unsafe impl Send for Kept {}

impl Drop for Kept {
    fn drop(&mut self) {
        // SAFETY: made of a box in `keep`; nobody else drops it.
        drop(unsafe { Box::from_raw(self.0) });
    }
}

struct Owners {
    /// The last key, or zero before the first.
    last: i64,
    kept: BTreeMap<i64, Kept>,
}

impl Owners {
    /// Keys increase from where nobody guesses them, and zero is none.
    fn insert(&mut self, owner: Kept) -> i64 {
        if self.last == 0 {
            self.last = i64::from_ne_bytes(RandomState::new().hash_one(0).to_ne_bytes()) & (i64::MAX >> 1);
        }
        self.last += 1; // a quarter of all the longs will do
        self.kept.insert(self.last, owner);
        self.last
    }
}

fn owners() -> MutexGuard<'static, Owners> {
    static OWNERS: Mutex<Owners> = Mutex::new(Owners { last: 0, kept: BTreeMap::new() });
    OWNERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps an owner until [`release`] has its key; with the key come its bytes, which stay where they are until then.
pub(crate) fn keep(owner: Box<dyn Owner>) -> (i64, *mut [u8]) {
    let owner = Kept(Box::into_raw(owner));
    // SAFETY: nobody else has the owner. The user's code, so outside of the lock; it may panic.
    let bytes: *mut [u8] = unsafe { (*owner.0).bytes() };
    (owners().insert(owner), bytes)
}

/// Drops the owner of this key, on this thread. Nothing, when there is none or no more.
pub(crate) fn release(key: i64) {
    let owner = owners().kept.remove(&key);
    drop(owner); // the user's code, so outside of the lock
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    struct Counted([u8; 3], #[expect(dead_code, reason = "counted")] Arc<()>);

    impl AsMut<[u8]> for Counted {
        fn as_mut(&mut self) -> &mut [u8] {
            &mut self.0
        }
    }

    #[test]
    fn an_owner_is_dropped_once_and_by_its_own_key_only() {
        let count = Arc::new(());
        let (key, bytes) = keep(Box::new(Counted([1, 2, 3], Arc::clone(&count))));
        let (next, _) = keep(Box::new(Counted([4, 5, 6], Arc::clone(&count))));
        assert!(next > key && key > 0);
        for unknown in [0, -1, i64::MIN, i64::MAX] {
            release(unknown);
        }
        // SAFETY: memory of the owner, which is still kept.
        assert_eq!(unsafe { &*bytes }, [1, 2, 3]);
        assert_eq!(Arc::strong_count(&count), 3);
        release(key);
        release(key);
        assert_eq!(Arc::strong_count(&count), 2);
        release(next);
        assert_eq!(Arc::strong_count(&count), 1);
    }

    #[test]
    fn an_owner_may_release_another_when_dropped_and_may_panic() {
        struct Outer(i64);

        impl AsMut<[u8]> for Outer {
            fn as_mut(&mut self) -> &mut [u8] {
                &mut []
            }
        }

        impl Drop for Outer {
            fn drop(&mut self) {
                release(self.0);
                panic!("dropped");
            }
        }

        let count = Arc::new(());
        let (inner, _) = keep(Box::new(Counted([0; 3], Arc::clone(&count))));
        let (outer, _) = keep(Box::new(Outer(inner)));
        assert!(std::panic::catch_unwind(|| release(outer)).is_err());
        assert_eq!(Arc::strong_count(&count), 1);
        release(outer);
    }
}
