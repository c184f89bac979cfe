//! The Java exception that a native had in hand when it panicked: what the panic was about, most likely.
//!
//! Each native notes the last exception that its callbacks threw, and whether somebody still has it shows when it panics.

use std::cell::RefCell;
use std::sync::Weak;

use super::natives;
use crate::errors::{Inner, JavaException};

/// What one native of the thread has noted.
struct Noted {
    /// Which: how many natives the thread was in.
    depth: u32,
    last: Weak<Inner>,
    /// The same, where somebody had it when the native panicked.
    at_panic: Option<JavaException>,
}

thread_local! {
    /// The innermost native last.
    static NOTED: RefCell<Vec<Noted>> = const { RefCell::new(Vec::new()) };
}

/// Notes an exception that a callback threw.
#[cold]
pub(crate) fn note(exception: &JavaException) {
    let depth = natives::depth();
    if depth == 0 {
        return; // a thread of Rust's
    }
    let last = exception.downgrade();
    forget_from(depth);
    let noted = with(|noted| {
        noted.push(Noted { depth, last, at_panic: None });
        true
    });
    if noted {
        natives::mark();
    }
}

/// Notes that the native panics.
pub(crate) fn panicking() {
    let depth = natives::depth();
    let before = with(|noted| {
        let noted = noted.last_mut().filter(|noted| noted.depth == depth)?;
        std::mem::replace(&mut noted.at_panic, JavaException::upgrade(&noted.last))
    });
    drop(before); // may call Java
}

/// What the native that has just ended had in hand when it panicked.
pub(crate) fn take() -> Option<JavaException> {
    let depth = natives::depth() + 1;
    let noted = with(|noted| noted.pop_if_from(depth));
    forget_from(depth);
    noted.filter(|noted| noted.depth == depth)?.at_panic
}

/// Forgets what natives of this depth and deeper ones have noted.
#[cold]
pub(crate) fn forget_from(depth: u32) {
    while let Some(noted) = with(|noted| noted.pop_if_from(depth)) {
        drop(noted); // may call Java, which may note
    }
}

trait PopFrom {
    /// The last one, where it is of this depth or a deeper one.
    fn pop_if_from(&mut self, depth: u32) -> Option<Noted>;
}

impl PopFrom for Vec<Noted> {
    fn pop_if_from(&mut self, depth: u32) -> Option<Noted> {
        if self.last()?.depth < depth { None } else { self.pop() }
    }
}

/// Nothing is noted in a thread that is ending.
fn with<T: Default>(action: impl FnOnce(&mut Vec<Noted>) -> T) -> T {
    let result = NOTED.try_with(|noted| noted.try_borrow_mut().map(|mut noted| action(&mut noted)));
    result.ok().and_then(Result::ok).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::caught::tests::install;
    use super::super::{describe, guarded};
    use super::*;
    use crate::errors::exceptions::IoException;

    fn exception(message: &str) -> JavaException {
        let exception = JavaException::for_test::<IoException>(message);
        note(&exception);
        exception
    }

    fn in_hand(native: impl FnOnce()) -> Option<String> {
        install();
        let payload = guarded(native).unwrap_err();
        let in_hand = take();
        describe(payload);
        assert_eq!(with(|noted| noted.len()), 0);
        in_hand.map(|exception| exception.message().unwrap_or_default().to_owned())
    }

    /// As `unwrap` of a callback's result.
    fn throws(message: &str) {
        let result: Result<(), _> = Err(exception(message));
        std::hint::black_box(result).unwrap();
    }

    #[test]
    fn an_exception_that_somebody_has_is_in_hand() {
        assert_eq!(in_hand(|| throws("held")).as_deref(), Some("held"));
        let last = in_hand(|| {
            let _first = exception("first");
            throws("last");
        });
        assert_eq!(last.as_deref(), Some("last"));
        let elsewhere = RefCell::new(None);
        let kept = in_hand(|| {
            elsewhere.replace(Some(exception("kept")));
            panic!("panic")
        });
        assert_eq!(kept.as_deref(), Some("kept"));
    }

    #[test]
    fn one_that_was_dropped_is_not() {
        let dropped = in_hand(|| {
            drop(exception("dropped"));
            panic!("panic")
        });
        assert_eq!(dropped, None);
    }

    #[test]
    fn one_of_another_native_is_not() {
        let mut outer = None;
        let inner = in_hand(|| {
            outer = Some(exception("outer"));
            assert_eq!(in_hand(|| panic!("inner")), None);
            assert!(guarded(|| drop(exception("inner"))).is_ok());
            assert_eq!(in_hand(|| throws("inner")).as_deref(), Some("inner"));
            panic!("outer")
        });
        assert_eq!(inner.as_deref(), Some("outer"));
        assert_eq!(in_hand(|| panic!("next")), None);
    }

    #[test]
    fn nothing_is_kept_after_a_native() {
        let mut kept = None;
        assert!(guarded(|| kept = Some(exception("kept"))).is_ok());
        assert_eq!(with(|noted| noted.len()), 0);
        let kept = kept.unwrap();
        assert!(
            guarded(|| {
                note(&kept);
                let _ = std::panic::catch_unwind(|| panic!("caught by the user"));
                assert!(with(|noted| noted[0].at_panic.is_some()));
            })
            .is_ok()
        );
        assert_eq!(with(|noted| noted.len()), 0);
    }
}
