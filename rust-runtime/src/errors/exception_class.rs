//! Java's exception classes as Rust types without values, and which constructors they have.

use std::marker::PhantomData;

use super::constructor::Constructor;

/// A class of Java's, by a Rust type that stands for it: a type of [`exceptions`](super::exceptions), or one of
/// `bindings` for a class that a native declares in its `throws` clause.
pub trait JavaClass: 'static {
    /// The internal name, `java/io/IOException`.
    const NAME: &'static str;
    /// The internal names of its superclasses, the nearest first; `java/lang/Object` is left out.
    const SUPERCLASSES: &'static [&'static str];
    /// Whether Java asks that it is declared.
    const CHECKED: bool;
}

/// Says that the class has a public constructor with these parameters, a tuple of `String`, `bool`, `i32` …,
/// [`Throwable`](super::exceptions::Throwable) and types that Rust implements for Java.
///
/// What `#[derive(JavaException)]` makes of the fields of a variant must be one of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no public constructor that takes `{Arguments}`",
    label = "the fields do not fit a constructor of `{Self}`",
    note = "the fields are the constructor's arguments, in their order; without fields it is `(String,)` that takes the text of the error",
    note = "a field that is the `#[source]` becomes the cause, `#[java(skip)]` leaves one out, and `#[java(class = …, message)]` puts the text of the error first"
)]
pub trait ConstructedBy<Arguments>: JavaClass {}

/// Asks rustc whether the class has that constructor; its answer stands where this is called.
pub const fn assert_constructed<C: ConstructedBy<Arguments>, Arguments>() {}

/// Whether a class has a constructor: `Constructs::<C, (String,)>::HOLDS`, with [`NoConstructor`] imported.
///
/// The constant is the type's own where the class has one; else it is the trait's.
#[derive(Debug)]
pub struct Constructs<C, Arguments>(PhantomData<(C, Arguments)>);

impl<C: ConstructedBy<Arguments>, Arguments> Constructs<C, Arguments> {
    /// It has.
    pub const HOLDS: bool = true;
}

/// What [`Constructs`] falls back to.
pub trait NoConstructor {
    /// It has not.
    const HOLDS: bool = false;
}

impl<C, Arguments> NoConstructor for Constructs<C, Arguments> {}

/// One of two types, by a constant.
#[derive(Debug)]
pub struct Choice<const FIRST: bool>;

/// The type that a [`Choice`] is for.
pub trait Choose<One, Other> {
    /// It.
    type Chosen;
}

impl<One, Other> Choose<One, Other> for Choice<true> {
    type Chosen = One;
}

impl<One, Other> Choose<One, Other> for Choice<false> {
    type Chosen = Other;
}

/// The constructor for an exception that has nothing but a text and a cause.
#[must_use]
pub const fn text_constructor(message_cause: bool, message: bool) -> Constructor {
    match (message_cause, message) {
        (true, _) => Constructor::MessageCause,
        (_, true) => Constructor::Message,
        _ => Constructor::Nothing,
    }
}

/// A class that a variant becomes.
#[derive(Clone, Copy, Debug)]
pub enum VariantClass {
    /// Its own.
    Class {
        /// `ParseError::Syntax`
        variant: &'static str,
        /// The internal name.
        class: &'static str,
        /// Those of its superclasses.
        superclasses: &'static [&'static str],
        /// Whether Java asks that it is declared.
        checked: bool,
    },
    /// What the error inside becomes; nothing is known of one that does not say.
    Inside(Option<&'static [VariantClass]>),
}

impl VariantClass {
    /// The class `C` for a variant of this name.
    #[must_use]
    pub const fn of<C: JavaClass>(variant: &'static str) -> Self {
        Self::Class { variant, class: C::NAME, superclasses: C::SUPERCLASSES, checked: C::CHECKED }
    }
}

/// What the natives of one type declare in their `throws` clauses.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    pub(crate) native: &'static str,
    pub(crate) classes: &'static [(&'static str, Constructor)],
}

impl Declared {
    /// The type of this name, and the classes of all its natives.
    #[must_use]
    pub const fn new(native: &'static str, classes: &'static [(&'static str, Constructor)]) -> Self {
        Self { native, classes }
    }
}
