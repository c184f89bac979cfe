//! The Java side of a Rust thread: attached at its first call of Java, detached when it ends.

use std::cell::Cell;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use jni::strings::JNIString;
use jni::sys::{self, JavaVM, JavaVMAttachArgs, jobject, jvalue};

use crate::failure::Failure;
use crate::imports;
use crate::jni_call::{Jni, jni_call};
use crate::raw::RawEnv;
use crate::threads::{self, Plan, ThreadKind};

/// The VM of this process: `HotSpot` makes one at most, and never another.
static VM: AtomicPtr<JavaVM> = AtomicPtr::new(ptr::null_mut());

/// A class of the library's class loader, by a weak reference: attached threads get that loader as their context's.
static LOADED: AtomicPtr<sys::_jobject> = AtomicPtr::new(ptr::null_mut());

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

/// No call of Java is possible: no VM was ever there, or it is gone, or it refuses the thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoVm;

/// The env of this thread, for as long as this lives.
#[derive(Debug)]
pub(crate) struct Attached<'t> {
    jni: Jni<'t>,
    /// This thread has no locals any more, and so nobody who would detach it later.
    ends: bool,
    /// Of this thread alone.
    thread: PhantomData<*mut ()>,
}

impl<'t> Attached<'t> {
    #[inline]
    pub(crate) fn jni(&self) -> Jni<'t> {
        self.jni
    }
}

impl Drop for Attached<'_> {
    #[inline]
    fn drop(&mut self) {
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

/// Notes a class whose loader is that of the threads to come. The reference is weak, and never deleted.
pub(crate) fn remember_loader(class: jobject) {
    LOADED.store(class, Ordering::Release);
}

/// The env of this thread, which is attached if it was not.
#[inline]
pub(crate) fn attached<'t>() -> Result<Attached<'t>, NoVm> {
    let vm = VM.load(Ordering::Acquire);
    if vm.is_null() {
        return Err(NoVm);
    }
    // SAFETY: the VM's own pointer.
    match unsafe { present(vm) } {
        Some(jni) => Ok(Attached { jni, ends: false, thread: PhantomData }),
        // SAFETY: likewise.
        None => unsafe { attach(vm) },
    }
}

/// The env of this thread where it is attached.
///
/// # Safety
/// A VM of this process, running or ended: `HotSpot` answers after its end too.
#[inline]
unsafe fn present<'t>(vm: *mut JavaVM) -> Option<Jni<'t>> {
    let mut env: *mut c_void = ptr::null_mut();
    // SAFETY: by contract, and room for a pointer.
    let code = unsafe { ((**vm).v1_2.GetEnv)(vm, &raw mut env, sys::JNI_VERSION_1_8) };
    // SAFETY: the env of this thread, with no exception pending: upcalls leave none.
    (code == sys::JNI_OK).then(|| Jni::new(&unsafe { RawEnv::from_raw(env.cast()) }))
}

/// # Safety
/// As [`present`].
#[cold]
unsafe fn attach<'t>(vm: *mut JavaVM) -> Result<Attached<'t>, NoVm> {
    // While the thread's locals are dropped, the one that would detach it may be gone.
    let ends = ATTACHMENT.try_with(|_| ()).is_err();
    let plan = if ends { Plan::nameless() } else { threads::plan() };
    let name = JNIString::from(plan.name.as_str());
    let mut arguments =
        JavaVMAttachArgs { version: sys::JNI_VERSION_1_8, name: name.as_ptr().cast_mut(), group: ptr::null_mut() };
    let mut env: *mut c_void = ptr::null_mut();
    // SAFETY: the VM by contract; it copies the name.
    let code = unsafe {
        let arguments = (&raw mut arguments).cast();
        match plan.kind {
            ThreadKind::Daemon => ((**vm).v1_4.AttachCurrentThreadAsDaemon)(vm, &raw mut env, arguments),
            ThreadKind::User => ((**vm).v1_2.AttachCurrentThread)(vm, &raw mut env, arguments),
        }
    };
    if code != sys::JNI_OK || env.is_null() {
        return Err(NoVm);
    }
    let _ = ATTACHMENT.try_with(|attachment| attachment.0.set(true));
    // SAFETY: the env that the VM has just made for this thread.
    let jni = Jni::new(&unsafe { RawEnv::from_raw(env.cast()) });
    if set_context_loader(jni).is_err() {
        jni.drop_pending(); // the system's loader is what is left
    }
    Ok(Attached { jni, ends, thread: PhantomData })
}

/// Lets the VM forget this thread, where it still knows it.
fn detach() {
    let vm = VM.load(Ordering::Acquire);
    if vm.is_null() {
        return;
    }
    // SAFETY: the VM's own pointer; no Java code is below us on a stack that was attached here.
    unsafe {
        if present(vm).is_some() {
            ((**vm).v1_2.DetachCurrentThread)(vm);
        }
    }
}

/// A local reference to a class of the library, or null.
fn library_class(jni: Jni<'_>) -> jobject {
    // SAFETY: a weak reference, or null.
    let class = unsafe { jni_call!(jni, v1_2.NewLocalRef(LOADED.load(Ordering::Acquire))) };
    if class.is_null() { imports::home(jni) } else { class }
}

/// Gives the thread the loader of the library's classes, where `HotSpot` gives it that of the system.
fn set_context_loader(jni: Jni<'_>) -> Result<(), Failure> {
    // SAFETY: a class; in a frame, for nothing else frees what an attached thread has.
    unsafe {
        let class = library_class(jni);
        if class.is_null() {
            return Ok(());
        }
        jni.in_frame(|| {
            let class_class = jni.find_class_c(c"java/lang/Class")?;
            let get = jni.method(class_class, c"getClassLoader", c"()Ljava/lang/ClassLoader;")?;
            let loader = jni.call_object(class, get, &[])?;
            let thread_class = jni.find_class_c(c"java/lang/Thread")?;
            let current = jni.static_method(thread_class, c"currentThread", c"()Ljava/lang/Thread;")?;
            let thread = jni_call!(jni, v1_2.CallStaticObjectMethodA(thread_class, current, ptr::null()));
            jni.check()?;
            let set = jni.method(thread_class, c"setContextClassLoader", c"(Ljava/lang/ClassLoader;)V")?;
            jni_call!(jni, v1_2.CallVoidMethodA(thread, set, [jvalue { l: loader }].as_ptr()));
            jni.check()?;
            Ok(ptr::null_mut())
        })
        .map(|_| jni.delete_local(class))
    }
}

/// A reference that lives until it is dropped, on any thread.
#[derive(Debug)]
pub(crate) struct Global(jobject);

// SAFETY: a global reference is good on every thread.
unsafe impl Send for Global {}
// SAFETY: likewise.
unsafe impl Sync for Global {}

impl Global {
    /// # Safety
    /// A reference to an object.
    pub(crate) unsafe fn new(jni: Jni<'_>, object: jobject) -> Result<Self, Failure> {
        // SAFETY: by contract.
        unsafe { jni.new_global(object).map(Self) }
    }

    #[inline]
    pub(crate) fn raw(&self) -> jobject {
        self.0
    }

    /// Deletes it where the env is at hand.
    pub(crate) fn delete(self, jni: Jni<'_>) {
        let reference = ManuallyDrop::new(self).0;
        // SAFETY: nobody has the reference any more.
        unsafe { jni_call!(jni, v1_2.DeleteGlobalRef(reference)) };
    }
}

impl Drop for Global {
    fn drop(&mut self) {
        // Without a VM there is nothing to let go.
        if let Ok(attached) = attached() {
            let jni = attached.jni();
            // SAFETY: nobody has the reference any more; legal while an exception is pending.
            unsafe { jni_call!(jni, v1_2.DeleteGlobalRef(self.0)) };
        }
    }
}
