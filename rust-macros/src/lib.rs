//! The macros of nativebound: what rustc cannot say by itself.
//!
//! Use them through the crate `nativebound`, which re-exports them.

mod bindings;
mod bindings_file;
mod java_exception;
mod native_bound;

use proc_macro::TokenStream;

/// Brings in the traits and types of every `@NativeBound` type, as `mod bindings`.
///
/// It stands in the crate root, once. The annotation processor has written the file that it includes, so the Java side is
/// compiled first. The file is found from the build file of the folder (or of the next one above) that has a `pom.xml`,
/// `build.gradle` or `.git`; `NATIVEBOUND_BINDINGS` names it where there are several.
///
/// ```ignore
/// nativebound::bindings!();
/// ```
///
/// Natives that return futures run in a runtime of the library's own, or in one of yours: a static that implements
/// `nativebound::Runtime`.
///
/// ```ignore
/// nativebound::bindings!(runtime = crate::RUNTIME);
/// ```
#[proc_macro]
pub fn bindings(input: TokenStream) -> TokenStream {
    bindings::expand(input.into()).into()
}

/// Says which Java exception each variant of an error becomes.
///
/// ```ignore
/// #[derive(Debug, thiserror::Error, JavaException)]
/// pub enum ParseError {
///     #[error("line {line}: {message}")]
///     #[java(class = bindings::SyntaxException)] // its constructor (String, int)
///     Syntax { message: String, line: i32 },
///     #[error("the file cannot be read")]
///     #[java(class = nativebound::exceptions::IoException)]
///     Io(#[source] std::io::Error),
///     #[error(transparent)]
///     #[java(transparent)]
///     Number(#[from] std::num::ParseIntError),
/// }
/// ```
///
/// * `class`: an exception of the class, made by the public constructor that takes the fields in their order. The field
///   that is the source (`#[source]`, `#[from]`, or named `source`) is a `Throwable` where the constructor has one in its
///   place, and else becomes the cause. Without other fields the exception is made of the error's text.
/// * `class` with `message`: the error's text is the first argument, before the fields.
/// * `transparent`: what its only field becomes: that derives `JavaException` too, or is any other error.
/// * `#[java(skip)]` on a field: Java does not get it.
///
/// That the class has such a constructor is checked by rustc, and `#[native_bound]` checks that Java declares the class
/// if it is a checked one.
#[proc_macro_derive(JavaException, attributes(java, source, from))]
pub fn java_exception(input: TokenStream) -> TokenStream {
    java_exception::expand(input.into()).into()
}

/// Marks the implementation of a trait of `bindings`, and compares its parameter names with Java's.
///
/// rustc compares types alone: two parameters of one type that are swapped on one side would pass. A parameter is named
/// as in Java, in snake case; `_name` and `_` are allowed.
///
/// ```ignore
/// #[native_bound]
/// impl bindings::TextStats for TextStats {
///     fn count(text: &str) -> i32 {
///         text.chars().count() as i32
///     }
/// }
/// ```
#[proc_macro_attribute]
pub fn native_bound(arguments: TokenStream, item: TokenStream) -> TokenStream {
    native_bound::expand(arguments.into(), &item.into()).into()
}
