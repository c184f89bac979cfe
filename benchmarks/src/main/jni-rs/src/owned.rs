//! An object of the native side, by the address of its box.

use jni::EnvUnowned;
use jni::errors::Error;
use jni::objects::JClass;
use jni::sys::{jint, jlong};

use crate::run;

struct Offset {
    start: jint,
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_newOffset<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    start: jint,
) -> jlong {
    run(&mut unowned_env, |_env| -> Result<_, Error> { Ok(Box::into_raw(Box::new(Offset { start })) as jlong) })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_addTo<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    address: jlong,
    by: jint,
) -> jint {
    run(&mut unowned_env, |_env| -> Result<_, Error> {
        // SAFETY: Java has it from newOffset, and frees it when no call is under way.
        let offset = unsafe { &*(address as *const Offset) };
        Ok(offset.start.wrapping_add(by))
    })
}

#[unsafe(no_mangle)]
pub extern "system" fn Java_dev_nativebound_benchmarks_JniRs_freeOffset<'local>(
    mut unowned_env: EnvUnowned<'local>,
    _class: JClass<'local>,
    address: jlong,
) {
    run(&mut unowned_env, |_env| -> Result<_, Error> {
        // SAFETY: Java has it from newOffset, and frees it once.
        drop(unsafe { Box::from_raw(address as *mut Offset) });
        Ok(())
    })
}
