//! The context class loader of a thread that was attached here: the library's, while it runs Java code of the user's.
//!
//! A thread of Rust's may outlive the loader that the library was loaded by, which it must not keep: between two calls of
//! Java it has the loader that the VM gave it. No thread-local here has a destructor, nor a reference to anything but the
//! thread itself.

use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use jni::sys::{self, jobject, jvalue};

use super::home::home;
use super::ids::{Class, Field, Method, Object, Once};
use super::table::{Jni, jni_call};
use super::weak::Weak;
use crate::errors::Failure;

/// The library's class loader, by a weak reference that is never deleted; null until a class was met.
static LOADER: AtomicPtr<sys::_jobject> = AtomicPtr::new(ptr::null_mut());

thread_local! {
    /// This thread in Java, by a global reference; null where it was not attached here.
    static THREAD: Cell<jobject> = const { Cell::new(ptr::null_mut()) };
    /// Whether it runs Java code of the user's: then its loader is as that code has left it.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Notes the loader of a class whose objects Rust calls, by a weak reference for each such class.
pub(crate) fn remember(jni: Jni<'_>, class: jobject) -> Result<Weak, Failure> {
    let mut weak = Weak(ptr::null_mut());
    jni.in_frame(|| {
        let loader = loader_of(jni, class)?;
        if !loader.is_null() {
            // SAFETY: an object.
            weak = Weak(jni.not_null(unsafe { jni_call!(jni, v1_2.NewWeakGlobalRef(loader)) })?);
            LOADER.store(weak.0, Ordering::Release);
        }
        Ok(ptr::null_mut())
    })?;
    Ok(weak)
}

/// This thread was attached here. Where it cannot be told apart, it keeps the loader that it has.
pub(crate) fn attached(jni: Jni<'_>) {
    let thread = current_thread(jni);
    jni.drop_pending();
    THREAD.set(thread.unwrap_or(ptr::null_mut()));
}

/// This thread will be detached, by whom it was attached.
pub(crate) fn detaching(jni: Jni<'_>) {
    let thread = THREAD.replace(ptr::null_mut());
    // SAFETY: a global reference that nobody else has, or null; legal while an exception is pending.
    unsafe { jni_call!(jni, v1_2.DeleteGlobalRef(thread)) };
}

/// Gives the thread a loader before it runs code of the user's: `loader`, or the library's. True where [`leave`] takes it
/// away again.
#[inline]
pub(crate) fn enter(jni: Jni<'_>, loader: Option<Weak>) -> bool {
    let thread = THREAD.get();
    !thread.is_null() && !INSIDE.get() && enter_thread(jni, thread, loader)
}

fn enter_thread(jni: Jni<'_>, thread: jobject, loader: Option<Weak>) -> bool {
    let entered = match loader {
        // Of an adapter that lives, and so does its loader.
        Some(loader) if !loader.0.is_null() => set(jni, thread, loader.0),
        Some(_) => return false, // the boot loader's, which is nobody's context
        None => library_loader(jni).and_then(|loader| {
            let entered = if loader.is_null() { Err(Failure::pending()) } else { set(jni, thread, loader) };
            // SAFETY: a local reference that is not used again, or null.
            unsafe { jni.delete_local(loader) };
            entered
        }),
    };
    jni.drop_pending();
    INSIDE.set(entered.is_ok());
    entered.is_ok()
}

/// What [`enter`] said true to.
pub(crate) fn leave(jni: Jni<'_>) {
    INSIDE.set(false);
    jni.without_pending(|| {
        let before = ids(jni).map_or(ptr::null_mut(), |ids| ids.before.map_or(ptr::null_mut(), |before| before.0));
        let _ = set(jni, THREAD.get(), before);
        jni.drop_pending();
    });
}

struct Ids {
    /// `HotSpot`'s, which costs a tenth of a call; it checks nothing that is not ours to decide.
    field: Option<Field>,
    set: Method,
    get_class_loader: Method,
    /// What the VM gives to a thread that is attached: the system's, which never goes away, or none.
    before: Option<Object>,
}

/// Looked up at the first thread that is attached, whose loader is as the VM has set it.
fn ids(jni: Jni<'_>) -> Result<&'static Ids, Failure> {
    static IDS: Once<Ids> = Once::new();
    IDS.get(|| {
        let (thread, class) = (Class::find(jni, c"java/lang/Thread")?, Class::find(jni, c"java/lang/Class")?);
        let loader = c"()Ljava/lang/ClassLoader;";
        let system = Class::find(jni, c"java/lang/ClassLoader")?;
        let get_system = system.static_method(jni, c"getSystemClassLoader", loader)?;
        // SAFETY: a class and its method without parameters; the local reference is deleted once.
        let before = unsafe {
            let local = jni_call!(jni, v1_2.CallStaticObjectMethodA(system.0, get_system.0, ptr::null()));
            jni.check()?;
            let before = if local.is_null() { None } else { Some(Object(jni.new_global(local)?)) };
            jni.delete_local(local);
            before
        };
        Ok(Ids {
            field: thread.field(jni, c"contextClassLoader", c"Ljava/lang/ClassLoader;"),
            set: thread.method(jni, c"setContextClassLoader", c"(Ljava/lang/ClassLoader;)V")?,
            get_class_loader: class.method(jni, c"getClassLoader", loader)?,
            before,
        })
    })
}

/// Sets the loader of a thread.
#[inline]
fn set(jni: Jni<'_>, thread: jobject, loader: jobject) -> Result<(), Failure> {
    let ids = ids(jni)?;
    // SAFETY: a thread, its field or method, and a class loader or null.
    unsafe {
        if let Some(field) = ids.field {
            jni_call!(jni, v1_2.SetObjectField(thread, field.0, loader));
        } else {
            jni_call!(jni, v1_2.CallVoidMethodA(thread, ids.set.0, [jvalue { l: loader }].as_ptr()));
        }
    }
    jni.check()
}

/// A global reference to the current thread.
fn current_thread(jni: Jni<'_>) -> Result<jobject, Failure> {
    let class = jni.find_class_c(c"java/lang/Thread")?;
    // SAFETY: a class and its method without parameters; each local reference is deleted once.
    unsafe {
        let current = jni.static_method(class, c"currentThread", c"()Ljava/lang/Thread;");
        let thread = current.map(|current| jni_call!(jni, v1_2.CallStaticObjectMethodA(class, current, ptr::null())));
        let checked = jni.check();
        jni.delete_local(class);
        checked?;
        let local = jni.not_null(thread?)?;
        let global = jni.new_global(local);
        jni.delete_local(local);
        global
    }
}

/// A local reference to the library's loader, or null.
fn library_loader(jni: Jni<'_>) -> Result<jobject, Failure> {
    // SAFETY: a weak reference, or null.
    let known = unsafe { jni_call!(jni, v1_2.NewLocalRef(LOADER.load(Ordering::Acquire))) };
    if !known.is_null() {
        return Ok(known);
    }
    jni.in_frame(|| {
        let class = home(jni);
        if class.is_null() { Ok(class) } else { loader_of(jni, class) }
    })
}

/// A local reference to the loader of a class; null for the boot loader.
fn loader_of(jni: Jni<'_>, class: jobject) -> Result<jobject, Failure> {
    // SAFETY: a class and a method of `Class`.
    unsafe { jni.call_object(class, ids(jni)?.get_class_loader.0, &[]) }
}
