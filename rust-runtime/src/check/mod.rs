//! What rustc cannot compare by itself, as constants that fail to evaluate.

mod names;
mod text;
mod threads;

use crate::errors::{Constructor, Declared, VariantClass};

pub use names::{Parameters, check_parameter};
use text::Message;
pub use threads::{AskLocal, AskSent, AtOnce, InTurn, NoObjects, Threaded};

/// Ties processor, runtime jar and this crate: they agree on everything in [`v1`](crate::__private::v1).
pub const ABI: i32 = 1;

/// Asks rustc whether an implementing type is public: it refuses a private type as an associated type of a public impl.
pub trait Public {
    /// What implements the natives.
    type Implementation;
}

/// Of the marker of a trait of `bindings`: what `#[native_bound]` compares the impl with.
pub trait Marker {
    /// What the natives declare in their `throws` clauses.
    const DECLARED: Declared;
    /// How Java's threads use the values of the implementing type.
    type Threads;
}

/// Fails when an error may become a checked exception that no native of the type declares, or when it does not say what
/// it becomes and a declared class cannot be made from a text.
///
/// # Panics
/// With a text that names the variant, the class and the way out.
#[track_caller]
pub const fn check_error(classes: Option<&[VariantClass]>, declared: &Declared) {
    if let Some(classes) = classes {
        check_classes(classes, declared);
        return;
    }
    let mut at = 0;
    while at < declared.classes.len() {
        let (class, constructor) = declared.classes[at];
        assert!(!matches!(constructor, Constructor::Fields), "{}", unmakeable(class).text());
        at += 1;
    }
}

#[track_caller]
const fn check_classes(classes: &[VariantClass], declared: &Declared) {
    let mut at = 0;
    while at < classes.len() {
        match classes[at] {
            VariantClass::Class { variant, class, superclasses, checked } => {
                let expected = !checked || declares(declared, class) || declares_any(declared, superclasses);
                assert!(expected, "{}", undeclared(variant, class, declared.native).text());
            }
            VariantClass::Inside(Some(inside)) => check_classes(inside, declared),
            VariantClass::Inside(None) => {}
        }
        at += 1;
    }
}

const fn declares_any(declared: &Declared, classes: &[&str]) -> bool {
    let mut at = 0;
    while at < classes.len() {
        if declares(declared, classes[at]) {
            return true;
        }
        at += 1;
    }
    false
}

const fn declares(declared: &Declared, class: &str) -> bool {
    let mut at = 0;
    while at < declared.classes.len() {
        if equals(declared.classes[at].0.as_bytes(), class.as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

const fn undeclared(variant: &str, class: &str, native: &str) -> Message {
    Message::new()
        .text_of("`")
        .text_of(variant)
        .text_of("` becomes ")
        .class(class)
        .text_of(", a checked exception that no native of ")
        .text_of(native)
        .text_of(" declares: add `throws ")
        .simple_name(class)
        .text_of("` to those that fail with it in Java, or choose a class that one declares or an unchecked one")
}

const fn unmakeable(class: &str) -> Message {
    Message::new()
        .class(class)
        .text_of(" has no constructor (String, Throwable), (String) or (), so not every error can become one: ")
        .text_of("use an error with `#[derive(JavaException)]`, whose variants say what becomes of them")
}

const fn equals(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Fails outside of the crate root, given `module_path!()`.
///
/// # Panics
/// With the way out.
#[track_caller]
pub const fn assert_crate_root(module: &str) {
    let module = module.as_bytes();
    let mut at = 0;
    while at < module.len() {
        assert!(
            module[at] != b':',
            "`nativebound::bindings!()` must stand in the crate root (lib.rs): the generated code names its items `crate::bindings::…`"
        );
        at += 1;
    }
}

/// Fails when `bindings.rs` was written for another version of this crate.
///
/// # Panics
/// With the way out.
#[track_caller]
pub const fn assert_abi(abi: i32) {
    assert!(
        abi == ABI,
        "bindings.rs and the crate `nativebound` are of different versions: give the annotation processor and the crate the same one, then compile the Java side again"
    );
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;

    #[test]
    fn the_crate_root_has_no_path() {
        assert!(catch_unwind(|| assert_crate_root("my_crate")).is_ok());
        assert!(catch_unwind(|| assert_crate_root("my_crate::inner")).is_err());
    }

    #[test]
    fn another_abi_is_refused() {
        assert!(catch_unwind(|| assert_abi(ABI)).is_ok());
        assert!(catch_unwind(|| assert_abi(ABI + 1)).is_err());
    }
}
