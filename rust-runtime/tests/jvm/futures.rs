//! Natives that return futures, with shims as they are emitted.

use std::ffi::c_void;
use std::future::{pending, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::{Relaxed, SeqCst};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use jni::objects::{JObject, JValue};
use jni::{NativeMethod, jni_str};
use nativebound::__private::v1::*;
use nativebound::{Runtime, Task, jni};

use crate::support::{Scene, in_jvm};

/// The user's type.
struct Fetcher;

impl OwnedType for Fetcher {
    type Keeping = SharedOnly;

    const NAME: &'static str = "Fetcher";
    const METHODS: &'static [&'static str] = &["fetch"];

    fn live() -> &'static AtomicUsize {
        static LIVE: AtomicUsize = AtomicUsize::new(0);
        &LIVE
    }
}

/// Futures that are neither at an end nor dropped.
static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);

struct UnderWay;

impl UnderWay {
    fn new() -> Self {
        UNDER_WAY.fetch_add(1, SeqCst);
        Self
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        UNDER_WAY.fetch_sub(1, SeqCst);
    }
}

/// Whether those go on that wait, and who they are.
static GATE: Mutex<(bool, Vec<Waker>)> = Mutex::new((false, Vec::new()));

fn set_gate(open: bool) {
    let mut gate = GATE.lock().unwrap();
    gate.0 = open;
    let wakers = if open { std::mem::take(&mut gate.1) } else { Vec::new() };
    drop(gate);
    wakers.into_iter().for_each(Waker::wake);
}

impl Fetcher {
    async fn fetch(&self, url: String) -> io::Result<String> {
        let _under_way = UnderWay::new();
        match url.split(' ').next().unwrap() {
            "wait" => {
                poll_fn(|context| {
                    let mut gate = GATE.lock().unwrap();
                    if gate.0 {
                        return Poll::Ready(());
                    }
                    gate.1.push(context.waker().clone());
                    Poll::Pending
                })
                .await;
            }
            "never" | "dropped" => pending().await,
            "fail" => return Err(io::Error::other("no such thing")),
            "panic" => panic!("boom"),
            "thread" => return Ok(thread::current().name().unwrap().to_owned()),
            _ => {}
        }
        Ok(url)
    }
}

/// A user's own that is over before `spawn` returns, with the task or without.
struct Here;

impl Runtime for Here {
    fn spawn(&self, task: Task) {
        let _ = pin!(task).poll(&mut Context::from_waker(Waker::noop()));
    }
}

type Fetched = Result<String, io::Error>;

extern "system" fn fetch0<'l>(
    env: RawEnv<'l>,
    _class: RawClass<'l>,
    handle: RawHandle<'l, Fetcher>,
    future: RawObject<'l>,
    url: RawString<'l>,
) -> RawTask<'l, Fetched> {
    export(env, |env| {
        let this = env.enter_task(handle)?;
        let url = env.string(url, "url")?.to_string();
        let here = url.starts_with("here") || url.starts_with("dropped");
        let run = |task| if here { Here.spawn(task) } else { spawn("jvm", task) };
        env.start(future, run, async move { Fetcher::fetch(&this, url).await })
    })
}

extern "system" fn fetch1<'l>(env: RawEnv<'l>, _class: RawClass<'l>, call: RawTask<'l, Fetched>) -> RawString<'l> {
    const THROWS: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);
    export(env, |env| {
        let result = env.finish(call)?;
        let result = THROWS.check(result)?;
        env.new_string(&result)
    })
}

extern "system" fn cancel0<'l>(env: RawEnv<'l>, _class: RawClass<'l>, call: RawTask<'l, ()>) {
    cancel_task(env, call);
}

extern "system" fn open0<'l>(_env: RawEnv<'l>, _class: RawClass<'l>) {
    set_gate(true);
}

/// One test at a time: the gate and the runtime are the process's.
fn in_turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// With the natives of `demo.Fetcher`, and an object's handle; nothing is under way at the end.
fn with_fetcher(test: impl FnOnce(&mut Scene<'_, '_>, i64)) {
    let _turn = in_turn();
    in_jvm(|scene| {
        set_gate(false);
        let natives = [
            (
                jni_str!("fetch0"),
                jni_str!("(JLdev/nativebound/runtime/NativeFuture;Ljava/lang/String;)J"),
                fetch0 as *mut c_void,
            ),
            (jni_str!("fetch1"), jni_str!("(J)Ljava/lang/String;"), fetch1 as *mut c_void),
            (jni_str!("cancel0"), jni_str!("(J)V"), cancel0 as *mut c_void),
            (jni_str!("open0"), jni_str!("()V"), open0 as *mut c_void),
        ];
        // SAFETY: each function has the native's parameters and result.
        unsafe {
            let natives =
                natives.map(|(name, signature, function)| NativeMethod::from_raw_parts(name, signature, function));
            let class = scene.env.find_class(jni_str!("demo/Fetcher")).unwrap();
            scene.env.register_native_methods(&class, &natives).unwrap();
        }
        let before = Fetcher::live().load(Relaxed);
        let handle = Owned::<Fetcher>::give(Box::new(Fetcher));
        test(scene, handle);
        // SAFETY: of this test alone.
        unsafe { Owned::<Fetcher>::of(handle) }.unwrap().close();
        until(|| Fetcher::live().load(Relaxed) == before && UNDER_WAY.load(SeqCst) == 0);
        // SAFETY: nothing is under way.
        unsafe { Owned::<Fetcher>::free(handle) };
    });
}

fn until(condition: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !condition() {
        assert!(Instant::now() < end, "{} are under way", UNDER_WAY.load(SeqCst));
        thread::sleep(Duration::from_millis(1));
    }
}

impl<'l> Scene<'_, 'l> {
    fn fetched(&mut self, handle: i64, url: &str) -> String {
        let url = self.env.new_string(url).unwrap();
        let arguments = [JValue::Long(handle), JValue::Object(&url)];
        let end = self.call("demo/Fetcher", "fetched", "(JLjava/lang/String;)Ljava/lang/String;", &arguments);
        self.string_of(end.l().unwrap())
    }

    fn started(&mut self, handle: i64, url: &str) -> JObject<'l> {
        let url = self.env.new_string(url).unwrap();
        let arguments = [JValue::Long(handle), JValue::Object(&url)];
        let signature = "(JLjava/lang/String;)Ljava/util/concurrent/CompletableFuture;";
        self.call("demo/Fetcher", "started", signature, &arguments).l().unwrap()
    }

    fn end(&mut self, future: &JObject<'_>) -> String {
        let signature = "(Ljava/util/concurrent/CompletableFuture;)Ljava/lang/String;";
        let end = self.call("demo/Fetcher", "end", signature, &[JValue::Object(future)]);
        self.string_of(end.l().unwrap())
    }

    fn string_of(&mut self, text: JObject<'l>) -> String {
        // SAFETY: a string.
        let text = unsafe { RawString::from_raw(text.into_raw()) };
        self.text(text)
    }
}

#[test]
fn a_value_a_failure_and_a_panic_arrive() {
    with_fetcher(|scene, fetcher| {
        assert_eq!(scene.fetched(fetcher, "plain"), "plain");
        assert_eq!(scene.fetched(fetcher, "fail"), "java.io.IOException: no such thing");
        let panic = scene.fetched(fetcher, "panic");
        assert!(panic.starts_with("dev.nativebound.runtime.NativePanicException: boom"), "{panic}");
        let thread = scene.fetched(fetcher, "thread");
        assert!(thread.starts_with("jvm-async-"), "{thread}");
        assert!(scene.threads("jvm-async-") > 0, "a worker is one of Java's");
    });
}

#[test]
fn a_call_that_is_over_before_its_native_returns_arrives() {
    with_fetcher(|scene, fetcher| {
        for _ in 0..200 {
            assert_eq!(scene.fetched(fetcher, "here"), "here");
        }
        assert_eq!(
            scene.fetched(fetcher, "dropped"),
            "java.util.concurrent.CancellationException: the runtime has stopped"
        );
    });
}

#[test]
fn a_mistake_and_a_closed_object_are_thrown_at_the_call() {
    with_fetcher(|scene, fetcher| {
        // SAFETY: of this test alone.
        unsafe { Owned::<Fetcher>::of(fetcher) }.unwrap().close();
        let closed = "thrown: java.lang.IllegalStateException: this Fetcher is closed";
        assert_eq!(scene.fetched(fetcher, "plain"), closed);
    });
}

#[test]
fn a_value_that_is_closed_under_way_is_dropped_at_the_end() {
    with_fetcher(|scene, fetcher| {
        let waiting = scene.started(fetcher, "wait");
        let live = Fetcher::live().load(Relaxed);
        // SAFETY: of this test alone.
        unsafe { Owned::<Fetcher>::of(fetcher) }.unwrap().close();
        until(|| UNDER_WAY.load(SeqCst) == 1);
        assert_eq!(Fetcher::live().load(Relaxed), live);
        set_gate(true);
        assert_eq!(scene.end(&waiting), "wait");
    });
}

#[test]
fn a_runtime_that_stops_ends_what_is_under_way_and_another_begins() {
    with_fetcher(|scene, fetcher| {
        let never = scene.started(fetcher, "never");
        until(|| UNDER_WAY.load(SeqCst) == 1);
        stop();
        assert_eq!(scene.end(&never), "java.util.concurrent.CancellationException: the runtime has stopped");
        assert_eq!(scene.threads("jvm-async-"), 0);
        assert_eq!(scene.fetched(fetcher, "plain"), "plain");
        stop();
        stop();
    });
}

#[test]
fn many_are_in_flight_and_each_has_its_own_end() {
    with_fetcher(|scene, fetcher| {
        let count = if std::env::var_os(crate::support::VM_OPTION).is_some() { 300 } else { 30_000 };
        for _ in 0..3 {
            set_gate(false);
            let arguments = [JValue::Long(fetcher), JValue::Int(count)];
            let right = scene.call("demo/Fetcher", "many", "(JI)I", &arguments).i().unwrap();
            assert_eq!(right, count);
            until(|| UNDER_WAY.load(SeqCst) == 0);
        }
    });
}
