//! Everything for which a library may keep something of its class loader's.
use std::error::Error;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{LazyLock, Mutex, mpsc};
use std::{fmt, thread};

use bindings::{Answer, Colour, IOException, IntUnaryOperator, Kind, Question, SupplierOfString, java};
use nativebound::jni::objects::JObject;
use nativebound::jni::{self, Env};
use nativebound::{JavaException, native_bound};

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

#[derive(Debug, JavaException)]
pub enum Failure {
    #[java(class = bindings::Refusal)]
    Refused(&'static str, i32),
    #[java(class = IOException)]
    Disk,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("disk")
    }
}

impl Error for Failure {}

pub struct Direct;

#[native_bound]
impl bindings::Direct for Direct {
    type Error = Failure;

    fn calls() -> i32 {
        static CALLS: AtomicI32 = AtomicI32::new(0);
        CALLS.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn shout(text: &str) -> String {
        text.to_uppercase() + "!"
    }

    fn doubled(bytes: &[u8]) -> Vec<u8> {
        bytes.iter().map(|byte| byte * 2).collect()
    }

    fn next(number: i32) -> i32 {
        number + 1
    }

    fn other(colour: Colour) -> Colour {
        match colour {
            Colour::Red => Colour::Green,
            Colour::Green => Colour::Red,
        }
    }

    fn same<'l>(_: &mut Env<'l>, point: JObject<'l>) -> JObject<'l> {
        point
    }

    fn refuse(how: i32) -> Result<(), Failure> {
        Err(if how == 0 { Failure::Disk } else { Failure::Refused("refused", how) })
    }

    fn panic(text: &str) {
        panic!("{text}");
    }
}

pub struct Forgetful;

#[native_bound]
impl bindings::Forgetful for Forgetful {
    fn answer() -> i32 {
        42
    }
}

pub struct Imported;

fn text(env: &mut Env<'_>, x: i32) -> jni::errors::Result<String> {
    let point = java::Point::new(env, x)?;
    let text = point.text(env)?;
    text.try_to_string(env)
}

#[native_bound]
impl bindings::Imported for Imported {
    type Error = JavaException;

    fn text(_: &mut Env<'_>, x: i32) -> Result<String, JavaException> {
        nativebound::with_env(|env| text(env, x))
    }

    fn fail_in_pool() -> Result<(), JavaException> {
        in_pool(|| nativebound::with_env(|_| Err(jni::errors::Error::NullPtr("nothing there"))))
    }

    fn text_from_pool(x: i32) -> Result<String, JavaException> {
        in_pool(move || nativebound::with_env(|env| text(env, x)))
    }
}

pub struct Generated;

#[native_bound]
impl bindings::Generated for Generated {
    type Error = GeneratedError;

    fn ask(questions: Vec<Question>) -> Result<Answer, GeneratedError> {
        let kinds: Vec<Kind> = questions.iter().map(|question| question.kind).collect();
        let Some(first) = questions.into_iter().next() else {
            return Err(GeneratedError::Refused("refused", 1));
        };
        Ok(Answer { text: first.text, kinds })
    }

    fn call(callback: Box<dyn IntUnaryOperator>, operand: i32) -> Result<i32, GeneratedError> {
        Ok(callback.apply_as_int(operand)?)
    }

    fn call_from_pool(callback: Box<dyn IntUnaryOperator>, operand: i32) -> Result<i32, GeneratedError> {
        Ok(in_pool(move || callback.apply_as_int(operand))?)
    }

    fn get_from_pool(callback: Box<dyn SupplierOfString>) -> Result<String, GeneratedError> {
        Ok(in_pool(move || callback.get())?)
    }
}

#[derive(Debug, JavaException)]
pub enum GeneratedError {
    #[java(class = bindings::Refusal)]
    Refused(&'static str, i32),
    #[java(transparent)]
    Callback(JavaException),
}

impl From<JavaException> for GeneratedError {
    fn from(exception: JavaException) -> Self {
        Self::Callback(exception)
    }
}

impl fmt::Display for GeneratedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("failed")
    }
}

impl Error for GeneratedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Callback(exception) => Some(exception),
            Self::Refused(..) => None,
        }
    }
}

pub struct Owned(String);

#[native_bound]
impl bindings::Owned for Owned {
    fn of(text: &str) -> Self {
        Self(text.to_owned())
    }

    fn text(&self) -> String {
        self.0.clone()
    }
}
