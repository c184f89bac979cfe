//! Whether the Java method may throw, return null, or borrow: types by which rustc finds a conversion, or none.

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

/// What an `Option` becomes: one of Java's. It has the words for what else Java wants.
#[diagnostic::on_unimplemented(
    message = "the crate's function returns an `Option`: declare `@Nullable` on the Java method, or an `Optional` result",
    label = "an `Option`, and the Java method has no `@Nullable`"
)]
pub trait MayBeNull {
    /// Where it is not `null`.
    type Value;

    /// It is not.
    fn present(value: Self::Value) -> Self;

    /// It is `null`.
    fn absent() -> Self;
}

#[diagnostic::do_not_recommend]
impl<W> MayBeNull for Option<W> {
    type Value = W;

    #[inline]
    fn present(value: W) -> Self {
        Some(value)
    }

    #[inline]
    fn absent() -> Self {
        None
    }
}

/// What lets a reference through where Java owns the value: nothing. It has the words for it.
#[diagnostic::on_unimplemented(
    message = "the crate's function returns a reference, and a Java object owns its value: `@RustVia(\"clone\")` on the Java method gives it one of its own",
    label = "a reference to a value of the crate",
    note = "the type must have `Clone`; of an iterator of references, `@RustVia(\"cloned\")`"
)]
pub trait MayBeLent {}
