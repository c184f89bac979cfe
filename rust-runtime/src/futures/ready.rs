//! What a task tells Java: that its result is there to be taken.

use jni::sys::{jmethodID, jvalue};

use crate::errors::Failure;
use crate::task::Tell;
use crate::vm::{Global, Jni, Kept, RawObject, RawRef as _, attached, jni_call, remember_vm};

/// `NativeFuture.ready(long)`, for the loader that has the library.
static READY: Kept = Kept::new();

/// The future in Java, kept until the task has ended.
#[derive(Debug)]
pub(super) struct Waiting {
    future: Global,
    ready: jmethodID,
    /// Java's reference to the call.
    call: i64,
}

// SAFETY: an id is good on every thread as long as its class is loaded, and the future keeps its class.
unsafe impl Send for Waiting {}

impl Waiting {
    pub(super) fn new(jni: Jni<'_>, future: RawObject<'_>, call: i64) -> Result<Self, Failure> {
        // SAFETY: an object that generated Java has made.
        unsafe { Ok(Self { ready: ready(jni, future)?, future: Global::new(jni, future.as_raw())?, call }) }
    }
}

impl Tell for Waiting {
    /// Java hands the call to a thread of its own, and throws nothing but what the VM itself has to say.
    fn tell(self) {
        let Ok(attached) = attached() else { return };
        let jni = attached.jni();
        jni.without_pending(|| {
            let arguments = [jvalue { j: self.call }];
            // SAFETY: an object, and its class's method, which takes a `long`.
            unsafe { jni_call!(jni, v1_2.CallVoidMethodA(self.future.raw(), self.ready, arguments.as_ptr())) };
            jni.drop_pending();
        });
        self.future.delete(jni);
    }
}

/// # Safety
/// An object of class `NativeFuture`.
unsafe fn ready(jni: Jni<'_>, future: RawObject<'_>) -> Result<jmethodID, Failure> {
    let known = READY.get();
    if !known.is_null() {
        return Ok(known.cast());
    }
    remember_vm(jni); // for the workers
    // SAFETY: an object; the reference to its class is deleted once.
    unsafe {
        let class = jni_call!(jni, v1_2.GetObjectClass(future.as_raw()));
        let id = jni.method(class, c"ready", c"(J)V");
        jni.delete_local(class);
        READY.set(id.as_ref().copied().unwrap_or(std::ptr::null_mut()).cast());
        id
    }
}
