//! Handles that were given to Java, and never came there.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

use super::kinds::OwnedType;
use super::owned::Owned;

/// Frees each, by the function beside it. A `Drop` that panics does not stop the others.
///
/// # Panics
/// When a value's `Drop` did: the first panic of several.
#[cold]
pub(crate) fn release_all(handles: impl Iterator<Item = (i64, fn(i64))>) {
    let mut first = None;
    for (handle, free) in handles {
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| free(handle))) {
            match first {
                None => first = Some(payload),
                Some(_) => std::mem::forget(payload), // whose drop may panic too
            }
        }
    }
    match first {
        Some(payload) if thread::panicking() => std::mem::forget(payload),
        Some(payload) => resume_unwind(payload),
        None => {}
    }
}

/// Frees what nobody but the caller has the handle of.
pub(crate) fn free<T: OwnedType>(handle: i64) {
    // SAFETY: of a result or a message that was never Java's: nobody has the handle.
    unsafe { Owned::<T>::free(handle) };
}

#[cfg(test)]
#[cfg(not(loom))]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    #[test]
    fn a_drop_that_panics_stops_no_other() {
        static FREED: AtomicI64 = AtomicI64::new(0);
        fn free(handle: i64) {
            FREED.fetch_add(handle, Ordering::Relaxed);
            assert!(handle % 2 == 0, "odd {handle}");
        }
        let handles = [1, 20, 300, 4000].map(|handle| (handle, free as fn(i64)));
        let panic = catch_unwind(|| release_all(handles.into_iter())).unwrap_err();
        assert_eq!(FREED.load(Ordering::Relaxed), 4321);
        assert_eq!(panic.downcast_ref::<String>().map(String::as_str), Some("odd 1"));
        release_all([(2, free as fn(i64))].into_iter());
        assert_eq!(FREED.load(Ordering::Relaxed), 4323);
    }
}
