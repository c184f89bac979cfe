//! The text of a record, and the name of its logger.

use std::fmt::{self, Display, Write as _};

use crate::panics::{self, Panic};

/// A logger's name: `my_crate::module` is `my_crate.module`.
pub(super) fn logger_name(target: &str) -> String {
    target.replace("::", ".")
}

/// What `write` writes. The code of whoever formats a value may panic: then the text says so, and has what there was.
pub(super) fn formatted(write: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut text = String::new();
    match panics::guarded(|| write(&mut text)) {
        Ok(Ok(())) => {}
        Ok(Err(fmt::Error)) => add_note(&mut text, format_args!("[could not be formatted]")),
        Err(payload) => {
            let Panic { message, location, .. } = panics::describe(payload);
            let location = location.as_deref().unwrap_or("an unknown place");
            add_note(&mut text, format_args!("[formatting panicked at {location}: {message}]"));
        }
    }
    text
}

fn add_note(text: &mut String, note: fmt::Arguments<'_>) {
    separate(text);
    let _ = text.write_fmt(note); // a String takes it
}

/// Adds `key=value`, where the value is a text: in quotes, as Rust writes literals, where it would else not end where it does.
pub(super) fn add_pair(text: &mut String, key: impl Display, value: impl Display) -> fmt::Result {
    separate(text);
    write!(text, "{key}=")?;
    let start = text.len();
    write!(text, "{value}")?;
    let value = &text[start..];
    if value.is_empty() || value.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '=')) {
        let quoted = format!("{value:?}");
        text.replace_range(start.., &quoted);
    }
    Ok(())
}

/// Adds `key=value`, where the value is as its `Debug` writes it.
#[cfg(feature = "tracing")]
pub(super) fn add_debug(text: &mut String, key: impl Display, value: &dyn fmt::Debug) -> fmt::Result {
    separate(text);
    write!(text, "{key}={value:?}")
}

pub(super) fn separate(text: &mut String) {
    if !text.is_empty() {
        text.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loggers_are_named_as_java_names_them() {
        for (target, name) in [
            ("my_crate", "my_crate"),
            ("my_crate::module::inner", "my_crate.module.inner"),
            ("com.acme", "com.acme"),
            ("a:b", "a:b"),
            ("", ""),
        ] {
            assert_eq!(logger_name(target), name);
        }
    }

    #[test]
    fn pairs_end_where_they_do() {
        let text = |value: &str| {
            let mut text = String::new();
            add_pair(&mut text, "key", value).unwrap();
            text
        };
        for (value, expected) in [
            ("plain", "key=plain"),
            ("漢", "key=漢"),
            ("a/b:c", "key=a/b:c"),
            ("", r#"key="""#),
            ("two words", r#"key="two words""#),
            ("a=b", r#"key="a=b""#),
            ("say \"so\"", r#"key="say \"so\"""#),
            ("a\nb\0", r#"key="a\nb\0""#),
        ] {
            assert_eq!(text(value), expected);
        }
        let mut two = "message".to_owned();
        add_pair(&mut two, 1, 2.5).unwrap();
        add_pair(&mut two, "b", true).unwrap();
        assert_eq!(two, "message 1=2.5 b=true");
    }

    #[test]
    fn a_text_says_that_formatting_failed() {
        struct Panics;

        impl Display for Panics {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                panic!("no {}", "text");
            }
        }

        panics::install_in_tests();
        let line = line!() - 5;
        assert_eq!(
            formatted(|text| write!(text, "before {Panics} after")),
            format!("before  [formatting panicked at {}:{line}:17: no text]", file!())
        );
        assert_eq!(formatted(|_| Err(fmt::Error)), "[could not be formatted]");
        assert_eq!(formatted(|text| text.write_str("all")), "all");
    }
}
