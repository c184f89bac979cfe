//! The macros of nativebound: what rustc cannot say by itself.
//!
//! Use them through the crate `nativebound`, which re-exports them.

mod bindings;
mod bindings_file;
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
#[proc_macro]
pub fn bindings(input: TokenStream) -> TokenStream {
    bindings::expand(input.into()).into()
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
