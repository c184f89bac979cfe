//! Which values the running natives of this thread are in: a list through their stacks.
//!
//! Only types with exclusive methods need it. The word says that somebody is inside; the list, whether it is this thread,
//! which would wait for itself.

use std::cell::Cell;
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::ptr;

thread_local! {
    /// The innermost frame. Nothing to initialise and nothing to destroy, so that it is one plain read.
    static TOP: Cell<*const Frame> = const { Cell::new(ptr::null()) };
}

/// Place for one entry in the list of this thread, on the stack of the native.
///
/// It is pinned, so its memory stays until it is dropped, and that takes it off the list: also when its guard was
/// forgotten. It is not `Send`: no other thread sees it.
#[derive(Debug)]
pub struct Frame {
    /// The header of the value, or null: not in the list.
    header: Cell<*const ()>,
    method: Cell<u16>,
    previous: Cell<*const Frame>,
    _pinned: PhantomPinned,
}

impl Default for Frame {
    fn default() -> Self {
        Self::new()
    }
}

impl Frame {
    /// A frame that is in no list yet.
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self {
            header: Cell::new(ptr::null()),
            method: Cell::new(0),
            previous: Cell::new(ptr::null()),
            _pinned: PhantomPinned,
        }
    }

    /// Says that this thread is in the value of that header, until the result is dropped.
    #[inline]
    pub(super) fn enter(self: Pin<&mut Self>, header: *const (), method: u16) -> Entered<'_> {
        self.unlink(); // only after its guard was forgotten
        let frame = self.into_ref();
        frame.header.set(header);
        frame.method.set(method);
        frame.previous.set(TOP.replace(ptr::from_ref(frame.get_ref())));
        Entered(frame)
    }

    /// Off the list. The frames of natives end in reverse order, so it is the innermost one; where somebody keeps an
    /// outer guard for less long than an inner one, it is looked for.
    #[inline]
    fn unlink(&self) {
        if self.header.replace(ptr::null()).is_null() {
            return;
        }
        if ptr::eq(TOP.get(), self) {
            TOP.set(self.previous.get());
        } else {
            self.unlink_inner();
        }
    }

    #[cold]
    fn unlink_inner(&self) {
        for frame in frames() {
            if ptr::eq(frame.previous.get(), self) {
                frame.previous.set(self.previous.get());
                return;
            }
        }
    }
}

impl Drop for Frame {
    #[inline]
    fn drop(&mut self) {
        self.unlink();
    }
}

/// A frame that is in the list of its thread.
#[derive(Debug)]
pub struct Entered<'a>(Pin<&'a Frame>);

impl Drop for Entered<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.unlink();
    }
}

/// The method by which this thread is in the value of that header: of several, the innermost.
pub(super) fn method_inside(header: *const ()) -> Option<u16> {
    frames().find(|frame| frame.header.get() == header).map(|frame| frame.method.get())
}

/// The frames of this thread, from the innermost.
fn frames<'a>() -> impl Iterator<Item = &'a Frame> {
    let mut next = TOP.get();
    std::iter::from_fn(move || {
        // SAFETY: null, or a frame that is in the list of this thread. It is pinned, and its drop takes it off the list;
        // nobody here keeps it that long.
        let frame = unsafe { next.as_ref() }?;
        next = frame.previous.get();
        Some(frame)
    })
}
