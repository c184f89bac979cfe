//! `System.Logger` by JNI, on any thread.

use std::cell::Cell;
use std::io::Write as _;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};

use jni::sys::{jobject, jvalue};

use super::level::Level;
use super::targets::Target;
use super::text::logger_name;
use crate::errors::{Failure, JavaException};
use crate::stack;
use crate::vm::{Class, Jni, Method, Object, Once, attached, home, jni_call};

/// Threads with less do not call Java: the VM looks at its guard pages, which have no room there, before it refuses.
const LEAST_STACK: usize = 32 * 1024;

/// Local references that a logger's lookup makes.
const ROOM: usize = 16;

thread_local! {
    /// Whether this thread is in a logger of Java's that was called here.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Whether a logger of Java's is what logs: it would be called by itself, and so on.
pub(super) fn is_inside() -> bool {
    INSIDE.get()
}

/// The most detailed level that the logger of a target logs; `None` where nobody can be asked.
pub(super) fn level_of(target: &Target) -> Option<Level> {
    in_java(target, |jni, logger| {
        let levels = &ids(jni)?.levels;
        for (level, constant) in levels.iter().rev() {
            if is_loggable(jni, logger, *constant)? {
                return Ok(*level);
            }
        }
        Ok(Level::Off)
    })
}

/// Logs a text with the logger of a target.
pub(super) fn log(target: &Target, level: Level, text: &str) {
    in_java(target, |jni, logger| {
        let ids = ids(jni)?;
        let Some((_, constant)) = ids.levels.iter().find(|(known, _)| *known == level) else { return Ok(()) };
        let arguments = [jvalue { l: constant.0 }, jvalue { l: jni.new_string(text)? }];
        // SAFETY: a logger, its method with these parameters, and no result.
        unsafe { jni_call!(jni, v1_2.CallVoidMethodA(logger, ids.log.0, arguments.as_ptr())) };
        jni.check()
    });
}

/// Runs `step` with a target's logger, whatever is pending on this thread; what it throws is dropped.
fn in_java<T>(target: &Target, step: impl FnOnce(Jni<'_>, jobject) -> Result<T, Failure>) -> Option<T> {
    if INSIDE.get() || stack::size().is_some_and(|size| size < LEAST_STACK) {
        return None;
    }
    let mut attached = attached().ok()?;
    let jni = attached.jni();
    let mut found = None;
    INSIDE.set(true);
    jni.without_pending(|| {
        attached.enter_java(None);
        let done = jni.in_frame_of(ROOM, || {
            let logger = logger(jni, target)?;
            if !logger.is_null() {
                found = Some(step(jni, logger)?);
            }
            Ok(ptr::null_mut())
        });
        if let Err(failure) = done {
            complain(jni, target, failure);
        }
    });
    INSIDE.set(false);
    found
}

/// Says on `stderr` what was thrown, the first time: where else, if logging fails?
#[cold]
fn complain(jni: Jni<'_>, target: &Target, failure: Failure) {
    static DONE: AtomicBool = AtomicBool::new(false);
    if DONE.swap(true, Ordering::Relaxed) {
        return jni.drop_pending();
    }
    let exception = JavaException::of_failure(jni, failure);
    let _ = writeln!(
        std::io::stderr(),
        "nativebound: the logger of '{}' failed, and records are lost: {exception}",
        target.name()
    );
    jni.drop_pending();
}

/// A local reference to a target's logger; null where the class is gone that the library was loaded for.
fn logger(jni: Jni<'_>, target: &Target) -> Result<jobject, Failure> {
    // SAFETY: a weak reference that is never deleted, or null.
    let known = unsafe { jni_call!(jni, v1_2.NewLocalRef(target.logger.get().cast())) };
    let class = if known.is_null() { home(jni) } else { return Ok(known) };
    if class.is_null() {
        return Ok(class);
    }
    let loggers = loggers_seen_by(jni, class)?;
    let name = jni.new_string(&logger_name(target.name()))?;
    let arguments = [jvalue { l: class }, jvalue { l: name }, jvalue { z: target.is_kept() }];
    // SAFETY: a class and its static method, which takes these arguments and returns an object; a weak reference to that.
    unsafe {
        let find = c"(Ljava/lang/Class;Ljava/lang/String;Z)Ljava/lang/System$Logger;";
        let find = jni.static_method(loggers, c"find", find)?;
        let logger = jni_call!(jni, v1_2.CallStaticObjectMethodA(loggers, find, arguments.as_ptr()));
        jni.check()?;
        if target.is_kept() && !logger.is_null() {
            target.logger.set(jni.not_null(jni_call!(jni, v1_2.NewWeakGlobalRef(logger)))?.cast());
        }
        Ok(logger)
    }
}

/// The runtime's class, which the loader of the library's class knows, if not that of this thread.
fn loggers_seen_by(jni: Jni<'_>, class: jobject) -> Result<jobject, Failure> {
    let ids = ids(jni)?;
    // SAFETY: a class and a method of `Class`; then a static method of `Class`, which takes these arguments.
    unsafe {
        let loader = jni.call_object(class, ids.get_class_loader.0, &[])?;
        let name = jni.new_string("dev.nativebound.runtime.LibraryLoggers")?;
        let arguments = [jvalue { l: name }, jvalue { z: true }, jvalue { l: loader }];
        let found = jni_call!(jni, v1_2.CallStaticObjectMethodA(ids.class.0, ids.for_name.0, arguments.as_ptr()));
        jni.check()?;
        Ok(found)
    }
}

fn is_loggable(jni: Jni<'_>, logger: jobject, level: Object) -> Result<bool, Failure> {
    let is_loggable = ids(jni)?.is_loggable.0;
    // SAFETY: a logger, and its method that takes a level and returns a boolean.
    unsafe { jni.call_boolean(logger, is_loggable, &[jvalue { l: level.0 }]) }
}

struct Ids {
    is_loggable: Method,
    log: Method,
    /// In the order of `Level`.
    levels: [(Level, Object); 5],
    class: Class,
    for_name: Method,
    get_class_loader: Method,
}

fn ids(jni: Jni<'_>) -> Result<&'static Ids, Failure> {
    static IDS: Once<Ids> = Once::new();
    IDS.get(|| {
        let (logger, level) =
            (Class::find(jni, c"java/lang/System$Logger")?, Class::find(jni, c"java/lang/System$Logger$Level")?);
        let constant = |name| level.constant(jni, name, c"Ljava/lang/System$Logger$Level;");
        let class = Class::find(jni, c"java/lang/Class")?;
        let for_name = c"(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;";
        Ok(Ids {
            is_loggable: logger.method(jni, c"isLoggable", c"(Ljava/lang/System$Logger$Level;)Z")?,
            log: logger.method(jni, c"log", c"(Ljava/lang/System$Logger$Level;Ljava/lang/String;)V")?,
            levels: [
                (Level::Error, constant(c"ERROR")?),
                (Level::Warn, constant(c"WARNING")?),
                (Level::Info, constant(c"INFO")?),
                (Level::Debug, constant(c"DEBUG")?),
                (Level::Trace, constant(c"TRACE")?),
            ],
            class,
            for_name: class.static_method(jni, c"forName", for_name)?,
            get_class_loader: class.method(jni, c"getClassLoader", c"()Ljava/lang/ClassLoader;")?,
        })
    })
}
