//! Natives that return futures: a shim starts a task, and another takes its result when Java has a thread for it.
//!
//! `start` has both, `ready` is what a task tells Java; `executor` is where tasks run when the user has no runtime of
//! their own.

mod executor;
mod ready;
mod start;

pub use executor::{Runtime, spawn, stop};
pub use start::{RawTask, cancel_task};

/// Called by the VM when the class loader of the library is gone: threads that stay would run in code that is not there.
///
/// Of this crate, which is in a program once, however many libraries are linked into it.
#[cfg(any(feature = "async", feature = "tokio"))]
#[unsafe(no_mangle)]
extern "system" fn JNI_OnUnload(_vm: *mut jni::sys::JavaVM, _reserved: *mut std::ffi::c_void) {
    stop();
}
