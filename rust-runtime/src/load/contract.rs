//! The first native that Java calls compares the contracts; the others run only where they are the same.

use std::num::NonZero;
use std::sync::atomic::Ordering;

use super::backtrace;
use crate::contract::Contract;
use crate::errors::Failure;
use crate::native::{Call, export, refuse};
use crate::panics;
use crate::vm::{RawEnv, RawString, loaders, remember_vm};
use crate::wire::{Depth, apart};

/// Which of the loaders that have had the library has it now; one more than were counted, for a library without any.
#[inline]
fn loader() -> NonZero<usize> {
    // Relaxed: the class's initializer, which counts it, happens before its natives.
    NonZero::<usize>::MIN.saturating_add(loaders(Ordering::Relaxed))
}

impl Contract {
    /// Null when Java's half is the same; else `abi <number>` and the lines, for Java to find the difference.
    ///
    /// The first native that Java calls: it installs the panic hook too, reads whether backtraces are wanted, and verifies
    /// the fields of strings. Two zeros are Java's word that it takes the
    /// library as it is.
    #[must_use]
    pub fn compare<'l>(&self, env: RawEnv<'l>, abi: i32, hash: i64) -> RawString<'l> {
        export(env, |call| {
            panics::install_hook();
            remember_vm(call.jni);
            backtrace::read_property(call.jni);
            let _ = call.has_string_fields();
            if self.agree(abi, hash, loader()) { Ok(RawString::default()) } else { call.new_string(&self.text()) }
        })
    }

    /// [`export`] for a native of the class; refuses while Java has not agreed.
    ///
    /// JNI links a native by its name alone, whatever its parameters, as soon as *any* class has loaded the library.
    #[inline]
    pub fn export<'l, R: Default>(&self, env: RawEnv<'l>, body: impl FnOnce(&Call<'l>) -> Result<R, Failure>) -> R {
        if self.is_agreed(loader()) {
            export(env, body)
        } else {
            refuse(env, || Failure::illegal_state(self.unchecked()))
        }
    }

    /// [`export`](Self::export) for a native that has values of these types in its frames, which are wide: they are there
    /// only where the stack has room for them.
    #[inline]
    pub fn export_wide<'l, Values, R: Default>(
        &self,
        env: RawEnv<'l>,
        body: impl FnOnce(&Call<'l>) -> Result<R, Failure>,
    ) -> R {
        match Depth::room_for::<Values>() {
            Ok(()) => apart::<Values, _>(|| self.export(env, body)),
            Err(error) => refuse(env, || Failure::illegal_argument(format!("parameters and result: {error}"))),
        }
    }
}
