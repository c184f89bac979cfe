//! Java that is called by the native side: what it keeps, and what it is given for one call.

use std::error::Error;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use nativebound::{JavaException, native_bound};

use crate::TEXTS;
use crate::bindings::{self, IntUnaryOperator, ToIntFunctionOfString};

const UPCALLS: i32 = 1000;

struct Kept {
    operator: Box<dyn IntUnaryOperator>,
    function: Box<dyn ToIntFunctionOfString>,
}

/// The first that Java gave.
static KEPT: OnceLock<Kept> = OnceLock::new();

fn kept() -> &'static Kept {
    KEPT.get().expect("Java gives callbacks first")
}

pub struct Upcalls;

#[native_bound]
impl bindings::Upcalls for Upcalls {
    type Error = Box<dyn Error + Send + Sync>;

    fn keep(operator: Box<dyn IntUnaryOperator>, function: Box<dyn ToIntFunctionOfString>) {
        KEPT.get_or_init(|| Kept { operator, function });
    }

    fn upcall_int(operand: i32) -> Result<i32, Self::Error> {
        Ok(kept().operator.apply_as_int(operand)?)
    }

    fn upcall_string() -> Result<i32, Self::Error> {
        Ok(kept().function.apply_as_int(TEXTS[0])?)
    }

    fn upcalls(operator: Box<dyn IntUnaryOperator>) -> Result<i32, Self::Error> {
        Ok(sum(&*operator)?)
    }

    fn upcalls_foreign() -> Result<i32, Self::Error> {
        let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
        let worker = worker.get_or_insert_with(Worker::start);
        worker.asked.send(())?;
        Ok(worker.answers.recv()??)
    }

    fn fail(number: i32) -> Result<i32, Self::Error> {
        Err(format!("there is no number {number}").into())
    }
}

fn sum(operator: &dyn IntUnaryOperator) -> Result<i32, JavaException> {
    let mut sum: i32 = 0;
    for i in 0..UPCALLS {
        sum = sum.wrapping_add(operator.apply_as_int(i)?);
    }
    Ok(sum)
}

/// A thread that waits for work.
struct Worker {
    asked: SyncSender<()>,
    answers: Receiver<Result<i32, JavaException>>,
}

static WORKER: Mutex<Option<Worker>> = Mutex::new(None);

impl Worker {
    fn start() -> Self {
        let (asked, jobs) = sync_channel(0);
        let (answer, answers) = sync_channel(0);
        thread::spawn(move || {
            for () in jobs {
                if answer.send(sum(&*kept().operator)).is_err() {
                    break;
                }
            }
        });
        Self { asked, answers }
    }
}
