//! Values that Java owns.
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicI64, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use nativebound::jni::objects::JObject;
use nativebound::jni::{Env, jni_sig, jni_str};
use nativebound::native_bound;

nativebound::bindings!();

static ALIVE: AtomicI64 = AtomicI64::new(0);
static DROPPED: AtomicI64 = AtomicI64::new(0);

/// Counted from when it is made until it is dropped.
struct Counted {
    gone: Arc<AtomicBool>,
}

impl Counted {
    fn new() -> Self {
        ALIVE.fetch_add(1, Ordering::SeqCst);
        Self { gone: Arc::default() }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
        DROPPED.fetch_add(1, Ordering::SeqCst);
        self.gone.store(true, Ordering::SeqCst);
    }
}

#[derive(Clone, Copy)]
struct State {
    open: bool,
    arrived: i32,
}

static GATES: Mutex<[State; 16]> = Mutex::new([State { open: false, arrived: 0 }; 16]);
static OPENED: Condvar = Condvar::new();

fn pass(gate: i32) {
    let mut gates = GATES.lock().unwrap();
    gates[gate as usize].arrived += 1;
    let waited = OPENED.wait_timeout_while(gates, Duration::from_secs(20), |gates| !gates[gate as usize].open);
    assert!(!waited.unwrap().1.timed_out(), "gate {gate} was never opened");
}

pub struct Count;

#[native_bound]
impl bindings::Count for Count {
    fn alive() -> i64 {
        ALIVE.load(Ordering::SeqCst)
    }

    fn dropped() -> i64 {
        DROPPED.load(Ordering::SeqCst)
    }

    fn open(gate: i32) {
        GATES.lock().unwrap()[gate as usize].open = true;
        OPENED.notify_all();
    }

    fn arrived(gate: i32) -> i32 {
        GATES.lock().unwrap()[gate as usize].arrived
    }
}

pub struct Counter {
    name: String,
    value: i32,
    _counted: Counted,
}

#[native_bound]
impl bindings::Counter for Counter {
    type Error = std::io::Error;

    fn open(name: &str) -> Result<Self, Self::Error> {
        let counter = Self { name: name.to_owned(), value: 0, _counted: Counted::new() };
        if name.is_empty() { Err(std::io::Error::other("no name")) } else { Ok(counter) }
    }

    fn open_string_int(name: &str, start: i32) -> Self {
        Self { name: name.to_owned(), value: start, _counted: Counted::new() }
    }

    fn panicking() -> Self {
        let _counted = Counted::new();
        panic!("no counter")
    }

    fn get(&self) -> String {
        self.name.clone()
    }

    fn value(&self) -> i32 {
        self.value
    }

    fn hold(&self, gate: i32) -> i32 {
        pass(gate);
        self.value
    }

    fn add(&mut self, by: i32) -> i32 {
        self.value += by;
        self.value
    }

    fn add_slowly(&mut self) {
        let value = self.value;
        std::thread::yield_now();
        self.value = value + 1;
    }

    fn add_and_hold(&mut self, by: i32, gate: i32) -> i32 {
        self.value += by;
        pass(gate);
        self.value
    }

    fn fail(&mut self, text: &str) -> Result<(), Self::Error> {
        Err(std::io::Error::other(text))
    }

    fn panic(&mut self) {
        panic!("of add")
    }
}

pub struct Gate {
    gate: i32,
    counted: Counted,
}

#[native_bound]
impl bindings::Gate for Gate {
    fn of(gate: i32) -> Self {
        Self { gate, counted: Counted::new() }
    }

    fn pass(&self, result: i32) -> i32 {
        pass(self.gate);
        result
    }

    fn survives<'l>(&self, env: &mut Env<'l>, runnable: JObject<'l>) -> bool {
        let gone = Arc::clone(&self.counted.gone);
        env.call_method(&runnable, jni_str!("run"), jni_sig!("()V"), &[]).unwrap();
        !gone.load(Ordering::SeqCst)
    }
}

pub struct Journal {
    lines: Mutex<Vec<String>>,
    _counted: Counted,
}

#[native_bound]
impl bindings::Journal for Journal {
    fn open(lines: Vec<String>) -> Self {
        Self { lines: Mutex::new(lines), _counted: Counted::new() }
    }

    fn lines(&self) -> i32 {
        self.lines.lock().unwrap().len() as i32
    }

    fn line(&self, index: i32) -> String {
        self.lines.lock().unwrap()[index as usize].clone()
    }

    fn append(&self, first: &str, more: Vec<String>) {
        let mut lines = self.lines.lock().unwrap();
        lines.push(first.to_owned());
        lines.extend(more);
    }

    fn to_string(&self) -> String {
        self.lines.lock().unwrap().join(" ")
    }

    fn pages(&self) -> i32 {
        80 * self.lines.lock().unwrap().len() as i32
    }
}

/// Not `Sync`.
pub struct Tape {
    sum: Cell<i32>,
    _counted: Counted,
}

#[native_bound]
impl bindings::Tape for Tape {
    fn blank() -> Self {
        Self { sum: Cell::new(0), _counted: Counted::new() }
    }

    fn record(&mut self, value: i32) -> i32 {
        self.sum.set(self.sum.get() + value);
        self.sum.get()
    }
}

pub struct Moody {
    _counted: Counted,
}

#[native_bound]
impl bindings::Moody for Moody {
    fn maybe() -> Self {
        Self { _counted: Counted::new() }
    }

    fn works(&self) -> bool {
        true
    }
}

pub struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("boom");
    }
}

#[native_bound]
impl bindings::Bomb for Bomb {
    fn armed() -> Self {
        Self
    }

    fn ticks(&self) -> bool {
        true
    }
}

pub struct Names {
    released: AtomicI32,
}

#[native_bound]
impl bindings::Names for Names {
    fn of(address: i64, message: &str, value: i32) -> Self {
        assert_eq!((address, message, value), (1, "m", 2));
        Self { released: AtomicI32::new(0) }
    }

    fn join(&self, wait: &str, frame: i32, handle: i64, message: &str, length: i32) -> String {
        format!("{wait}{frame}{handle}{message}{length}")
    }

    fn join_alone(&mut self, busy: &str, self_: i32, env: i64, result: &str, value: i32) -> String {
        format!("{busy}{self_}{env}{result}{value}")
    }

    fn handles(&self, this_: i32, _class: i32, values: i32, ours: i32, jni: i32, call: i32) -> String {
        format!("{this_}{_class}{values}{ours}{jni}{call}")
    }

    fn add(&self, x: i32) -> i32 {
        x + 1
    }

    fn add0(&self, x: i32) -> i32 {
        x + 2
    }

    fn add0_long_int(&self, handle: i64, x: i32) -> i32 {
        handle as i32 + x + 3
    }

    fn load(&self) {}

    fn load0(&self) -> i32 {
        4
    }

    fn close0(&self, handle: i64) {
        assert_eq!(handle, 5);
    }

    fn release0(&self, handle: i64) {
        assert_eq!(handle, 6);
        self.released.fetch_add(1, Ordering::Relaxed);
    }

    fn contract0(&self, abi: i32, hash: i64) -> String {
        format!("{abi}{hash}")
    }

    fn release(&self) -> i32 {
        self.released.load(Ordering::Relaxed)
    }

    fn handle(&self) -> i32 {
        2
    }

    fn address_of<'l>(&self, _env: &mut Env<'l>, object: JObject<'l>, name: &str) -> i64 {
        assert_eq!(name, "n");
        i64::from(!object.is_null())
    }
}
