//! What `bindings.rs` has behind the types that people read: one call a type, in braces, which rustfmt leaves as it is.
//!
//! What a call says is what the emitter knows of the one type; all that is the same for each is here. Types and names
//! that are the user's come in from there, so that rustc points at `bindings.rs` where one of them is wrong.

mod values;

/// A class of exceptions, which a variant of an error names, and its constructors: their impls as they are, which rustc
/// shows where another was asked for.
#[doc(hidden)]
#[macro_export]
macro_rules! __exception {
    ($type:ty, $java:literal, $checked:ident, [$($super:literal),* $(,)?], $($constructor:item)*) => {
        impl $crate::JavaClass for $type {
            const NAME: &'static str = $java;
            const SUPERCLASSES: &'static [&'static str] = &[$($super),*];
            const CHECKED: bool = $crate::__exception!(@$checked);
        }

        $($constructor)*
    };
    (@checked) => {
        true
    };
    (@unchecked) => {
        false
    };
}

/// A type whose values Java owns. It is the user's: nobody else may implement a trait of ours for it.
#[doc(hidden)]
#[macro_export]
macro_rules! __owned {
    (
        $type:ty, $keeping:ident, $name:literal, $java:literal, $companion:literal,
        [$($method:literal),* $(,)?]
    ) => {
        impl $crate::__private::v1::OwnedType for $type {
            type Keeping = $crate::__private::v1::$keeping;
            const NAME: &'static str = $name;
            const METHODS: &'static [&'static str] = &[$($method),*];

            fn live() -> &'static ::core::sync::atomic::AtomicUsize {
                static LIVE: ::core::sync::atomic::AtomicUsize = ::core::sync::atomic::AtomicUsize::new(0);
                &LIVE
            }
        }

        // For an argument of an exception's constructor, which becomes a new object.
        impl $crate::__private::v1::OwnedClass for $type {
            const TYPE: &'static str = $java;
            const CLASS: &'static str = $companion;
        }

        impl $crate::__private::v1::ConstructorArgument for $type {
            type As = Self;
            const DESCRIPTOR: &'static [&'static str] = &[::core::concat!("L", $java, ";")];

            fn into_value(self) -> $crate::__private::v1::Value {
                $crate::__private::v1::object_argument(self)
            }
        }

        impl $crate::__private::v1::Nullable for $type {}

        // Only towards Java: what comes from there is lent, or taken, by handle.
        impl $crate::__private::v1::wire::Wire for $type {
            const MIN_SIZE: usize = 8;

            fn write(
                self,
                writer: &mut $crate::__private::v1::wire::Writer,
            ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                let (handle, release) = $crate::__private::v1::packed_handle(self);
                writer.handle(handle, release)
            }

            fn read(
                reader: &mut $crate::__private::v1::wire::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::__private::v1::wire::WireError> {
                ::core::result::Result::Err(reader.no_value())
            }
        }
    };
}

/// A callback, which is a trait: its line and hash, the adapter's methods, and how each of the trait's calls them. Of one
/// method, how a closure is called, too.
#[doc(hidden)]
#[macro_export]
macro_rules! __callback {
    (
        $name:ident, $line:literal, $hash:literal, $java:literal,
        [$(($method:literal, $descriptor:literal)),* $(,)?],
        { $($calls:tt)* }
        $(, closure fn $function:ident(&$self:ident $(, $parameter:ident: $type:ty)* $(,)?) -> $result:ty)?
    ) => {
        $crate::__declared!(dyn $name, $line, $hash);

        // So that records with one can be printed.
        impl ::core::fmt::Debug for dyn $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(::core::stringify!($name))
            }
        }

        $(impl<__F> $name for __F
        where
            __F: Fn($($type),*) -> $result + ::core::marker::Send + ::core::marker::Sync + 'static,
        {
            fn $function(&$self $(, $parameter: $type)*) -> $result {
                $self($($parameter),*)
            }
        })?

        // In a block, so that what it declares is in nobody's way.
        const _: () = {
            static __CLASS: $crate::__private::v1::CallbackClass =
                $crate::__private::v1::CallbackClass::new($java, &[$(($method, $descriptor)),*]);

            struct __Java($crate::__private::v1::JavaCallback);

            impl $name for __Java {
                $($calls)*
            }

            impl $crate::__private::v1::Callback for dyn $name {
                fn class() -> &'static $crate::__private::v1::CallbackClass {
                    &__CLASS
                }

                fn java(callback: $crate::__private::v1::JavaCallback) -> ::std::boxed::Box<Self> {
                    ::std::boxed::Box::new(__Java(callback))
                }
            }

            // Only towards Rust.
            impl $crate::__private::v1::wire::Wire for ::std::boxed::Box<dyn $name> {
                const MIN_SIZE: usize = 4;

                fn write(
                    self,
                    writer: &mut $crate::__private::v1::wire::Writer,
                ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                    ::core::result::Result::Err(writer.no_value($java))
                }

                fn read(
                    reader: &mut $crate::__private::v1::wire::Reader<'_>,
                ) -> ::core::result::Result<Self, $crate::__private::v1::wire::WireError> {
                    reader.callback()
                }
            }
        };
    };
}

/// A call of a member of an imported class, which is looked up once.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($member:expr => $($call:tt)+) => {{
        static MEMBER: $crate::__private::v1::imports::Member = $member;
        MEMBER.$($call)+
    }};
}

/// What `#[native_bound]` compares an impl with: the names of parameters, a constant a method, so that rustc finds it by
/// its name; the classes of an error; and how Java's threads use a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __compared {
    (
        $marker:path, $java:literal, $threads:ident,
        [$($class:literal $constructor:ident),* $(,)?],
        { $($method:ident = $place:literal $names:tt),* $(,)? }
    ) => {
        $crate::__compared!(@names $marker, { $($method = $place $names),* });

        impl $crate::__private::v1::Marker for dyn $marker {
            const DECLARED: $crate::__private::v1::Declared = $crate::__private::v1::Declared::new(
                $java,
                &[$(($class, $crate::__private::v1::Constructor::$constructor)),*],
            );
            type Threads = $crate::__private::v1::$threads;
        }
    };
    (@names $marker:path, {}) => {};
    (@names $marker:path, { $($method:ident = $place:literal $names:tt),+ }) => {
        #[doc(hidden)]
        impl dyn $marker {
            $(pub const $method: $crate::__private::v1::Parameters = ($place, &$names);)+
        }
    };
}

#[cfg(test)]
mod tests;
