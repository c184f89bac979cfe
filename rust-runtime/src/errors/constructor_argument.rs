//! What an exception's constructor can take from Rust.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::exceptions::Throwable;
use super::java_exception::JavaException;
use crate::handle::{Keeping, Owned, OwnedType, SharedArc, free};

/// A type of Rust's that an exception's constructor takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a Java constructor",
    label = "no constructor takes this from Rust",
    note = "`String`, `&'static str`, `bool`, `i8`, `i16`, `u16` (char), `i32`, `i64`, `f32`, `f64` and types that Rust implements for Java can, and an `Option` of a text or an object",
    note = "a field that is the error's source is marked `#[source]`, one that Java does not get `#[java(skip)]`"
)]
pub trait ConstructorArgument: Sized + 'static {
    /// What [`ConstructedBy`](super::exception_class::ConstructedBy) calls it.
    type As;
    /// The parts of its descriptor.
    const DESCRIPTOR: &'static [&'static str];

    /// The value, until the exception is made.
    fn into_value(self) -> Value;
}

/// The classes of a type whose values Java owns.
pub trait OwnedClass: OwnedType {
    /// The internal name of the bound type, `demo/Journal`.
    const TYPE: &'static str;
    /// That of the generated class, `demo/JournalNative`.
    const CLASS: &'static str;
}

/// An argument that has not crossed yet.
pub struct Value(pub(super) Argument);

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value")
    }
}

/// What a door makes of a [`Value`].
#[derive(Debug)]
pub(crate) enum Argument {
    Scalar(Scalar),
    Text(Cow<'static, str>),
    Null,
    Exception(JavaException),
    Object(NewOwner),
}

/// A number, a character or a boolean, by the type that Java has for it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scalar {
    Boolean(bool),
    Byte(i8),
    Short(i16),
    Char(u16),
    Int(i32),
    Long(i64),
    Float(f32),
    Double(f64),
}

/// A value that a new object of Java's will own.
pub(crate) struct NewOwner {
    /// The internal name of the object's class.
    pub(crate) class: &'static str,
    /// The handle that the object gets.
    pub(crate) give: Box<dyn FnOnce() -> i64>,
    /// What frees the handle, should the object not be made.
    pub(crate) free: fn(i64),
}

impl fmt::Debug for NewOwner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewOwner").field("class", &self.class).finish_non_exhaustive()
    }
}

macro_rules! plain {
    ($($type:ty: $descriptor:literal $kind:ident)*) => {$(
        impl ConstructorArgument for $type {
            type As = Self;
            const DESCRIPTOR: &'static [&'static str] = &[$descriptor];

            fn into_value(self) -> Value {
                Value(Argument::Scalar(Scalar::$kind(self)))
            }
        }
    )*};
}

plain! {
    bool: "Z" Boolean
    i8: "B" Byte
    i16: "S" Short
    u16: "C" Char
    i32: "I" Int
    i64: "J" Long
    f32: "F" Float
    f64: "D" Double
}

const STRING: &[&str] = &["Ljava/lang/String;"];

macro_rules! text {
    ($($type:ty)*) => {$(
        impl ConstructorArgument for $type {
            type As = String;
            const DESCRIPTOR: &'static [&'static str] = STRING;

            fn into_value(self) -> Value {
                Value(Argument::Text(self.into()))
            }
        }

        impl Nullable for $type {}
    )*};
}

text! { String &'static str Cow<'static, str> }

impl ConstructorArgument for Box<str> {
    type As = String;
    const DESCRIPTOR: &'static [&'static str] = STRING;

    fn into_value(self) -> Value {
        String::from(self).into_value()
    }
}

impl Nullable for Box<str> {}

impl ConstructorArgument for JavaException {
    type As = Throwable;
    const DESCRIPTOR: &'static [&'static str] = &["Ljava/lang/Throwable;"];

    fn into_value(self) -> Value {
        Value(Argument::Exception(self))
    }
}

impl Nullable for JavaException {}

/// An argument that is a reference in Java.
pub trait Nullable: ConstructorArgument {}

impl<T: Nullable> ConstructorArgument for Option<T> {
    type As = T::As;
    const DESCRIPTOR: &'static [&'static str] = T::DESCRIPTOR;

    fn into_value(self) -> Value {
        self.map_or(Value(Argument::Null), ConstructorArgument::into_value)
    }
}

impl<T: OwnedClass<Keeping = SharedArc> + Send + Sync> ConstructorArgument for Arc<T> {
    type As = T;
    const DESCRIPTOR: &'static [&'static str] = &["L", T::TYPE, ";"];

    fn into_value(self) -> Value {
        object::<T>(self)
    }
}

impl<T: OwnedClass<Keeping = SharedArc> + Send + Sync> Nullable for Arc<T> {}

/// A new object that owns the value: generated code implements the traits above by it for the types that Rust implements,
/// since an impl for all of them would be what rustc speaks of where a type has none.
///
/// That threads may have the value is asked by `#[native_bound]`; asked here too, it would be an error in `bindings.rs`.
pub fn object_argument<T: OwnedClass<Keeping: Keeping<T, Kept: From<T>>>>(value: T) -> Value {
    object::<T>(value.into())
}

fn object<T: OwnedClass>(kept: <T::Keeping as Keeping<T>>::Kept) -> Value {
    let give = Box::new(move || Owned::<T>::give(kept));
    Value(Argument::Object(NewOwner { class: T::CLASS, give, free: free::<T> }))
}
