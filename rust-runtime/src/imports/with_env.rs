//! Code of jni-rs on any thread, outside of natives.

use std::ptr;
use std::thread;

use jni::Env;
use jni::errors;
use jni::sys::jobject;
use jni::vm::AttachGuard;

use crate::errors::{Constructor, ExceptionClass, JavaException, report};
use crate::vm::{Jni, attached_for_java};
use crate::{panics, raise};

/// What an error of jni-rs's that is no exception becomes.
const OTHERWISE: &[ExceptionClass] = &[("java/lang/RuntimeException", Constructor::MessageCause)];

/// Local references for which the VM is asked to have room; it makes more where more are wanted.
const ROOM: usize = 16;

/// Runs code of jni-rs, on any thread: a thread of Rust's becomes one of Java's as [`threads`](crate::vm::threads) says.
///
/// The local references of the code are freed at its end. A value that must live longer is kept by `env.new_global_ref`.
///
/// ```no_run
/// # mod java {
/// #     pub struct ArrayList;
/// #     impl ArrayList {
/// #         pub fn new(_: &mut nativebound::jni::Env<'_>) -> nativebound::jni::errors::Result<Self> { Ok(Self) }
/// #         pub fn size(&self, _: &mut nativebound::jni::Env<'_>) -> nativebound::jni::errors::Result<i32> { Ok(0) }
/// #     }
/// # }
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let size = std::thread::spawn(|| nativebound::with_env(|env| java::ArrayList::new(env)?.size(env)));
/// let size: Result<i32, nativebound::JavaException> = size.join().unwrap();
/// # size?; Ok(()) }
/// ```
///
/// # Errors
/// The exception that is pending at the end, whatever `work` returns, or that its error carries; it is no longer
/// pending. Another error is a `RuntimeException` with its text. Where Java cannot be called it is an
/// `IllegalStateException` that says why: no class of the library was loaded yet, the VM has ended, or it refused the
/// thread.
///
/// One that was pending before is put aside, and pending again afterwards.
pub fn with_env<T>(work: impl FnOnce(&mut Env<'_>) -> errors::Result<T>) -> Result<T, JavaException> {
    let attached = attached_for_java(None).map_err(|why| JavaException::no_env(&why))?;
    let jni = attached.jni();
    let _before = Before::put_aside(jni);
    let result = {
        // SAFETY: the env of this thread; the guard ends in this block.
        let mut guard = unsafe { AttachGuard::from_unowned(jni.raw()) };
        guard.borrow_env_mut().with_local_frame(ROOM, work)
    };
    if jni.is_pending() {
        return Err(JavaException::thrown(jni));
    }
    result.map_err(|error| exception(jni, error))
}

/// What an error that left no exception pending is to Java.
#[cold]
fn exception(jni: Jni<'_>, error: errors::Error) -> JavaException {
    raise::failure_in_frame(jni, report(OTHERWISE, error.into()));
    JavaException::thrown(jni)
}

/// The exception that was pending before, or null.
struct Before<'t> {
    jni: Jni<'t>,
    pending: jobject,
}

impl<'t> Before<'t> {
    fn put_aside(jni: Jni<'t>) -> Self {
        let pending = if jni.is_pending() { jni.take_pending() } else { ptr::null_mut() };
        Self { jni, pending }
    }
}

impl Drop for Before<'_> {
    /// A native that panics has one that is still pending thrown; a thread of Rust's must be left without.
    fn drop(&mut self) {
        if !self.pending.is_null() {
            self.jni.drop_pending();
            self.jni.throw(self.pending);
            // SAFETY: made by `take_pending`, and not used again.
            unsafe { self.jni.delete_local(self.pending) };
        } else if thread::panicking() && panics::depth() == 0 {
            self.jni.drop_pending();
        }
    }
}
