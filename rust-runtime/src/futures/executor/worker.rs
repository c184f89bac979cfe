//! The threads of a library's own runtime, as Java sees them.

use crate::vm::threads::{ThreadKind, set_kind};
use crate::vm::{attached, detach_own};

/// Before the thread runs code of the user's, which might make it one that the end of the Java program waits for.
pub(super) fn begin() {
    set_kind(ThreadKind::Daemon);
    drop(attached()); // it stays a thread of Java's; without a VM there is nothing to be
}

/// When the thread runs no such code any more.
pub(super) fn end() {
    detach_own();
}
