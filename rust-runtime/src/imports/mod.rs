//! Java's classes that Rust calls: what the types of `bindings::java` are made of.
//!
//! jni-rs's own `bind_java_type!` looks all members of a class up at the first use of one, so that one that is gone
//! would take the others with it, and it keeps the class by a strong reference, which would keep the class's loader,
//! and with it this library, forever. Here a member is looked up when it is used, and the reference is weak.

mod class;
mod finding;
mod member;
mod text;
mod value;
mod with_env;

pub use class::{Held, Imported, ImportedClass, lookup};
pub use member::Member;
pub use text::{Lent, StringArgument};
pub use value::{Scalar, Value, renamed, seen_as};
pub use with_env::with_env;

/// The wrapper of a class: a reference that jni-rs can hold, cast and keep.
///
/// `imported! { pub struct ArrayList = "java.util.ArrayList": JList, JCollection; }`
#[doc(hidden)]
#[macro_export]
macro_rules! __imported {
    ($(#[$attribute:meta])* pub struct $name:ident = $java:literal: $($super:ty),* $(,)?;) => {
        $(#[$attribute])*
        #[repr(transparent)]
        #[derive(Debug, Default)]
        pub struct $name<'l>($crate::jni::objects::JObject<'l>);

        impl $crate::__private::v1::imports::Imported for $name<'_> {
            fn imported_class() -> &'static $crate::__private::v1::imports::ImportedClass {
                static CLASS: $crate::__private::v1::imports::ImportedClass =
                    $crate::__private::v1::imports::ImportedClass::new($java);
                &CLASS
            }
        }

        // SAFETY: a transparent wrapper of a reference, of the class of this name.
        unsafe impl $crate::jni::refs::Reference for $name<'_> {
            type Kind<'e> = $name<'e>;
            type GlobalKind = $name<'static>;

            fn as_raw(&self) -> $crate::jni::sys::jobject {
                $crate::jni::refs::Reference::as_raw(&self.0)
            }

            fn class_name() -> ::std::borrow::Cow<'static, $crate::jni::strings::JNIStr> {
                <Self as $crate::__private::v1::imports::Imported>::imported_class().jni_name()
            }

            fn lookup_class<'caller>(
                env: &$crate::jni::Env<'_>,
                _loader: &$crate::jni::refs::LoaderContext<'_, '_>,
            ) -> $crate::jni::errors::Result<
                impl ::core::ops::Deref<Target = $crate::jni::refs::Global<$crate::jni::objects::JClass<'static>>>
                    + 'caller
            > {
                $crate::__private::v1::imports::lookup::<Self>(env)
            }

            unsafe fn kind_from_raw<'e>(raw: $crate::jni::sys::jobject) -> Self::Kind<'e> {
                // SAFETY: by contract.
                $name(unsafe { <$crate::jni::objects::JObject as $crate::jni::refs::Reference>::kind_from_raw(raw) })
            }

            unsafe fn global_kind_from_raw(raw: $crate::jni::sys::jobject) -> Self::GlobalKind {
                // SAFETY: by contract.
                $name(unsafe { <$crate::jni::objects::JObject as $crate::jni::refs::Reference>::kind_from_raw(raw) })
            }
        }

        impl $name<'_> {
            /// A reference to nothing.
            pub const fn null() -> $name<'static> {
                $name($crate::jni::objects::JObject::null())
            }

            /// `object`, if it is one of these.
            ///
            /// # Errors
            /// `WrongObjectType` when it is another.
            pub fn cast_local<'o>(
                env: &mut $crate::jni::Env<'_>,
                object: impl $crate::jni::refs::Reference
                + ::core::convert::Into<$crate::jni::objects::JObject<'o>>
                + ::core::convert::AsRef<$crate::jni::objects::JObject<'o>>,
            ) -> $crate::jni::errors::Result<$name<'o>> {
                env.cast_local::<$name<'_>>(object)
            }
        }

        impl<'l> ::core::ops::Deref for $name<'l> {
            type Target = $crate::jni::objects::JObject<'l>;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl<'l> ::core::convert::AsRef<$name<'l>> for $name<'l> {
            fn as_ref(&self) -> &Self {
                self
            }
        }

        impl<'l> ::core::convert::AsRef<$crate::jni::objects::JObject<'l>> for $name<'l> {
            fn as_ref(&self) -> &$crate::jni::objects::JObject<'l> {
                &self.0
            }
        }

        impl<'l> ::core::convert::From<$name<'l>> for $crate::jni::objects::JObject<'l> {
            fn from(object: $name<'l>) -> Self {
                object.0
            }
        }

        $(
            impl<'l> ::core::convert::From<$name<'l>> for $super {
                fn from(object: $name<'l>) -> Self {
                    // SAFETY: a class and a supertype of it.
                    unsafe { $crate::__private::v1::imports::renamed::<$name<'_>, $super>(object) }
                }
            }

            impl<'l> ::core::convert::AsRef<$super> for $name<'l> {
                fn as_ref(&self) -> &$super {
                    // SAFETY: a class and a supertype of it.
                    unsafe { $crate::__private::v1::imports::seen_as::<$name<'l>, $super>(self) }
                }
            }
        )*
    };
}

/// That a type of jni-rs is of the very class, which goes both ways.
#[doc(hidden)]
#[macro_export]
macro_rules! __imported_twin {
    ($name:ident, $twin:ty) => {
        impl<'l> ::core::convert::From<$twin> for $name<'l> {
            fn from(object: $twin) -> Self {
                // SAFETY: two types for one class.
                unsafe { $crate::__private::v1::imports::renamed::<$twin, $name<'l>>(object) }
            }
        }
    };
}
