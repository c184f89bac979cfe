//! How Java sees the threads that Rust has made.
//!
//! A Rust thread that calls Java, by a callback, becomes a thread of Java's at the first call and stays one until it
//! ends. Unless it says otherwise before that call, it is a daemon, for which the end of the Java program does not wait,
//! and has the name that it has in Rust, or `rust-1`, `rust-2` … While it runs Java code, its context class loader is that
//! of the library's classes; in between it is the system's, so that a thread that stays keeps no class loader.
//!
//! ```
//! std::thread::spawn(|| {
//!     nativebound::threads::set_name("indexer");
//!     nativebound::threads::set_kind(nativebound::threads::ThreadKind::User);
//!     // … callbacks
//! });
//! ```

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

/// Whether the end of the Java program waits for a thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThreadKind {
    /// It does not.
    #[default]
    Daemon,
    /// It does: until the thread ends in Rust too.
    User,
}

static USER_BY_DEFAULT: AtomicBool = AtomicBool::new(false);

static NUMBER: AtomicU64 = AtomicU64::new(1);

thread_local! {
    static NAME: RefCell<Option<String>> = const { RefCell::new(None) };
    static KIND: Cell<Option<ThreadKind>> = const { Cell::new(None) };
}

/// The name of the current thread in Java. It has no effect once the thread has called Java.
pub fn set_name(name: impl Into<String>) {
    let name = name.into();
    let _ = NAME.try_with(|slot| slot.replace(Some(name)));
}

/// The kind of the current thread. It has no effect once the thread has called Java.
pub fn set_kind(kind: ThreadKind) {
    let _ = KIND.try_with(|slot| slot.set(Some(kind)));
}

/// The kind of the threads that do not say theirs and have not called Java yet.
pub fn set_default_kind(kind: ThreadKind) {
    USER_BY_DEFAULT.store(kind == ThreadKind::User, Ordering::Relaxed);
}

/// As what a thread is attached.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) name: String,
    pub(crate) kind: ThreadKind,
}

impl Plan {
    /// For a thread that is past its end: it has no locals, and nobody waits for it.
    pub(crate) fn nameless() -> Self {
        Self { name: next_name(), kind: ThreadKind::Daemon }
    }
}

/// As what the current thread is attached.
pub(crate) fn plan() -> Plan {
    let name = NAME.try_with(|name| name.borrow().clone()).ok().flatten();
    let name = name.or_else(|| thread::current().name().map(str::to_owned)).unwrap_or_else(next_name);
    let kind = KIND.try_with(Cell::get).ok().flatten().unwrap_or_else(default_kind);
    Plan { name, kind }
}

fn default_kind() -> ThreadKind {
    if USER_BY_DEFAULT.load(Ordering::Relaxed) { ThreadKind::User } else { ThreadKind::Daemon }
}

fn next_name() -> String {
    format!("rust-{}", NUMBER.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_thread(name: Option<&str>, body: impl FnOnce() + Send + 'static) -> Plan {
        let builder = name.map_or_else(thread::Builder::new, |name| thread::Builder::new().name(name.to_owned()));
        let thread = builder.spawn(|| {
            body();
            plan()
        });
        thread.unwrap().join().unwrap()
    }

    #[test]
    fn a_thread_says_what_it_is_in_java() {
        let named = in_thread(Some("worker"), || ());
        assert_eq!(named, Plan { name: "worker".to_owned(), kind: ThreadKind::Daemon });
        assert!(in_thread(None, || ()).name.starts_with("rust-"));
        assert_ne!(in_thread(None, || ()).name, in_thread(None, || ()).name);
        let chosen = in_thread(Some("worker"), || {
            set_name("indexer");
            set_kind(ThreadKind::User);
        });
        assert_eq!(chosen, Plan { name: "indexer".to_owned(), kind: ThreadKind::User });
        set_default_kind(ThreadKind::User);
        assert_eq!(in_thread(None, || ()).kind, ThreadKind::User);
        assert_eq!(in_thread(None, || set_kind(ThreadKind::Daemon)).kind, ThreadKind::Daemon);
        set_default_kind(ThreadKind::Daemon);
    }
}
