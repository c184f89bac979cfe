//! The Java side of a Rust thread: attached at its first call of Java, detached when it ends.

use std::cell::Cell;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use jni::strings::JNIString;
use jni::sys::{self, JavaVM, JavaVMAttachArgs, jint};

use super::context_loader;
use super::no_env::NoEnv;
use super::raw::RawEnv;
use super::table::{Jni, jni_call};
use super::threads::{self, Plan, ThreadKind};
use super::weak::Weak;

/// The VM of this process: `HotSpot` makes one at most, and never another.
static VM: AtomicPtr<JavaVM> = AtomicPtr::new(ptr::null_mut());

thread_local! {
    static ATTACHMENT: Attachment = const { Attachment(Cell::new(false)) };
}

/// Whether this thread was attached here; if so, its end detaches it.
struct Attachment(Cell<bool>);

impl Drop for Attachment {
    fn drop(&mut self) {
        if self.0.get() {
            detach();
        }
    }
}

/// The env of this thread, for as long as this lives.
#[derive(Debug)]
pub(crate) struct Attached<'t> {
    jni: Jni<'t>,
    /// This thread has no locals any more, and so nobody who would detach it later.
    ends: bool,
    /// It has the context class loader of the library until this ends.
    inside: bool,
    /// Of this thread alone.
    thread: PhantomData<*mut ()>,
}

impl<'t> Attached<'t> {
    #[inline]
    pub(crate) fn jni(&self) -> Jni<'t> {
        self.jni
    }

    /// From now on the thread has a context class loader, as [`attached_for_java`] says. No exception is pending.
    #[inline]
    pub(crate) fn enter_java(&mut self, loader: Option<Weak>) {
        self.inside = context_loader::enter(self.jni, loader);
    }
}

impl Drop for Attached<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.inside {
            context_loader::leave(self.jni);
        }
        if self.ends {
            detach();
        }
    }
}

/// Notes the VM of a native, for its other threads.
pub(crate) fn remember_vm(jni: Jni<'_>) {
    if VM.load(Ordering::Acquire).is_null() {
        let mut vm = ptr::null_mut();
        // SAFETY: room for a pointer.
        if unsafe { jni_call!(jni, v1_2.GetJavaVM(&raw mut vm)) } == sys::JNI_OK {
            VM.store(vm, Ordering::Release);
        }
    }
}

/// The env of this thread, which is attached if it was not.
#[inline]
pub(crate) fn attached<'t>() -> Result<Attached<'t>, NoEnv> {
    let vm = VM.load(Ordering::Acquire);
    if vm.is_null() {
        return Err(NoEnv::NoVm);
    }
    // SAFETY: the VM's own pointer.
    match unsafe { present(vm) } {
        Ok(jni) => Ok(Attached { jni, ends: false, inside: false, thread: PhantomData }),
        // SAFETY: likewise.
        Err(sys::JNI_EDETACHED) => unsafe { attach(vm) },
        Err(code) => Err(NoEnv::refused("GetEnv", code)),
    }
}

/// [`attached`], to run Java code of the user's: a thread that was attached here has `loader`, or that of the library's
/// classes, as its context's.
#[inline]
pub(crate) fn attached_for_java<'t>(loader: Option<Weak>) -> Result<Attached<'t>, NoEnv> {
    let mut attached = attached()?;
    attached.enter_java(loader);
    Ok(attached)
}

/// The env of this thread where it is attached, or else the VM's code.
///
/// # Safety
/// A VM of this process, running or ended: `HotSpot` answers after its end too.
#[inline]
unsafe fn present<'t>(vm: *mut JavaVM) -> Result<Jni<'t>, jint> {
    let mut env: *mut c_void = ptr::null_mut();
    // SAFETY: by contract, and room for a pointer.
    let code = unsafe { ((**vm).v1_2.GetEnv)(vm, &raw mut env, sys::JNI_VERSION_1_8) };
    if code != sys::JNI_OK {
        return Err(code);
    }
    // SAFETY: the env of this thread, with no exception pending: upcalls leave none.
    Ok(Jni::new(&unsafe { RawEnv::from_raw(env.cast()) }))
}

/// # Safety
/// As [`present`].
#[cold]
unsafe fn attach<'t>(vm: *mut JavaVM) -> Result<Attached<'t>, NoEnv> {
    // While the thread's locals are dropped, the one that would detach it may be gone.
    let ends = ATTACHMENT.try_with(|_| ()).is_err();
    let plan = if ends { Plan::nameless() } else { threads::plan() };
    let name = JNIString::from(plan.name.as_str());
    let mut arguments =
        JavaVMAttachArgs { version: sys::JNI_VERSION_1_8, name: name.as_ptr().cast_mut(), group: ptr::null_mut() };
    let mut env: *mut c_void = ptr::null_mut();
    // SAFETY: the VM by contract; it copies the name.
    let (function, code) = unsafe {
        let arguments = (&raw mut arguments).cast();
        match plan.kind {
            ThreadKind::Daemon => {
                ("AttachCurrentThreadAsDaemon", ((**vm).v1_4.AttachCurrentThreadAsDaemon)(vm, &raw mut env, arguments))
            }
            ThreadKind::User => ("AttachCurrentThread", ((**vm).v1_2.AttachCurrentThread)(vm, &raw mut env, arguments)),
        }
    };
    if code != sys::JNI_OK || env.is_null() {
        // SAFETY: the VM by contract. On a thread that is not attached this does nothing, and fails where the VM has ended.
        let lives = unsafe { ((**vm).v1_2.DetachCurrentThread)(vm) } == sys::JNI_OK;
        return Err(if lives { NoEnv::refused(function, code) } else { NoEnv::Ended });
    }
    let _ = ATTACHMENT.try_with(|attachment| attachment.0.set(true));
    // SAFETY: the env that the VM has just made for this thread.
    let jni = Jni::new(&unsafe { RawEnv::from_raw(env.cast()) });
    context_loader::attached(jni);
    Ok(Attached { jni, ends, inside: false, thread: PhantomData })
}

/// Lets the VM forget this thread, where it still knows it. At the end of a thread of our own: `DllMain` runs the
/// destructors of thread-locals on Windows, under a lock for which the VM may wait.
#[cfg(any(feature = "async", feature = "tokio"))]
pub(crate) fn detach_own() {
    let was_attached = ATTACHMENT.try_with(|attachment| attachment.0.replace(false));
    if was_attached == Ok(true) {
        detach();
    }
}

/// Lets the VM forget this thread, where it still knows it.
fn detach() {
    let vm = VM.load(Ordering::Acquire);
    if vm.is_null() {
        return;
    }
    // SAFETY: the VM's own pointer; no Java code is below us on a stack that was attached here.
    unsafe {
        if let Ok(jni) = present(vm) {
            context_loader::detaching(jni);
            ((**vm).v1_2.DetachCurrentThread)(vm);
        }
    }
}
