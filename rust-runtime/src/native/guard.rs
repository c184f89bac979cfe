//! The one guard around every exported function.

use super::call::Call;
use crate::errors::Failure;
use crate::memory::Room;
use crate::vm::{Jni, RawEnv};
use crate::{panics, raise};

/// Runs the body of a native, and turns what goes wrong into a Java exception.
///
/// A [`Failure`] or a panic is thrown after everything in `body` was dropped, since what is dropped may call Java; the
/// result is then zero or null, which Java never sees. Without either, nothing is called.
#[inline]
#[expect(clippy::needless_pass_by_value, reason = "the env of one native, used up by it")]
pub fn export<'l, R: Default>(env: RawEnv<'l>, body: impl FnOnce(&Call<'l>) -> Result<R, Failure>) -> R {
    let jni = Jni::new(&env);
    let mut room = Room::uninit();
    // SAFETY: of this function alone, like the call.
    let call = unsafe { Call::new(jni, &raw mut room) };
    match panics::guarded(|| body(&call)) {
        Ok(Ok(result)) => return result,
        Ok(Err(failure)) => raise::failure(jni, failure),
        Err(payload) => raise::panic(jni, payload),
    }
    R::default()
}

/// Throws what `why` says.
#[cold]
#[inline(never)]
#[expect(clippy::needless_pass_by_value, reason = "the env of one native, used up by it")]
pub(crate) fn refuse<R: Default>(env: RawEnv<'_>, why: impl FnOnce() -> Failure) -> R {
    raise::failure(Jni::new(&env), why());
    R::default()
}

#[cfg(test)]
mod tests {
    use crate::panics;

    #[test]
    fn traces_of_panics_know_the_guard_by_its_name() {
        let guard = module_path!().strip_suffix("tests").map(|path| format!("{path}export"));
        assert_eq!(guard.as_deref(), Some(panics::GUARD));
    }
}
