//! Inside for longer than a call, on other threads.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;

use super::super::{Inside, Owned, Refusal};
use super::{Counted, Handle, live, owned_type};

#[test]
fn a_value_that_is_closed_meanwhile_is_dropped_by_whoever_leaves_last() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Kept(#[expect(dead_code, reason = "counted")] Counted, i32);
    owned_type!(Kept, SharedOnly);
    let handle = Handle::<Kept>::new(Owned::<Kept>::give(Box::new(Kept(Counted(&DROPS), 7))));
    // SAFETY: freed after this.
    let inside = unsafe { Inside::new(handle.shared().unwrap()) };
    assert!(handle.close());
    assert_eq!(handle.shared().unwrap_err(), Refusal::Closed { owner: "Kept" });
    assert_eq!((live::<Kept>(), DROPS.load(SeqCst)), (1, 0));
    let seen = thread::spawn(move || inside.1).join().unwrap();
    assert_eq!((seen, live::<Kept>(), DROPS.load(SeqCst)), (7, 0, 1));
}

#[test]
fn it_is_one_call_among_others() {
    struct Kept;
    owned_type!(Kept, SharedOnly);
    let handle = Handle::<Kept>::new(Owned::<Kept>::give(Box::new(Kept)));
    // SAFETY: freed after this.
    let inside = unsafe { Inside::new(handle.shared().unwrap()) };
    assert_eq!(format!("{inside:?}"), "Inside(\"Kept\")");
    assert!(handle.shared().is_ok());
    assert_eq!(handle.whole().unwrap_err(), Refusal::Shared { owner: "Kept" });
    drop(inside);
    assert!(handle.whole().is_ok());
}

/// The shape of what shims start: a future that owns the guard, and borrows the value from it over an await.
#[test]
fn a_future_has_the_guard_and_borrows_from_it() {
    use std::future::{Future, poll_fn};
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    struct Kept(String);
    owned_type!(Kept, SharedArc);
    impl Kept {
        async fn text(&self) -> &str {
            let mut polled = false;
            poll_fn(|_| if std::mem::replace(&mut polled, true) { Poll::Ready(()) } else { Poll::Pending }).await;
            &self.0
        }
    }
    for is_dropped in [false, true] {
        let handle = Handle::<Kept>::new(Owned::<Kept>::give(std::sync::Arc::new(Kept("kept".to_owned()))));
        // SAFETY: freed after this.
        let inside = unsafe { Inside::new(handle.shared().unwrap()) };
        {
            let mut future = pin!(async move { inside.text().await.len() });
            let mut context = Context::from_waker(Waker::noop());
            assert_eq!(future.as_mut().poll(&mut context), Poll::Pending);
            handle.close();
            assert_eq!(live::<Kept>(), 1);
            if !is_dropped {
                assert_eq!(future.as_mut().poll(&mut context), Poll::Ready(4));
            }
        }
        assert_eq!(live::<Kept>(), 0);
    }
}
