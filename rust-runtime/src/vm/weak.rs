//! References that keep nothing: a class loader, and the library with it, can go.

use jni::sys::jweak;

/// A weak global reference that is never deleted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weak(pub(crate) jweak);

// SAFETY: a weak global reference is good on every thread.
unsafe impl Send for Weak {}
// SAFETY: likewise.
unsafe impl Sync for Weak {}
