//! Who is inside: this thread or another.

use std::mem;
use std::pin::pin;
use std::thread;

use super::super::frame::method_inside;
use super::super::word::{Duty, Protocol as _};
use super::super::{Frame, Owned, Refusal};
use super::{Handle, frame, owned_type};

struct Doc(String);
owned_type!(Doc, Mixed);

fn doc() -> Handle<Doc> {
    Handle::new(Owned::<Doc>::give(Box::new(Doc(String::new()))))
}

fn headers_inside(handles: &[&Handle<Doc>]) -> Vec<Option<u16>> {
    handles.iter().map(|handle| method_inside(std::ptr::from_ref::<Owned<Doc>>(handle).cast())).collect()
}

const fn reentrant(inside: &'static str) -> Refusal {
    Refusal::Reentrant { owner: "Doc", inside }
}

#[test]
fn shared_in_shared_is_fine() {
    let doc = doc();
    let frame = pin!(Frame::new());
    let outer = doc.framed_shared(frame, 0).unwrap();
    let frame = pin!(Frame::new());
    let inner = doc.framed_shared(frame, 1).unwrap();
    assert_eq!(headers_inside(&[&doc]), [Some(1)]);
    drop(inner);
    assert_eq!(headers_inside(&[&doc]), [Some(0)]);
    drop(outer);
    assert_eq!(headers_inside(&[&doc]), [None]);
}

#[test]
fn the_other_three_are_re_entry() {
    let doc = doc();
    {
        let frame = pin!(Frame::new());
        let _shared = doc.framed_shared(frame, 2).unwrap();
        assert_eq!(doc.exclusive(pin!(Frame::new()), 0).unwrap_err(), reentrant("two"));
    }
    let frame = pin!(Frame::new());
    let _exclusive = doc.exclusive(frame, 1).unwrap();
    assert_eq!(doc.framed_shared(pin!(Frame::new()), 0).unwrap_err(), reentrant("one"));
    assert_eq!(doc.exclusive(pin!(Frame::new()), 0).unwrap_err(), reentrant("one"));
}

/// `f(x, x)` with one consumed; the value stays Java's.
#[test]
fn a_value_that_is_consumed_and_borrowed_by_one_call_is_re_entry() {
    let doc = doc();
    let frame = pin!(Frame::new());
    let taken = doc.exclusive(frame, 2).unwrap();
    assert_eq!(doc.framed_shared(pin!(Frame::new()), 2).unwrap_err(), reentrant("two"));
    drop(taken);
    assert!(doc.framed_shared(pin!(Frame::new()), 2).is_ok());
}

#[test]
fn another_thread_is_told_to_wait_and_for_whom() {
    let doc = doc();
    let handle = doc.0;
    let elsewhere = || {
        thread::spawn(move || {
            // SAFETY: freed at the end of the test, after the join.
            let doc = unsafe { Owned::<Doc>::of(handle) }.unwrap();
            let shared = doc.framed_shared(pin!(Frame::new()), 0).err();
            let exclusive = doc.exclusive(pin!(Frame::new()), 0).err();
            (shared, exclusive)
        })
        .join()
        .unwrap()
    };
    let frame = pin!(Frame::new());
    let exclusive = doc.exclusive(frame, 2).unwrap();
    let busy = Some(Refusal::Busy { owner: "Doc", inside: Some("two") });
    assert_eq!(elsewhere(), (busy, busy));
    drop(exclusive);
    let frame = pin!(Frame::new());
    let shared = doc.framed_shared(frame, 1).unwrap();
    assert_eq!(elsewhere(), (None, Some(Refusal::Busy { owner: "Doc", inside: None })));
    drop(shared);
    assert_eq!(elsewhere(), (None, None));
}

#[test]
fn values_are_told_apart() {
    let (one, two) = (doc(), doc());
    let frame = pin!(Frame::new());
    let mut first = one.exclusive(frame, 1).unwrap();
    let frame = pin!(Frame::new());
    let second = two.framed_shared(frame, 2).unwrap();
    assert_eq!(headers_inside(&[&one, &two]), [Some(1), Some(2)]);
    first.0.push_str(&second.0);
    assert_eq!(one.exclusive(pin!(Frame::new()), 0).unwrap_err(), reentrant("one"));
    assert_eq!(two.exclusive(pin!(Frame::new()), 0).unwrap_err(), reentrant("two"));
}

#[test]
fn frames_may_end_in_any_order() {
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let docs = [doc(), doc(), doc()];
        let mut frames = [frame(), frame(), frame()];
        let mut guards: Vec<_> =
            docs.iter().zip(&mut frames).map(|(doc, frame)| Some(doc.exclusive(frame.as_mut(), 1).unwrap())).collect();
        for (left, &which) in order.iter().enumerate() {
            guards[which] = None;
            let inside = headers_inside(&[&docs[0], &docs[1], &docs[2]]);
            for (position, &other) in order.iter().enumerate() {
                assert_eq!(inside[other].is_some(), position > left, "{order:?}");
            }
        }
    }
}

/// The value stays locked, and is never dropped; the list has no dangling frame.
#[test]
fn a_forgotten_guard_leaves_the_list_with_its_frame() {
    let doc = doc();
    {
        let frame = pin!(Frame::new());
        mem::forget(doc.exclusive(frame, 1).unwrap());
        assert_eq!(headers_inside(&[&doc]), [Some(1)]);
    }
    assert_eq!(headers_inside(&[&doc]), [None]);
    assert_eq!(doc.exclusive(pin!(Frame::new()), 0).unwrap_err(), Refusal::Busy { owner: "Doc", inside: Some("one") });
    assert_eq!(doc.word().leave_exclusive(1), Duty::Nothing); // for it, so that nothing leaks here
}

#[test]
fn a_frame_may_be_used_again() {
    let (one, two) = (doc(), doc());
    let mut frame = pin!(Frame::new());
    drop(one.exclusive(frame.as_mut(), 1).unwrap());
    mem::forget(two.framed_shared(frame.as_mut(), 2).unwrap());
    assert_eq!(headers_inside(&[&one, &two]), [None, Some(2)]);
    let again = one.exclusive(frame.as_mut(), 0).unwrap();
    assert_eq!(headers_inside(&[&one, &two]), [Some(0), None]);
    drop(again);
    assert_eq!(two.word().leave_shared(), Duty::Nothing); // for the guard that was forgotten
}

#[test]
fn messages_say_who_is_inside() {
    let busy = Refusal::Busy { owner: "Doc", inside: Some("push") };
    assert_eq!(busy.to_string(), "this Doc is in use: another thread is in Doc.push, which is exclusive");
    assert_eq!(
        reentrant("scan").to_string(),
        "this Doc is in use: this thread is in Doc.scan, and one of the two is exclusive"
    );
    assert_eq!(Refusal::Closed { owner: "Doc" }.to_string(), "this Doc is closed");
}
