//! Whether the Java method may throw.

/// The Java method has a `throws` clause. Generated crates say so with a type of their own, `Here<Throwing>`.
#[derive(Debug)]
pub enum Throwing {}

/// The Java method has none.
#[derive(Debug)]
pub enum Quiet {}

/// What lets a `Result` through.
#[diagnostic::on_unimplemented(
    message = "the crate's function returns a `Result`: declare `throws` on the Java method",
    label = "a `Result`, and the Java method has no `throws`",
    note = "an unchecked exception will do: `throws IllegalArgumentException`"
)]
pub trait MayThrow {}

impl MayThrow for Throwing {}

/// What lets an `Option` through where Java wants a value: nothing. It has the words for it.
#[diagnostic::on_unimplemented(
    message = "the crate's function returns an `Option`: declare `@Nullable` on the Java method, or an `Optional` result",
    label = "an `Option`, and the Java method has no `@Nullable`"
)]
pub trait MayBeNull {}
