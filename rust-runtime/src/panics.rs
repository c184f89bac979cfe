//! Panics inside a native: caught, kept off stderr, and described for Java.
//!
//! A native counts itself in on its thread ([`guarded`]). Our hook is installed once, in front of the one that was there:
//! in a counted native it notes where the panic was and prints nothing, everywhere else the hook before it runs. So a
//! native that does not panic pays for two stores, which vanish where the compiler sees through the body.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, Location, PanicHookInfo};
use std::sync::Once;

thread_local! {
    /// How many natives this thread is in.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    /// The last panic in a native of this thread, until the native's end takes it.
    static LAST: RefCell<Option<Panic>> = const { RefCell::new(None) };
}

/// What Java is told of a panic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Panic {
    pub(crate) message: String,
    /// `src/lib.rs:12:5`, or [`UNKNOWN`].
    pub(crate) location: String,
}

/// The location when our hook did not see the panic: it was replaced, or the panic came from another thread.
pub(crate) const UNKNOWN: &str = "unknown";

/// Runs `body`, and catches its panic.
#[inline]
pub(crate) fn guarded<T>(body: impl FnOnce() -> T) -> Result<T, Box<dyn Any + Send>> {
    DEPTH.with(|depth| {
        let outside = depth.get();
        depth.set(outside.wrapping_add(1));
        // Nothing that the body has touched is seen again, apart from the user's own state, as with any thread.
        let result = panic::catch_unwind(AssertUnwindSafe(body));
        depth.set(outside);
        result
    })
}

/// Puts our hook in front of the present one; only the first call does.
pub(crate) fn install_hook() {
    static INSTALLED: Once = Once::new();
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
    DEPTH.with(Cell::get) > 0
}

fn note(info: &PanicHookInfo<'_>) {
    let panic = Panic { message: message(info.payload()), location: location(info.location()) };
    // A thread that is ending has no more locals: then the location is lost, and the message is in the payload.
    let _ = LAST.try_with(|last| last.try_borrow_mut().map(|mut last| *last = Some(panic)));
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
    let last = LAST.try_with(|last| last.try_borrow_mut().ok()?.take()).ok().flatten();
    if let Some(Panic { message, location }) = last {
        eprintln!("panicked at {location}:\n{message}");
    }
}

/// Describes a panic that was caught, and drops what it carried; that may panic again, and no further.
#[cold]
pub(crate) fn describe(payload: Box<dyn Any + Send>) -> Panic {
    let message = message(&*payload);
    let noted = LAST.try_with(|last| last.try_borrow_mut().ok()?.take()).ok().flatten();
    // `resume_unwind` runs no hook: then what was noted, if anything, is another panic that the user's code caught.
    let location = noted.filter(|noted| noted.message == message).map(|noted| noted.location);
    if let Err(second) = guarded(|| drop(payload)) {
        std::mem::forget(second);
        let _ = LAST.try_with(|last| last.try_borrow_mut().map(|mut last| last.take()));
    }
    install_hook(); // for the next one, where the library was not loaded through `load()`
    Panic { message, location: location.unwrap_or_else(|| UNKNOWN.to_owned()) }
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

fn location(location: Option<&Location<'_>>) -> String {
    location.map_or_else(|| UNKNOWN.to_owned(), ToString::to_string)
}
