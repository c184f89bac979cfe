//! What a library was built from, compared once when Java loads it.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::attach::remember_vm;
use crate::backtrace;
use crate::call::Call;
use crate::check::ABI;
use crate::failure::Failure;
use crate::guard::{self, export};
use crate::panics;
use crate::raw::{RawEnv, RawString};

/// The contract of one bound class, and whether Java has agreed to it.
#[derive(Debug)]
pub struct Contract {
    class: &'static str,
    hash: u64,
    lines: &'static [&'static str],
    agreed: AtomicBool,
}

impl Contract {
    /// The contract of the class of this name.
    ///
    /// `hash` is what Java compares; `lines` are what it was made of, for the error: one for each method and for whatever
    /// it reaches.
    #[must_use]
    pub const fn new(class: &'static str, hash: u64, lines: &'static [&'static str]) -> Self {
        Self { class, hash, lines, agreed: AtomicBool::new(false) }
    }

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
            if self.agree(abi, hash) { Ok(RawString::default()) } else { call.new_string(&self.text()) }
        })
    }

    /// [`export`] for a native of the class; refuses while Java has not agreed.
    ///
    /// JNI links a native by its name alone, whatever its parameters, as soon as *any* class has loaded the library.
    #[inline]
    pub fn export<'l, R: Default>(&self, env: RawEnv<'l>, body: impl FnOnce(&Call<'l>) -> Result<R, Failure>) -> R {
        // Relaxed: the class's initializer, which sets it, happens before its natives.
        if self.agreed.load(Ordering::Relaxed) {
            export(env, body)
        } else {
            guard::refuse(env, || Failure::illegal_state(self.unchecked()))
        }
    }

    #[expect(clippy::cast_sign_loss, reason = "Java has the same bits in a long")]
    fn agree(&self, abi: i32, hash: i64) -> bool {
        let same = abi == ABI && hash as u64 == self.hash || abi == 0 && hash == 0;
        self.agreed.store(same, Ordering::Relaxed);
        same
    }

    fn text(&self) -> String {
        format!("abi {ABI}\n{}", self.lines.join("\n"))
    }

    fn unchecked(&self) -> String {
        format!(
            "{0} was not compared with its library: it needs `static {{ … .load(); }}` with the load() of its generated \
             class, and that must have succeeded",
            self.class
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn natives_wait_until_java_agrees() {
        let contract = Contract::new("demo.X", u64::MAX, &["a", "b"]);
        let agreed = || contract.agreed.load(Ordering::Relaxed);
        assert!(!agreed());
        for (abi, hash) in [(ABI, 7), (ABI + 1, -1), (0, -1), (ABI, 0)] {
            assert!(!contract.agree(abi, hash) && !agreed(), "{abi} {hash}");
        }
        assert!(contract.agree(ABI, -1) && agreed());
        assert!(!contract.agree(ABI, 7) && !agreed());
        assert!(contract.agree(0, 0) && agreed());
        assert_eq!(contract.text(), format!("abi {ABI}\na\nb"));
    }
}
