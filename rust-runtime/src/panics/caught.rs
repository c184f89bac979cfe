//! Panics inside a native: caught, kept off stderr, and described for Java.
//!
//! A native counts itself in on its thread ([`guarded`]). Our hook is installed once, in front of the one that was there:
//! in a counted native it notes where the panic was and prints nothing, everywhere else the hook before it runs. So a
//! native that does not panic pays for two stores, which vanish where the compiler sees through the body.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

use super::natives::{DEPTH, MARK, depth};
use super::{backtrace, held};
use crate::errors::JavaException;

thread_local! {
    /// The last panics in natives of this thread, the newest last, until the end of the native takes its own. Several
    /// are there while one unwinds and what is dropped calls Java, and where the user's code caught one.
    static NOTED: RefCell<Vec<Panic>> = const { RefCell::new(Vec::new()) };
}

/// What the user's code has caught is never taken: the oldest give way.
const MOST_NOTED: usize = 8;

/// What Java is told of a panic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Panic {
    pub(crate) message: String,
    /// `src/lib.rs:12:5`; `None` when our hook did not see the panic: it was replaced, or another thread panicked.
    pub(crate) location: Option<String>,
    /// The Rust frames, a line each, where they are asked for.
    pub(crate) frames: Option<String>,
}

/// Runs `body`, and catches its panic.
#[inline]
pub(crate) fn guarded<T>(body: impl FnOnce() -> T) -> Result<T, Box<dyn Any + Send>> {
    DEPTH.with(|depth| {
        let outside = depth.get();
        let inside = (outside & !MARK) + 1;
        depth.set(inside);
        // Nothing that the body has touched is seen again, apart from the user's own state, as with any thread.
        let result = panic::catch_unwind(AssertUnwindSafe(body));
        if result.is_ok() && depth.get() != inside {
            held::forget_from(inside);
        }
        depth.set(outside);
        result
    })
}

/// Puts our hook in front of the present one; only the first call does.
pub(crate) fn install_hook() {
    static INSTALLED: Once = Once::new();
    if std::thread::panicking() {
        return; // std refuses; the next time will do
    }
    INSTALLED.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !is_in_native() {
                previous(info);
            } else if is_abort(info.payload()) {
                report_before_abort();
                previous(info);
            } else {
                note(info);
            }
        }));
    });
}

fn is_in_native() -> bool {
    depth() > 0
}

fn note(info: &PanicHookInfo<'_>) {
    held::panicking();
    let panic = Panic {
        message: message(info.payload()),
        location: info.location().map(ToString::to_string),
        frames: backtrace::frames(),
    };
    with_noted(|noted| {
        if noted.len() == MOST_NOTED {
            noted.remove(0);
        }
        noted.push(panic);
    });
}

/// Does nothing in a thread that is ending: it has no locals any more. The message is in the payload all the same.
fn with_noted<T: Default>(action: impl FnOnce(&mut Vec<Panic>) -> T) -> T {
    let result = NOTED.try_with(|noted| noted.try_borrow_mut().map(|mut noted| action(&mut noted)));
    result.ok().and_then(Result::ok).unwrap_or_default()
}

/// What the hook has noted of a panic that was caught; later ones the user's code has caught.
///
/// None is found where the panic ran no hook (`resume_unwind`).
fn take_noted(message: &str) -> Option<Panic> {
    with_noted(|noted| {
        let index = noted.iter().rposition(|panic| panic.message == message)?;
        noted.drain(index..).next()
    })
}

/// Whether this is the panic by which `core` aborts the process: one that must be seen, for nobody will catch it.
///
/// `PanicHookInfo` does not say so in stable Rust. These are the messages of `core::panicking`; one that we do not know
/// costs the message, not the abort.
fn is_abort(payload: &dyn Any) -> bool {
    const ABORTS: [&str; 2] = ["panic in a destructor during cleanup", "panic in a function that cannot unwind"];
    text(payload).is_some_and(|text| ABORTS.contains(&text))
}

fn report_before_abort() {
    for Panic { message, location, .. } in with_noted(std::mem::take) {
        eprintln!("panicked at {}:\n{message}", location.as_deref().unwrap_or("an unknown place"));
    }
}

/// Describes a panic that was caught, and drops what it carried; that may panic again, and no further.
#[cold]
pub(crate) fn describe(payload: Box<dyn Any + Send>) -> Panic {
    let message = message(&*payload);
    let noted = take_noted(&message);
    if let Err(second) = guarded(|| drop(payload)) {
        take_noted(self::message(&*second).as_str());
        std::mem::forget(second);
    }
    install_hook(); // for the next one, where the library was not loaded through `load()`
    noted.unwrap_or(Panic { message, location: None, frames: None })
}

/// Drops what nobody waits for. Its destructors may be the user's, and panic: nobody is there to be told.
pub(crate) fn discard<T>(unwanted: T) {
    if let Err(payload) = guarded(|| drop(unwanted)) {
        describe(payload);
    }
}

/// Panics as another thread has, of which these are the panic and the exception that it had in hand.
pub(crate) fn resume(panic: Panic, had: Option<&JavaException>) -> ! {
    if let Some(exception) = had {
        held::note(exception);
        held::panicking();
    }
    let message = panic.message.clone();
    with_noted(|noted| noted.push(panic));
    panic::resume_unwind(Box::new(message))
}

fn message(payload: &dyn Any) -> String {
    text(payload).unwrap_or("a panic with a payload of type unknown").to_owned()
}

fn text(payload: &dyn Any) -> Option<&str> {
    match payload.downcast_ref::<&'static str>() {
        Some(text) => Some(text),
        None => payload.downcast_ref::<String>().map(String::as_str),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::Mutex;
    use std::thread::{self, ThreadId};

    use super::*;

    /// What the hook that was there before ours has seen.
    static SEEN: Mutex<Vec<(ThreadId, String)>> = Mutex::new(Vec::new());

    /// Installs our hook over one that notes.
    pub(crate) fn install() {
        static BEFORE: Once = Once::new();
        BEFORE.call_once(|| {
            panic::set_hook(Box::new(|info| {
                SEEN.lock().unwrap().push((thread::current().id(), message(info.payload())));
            }));
            install_hook();
        });
    }

    fn seen_by_previous() -> Vec<String> {
        let seen = SEEN.lock().unwrap();
        seen.iter().filter(|(id, _)| *id == thread::current().id()).map(|(_, message)| message.clone()).collect()
    }

    fn caught(body: impl FnOnce()) -> Panic {
        install();
        describe(guarded(body).unwrap_err())
    }

    #[test]
    fn a_panic_in_a_native_is_described_and_not_printed() {
        let (line, file) = (line!() + 1, file!());
        let panic = caught(|| panic!("static"));
        assert_eq!(
            panic,
            Panic { message: "static".to_owned(), location: Some(format!("{file}:{line}:31")), frames: None }
        );
        assert_eq!(caught(|| panic!("formatted {}", 1)).message, "formatted 1");
        assert_eq!(caught(|| panic::panic_any(7)).message, "a panic with a payload of type unknown");
        assert_eq!(seen_by_previous(), Vec::<String>::new());
    }

    #[test]
    fn elsewhere_the_previous_hook_runs() {
        install();
        let _ = guarded(|| ());
        let _ = panic::catch_unwind(|| panic!("outside"));
        assert_eq!(seen_by_previous(), ["outside"]);
        caught(|| {
            let in_thread = thread::spawn(|| {
                let _ = panic::catch_unwind(|| panic!("in a thread"));
                seen_by_previous()
            });
            assert_eq!(in_thread.join().unwrap(), ["in a thread"]);
            panic!("inside");
        });
        assert_eq!(seen_by_previous(), ["outside"]);
    }

    #[test]
    fn a_native_in_a_native_counts() {
        let outer = caught(|| {
            assert_eq!(caught(|| panic!("inner")).message, "inner");
            assert!(is_in_native());
            panic!("outer");
        });
        assert_eq!(outer.message, "outer");
        assert!(!is_in_native());
        assert_eq!(seen_by_previous(), Vec::<String>::new());
    }

    #[test]
    fn a_location_belongs_to_its_panic() {
        let resumed = caught(|| {
            let _ = panic::catch_unwind(|| panic!("caught by the user"));
            panic::resume_unwind(Box::new("resumed"));
        });
        assert_eq!(resumed, Panic { message: "resumed".to_owned(), location: None, frames: None });
    }

    #[test]
    fn a_native_that_is_called_while_another_unwinds_keeps_the_location_of_both() {
        struct CallsANative;

        impl Drop for CallsANative {
            fn drop(&mut self) {
                assert!(caught(|| panic!("inner")).location.is_some());
            }
        }

        let outer = caught(|| {
            let _dropped = CallsANative;
            panic!("outer");
        });
        assert!(outer.message == "outer" && outer.location.is_some());
    }

    #[test]
    fn what_the_user_catches_does_not_pile_up() {
        caught(|| {
            for _ in 0..100 {
                let _ = panic::catch_unwind(|| panic!("caught by the user"));
            }
            assert_eq!(with_noted(|noted| noted.len()), MOST_NOTED);
            panic!("last");
        });
    }

    #[test]
    fn a_payload_that_panics_when_dropped_ends_there() {
        struct Payload;

        impl Drop for Payload {
            fn drop(&mut self) {
                panic::panic_any(Again);
            }
        }

        struct Again;

        impl Drop for Again {
            fn drop(&mut self) {
                panic!("never dropped");
            }
        }

        assert!(caught(|| panic::panic_any(Payload)).location.is_some());
        assert_eq!(caught(|| panic::resume_unwind(Box::new("next"))).location, None);
        assert_eq!(seen_by_previous(), Vec::<String>::new());
    }

    #[test]
    fn aborts_are_known_by_their_text() {
        assert!(is_abort(&"panic in a destructor during cleanup"));
        assert!(is_abort(&"panic in a function that cannot unwind".to_owned()));
        assert!(!is_abort(&"panic") && !is_abort(&7));
    }
}
