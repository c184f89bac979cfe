//! Java that is called by the native side: what it keeps, and what it is given for one call.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, OnceLock};

use jni::errors::Error;
use jni::objects::{JClass, JString};
use jni::refs::Global;
use jni::sys::jint;
use jni::{Env, EnvUnowned, JavaVM, bind_java_type, jni_str};

use crate::{TEXTS, run};

bind_java_type! {
    pub IntUnaryOperator => java.util.function.IntUnaryOperator,
    methods { fn apply_as_int(operand: jint) -> jint }
}

bind_java_type! {
    pub ToIntFunction => java.util.function.ToIntFunction,
    methods { fn apply_as_int(value: JObject) -> jint }
}

const UPCALLS: jint = 1000;

struct Kept {
    operator: Global<IntUnaryOperator<'static>>,
    function: Global<ToIntFunction<'static>>,
}

/// The first that Java gave.
static KEPT: OnceLock<Kept> = OnceLock::new();

fn kept() -> Result<&'static Kept, Error> {
    KEPT.get().ok_or(Error::NullPtr("callbacks"))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_keep<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    operator: IntUnaryOperator<'local>,
    function: ToIntFunction<'local>,
) {
    run(&mut unowned_env, |env| -> Result<_, Error> {
        let kept = Kept { operator: env.new_global_ref(operator)?, function: env.new_global_ref(function)? };
        KEPT.get_or_init(|| kept);
        Ok(())
    })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_upcallInt<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    operand: jint,
) -> jint {
    run(&mut unowned_env, |env| kept()?.operator.apply_as_int(env, operand))
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_upcallString<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) -> jint {
    run(&mut unowned_env, |env| -> Result<_, Error> {
        let text = JString::from_str(env, TEXTS[0])?;
        kept()?.function.apply_as_int(env, text)
    })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_upcalls<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    operator: IntUnaryOperator<'local>,
) -> jint {
    run(&mut unowned_env, |env| sum(env, &operator))
}

fn sum<'local>(env: &mut Env<'local>, operator: &IntUnaryOperator<'_>) -> Result<jint, Error> {
    let mut sum: jint = 0;
    for i in 0..UPCALLS {
        sum = sum.wrapping_add(operator.apply_as_int(env, i)?);
    }
    Ok(sum)
}

/// A thread that attaches itself once and then waits for work.
struct Worker {
    asked: SyncSender<()>,
    answers: Receiver<jint>,
}

static WORKER: Mutex<Option<Worker>> = Mutex::new(None);

impl Worker {
    fn start() -> Self {
        let (asked, jobs) = sync_channel(0);
        let (answer, answers) = sync_channel(0);
        std::thread::spawn(move || -> Result<(), Error> {
            let vm = JavaVM::singleton()?;
            attach_as_daemon(&vm);
            vm.attach_current_thread(|env| {
                for () in jobs {
                    let result = sum(env, &kept()?.operator)?;
                    if answer.send(result).is_err() {
                        break;
                    }
                }
                Ok(())
            })
        });
        Self { asked, answers }
    }
}

/// jni-rs itself attaches threads for which the VM waits at its end.
fn attach_as_daemon(vm: &JavaVM) {
    let raw = vm.get_raw();
    let mut env = std::ptr::null_mut();
    // SAFETY: the VM's own function, with room for its answer; null asks for what is usual.
    unsafe { ((**raw).v1_4.AttachCurrentThreadAsDaemon)(raw, &raw mut env, std::ptr::null_mut()) };
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_upcallsForeign<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
) -> jint {
    run(&mut unowned_env, |_env| -> Result<_, Error> {
        let mut worker = WORKER.lock().unwrap();
        let worker = worker.get_or_insert_with(Worker::start);
        worker.asked.send(()).map_err(|_| Error::NullPtr("a thread"))?;
        worker.answers.recv().map_err(|_| Error::NullPtr("a thread"))
    })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_fail<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    number: jint,
) -> jint {
    run(&mut unowned_env, |env| -> Result<_, Error> {
        let message = jni::strings::JNIString::from(format!("there is no number {number}"));
        env.throw_new(jni_str!("java/lang/IllegalStateException"), message)?;
        Ok(0)
    })
}
