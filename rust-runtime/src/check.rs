//! What rustc cannot compare by itself, as constants that fail to evaluate.

use crate::exception_class::{Declared, VariantClass};
use crate::throws::Constructor;

/// The methods of a trait in `bindings`: name, place in Java, names of the parameters.
pub type Parameters = &'static [(&'static str, &'static str, &'static [&'static str])];

/// Ties processor, runtime jar and this crate: they agree on everything in [`v1`](crate::__private::v1).
pub const ABI: i32 = 1;

/// Asks rustc whether an implementing type is public: it refuses a private type as an associated type of a public impl.
pub trait Public {
    /// What implements the natives.
    type Implementation;
}

/// Fails when parameter `index` of the `count` that `method` has is not named as in Java.
///
/// `_name` and `_` are allowed. Of what the table does not list, and of another count, rustc itself has said what is
/// wrong.
///
/// # Panics
/// With a text that names the parameter, its place in Java and the way out.
#[track_caller]
pub const fn check_parameter(parameters: Parameters, method: &str, count: usize, index: usize, name: &str) {
    let mut at = 0;
    while at < parameters.len() {
        let (listed, place, names) = parameters[at];
        if equals(listed.as_bytes(), method.as_bytes()) && count == names.len() {
            let expected = names[index];
            assert!(
                is_allowed(name.as_bytes(), expected.as_bytes()),
                "{}",
                misnamed(method, place, index, expected).text()
            );
        }
        at += 1;
    }
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

const fn misnamed(method: &str, place: &str, index: usize, expected: &str) -> Message {
    Message::new()
        .text_of("parameter ")
        .number(index + 1)
        .text_of(" of `")
        .text_of(method)
        .text_of("` is `")
        .text_of(expected)
        .text_of("` in Java (")
        .text_of(place)
        .text_of("): name it `")
        .text_of(expected)
        .text_of("`, `_")
        .text_of(expected)
        .text_of("` or `_`")
}

/// Text put together while a constant is evaluated; what is too long is cut.
struct Message {
    bytes: [u8; 1024],
    length: usize,
}

impl Message {
    const fn new() -> Self {
        Self { bytes: [0; 1024], length: 0 }
    }

    const fn text_of(mut self, part: &str) -> Self {
        let part = part.as_bytes();
        let mut at = 0;
        while at < part.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = part[at];
            self.length += 1;
            at += 1;
        }
        self
    }

    /// An internal name as Java source has it.
    const fn class(mut self, internal_name: &str) -> Self {
        let name = internal_name.as_bytes();
        let mut at = 0;
        while at < name.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = if matches!(name[at], b'/' | b'$') { b'.' } else { name[at] };
            self.length += 1;
            at += 1;
        }
        self
    }

    /// What follows the package and the enclosing classes.
    const fn simple_name(self, internal_name: &str) -> Self {
        let name = internal_name.as_bytes();
        let mut start = name.len();
        while start > 0 && !matches!(name[start - 1], b'/' | b'$') {
            start -= 1;
        }
        match std::str::from_utf8(name.split_at(start).1) {
            Ok(simple) => self.text_of(simple),
            Err(_) => self,
        }
    }

    const fn number(self, number: usize) -> Self {
        let shorter = if number >= 10 { self.number(number / 10) } else { self };
        #[allow(clippy::cast_possible_truncation)] // a digit
        let digit = [b'0' + (number % 10) as u8];
        match std::str::from_utf8(&digit) {
            Ok(digit) => shorter.text_of(digit),
            Err(_) => shorter,
        }
    }

    /// All of it, or a shorter text where a letter was cut in two.
    const fn text(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "this and Java differ",
        }
    }
}

const fn is_allowed(name: &[u8], expected: &[u8]) -> bool {
    equals(name, expected)
        || match name {
            [b'_'] => true,
            [b'_', rest @ ..] => equals(rest, expected),
            _ => false,
        }
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

    const TABLE: Parameters =
        &[("length", "demo.X#length", &[]), ("count", "demo.X#count", &["pattern", "_text", "größe"])];

    fn check(method: &'static str, index: usize, name: &'static str) -> Result<(), String> {
        checked(method, 3, index, name)
    }

    fn checked(method: &'static str, count: usize, index: usize, name: &'static str) -> Result<(), String> {
        catch_unwind(|| check_parameter(TABLE, method, count, index, name))
            .map_err(|payload| *payload.downcast().unwrap())
    }

    #[test]
    fn a_parameter_has_its_java_name_perhaps_with_an_underscore() {
        for name in ["pattern", "_pattern", "_"] {
            assert_eq!(check("count", 0, name), Ok(()), "{name}");
        }
        for name in ["text", "_text", "patter", "patterns", "Pattern", "__pattern", ""] {
            let expected = "parameter 1 of `count` is `pattern` in Java (demo.X#count): \
                            name it `pattern`, `_pattern` or `_`";
            assert_eq!(check("count", 0, name), Err(expected.to_owned()), "{name}");
        }
        assert_eq!(check("count", 1, "_text"), Ok(()));
        assert!(check("count", 1, "text").unwrap_err().contains("name it `_text`, `__text` or `_`"));
        assert!(check("count", 2, "text").unwrap_err().starts_with("parameter 3 of `count` is `größe`"));
    }

    #[test]
    fn a_message_has_any_number_and_an_end() {
        assert_eq!(Message::new().number(1).text_of("/").number(12).text_of("/").number(255).text(), "1/12/255");
        let long = "ü".repeat(700);
        assert!(!Message::new().text_of("x").text_of(&long).text().is_empty());
    }

    #[test]
    fn what_the_table_lacks_is_left_to_rustc() {
        assert_eq!(check("width", 0, "x"), Ok(()));
        assert_eq!(check("length", 0, "x"), Ok(()));
        assert_eq!(checked("count", 4, 3, "x"), Ok(()));
        assert_eq!(checked("count", 2, 0, "text"), Ok(()));
    }

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
