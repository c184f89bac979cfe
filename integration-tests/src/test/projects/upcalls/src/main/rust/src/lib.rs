//! Calls Java from its own thread and from threads of Rust.
mod at_exit;
mod pool;

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use nativebound::threads::{self, ThreadKind};
use nativebound::{JavaException, exceptions, native_bound};

nativebound::bindings!();

use bindings::{IntUnaryOperator, Runnable, Tally};

static KEPT: Mutex<Option<Box<dyn Runnable>>> = Mutex::new(None);

pub struct Caller;

#[native_bound]
impl bindings::Caller for Caller {
    type Error = JavaException;

    fn call_from_threads(threads: i32, each: i32, callback: Box<dyn IntUnaryOperator>) -> Tally {
        let callback = &callback;
        thread::scope(|scope| {
            let started: Vec<_> = (0..threads).map(|_| scope.spawn(move || tally(&**callback, each))).collect();
            started.into_iter().map(|thread| thread.join().unwrap()).fold(Tally { sum: 0, failed: 0 }, |all, one| Tally {
                sum: all.sum + one.sum,
                failed: all.failed + one.failed,
            })
        })
    }

    fn call(callback: Box<dyn IntUnaryOperator>, operand: i32) -> Result<i32, JavaException> {
        callback.apply_as_int(operand)
    }

    fn call_twice(callback: Box<dyn IntUnaryOperator>, operand: i32) -> Result<i32, JavaException> {
        _ = callback.apply_as_int(operand);
        callback.apply_as_int(operand)
    }

    fn unwrap(callback: Box<dyn IntUnaryOperator>) -> i32 {
        let result = callback.apply_as_int(1).unwrap();
        assert!(result >= 0, "a negative result");
        result
    }

    fn keep(callback: Box<dyn Runnable>) {
        *KEPT.lock().unwrap() = Some(callback);
    }

    fn run_kept() -> Result<(), JavaException> {
        KEPT.lock().unwrap().as_ref().map_or(Ok(()), |callback| callback.run())
    }

    fn forget() {
        KEPT.lock().unwrap().take();
    }

    fn call_forever(callback: Box<dyn Runnable>) {
        thread::spawn(move || {
            loop {
                _ = callback.run();
            }
        });
    }

    fn entries_of(ledger: &Ledger) -> i32 {
        ledger.entries
    }

    fn entries_of_all(ledgers: Vec<&Ledger>) -> i32 {
        ledgers.iter().map(|ledger| ledger.entries).sum()
    }

    fn call_from_pool(calls: i32, callback: Box<dyn IntUnaryOperator>) -> Vec<String> {
        pool::call(calls, callback.into())
    }

    fn call_now_and_later(daemon: bool, millis: i32, callback: Box<dyn Runnable>) {
        thread::spawn(move || {
            threads::set_kind(if daemon { ThreadKind::Daemon } else { ThreadKind::User });
            callback.run().unwrap();
            thread::sleep(Duration::from_millis(millis as u64));
            callback.run().unwrap();
        });
    }

    fn call_at_exit(callback: Box<dyn Runnable>) {
        at_exit::call(callback);
    }

    fn on_thread_named(name: &str, callback: Box<dyn Runnable>) -> Result<(), JavaException> {
        thread::Builder::new().name(name.to_owned()).spawn(move || callback.run()).unwrap().join().unwrap()
    }

    fn on_stack_of(kibibytes: i32, callback: Box<dyn Runnable>) -> String {
        let thread = thread::Builder::new().stack_size(kibibytes as usize * 1024);
        let result = thread.spawn(move || callback.run()).unwrap().join().unwrap();
        result.map_or_else(|error| error.to_string(), |()| String::new())
    }

    fn read(callback: Box<dyn Runnable>) -> Vec<String> {
        let error = callback.run().unwrap_err();
        let top = &error.stack()[0];
        vec![
            error.to_string(),
            format!("{}#{}:{}", top.class, top.method, top.line.unwrap()),
            error.cause().unwrap().to_string(),
            format!(
                "{} RuntimeException, {} Error",
                if error.is::<exceptions::RuntimeException>() { "is" } else { "is no" },
                if error.is::<exceptions::Error>() { "is" } else { "is no" },
            ),
        ]
    }
}

fn tally(callback: &dyn IntUnaryOperator, each: i32) -> Tally {
    let mut tally = Tally { sum: 0, failed: 0 };
    for i in 0..each {
        match callback.apply_as_int(i) {
            Ok(result) => tally.sum += i64::from(result),
            Err(error) => {
                assert!(error.is::<exceptions::IllegalStateException>());
                tally.failed += 1;
            }
        }
    }
    tally
}

pub struct Owner {
    callback: Arc<dyn Runnable>,
}

#[native_bound]
impl bindings::Owner for Owner {
    type Error = JavaException;

    fn of(callback: Box<dyn Runnable>) -> Self {
        Self { callback: callback.into() }
    }

    fn run(&self) -> Result<(), JavaException> {
        self.callback.run()
    }

    fn run_later(&self, millis: i32) {
        let callback = Arc::clone(&self.callback);
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(millis as u64));
            _ = callback.run();
        });
    }
}

pub struct Ledger {
    entries: i32,
}

#[native_bound]
impl bindings::Ledger for Ledger {
    type Error = JavaException;

    fn empty() -> Self {
        Self { entries: 0 }
    }

    fn copy_of(other: &Self) -> Self {
        Self { entries: other.entries }
    }

    fn entries(&self) -> i32 {
        self.entries
    }

    fn add(&mut self, callback: Box<dyn IntUnaryOperator>) -> Result<i32, JavaException> {
        self.entries += 1;
        callback.apply_as_int(self.entries)
    }
}
