//! What an exception's constructor can take from Rust.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use jni::sys::{jobject, jvalue};

use crate::exceptions::Throwable;
use crate::failure::Failure;
use crate::handle::{Keeping, OwnedType, SharedArc};
use crate::java_exception::{JavaException, new_local};
use crate::jni_call::Jni;
use crate::object_class;

/// A type of Rust's that an exception's constructor takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a Java constructor",
    label = "no constructor takes this from Rust",
    note = "`String`, `&'static str`, `bool`, `i8`, `i16`, `u16` (char), `i32`, `i64`, `f32`, `f64` and types that Rust implements for Java can, and an `Option` of a text or an object",
    note = "a field that is the error's source is marked `#[source]`, one that Java does not get `#[java(skip)]`"
)]
pub trait ConstructorArgument: Sized + 'static {
    /// What [`ConstructedBy`](crate::exception_class::ConstructedBy) calls it.
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
pub struct Value(Kind);

enum Kind {
    Plain(jvalue),
    Text(Cow<'static, str>),
    Null,
    Exception(JavaException),
    /// A value that a new Java object will own.
    Object(Box<MakeObject>),
}

type MakeObject = dyn FnOnce(Jni<'_>) -> Result<jobject, Failure>;

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value")
    }
}

impl Value {
    /// The argument as JNI has it; references are local ones.
    pub(crate) fn cross(self, jni: Jni<'_>) -> Result<jvalue, Failure> {
        Ok(match self.0 {
            Kind::Plain(value) => value,
            Kind::Text(text) => jvalue { l: jni.new_string(&text)? },
            Kind::Null => jvalue { l: std::ptr::null_mut() },
            // One without an object stands for none.
            Kind::Exception(exception) => match exception.object() {
                Some(object) => jvalue { l: new_local(jni, object)? },
                None => jvalue { l: std::ptr::null_mut() },
            },
            Kind::Object(make) => jvalue { l: make(jni)? },
        })
    }
}

macro_rules! plain {
    ($($type:ty: $descriptor:literal $field:ident)*) => {$(
        impl ConstructorArgument for $type {
            type As = Self;
            const DESCRIPTOR: &'static [&'static str] = &[$descriptor];

            fn into_value(self) -> Value {
                Value(Kind::Plain(jvalue { $field: self }))
            }
        }
    )*};
}

plain! {
    bool: "Z" z
    i8: "B" b
    i16: "S" s
    u16: "C" c
    i32: "I" i
    i64: "J" j
    f32: "F" f
    f64: "D" d
}

const STRING: &[&str] = &["Ljava/lang/String;"];

macro_rules! text {
    ($($type:ty)*) => {$(
        impl ConstructorArgument for $type {
            type As = String;
            const DESCRIPTOR: &'static [&'static str] = STRING;

            fn into_value(self) -> Value {
                Value(Kind::Text(self.into()))
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
        Value(Kind::Exception(self))
    }
}

impl Nullable for JavaException {}

/// An argument that is a reference in Java.
pub trait Nullable: ConstructorArgument {}

impl<T: Nullable> ConstructorArgument for Option<T> {
    type As = T::As;
    const DESCRIPTOR: &'static [&'static str] = T::DESCRIPTOR;

    fn into_value(self) -> Value {
        self.map_or(Value(Kind::Null), ConstructorArgument::into_value)
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
    Value(Kind::Object(Box::new(move |jni| object_class::new_object::<T>(jni, T::CLASS, kept))))
}
