//! What a library was built from, compared once when Java loads it.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::attach::remember_vm;
use crate::call::Call;
use crate::check::ABI;
use crate::errors::Failure;
use crate::guard::{self, export};
use crate::raw::{RawEnv, RawString};
use crate::wire::{Depth, apart};
use crate::{backtrace, imports, panics};

/// The contract of one bound class, and whether Java has agreed to it.
#[derive(Debug)]
pub struct Contract {
    class: &'static str,
    hash: u64,
    own: &'static [&'static str],
    types: &'static [Declaration],
    /// For which loader Java has agreed: the library may serve another afterwards. Zero for none.
    agreed: AtomicUsize,
}

/// What Java declares of a type that crosses by value; emitted beside the type.
pub trait DeclaredType {
    /// The line that each contract has which reaches the type.
    const LINE: &'static str;
    /// The hash of the line.
    const HASH: u64;
}

/// A [`DeclaredType`] of a contract.
///
/// Taken from the type when rustc compiles the contract, since the type may be of a later run of javac, which did not see
/// the class.
#[derive(Debug, Clone, Copy)]
pub struct Declaration {
    line: &'static str,
    hash: u64,
}

impl Declaration {
    /// The declaration of `T`.
    #[must_use]
    pub const fn of<T: DeclaredType + ?Sized>() -> Self {
        Self { line: T::LINE, hash: T::HASH }
    }
}

impl Contract {
    /// The contract of the class of this name.
    ///
    /// `own_hash` is that of its `own` lines, one for each method; `types` are what they reach. Java compares the exclusive
    /// or of all hashes; the lines are for the error.
    #[must_use]
    pub const fn new(
        class: &'static str,
        own_hash: u64,
        own: &'static [&'static str],
        types: &'static [Declaration],
    ) -> Self {
        let mut hash = own_hash;
        let mut rest = types;
        while let [first, others @ ..] = rest {
            hash ^= first.hash;
            rest = others;
        }
        Self { class, hash, own, types, agreed: AtomicUsize::new(0) }
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
        if self.is_agreed() {
            export(env, body)
        } else {
            guard::refuse(env, || Failure::illegal_state(self.unchecked()))
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
            Err(error) => guard::refuse(env, || Failure::illegal_argument(format!("parameters and result: {error}"))),
        }
    }

    #[expect(clippy::cast_sign_loss, reason = "Java has the same bits in a long")]
    fn agree(&self, abi: i32, hash: i64) -> bool {
        let same = abi == ABI && hash as u64 == self.hash || abi == 0 && hash == 0;
        self.agreed.store(if same { imports::loaders() + 1 } else { 0 }, Ordering::Relaxed);
        same
    }

    #[inline]
    fn is_agreed(&self) -> bool {
        self.agreed.load(Ordering::Relaxed) == imports::loaders() + 1
    }

    fn text(&self) -> String {
        let mut lines: Vec<&str> = self.own.iter().copied().chain(self.types.iter().map(|of| of.line)).collect();
        lines.sort_unstable();
        format!("abi {ABI}\n{}", lines.join("\n"))
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
        let contract = Contract::new("demo.X", u64::MAX, &["a", "b"], &[]);
        let agreed = || contract.is_agreed();
        assert!(!agreed());
        for (abi, hash) in [(ABI, 7), (ABI + 1, -1), (0, -1), (ABI, 0)] {
            assert!(!contract.agree(abi, hash) && !agreed(), "{abi} {hash}");
        }
        assert!(contract.agree(ABI, -1) && agreed());
        assert!(!contract.agree(ABI, 7) && !agreed());
        assert!(contract.agree(0, 0) && agreed());
        assert_eq!(contract.text(), format!("abi {ABI}\na\nb"));
    }

    #[test]
    fn a_contract_has_the_declarations_of_its_types_in_its_hash_and_among_its_lines() {
        struct Kind;
        impl DeclaredType for Kind {
            const LINE: &'static str = "enum demo.Kind {A}";
            const HASH: u64 = 0b0110;
        }
        struct Token;
        impl DeclaredType for Token {
            const LINE: &'static str = "record demo.Token(int start)";
            const HASH: u64 = 0b1010;
        }
        static CONTRACT: Contract = Contract::new(
            "demo.X",
            0b0001,
            &["boolean a()", "void b()"],
            &[Declaration::of::<Token>(), Declaration::of::<Kind>()],
        );
        assert!(CONTRACT.agree(ABI, 0b1101));
        assert!(!CONTRACT.agree(ABI, 0b0001));
        let lines = ["boolean a()", Kind::LINE, Token::LINE, "void b()"];
        assert_eq!(CONTRACT.text(), format!("abi {ABI}\n{}", lines.join("\n")));
    }
}
