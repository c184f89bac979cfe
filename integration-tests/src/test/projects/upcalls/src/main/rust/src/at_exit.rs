//! Calls when the process ends, which is after the VM has ended.
use std::ffi::c_int;
use std::sync::Mutex;

use crate::bindings::Runnable;

static LEFT: Mutex<Option<Box<dyn Runnable>>> = Mutex::new(None);

unsafe extern "C" {
    fn atexit(function: extern "C" fn()) -> c_int;
}

pub fn call(callback: Box<dyn Runnable>) {
    *LEFT.lock().unwrap() = Some(callback);
    // SAFETY: a function of this library, which stays loaded.
    assert_eq!(unsafe { atexit(now) }, 0);
}

extern "C" fn now() {
    if let Some(callback) = LEFT.lock().unwrap().take() {
        eprintln!("at exit: {:?}", callback.run());
        drop(callback);
        eprintln!("dropped");
    }
}
