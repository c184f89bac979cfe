//! Values, headers and guards on one thread.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;

use super::super::{Crowd, Frame, Owned, Refusal, Shared};
use super::{Counted, Handle, live, owned_type};

#[test]
fn a_header_is_sixteen_bytes_with_the_word_first() {
    struct Plain;
    owned_type!(Plain, SharedOnly);
    assert_eq!(size_of::<Owned<Plain>>(), 16);
    assert_eq!(align_of::<Owned<Plain>>(), 8);
    let plain = Handle::<Plain>::new(Owned::<Plain>::give(Box::new(Plain)));
    assert_eq!(std::ptr::from_ref(plain.word()).addr(), std::ptr::from_ref(&*plain).addr());
    assert_ne!(plain.0, 0);
}

#[test]
fn zero_is_no_value() {
    struct Plain;
    owned_type!(Plain, SharedOnly);
    // SAFETY: zero is allowed.
    assert_eq!(unsafe { Owned::<Plain>::of(0) }.unwrap_err(), Refusal::Null);
    // SAFETY: as above.
    unsafe { Owned::<Plain>::free(0) };
}

/// Calls that share have no frames where none is exclusive: whose they are is not known, and is not said.
#[test]
fn a_value_that_its_own_thread_is_in_is_not_said_to_be_in_use_by_another() {
    struct Plain;
    owned_type!(Plain, SharedOnly);
    let plain = Handle::<Plain>::new(Owned::<Plain>::give(Box::new(Plain)));
    let inside = plain.shared().unwrap();
    let refusal = plain.whole().unwrap_err();
    assert_eq!(refusal, Refusal::Shared { owner: "Plain" });
    assert_eq!(
        refusal.to_string(),
        "this Plain is in use: a call of this thread or of another is in it, and this one takes it away"
    );
    drop(inside);
    assert!(plain.whole().is_ok());
}

#[test]
fn close_drops_the_value_at_once_and_the_header_stays() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Closed(#[expect(dead_code, reason = "counted")] Counted);
    owned_type!(Closed, SharedOnly);
    let handle = Handle::<Closed>::new(Owned::<Closed>::give(Box::new(Closed(Counted(&DROPS)))));
    assert_eq!((live::<Closed>(), DROPS.load(SeqCst)), (1, 0));
    assert!(handle.close());
    assert_eq!((live::<Closed>(), DROPS.load(SeqCst)), (0, 1));
    assert!(!handle.close());
    assert_eq!(handle.shared().unwrap_err(), Refusal::Closed { owner: "Closed" });
    drop(handle);
    assert_eq!((live::<Closed>(), DROPS.load(SeqCst)), (0, 1));
}

#[test]
fn free_drops_what_nobody_closed() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Freed(#[expect(dead_code, reason = "counted")] Counted);
    owned_type!(Freed, SharedOnly);
    drop(Handle::<Freed>::new(Owned::<Freed>::give(Box::new(Freed(Counted(&DROPS))))));
    assert_eq!((live::<Freed>(), DROPS.load(SeqCst)), (0, 1));
}

#[test]
fn the_last_guard_drops_a_closed_value() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Used(#[expect(dead_code, reason = "counted")] Counted, u8);
    owned_type!(Used, SharedOnly);
    let handle = Handle::<Used>::new(Owned::<Used>::give(Box::new(Used(Counted(&DROPS), 42))));
    let one = handle.shared().unwrap();
    let two = handle.shared().unwrap();
    assert!(handle.close());
    drop(one);
    assert_eq!((two.1, DROPS.load(SeqCst), live::<Used>()), (42, 0, 1));
    drop(two);
    assert_eq!((DROPS.load(SeqCst), live::<Used>()), (1, 0));
}

#[test]
fn an_exclusive_type_need_not_be_sync() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Alone(Counted, Cell<u8>);
    owned_type!(Alone, ExclusiveOnly);
    let handle = Handle::<Alone>::new(Owned::<Alone>::give(Box::new(Alone(Counted(&DROPS), Cell::new(1)))));
    let frame = pin!(Frame::new());
    let mut guard = handle.exclusive(frame, 0).unwrap();
    *guard.1.get_mut() += 1;
    guard.1.set(guard.1.get() * 2);
    assert!(handle.close());
    assert_eq!((guard.1.get(), guard.0.0.load(SeqCst)), (4, 0));
    drop(guard);
    assert_eq!((DROPS.load(SeqCst), live::<Alone>()), (1, 0));
}

#[test]
fn a_taken_value_is_the_takers() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Taken(#[expect(dead_code, reason = "counted")] Counted, u8);
    owned_type!(Taken, Mixed);
    let handle = Handle::<Taken>::new(Owned::<Taken>::give(Box::new(Taken(Counted(&DROPS), 7))));
    let taken = handle.exclusive(pin!(Frame::new()), 1).unwrap().take();
    assert_eq!((live::<Taken>(), DROPS.load(SeqCst)), (0, 0));
    assert_eq!(handle.exclusive(pin!(Frame::new()), 1).unwrap_err(), Refusal::Closed { owner: "Taken" });
    assert_eq!(handle.framed_shared(pin!(Frame::new()), 1).unwrap_err(), Refusal::Closed { owner: "Taken" });
    assert!(!handle.close());
    drop(handle);
    assert_eq!((taken.1, DROPS.load(SeqCst)), (7, 0));
    drop(taken);
    assert_eq!(DROPS.load(SeqCst), 1);
}

/// Two Java objects over one value: each is closed by itself.
#[test]
fn headers_over_one_arc_close_each_for_itself() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Common(#[expect(dead_code, reason = "counted")] Counted);
    owned_type!(Common, SharedArc);
    let value = Arc::new(Common(Counted(&DROPS)));
    let one = Handle::<Common>::new(Owned::<Common>::give(Arc::clone(&value)));
    let two = Handle::<Common>::new(Owned::<Common>::give(value));
    assert_eq!(live::<Common>(), 2);
    let longer = Shared::to_arc(&two.shared().unwrap());
    assert_eq!(Arc::strong_count(&longer), 3);
    assert!(one.close());
    assert_eq!((live::<Common>(), Arc::strong_count(&longer)), (1, 2));
    assert!(std::ptr::eq(&raw const *two.shared().unwrap(), &raw const *longer));
    assert!(two.close());
    assert_eq!((live::<Common>(), DROPS.load(SeqCst)), (0, 0));
    drop(longer);
    assert_eq!(DROPS.load(SeqCst), 1);
}

#[test]
fn a_drop_that_panics_panics_out_of_close_and_the_value_is_closed() {
    struct Bad;
    owned_type!(Bad, SharedOnly);
    impl Drop for Bad {
        fn drop(&mut self) {
            panic!("dropped");
        }
    }
    let handle = Handle::<Bad>::new(Owned::<Bad>::give(Box::new(Bad)));
    let payload = catch_unwind(AssertUnwindSafe(|| handle.close())).unwrap_err();
    assert_eq!(payload.downcast_ref(), Some(&"dropped"));
    assert_eq!(live::<Bad>(), 0);
    assert!(!handle.close());
    assert_eq!(handle.shared().unwrap_err(), Refusal::Closed { owner: "Bad" });
    // Out of free: the header goes all the same, as Miri sees.
    let handle = Owned::<Bad>::give(Box::new(Bad));
    // SAFETY: for the first and last time.
    assert!(catch_unwind(|| unsafe { Owned::<Bad>::free(handle) }).is_err());
    assert_eq!(live::<Bad>(), 0);
}

#[test]
fn a_drop_that_panics_panics_out_of_the_last_guard() {
    struct Bad;
    owned_type!(Bad, Mixed);
    impl Drop for Bad {
        fn drop(&mut self) {
            panic!("dropped");
        }
    }
    let handle = Handle::<Bad>::new(Owned::<Bad>::give(Box::new(Bad)));
    let dropped = catch_unwind(AssertUnwindSafe(|| {
        let frame = pin!(Frame::new());
        let guard = handle.exclusive(frame, 1).unwrap();
        handle.close();
        drop(guard);
    }));
    assert!(dropped.is_err());
    assert_eq!(live::<Bad>(), 0);
    assert_eq!(super::super::frame::method_inside(std::ptr::from_ref(&*handle).cast()), None);
}

/// The method panics while another thread closes; the value's drop panics too. One panic comes out, and the process lives.
#[test]
fn a_drop_that_panics_while_the_call_panics_does_not_abort() {
    struct Bad;
    owned_type!(Bad, SharedOnly);
    impl Drop for Bad {
        fn drop(&mut self) {
            panic!("dropped");
        }
    }
    let handle = Handle::<Bad>::new(Owned::<Bad>::give(Box::new(Bad)));
    let payload = catch_unwind(AssertUnwindSafe(|| {
        let _guard = handle.shared().unwrap();
        handle.close();
        panic!("called");
    }))
    .unwrap_err();
    assert_eq!(payload.downcast_ref(), Some(&"called"));
    assert_eq!(live::<Bad>(), 0);
}

#[test]
fn a_call_that_panics_leaves() {
    struct Calm;
    owned_type!(Calm, Mixed);
    let handle = Handle::<Calm>::new(Owned::<Calm>::give(Box::new(Calm)));
    let called = catch_unwind(AssertUnwindSafe(|| {
        let frame = pin!(Frame::new());
        let _guard = handle.exclusive(frame, 1).unwrap();
        panic!("called");
    }));
    assert!(called.is_err());
    assert!(handle.exclusive(pin!(Frame::new()), 1).is_ok());
}

#[test]
fn a_drop_that_calls_its_own_handle_finds_it_closed() {
    thread_local! {
        static SEEN: Cell<(i64, usize)> = const { Cell::new((0, 0)) };
    }
    struct Curious;
    owned_type!(Curious, Mixed);
    impl Drop for Curious {
        fn drop(&mut self) {
            let (handle, seen) = SEEN.get();
            // SAFETY: the header outlives the value.
            let owned = unsafe { Owned::<Curious>::of(handle) }.unwrap();
            let closed = Refusal::Closed { owner: "Curious" };
            assert_eq!(owned.framed_shared(pin!(Frame::new()), 0).unwrap_err(), closed);
            assert_eq!(owned.exclusive(pin!(Frame::new()), 0).unwrap_err(), closed);
            assert!(!owned.close());
            assert_eq!(live::<Curious>(), 1);
            SEEN.set((handle, seen + 1));
        }
    }
    let handle = Handle::<Curious>::new(Owned::<Curious>::give(Box::new(Curious)));
    SEEN.set((handle.0, 0));
    let frame = pin!(Frame::new());
    let guard = handle.exclusive(frame, 1).unwrap();
    handle.close();
    drop(guard);
    assert_eq!(SEEN.get().1, 1);
    drop(handle);
    assert_eq!(SEEN.get().1, 1);
}

/// Against the contract of `free`: a leak of 16 bytes, and no crash.
#[test]
fn free_under_a_call_leaves_the_header_to_it() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Early(#[expect(dead_code, reason = "counted")] Counted);
    owned_type!(Early, Mixed);
    let handle = Owned::<Early>::give(Box::new(Early(Counted(&DROPS))));
    // SAFETY: freed below.
    let owned = unsafe { Owned::<Early>::of(handle) }.unwrap();
    let frame = pin!(Frame::new());
    let guard = owned.framed_shared(frame, 0).unwrap();
    // SAFETY: it is not: this is what is tried.
    unsafe { Owned::<Early>::free(handle) };
    assert_eq!(DROPS.load(SeqCst), 0);
    drop(guard);
    assert_eq!(DROPS.load(SeqCst), 1);
    // SAFETY: once more, for Miri, which counts leaks.
    unsafe { Owned::<Early>::free(handle) };
}

#[test]
fn of_many_all_are_taken_or_none() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Many(#[expect(dead_code, reason = "counted")] Counted, u8);
    owned_type!(Many, SharedOnly);
    let give = |number| Handle::<Many>::new(Owned::<Many>::give(Box::new(Many(Counted(&DROPS), number))));
    let (one, two, closed) = (give(1), give(2), give(3));
    assert!(closed.close());
    assert_eq!(Crowd::whole(&[&*one, &*two, &*closed]).unwrap_err(), Refusal::Closed { owner: "Many" });
    assert!(matches!(Crowd::whole(&[&*one, &*two, &*one]), Err(Refusal::Busy { .. })));
    let inside = two.shared().unwrap();
    assert!(matches!(Crowd::whole(&[&*one, &*two]), Err(Refusal::Shared { .. })));
    drop(inside);
    assert_eq!((one.shared().unwrap().1, live::<Many>()), (1, 2));
    let crowd = Crowd::whole(&[&*two, &*one]).unwrap();
    drop(crowd); // not taken: Java's still
    let taken = Crowd::whole(&[&*two, &*one]).unwrap().take();
    assert_eq!((taken.iter().map(|many| many.1).collect::<Vec<_>>(), live::<Many>()), (vec![2, 1], 0));
    assert_eq!(one.shared().unwrap_err(), Refusal::Closed { owner: "Many" });
    drop((one, two));
    assert_eq!(DROPS.load(SeqCst), 1);
    drop(taken);
    assert_eq!(DROPS.load(SeqCst), 3);
    assert!(Crowd::<crate::handle::Whole<'_, Many>>::whole(&[]).unwrap().take().is_empty());
}
