//! Which exceptions `bindings` has.

use syn::{Error, Path};

use crate::bindings;

/// Refuses `bindings::X` where `bindings` has no item `X`, with the exceptions that it has. rustc knows the name alone;
/// whatever else is wrong with a class is rustc's to say.
pub(super) fn check(class: &Path) -> syn::Result<()> {
    let Some(name) = name_in_bindings(class) else { return Ok(()) };
    let Some(text) = bindings::text() else { return Ok(()) };
    if has(&text, &name) {
        return Ok(());
    }
    Err(Error::new_spanned(class, undeclared(&name, &exceptions(&text))))
}

/// `X` of `bindings::X` and `crate::bindings::X`.
fn name_in_bindings(class: &Path) -> Option<String> {
    let mut names: Vec<_> = class.segments.iter().map(|segment| segment.ident.to_string()).collect();
    if names.first().is_some_and(|first| first == "crate") {
        names.remove(0);
    }
    match &names[..] {
        [bindings, name] if bindings == "bindings" && class.leading_colon.is_none() => Some(name.clone()),
        _ => None,
    }
}

fn has(bindings: &str, name: &str) -> bool {
    let kinds = ["struct", "enum", "trait", "type", "mod"];
    bindings.lines().filter_map(|line| line.strip_prefix("pub ")).any(|item| {
        let mut words = item.splitn(2, ' ');
        let is_item = words.next().is_some_and(|kind| kinds.contains(&kind));
        let rest = words.next().and_then(|item| item.strip_prefix(name));
        is_item && rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}

/// The names of the exceptions, sorted.
fn exceptions(bindings: &str) -> Vec<&str> {
    let sections = bindings.lines().filter_map(|line| line.strip_prefix("// ---- "));
    let mut names: Vec<_> = sections.filter_map(|section| Some(section.split_once(": exception ")?.1)).collect();
    names.sort_unstable();
    names
}

fn undeclared(name: &str, exceptions: &[&str]) -> String {
    let there = match exceptions {
        [] => "it has none, since no native declares one".to_owned(),
        [only] => format!("it has `{only}` alone"),
        [first @ .., last] => format!("it has `{}` and `{last}`", first.join("`, `")),
    };
    format!(
        "`bindings` has no exception `{name}`: {there}; one more is there when a native or a method of a callback declares \
         `throws` in Java, or as `bindings::java::{name}` after `@NativeImport({name}.class)`"
    )
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    const BINDINGS: &str = "\
// ---- demo.Store: trait Store for crate::Store
pub trait Store: Sized {
// ---- demo.Kind: enum Kind
pub enum Kind {
// ---- java.io.IOException: exception IOException
pub struct IOException;
// ---- demo.Store$SyntaxException: exception SyntaxException
pub struct SyntaxException;
// ---- plumbing of java.io.IOException
";

    #[test]
    fn only_names_in_bindings_are_looked_for() {
        assert_eq!(name_in_bindings(&parse_quote!(bindings::X)).as_deref(), Some("X"));
        assert_eq!(name_in_bindings(&parse_quote!(crate::bindings::X)).as_deref(), Some("X"));
        for other in
            [parse_quote!(X), parse_quote!(bindings::java::X), parse_quote!(other::X), parse_quote!(::bindings::X)]
        {
            assert_eq!(name_in_bindings(&other), None);
        }
    }

    #[test]
    fn an_item_is_there_by_its_whole_name() {
        for name in ["IOException", "SyntaxException", "Kind", "Store"] {
            assert!(has(BINDINGS, name), "{name}");
        }
        for name in ["IO", "IOExceptions", "Exception", "JavaClass", "pub"] {
            assert!(!has(BINDINGS, name), "{name}");
        }
    }

    #[test]
    fn the_error_names_what_there_is() {
        let exceptions = exceptions(BINDINGS);
        assert_eq!(exceptions, ["IOException", "SyntaxException"]);
        assert!(undeclared("X", &exceptions).contains("it has `IOException` and `SyntaxException`; one more"));
        assert!(undeclared("X", &["A"]).contains("it has `A` alone; one more"));
        assert!(undeclared("X", &[]).contains("no native declares one; one more"));
    }
}
