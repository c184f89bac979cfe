//! What a library was built from, and whether Java was built from the same. No JNI here: [`load`](crate::load) asks.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::check::ABI;

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

    /// Whether Java's half is the same, for this loader: which it is, counted from one.
    #[expect(clippy::cast_sign_loss, reason = "Java has the same bits in a long")]
    pub(crate) fn agree(&self, abi: i32, hash: i64, loader: NonZero<usize>) -> bool {
        let same = abi == ABI && hash as u64 == self.hash || abi == 0 && hash == 0;
        self.agreed.store(if same { loader.get() } else { 0 }, Ordering::Relaxed);
        same
    }

    #[inline]
    pub(crate) fn is_agreed(&self, loader: NonZero<usize>) -> bool {
        // Relaxed: the class's initializer, which sets it, happens before its natives.
        self.agreed.load(Ordering::Relaxed) == loader.get()
    }

    pub(crate) fn text(&self) -> String {
        let mut lines: Vec<&str> = self.own.iter().copied().chain(self.types.iter().map(|of| of.line)).collect();
        lines.sort_unstable();
        format!("abi {ABI}\n{}", lines.join("\n"))
    }

    pub(crate) fn unchecked(&self) -> String {
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

    const FIRST: NonZero<usize> = NonZero::new(1).unwrap();
    const SECOND: NonZero<usize> = NonZero::new(2).unwrap();

    #[test]
    fn natives_wait_until_java_agrees() {
        let contract = Contract::new("demo.X", u64::MAX, &["a", "b"], &[]);
        let agreed = || contract.is_agreed(FIRST);
        assert!(!agreed());
        for (abi, hash) in [(ABI, 7), (ABI + 1, -1), (0, -1), (ABI, 0)] {
            assert!(!contract.agree(abi, hash, FIRST) && !agreed(), "{abi} {hash}");
        }
        assert!(contract.agree(ABI, -1, FIRST) && agreed());
        assert!(!contract.agree(ABI, 7, FIRST) && !agreed());
        assert!(contract.agree(0, 0, FIRST) && agreed());
        assert!(!contract.is_agreed(SECOND) && contract.agree(0, 0, SECOND) && contract.is_agreed(SECOND) && !agreed());
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
        assert!(CONTRACT.agree(ABI, 0b1101, FIRST));
        assert!(!CONTRACT.agree(ABI, 0b0001, FIRST));
        let lines = ["boolean a()", Kind::LINE, Token::LINE, "void b()"];
        assert_eq!(CONTRACT.text(), format!("abi {ABI}\n{}", lines.join("\n")));
    }
}
