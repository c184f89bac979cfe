//! What rustc cannot compare by itself, as constants that fail to evaluate.

/// The methods of a trait in `bindings`, and of each its parameters: name, and the text for when it differs.
pub type Parameters = &'static [(&'static str, &'static [(&'static str, &'static str)])];

/// Ties processor, runtime jar and this crate: they agree on everything in [`v1`](crate::__private::v1).
pub const ABI: i32 = 1;

/// Fails when parameter `index` of `method` is not named as in Java.
///
/// `_name` and `_` are allowed. Of what the table does not list, rustc itself has said what is wrong.
///
/// # Panics
/// With the table's text for the parameter.
#[track_caller]
pub const fn check_parameter(parameters: Parameters, method: &str, index: usize, name: &str) {
    let mut at = 0;
    while at < parameters.len() {
        let (listed, names) = parameters[at];
        if equals(listed.as_bytes(), method.as_bytes()) && index < names.len() {
            let (expected, message) = names[index];
            assert!(is_allowed(name.as_bytes(), expected.as_bytes()), "{}", message);
        }
        at += 1;
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
        &[("length", &[]), ("count", &[("pattern", "name it pattern"), ("_text", "name it _text")])];

    fn check(method: &'static str, index: usize, name: &'static str) -> Result<(), String> {
        catch_unwind(|| check_parameter(TABLE, method, index, name)).map_err(|payload| *payload.downcast().unwrap())
    }

    #[test]
    fn a_parameter_has_its_java_name_perhaps_with_an_underscore() {
        for name in ["pattern", "_pattern", "_"] {
            assert_eq!(check("count", 0, name), Ok(()), "{name}");
        }
        for name in ["text", "_text", "patter", "patterns", "Pattern", "__pattern", ""] {
            assert_eq!(check("count", 0, name), Err("name it pattern".to_owned()), "{name}");
        }
        assert_eq!(check("count", 1, "_text"), Ok(()));
        assert_eq!(check("count", 1, "text"), Err("name it _text".to_owned()));
    }

    #[test]
    fn what_the_table_lacks_is_left_to_rustc() {
        assert_eq!(check("width", 0, "x"), Ok(()));
        assert_eq!(check("length", 0, "x"), Ok(()));
        assert_eq!(check("count", 2, "x"), Ok(()));
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
