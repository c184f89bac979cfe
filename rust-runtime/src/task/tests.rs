//! What becomes of a task and its result, with plain threads; `models` has the interleavings.

use std::future::{pending, poll_fn, ready};
use std::pin::pin;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

use super::{Ended, Shared, Task, Tell, cancel_for_java, task};

/// What happened, in its order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<&'static str>>>);

impl Log {
    fn note(&self, what: &'static str) {
        self.0.lock().unwrap().push(what);
    }

    fn take(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// Notes its drop.
    fn dropped(&self, what: &'static str) -> Noted {
        Noted(self.clone(), what)
    }
}

struct Noted(Log, &'static str);

impl Drop for Noted {
    fn drop(&mut self) {
        self.0.note(self.1);
    }
}

impl Wake for Log {
    fn wake(self: Arc<Self>) {
        self.note("woken");
    }
}

struct Told(Noted);

impl Tell for Told {
    fn tell(self) {
        self.0.0.note("told");
    }
}

/// A call that Java has started.
struct Started<R> {
    call: i64,
    shared: Arc<Shared<Ended<R>>>,
    log: Log,
    task: Option<Task>,
}

impl<R: Send + 'static> Started<R> {
    fn new(log: &Log, body: impl Future<Output = R> + Send + 'static) -> Self {
        let shared = Shared::new();
        let call = Arc::clone(&shared).into_java();
        let task = task(body, Arc::clone(&shared), Told(log.dropped("Java's reference")));
        Self { call, shared, log: log.clone(), task: Some(task) }
    }

    /// Polls once; whether it has ended.
    fn poll(&mut self) -> bool {
        let waker = Waker::from(Arc::new(self.log.clone()));
        let task = self.task.as_mut().unwrap();
        pin!(task).poll(&mut Context::from_waker(&waker)).is_ready()
    }

    /// What `cancel(…)` of Java's does, or what it does with a result that came too late.
    fn cancel(&self) {
        // SAFETY: of `new`; a test does it once, and does not take the result.
        unsafe { cancel_for_java(self.call) };
    }

    /// What Java does when it was told.
    fn result(&self) -> Option<Ended<R>> {
        // SAFETY: likewise.
        unsafe { Shared::<Ended<R>>::from_java(self.call) }.take()
    }
}

fn panicked<R>(ended: Option<Ended<R>>) -> String {
    match ended {
        Some(Ended::Panicked(panicked)) => panicked.panic.message,
        _ => panic!("it has not panicked"),
    }
}

#[test]
fn a_future_is_dropped_before_java_is_told_and_java_s_reference_after() {
    let log = Log::default();
    let body = log.dropped("body");
    let mut started = Started::new(&log, async move {
        let _body = body;
        7
    });
    assert!(started.poll());
    assert_eq!(log.take(), ["body", "told", "Java's reference"]);
    assert!(matches!(started.result(), Some(Ended::Returned(7))));
    assert!(started.poll(), "it has ended");
    started.task = None;
    assert_eq!(log.take(), <[&str; 0]>::default());
}

#[test]
fn a_cancel_wakes_and_drops_nothing_itself() {
    let log = Log::default();
    let body = log.dropped("body");
    let mut started = Started::new(&log, async move {
        let _body = body;
        pending::<()>().await;
    });
    assert!(!started.poll());
    started.cancel();
    assert_eq!(log.take(), ["woken"]);
    assert!(started.poll());
    assert_eq!(log.take(), ["body", "Java's reference"]);
}

#[test]
fn a_task_that_is_cancelled_before_its_first_poll_is_not_polled() {
    let log = Log::default();
    let noting = log.clone();
    let mut started = Started::new(&log, async move { noting.note("polled") });
    started.cancel();
    assert!(started.poll());
    assert_eq!(log.take(), ["Java's reference"]);
}

#[test]
fn a_result_that_came_too_late_is_dropped_once() {
    let log = Log::default();
    for ends_first in [true, false] {
        let result = log.dropped("result");
        let mut started = Started::new(&log, async move { result });
        if ends_first {
            assert!(started.poll());
            started.cancel();
            assert_eq!(log.take(), ["told", "Java's reference", "result"]);
            log.note("result");
        } else {
            started.cancel();
            assert!(started.poll());
        }
        started.task = None;
        drop(started);
        let mut seen = log.take();
        seen.retain(|what| *what == "result");
        assert_eq!(seen, ["result"]);
    }
}

#[test]
fn a_cancel_while_it_is_polled_finds_the_result_dropped() {
    let log = Log::default();
    let call = Arc::new(Mutex::new(0));
    let (known, result) = (Arc::clone(&call), log.dropped("result"));
    let mut started = Started::new(&log, async move {
        // SAFETY: Java's reference, once.
        unsafe { cancel_for_java(*known.lock().unwrap()) };
        result
    });
    *call.lock().unwrap() = started.call;
    assert!(started.poll());
    assert_eq!(log.take(), ["woken", "result", "Java's reference"]);
}

#[test]
fn a_panic_is_java_s_and_stays_in_the_task() {
    let log = Log::default();
    let body = log.dropped("body");
    let mut started = Started::new(&log, async move {
        let _body = body;
        ready(()).await;
        assert!(log_is_no_number(), "boom");
    });
    assert!(started.poll());
    assert_eq!(log.take(), ["body", "told", "Java's reference"]);
    assert_eq!(panicked(started.result()), "boom");
}

fn log_is_no_number() -> bool {
    std::hint::black_box(false)
}

struct PanicsInDrop(&'static str);

impl Drop for PanicsInDrop {
    fn drop(&mut self) {
        panic!("{}", self.0);
    }
}

#[test]
fn a_destructor_that_panics_is_java_s_panic_where_java_waits() {
    let log = Log::default();
    // A future of its own, since an `async` block drops what it has in the poll that ends it.
    let kept = PanicsInDrop("of the body");
    let mut started = Started::new(
        &log,
        poll_fn(move |_| {
            let _ = &kept;
            Poll::Ready(())
        }),
    );
    assert!(started.poll());
    assert_eq!(panicked(started.result()), "of the body");

    let kept = PanicsInDrop("of the body");
    let mut started = Started::new(
        &log,
        poll_fn(move |_| {
            let _ = &kept;
            Poll::<()>::Pending
        }),
    );
    assert!(!started.poll());
    started.cancel();
    assert!(started.poll(), "nobody waits");

    let mut started = Started::new(&log, ready(PanicsInDrop("of the result")));
    assert!(started.poll());
    started.cancel();
    assert!(started.shared.take().is_none(), "its drop has panicked, and nobody has seen it");
}

#[test]
fn the_first_panic_is_the_one_that_is_told() {
    let log = Log::default();
    let kept = PanicsInDrop("second");
    let mut started = Started::new(
        &log,
        poll_fn(move |_| {
            let _ = &kept;
            assert!(log_is_no_number(), "first");
            Poll::Ready(())
        }),
    );
    assert!(started.poll());
    assert_eq!(panicked(started.result()), "first");
}

#[test]
fn a_task_that_its_executor_drops_is_told_once() {
    for polls in [0, 1] {
        let log = Log::default();
        let body = log.dropped("body");
        let mut started = Started::new(&log, async move {
            let _body = body;
            pending::<()>().await;
        });
        (0..polls).for_each(|_| assert!(!started.poll()));
        started.task = None;
        assert_eq!(log.take(), ["body", "told", "Java's reference"]);
        assert!(matches!(started.result(), Some(Ended::Dropped)));
    }
    let log = Log::default();
    let mut started = Started::new(&log, pending::<()>());
    started.cancel();
    started.task = None;
    assert_eq!(log.take(), ["Java's reference"]);
}

#[test]
fn who_polled_last_is_woken() {
    let (log, last) = (Log::default(), Log::default());
    let mut started = Started::new(&log, pending::<()>());
    assert!(!started.poll());
    started.log = last.clone();
    assert!(!started.poll());
    started.cancel();
    assert_eq!((log.take(), last.take()), (vec![], vec!["woken"]));
}

#[test]
fn a_result_is_there_once() {
    let shared = Shared::new();
    assert_eq!(shared.take(), None::<i32>);
    assert_eq!(shared.complete(1), Ok(()));
    assert_eq!(shared.complete(2), Err(2));
    assert_eq!((shared.take(), shared.take()), (Some(1), None));
    let late = Shared::new();
    assert_eq!(late.complete(1), Ok(()));
    assert_eq!((late.cancel(), late.cancel(), late.take()), (Some(1), None, None));
    let cancelled = Shared::new();
    assert_eq!((cancelled.cancel(), cancelled.complete(1), cancelled.take()), (None, Err(1), None));
}

/// The shape of what shims start: a future that owns what it borrows from.
#[test]
fn a_future_borrows_from_what_it_owns_over_an_await() {
    async fn longest<'a>(one: &'a str, other: &'a str) -> &'a str {
        let mut polled = false;
        poll_fn(|_| if std::mem::replace(&mut polled, true) { Poll::Ready(()) } else { Poll::Pending }).await;
        if one.len() > other.len() { one } else { other }
    }
    let log = Log::default();
    let (one, other) = ("one".to_owned(), "other".to_owned());
    let mut started = Started::new(&log, async move { longest(&one, &other).await.to_owned() });
    assert!(!started.poll());
    assert!(started.poll());
    assert!(matches!(started.result(), Some(Ended::Returned(text)) if text == "other"));
}

#[test]
fn a_cancel_of_another_thread_and_an_end_leave_nothing() {
    static LEFT: AtomicUsize = AtomicUsize::new(0);
    struct Counted;
    impl Counted {
        fn new() -> Self {
            LEFT.fetch_add(1, SeqCst);
            Self
        }
    }
    impl Drop for Counted {
        fn drop(&mut self) {
            LEFT.fetch_sub(1, SeqCst);
        }
    }
    for _ in 0..if cfg!(miri) { 20 } else { 2_000 } {
        let log = Log::default();
        let body = Counted::new();
        let mut started = Started::new(&log, async move {
            let _body = body;
            poll_fn(|context| {
                context.waker().wake_by_ref();
                Poll::Ready(())
            })
            .await;
            Counted::new()
        });
        let (mut task, call) = (started.task.take().unwrap(), started.call);
        thread::scope(|scope| {
            // SAFETY: Java's reference, once.
            scope.spawn(|| unsafe { cancel_for_java(call) });
            scope.spawn(|| {
                let waker = Waker::noop();
                assert!(pin!(&mut task).poll(&mut Context::from_waker(waker)).is_ready());
            });
        });
        drop((task, started));
        assert_eq!(LEFT.load(SeqCst), 0);
        let seen = log.take();
        assert_eq!(seen.iter().filter(|what| **what == "Java's reference").count(), 1, "{seen:?}");
    }
}
