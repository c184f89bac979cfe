//! The parameters of an impl are named as Java names them: two of one type may not change places unseen.

use super::equals;
use super::text::Message;

/// A method's place in Java, and the names of its parameters there: a constant that bears the method's name, so that
/// rustc itself finds it.
pub type Parameters = (&'static str, &'static [&'static str]);

/// Fails when parameter `index` of the `count` that `method` has is not named as in Java.
///
/// `_name` and `_` are allowed. Of a method that Java has not, whose list is empty, and of another count, rustc itself has
/// said what is wrong.
///
/// # Panics
/// With a text that names the parameter, its place in Java and the way out.
#[track_caller]
pub const fn check_parameter((place, names): Parameters, method: &str, count: usize, index: usize, name: &str) {
    if count != names.len() {
        return;
    }
    let expected = names[index];
    assert!(is_allowed(name.as_bytes(), expected.as_bytes()), "{}", misnamed(method, place, index, expected).text());
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

const fn is_allowed(name: &[u8], expected: &[u8]) -> bool {
    equals(name, expected)
        || match name {
            [b'_'] => true,
            [b'_', rest @ ..] => equals(rest, expected),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;

    const COUNT: Parameters = ("demo.X#count", &["pattern", "_text", "größe"]);

    fn check(index: usize, name: &'static str) -> Result<(), String> {
        checked(COUNT, 3, index, name)
    }

    fn checked(parameters: Parameters, count: usize, index: usize, name: &'static str) -> Result<(), String> {
        catch_unwind(|| check_parameter(parameters, "count", count, index, name))
            .map_err(|payload| *payload.downcast().unwrap())
    }

    #[test]
    fn a_parameter_has_its_java_name_perhaps_with_an_underscore() {
        for name in ["pattern", "_pattern", "_"] {
            assert_eq!(check(0, name), Ok(()), "{name}");
        }
        for name in ["text", "_text", "patter", "patterns", "Pattern", "__pattern", ""] {
            let expected = "parameter 1 of `count` is `pattern` in Java (demo.X#count): \
                            name it `pattern`, `_pattern` or `_`";
            assert_eq!(check(0, name), Err(expected.to_owned()), "{name}");
        }
        assert_eq!(check(1, "_text"), Ok(()));
        assert!(check(1, "text").unwrap_err().contains("name it `_text`, `__text` or `_`"));
        assert!(check(2, "text").unwrap_err().starts_with("parameter 3 of `count` is `größe`"));
    }

    #[test]
    fn what_java_has_not_is_left_to_rustc() {
        assert_eq!(checked(("", &[]), 1, 0, "x"), Ok(()));
        assert_eq!(checked(COUNT, 4, 3, "x"), Ok(()));
        assert_eq!(checked(COUNT, 2, 0, "text"), Ok(()));
    }
}
