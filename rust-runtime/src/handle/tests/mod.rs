//! What the handles do, with plain threads; `models` has the interleavings.

mod frames;
mod inside;
mod model;
mod owned;
mod threads;
mod word;

use std::pin::Pin;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::{Relaxed, SeqCst};

use super::{Frame, Owned, OwnedType};

/// An owned type, for one test: so that its live count is that test's alone.
macro_rules! owned_type {
    ($type:ty, $keeping:ident) => {
        impl super::super::OwnedType for $type {
            type Keeping = super::super::$keeping;

            const NAME: &'static str = stringify!($type);
            const METHODS: &'static [&'static str] = &["zero", "one", "two"];

            fn live() -> &'static std::sync::atomic::AtomicUsize {
                static LIVE: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
                &LIVE
            }
        }
    };
}
use owned_type;

/// A handle, freed at the end of the test.
struct Handle<T: OwnedType>(i64, std::marker::PhantomData<T>);

impl<T: OwnedType> Handle<T> {
    fn new(handle: i64) -> Self {
        Self(handle, std::marker::PhantomData)
    }
}

impl<T: OwnedType> std::ops::Deref for Handle<T> {
    type Target = Owned<T>;

    fn deref(&self) -> &Owned<T> {
        // SAFETY: freed by the drop of this.
        unsafe { Owned::of(self.0) }.unwrap()
    }
}

impl<T: OwnedType> Drop for Handle<T> {
    fn drop(&mut self) {
        // SAFETY: the guards borrow this.
        unsafe { Owned::<T>::free(self.0) };
    }
}

fn frame() -> Pin<Box<Frame>> {
    Box::pin(Frame::new())
}

/// Counts its drops.
struct Counted(&'static AtomicUsize);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, SeqCst);
    }
}

fn live<T: OwnedType>() -> usize {
    T::live().load(Relaxed)
}
