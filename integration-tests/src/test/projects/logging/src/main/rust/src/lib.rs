//! Logs, from wherever it is.
mod counting;

use std::error::Error;
use std::ffi::c_int;
use std::sync::{LazyLock, Mutex, mpsc};
use std::time::Instant;
use std::{fmt, io, thread};

use nativebound::jni::strings::JNIString;
use nativebound::jni::{Env, jni_str};
use nativebound::{logging, native_bound};

nativebound::bindings!();

type Job = Box<dyn FnOnce() + Send>;

/// A thread that is started once, and outlives the class loader for which it was.
static POOL: LazyLock<Mutex<mpsc::Sender<Job>>> = LazyLock::new(|| {
    let (sender, jobs) = mpsc::channel::<Job>();
    thread::Builder::new().name("pool".to_owned()).spawn(move || jobs.iter().for_each(|job| job())).unwrap();
    Mutex::new(sender)
});

fn in_pool<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, result) = mpsc::channel();
    POOL.lock().unwrap().send(Box::new(move || sender.send(work()).unwrap())).unwrap();
    result.recv().unwrap()
}

struct Panics;

impl fmt::Display for Panics {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("no text");
    }
}

struct LogsWhenDropped;

impl Drop for LogsWhenDropped {
    fn drop(&mut self) {
        log::info!("dropped");
    }
}

unsafe extern "C" {
    fn atexit(function: extern "C" fn()) -> c_int;
}

extern "C" fn at_exit() {
    log::error!("after the end");
    tracing::error!("after the end");
    eprintln!("at exit: logged");
}

pub struct Direct;

#[native_bound]
impl bindings::Direct for Direct {
    type Error = Box<dyn Error + Send + Sync>;

    fn init() -> Result<(), Self::Error> {
        Ok(logging::init()?)
    }

    fn calls() -> i32 {
        counting::call()
    }

    fn set_max_level(level: &str) -> Result<(), Self::Error> {
        logging::set_max_level(level.parse::<logging::Level>()?);
        Ok(())
    }

    fn refresh() {
        logging::refresh();
    }

    fn log_each(text: &str) {
        log::error!("{text}");
        log::warn!("{text}");
        log::info!("{text}");
        log::debug!("{text}");
        log::trace!("{text}");
    }

    fn trace_each(text: &str) {
        let outer = tracing::error_span!(target: "logging", "outer", number = 7, more = tracing::field::Empty);
        outer.record("more", "added");
        let _outer = outer.entered();
        let _inner = tracing::error_span!(target: "logging", "inner").entered();
        tracing::error!(target: "logging::traced", "{text}");
        tracing::warn!(target: "logging::traced", "{text}");
        tracing::info!(target: "logging::traced", "{text}");
        tracing::debug!(target: "logging::traced", "{text}");
        tracing::trace!(target: "logging::traced", "{text}");
    }

    fn info(target: &str, text: &str) {
        log::info!(target: target, "{text}");
    }

    fn info_from_thread(thread: &str, text: &str) {
        let text = text.to_owned();
        thread::Builder::new().name(thread.to_owned()).spawn(move || log::info!("{text}")).unwrap().join().unwrap();
    }

    fn info_from_pool(text: &str) {
        let text = text.to_owned();
        in_pool(move || log::info!("{text}"));
    }

    fn info_from_threads(threads: i32, each: i32) {
        thread::scope(|scope| {
            for number in 0..threads {
                scope.spawn(move || {
                    let target = format!("logging::threads{number}");
                    for record in 0..each {
                        log::info!(target: &target, "record {record}");
                    }
                });
            }
        });
    }

    fn fields() {
        log::info!(number = 1, text = "plain", quoted = "two words", debugged:? = Some(2); "by log");
        let error = io::Error::other("no file");
        tracing::info!(
            number = 1,
            text = "plain",
            quoted = "two words",
            debugged = ?Some(2),
            shown = %1.5,
            r#type = true,
            error = &error as &dyn Error,
            "by tracing"
        );
        tracing::info!(alone = 1);
    }

    fn panic_in_formatting() {
        log::info!("before {Panics}");
        tracing::info!(field = %Panics, "before");
    }

    fn log_and_fail(text: &str) -> Result<(), Self::Error> {
        log::info!("{text}");
        Err(text.into())
    }

    fn log_and_panic(text: &str) {
        let _dropped = LogsWhenDropped;
        log::info!("{text}");
        panic!("{text}");
    }

    fn throw_and_log(env: &mut Env<'_>, text: &str) -> Result<(), Self::Error> {
        let _ = env.throw_new(jni_str!("java/lang/IllegalStateException"), JNIString::from(text));
        log::info!("while one is pending");
        Ok(())
    }

    fn another() -> String {
        static OTHER: counting::OtherLogger = counting::OtherLogger;
        let log = log::set_logger(&OTHER).is_err();
        let tracing = tracing::subscriber::set_global_default(tracing::subscriber::NoSubscriber::default()).is_err();
        format!("log: {log}, tracing: {tracing}, init: {:?}", logging::init())
    }

    fn allocations_of_debug(records: i32) -> i64 {
        counting::allocations(|| {
            for record in 0..records {
                log::debug!("not logged: {record}");
                tracing::debug!(record, "not logged");
            }
        })
    }

    fn nanos_of_debug(threads: i32, records: i32) -> f64 {
        let start = Instant::now();
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| (0..records).for_each(|record| log::debug!("not logged: {record}")));
            }
        });
        start.elapsed().as_nanos() as f64 / f64::from(records)
    }

    fn info_on_stack_of(kibibytes: i32, text: &str) {
        let text = text.to_owned();
        let thread = thread::Builder::new().stack_size(kibibytes as usize * 1024);
        thread.spawn(move || log::info!("{text}")).unwrap().join().unwrap();
    }

    fn log_at_exit() {
        // SAFETY: a function of this library, which stays loaded.
        assert_eq!(unsafe { atexit(at_exit) }, 0);
    }
}
