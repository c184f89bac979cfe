//! An error whose variants name their Java classes: what `#[derive(JavaException)]` implements, and what it calls.

use std::any::Any;
use std::error::Error;
use std::fmt;
use std::io;
use std::marker::PhantomData;

use super::chain::{self, MAX_CAUSES, boxed, sources};
use super::constructor::{Constructor, ExceptionClass};
use super::constructor_argument::{Argument, ConstructorArgument};
use super::exception_class::{JavaClass, VariantClass};
use super::java_exception::Reference;
use super::report::Link;

/// An error that says which Java exception it becomes. `#[derive(JavaException)]` implements it.
pub trait DerivedException: Error + Send + Sync + 'static {
    /// The classes of its variants.
    const CLASSES: &'static [VariantClass];

    /// The exception for this error.
    fn describe(self) -> Description;
}

impl<E: DerivedException> DerivedException for Box<E> {
    const CLASSES: &'static [VariantClass] = E::CLASSES;

    fn describe(self) -> Description {
        (*self).describe()
    }
}

/// The classes that an error may become: `ErrorClasses::<E>::LIST`, with [`NoClasses`] imported.
#[derive(Debug)]
pub struct ErrorClasses<E>(PhantomData<E>);

impl<E: DerivedException> ErrorClasses<E> {
    /// Those of its variants.
    pub const LIST: Option<&'static [VariantClass]> = Some(E::CLASSES);
}

/// What [`ErrorClasses`] falls back to, for an error without `#[derive(JavaException)]`.
pub trait NoClasses {
    /// Nothing is known.
    const LIST: Option<&'static [VariantClass]> = None;
}

impl<E> NoClasses for ErrorClasses<E> {}

/// A Java exception to be made when all else of the native is dropped.
#[derive(Debug)]
pub struct Description(pub(crate) What);

#[derive(Debug)]
pub(crate) enum What {
    Exception(Described),
    /// An error that does not say, inside one that does.
    Error(Box<dyn Error + Send + Sync>),
}

/// An exception of a class that an error's variant names.
pub struct Described {
    pub(crate) class: &'static str,
    superclasses: &'static [&'static str],
    checked: bool,
    pub(crate) constructor: How,
    pub(crate) text: String,
    pub(crate) causes: Causes,
    /// Fields that are no arguments: of what Java has by them, they are the owners.
    kept: Vec<Box<dyn Any>>,
}

/// How the constructor is called.
#[derive(Debug)]
pub(crate) enum How {
    /// With the text, or nothing.
    Text(Constructor),
    Fields(Vec<Field>),
}

/// An argument of the constructor.
#[derive(Debug)]
pub(crate) enum Field {
    Value(&'static [&'static str], Argument),
    Cause,
}

impl Field {
    /// The parts of its descriptor.
    pub(crate) fn descriptor(&self) -> &'static [&'static str] {
        match self {
            Self::Value(descriptor, _) => descriptor,
            Self::Cause => &["Ljava/lang/Throwable;"],
        }
    }
}

impl fmt::Debug for Described {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Described").field("class", &self.class).field("text", &self.text).finish_non_exhaustive()
    }
}

/// What an error says, and what its sources say, read before its fields are taken.
#[derive(Debug)]
pub struct Reading {
    text: String,
    causes: Causes,
}

/// The sources of an error, the nearest first.
#[derive(Debug)]
pub(crate) struct Causes {
    pub(crate) links: Vec<Link>,
    /// The Java exception that the last of them is: a reference that its error keeps.
    pub(crate) java: Option<Reference>,
}

impl Reading {
    /// Reads an error.
    #[must_use]
    pub fn of(error: &(dyn Error + 'static)) -> Self {
        let mut causes = Causes { links: Vec::new(), java: None };
        for source in sources(error).skip(1).take(MAX_CAUSES) {
            causes.java = java_object(source);
            if causes.java.is_some() {
                break;
            }
            causes.links.push(Link::of(source));
        }
        Self { text: error.to_string(), causes }
    }

    /// An exception of class `C`, made of the text.
    #[must_use]
    pub fn of_text<C: JavaClass>(self, constructor: Constructor) -> Described {
        self.of_class::<C>(How::Text(constructor))
    }

    /// An exception of class `C`, whose arguments follow.
    #[must_use]
    pub fn of_fields<C: JavaClass>(self) -> Described {
        self.of_class::<C>(How::Fields(Vec::new()))
    }

    fn of_class<C: JavaClass>(self, constructor: How) -> Described {
        Described {
            class: C::NAME,
            superclasses: C::SUPERCLASSES,
            checked: C::CHECKED,
            constructor,
            text: self.text,
            causes: self.causes,
            kept: Vec::new(),
        }
    }
}

/// The Java exception that the error is, or that an `io::Error` was made of.
fn java_object(error: &(dyn Error + 'static)) -> Option<Reference> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => java_object(inner),
        None => chain::own_exception(error),
    }
}

impl Described {
    /// The text of the error is the next argument.
    #[must_use]
    pub fn message(self) -> Self {
        let text = self.text.clone();
        self.argument(text)
    }

    /// A field is the next argument.
    #[must_use]
    pub fn argument<T: ConstructorArgument>(self, value: T) -> Self {
        self.field(Field::Value(T::DESCRIPTOR, value.into_value().0))
    }

    /// The source is the next argument, where the constructor has a parameter for it; else it is set as the cause.
    #[must_use]
    pub fn cause(self, is_argument: bool) -> Self {
        if is_argument { self.field(Field::Cause) } else { self }
    }

    fn field(mut self, field: Field) -> Self {
        if let How::Fields(fields) = &mut self.constructor {
            fields.push(field);
        }
        self
    }

    /// A field is no argument.
    #[must_use]
    pub fn keep(mut self, field: impl Any) -> Self {
        self.kept.push(Box::new(field));
        self
    }

    /// As the result of `describe`.
    #[must_use]
    pub fn done(self) -> Description {
        Description(What::Exception(self))
    }

    /// Whether Java's compiler knows that the method may throw it.
    pub(crate) fn is_expected(&self, declared: &[ExceptionClass]) -> bool {
        let is = |class: &str| declared.iter().any(|(name, _)| *name == class);
        !self.checked || is(self.class) || self.superclasses.iter().any(|class| is(class))
    }
}

/// The error inside a variant that is transparent: `Transparent(error).describe()`, with [`DescribeOther`] imported.
///
/// The function is the type's own for an error that says what it becomes; else it is the trait's.
#[derive(Debug)]
pub struct Transparent<E>(pub E);

impl<E: DerivedException> Transparent<E> {
    /// The exception for the error.
    #[must_use]
    pub fn describe(self) -> Description {
        self.0.describe()
    }
}

/// What [`Transparent`] falls back to.
pub trait DescribeOther {
    /// The error itself.
    fn describe(self) -> Description;
}

impl<E: Into<Box<dyn Error + Send + Sync>> + 'static> DescribeOther for Transparent<E> {
    fn describe(self) -> Description {
        Description(What::Error(boxed(self.0)))
    }
}
