//! Values: what Java declared, and how they travel.

/// What Java declared when `bindings.rs` was written.
#[doc(hidden)]
#[macro_export]
macro_rules! __declared {
    ($type:ty, $line:literal, $hash:literal) => {
        impl $crate::__private::v1::DeclaredType for $type {
            const LINE: &'static str = $line;
            const HASH: u64 = $hash;
        }
    };
}

/// A record, which is a struct: its line and hash, and how its fields travel.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($name:ident, $line:literal, $hash:literal, {}) => {
        $crate::__declared!($name, $line, $hash);

        impl $crate::__private::v1::wire::Wire for $name {
            const MIN_SIZE: usize = 1;

            fn write(
                self,
                writer: &mut $crate::__private::v1::wire::Writer,
            ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                writer.nothing()
            }

            fn read(
                reader: &mut $crate::__private::v1::wire::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::__private::v1::wire::WireError> {
                reader.nothing()?;
                ::core::result::Result::Ok(Self {})
            }
        }
    };
    ($name:ident, $line:literal, $hash:literal, $fields:tt) => {
        $crate::__declared!($name, $line, $hash);
        $crate::__record!(@wire $name $fields {});
    };
    (
        $name:ident, $line:literal, $hash:literal, $fields:tt,
        nests($count:literal, { $($size:tt)+ }) { $($deeper:ident),+ $(,)? }
    ) => {
        $crate::__declared!($name, $line, $hash);
        $crate::__record!(@wire $name $fields {
            const NESTS: ::core::option::Option<$crate::__private::v1::wire::Level> =
                $crate::__level!($count, $($size)+);

            fn fathom(
                &self,
                depth: &mut $crate::__private::v1::wire::Depth,
            ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                $($crate::__private::v1::wire::Wire::fathom(&self.$deeper, depth)?;)+
                ::core::result::Result::Ok(())
            }

            fn take_apart(self, parts: &mut $crate::__private::v1::wire::Parts) {
                $($crate::__private::v1::wire::Wire::take_apart(self.$deeper, parts);)+
            }
        });
    };
    (@wire $name:ident { $($field:ident: $type:ty = $java:literal),+ $(,)? } { $($more:tt)* }) => {
        impl $crate::__private::v1::wire::Wire for $name {
            const MIN_SIZE: usize = 0 $(+ <$type as $crate::__private::v1::wire::Wire>::MIN_SIZE)+;

            fn write(
                self,
                writer: &mut $crate::__private::v1::wire::Writer,
            ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                $(writer.field($java, self.$field)?;)+
                ::core::result::Result::Ok(())
            }

            fn read(
                reader: &mut $crate::__private::v1::wire::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::__private::v1::wire::WireError> {
                ::core::result::Result::Ok(Self { $($field: reader.field($java)?),+ })
            }

            $($more)*
        }
    };
}

/// What a level of values that nest takes, of all fields together.
#[doc(hidden)]
#[macro_export]
macro_rules! __level {
    ($count:literal, $($times:literal * $type:ty),+ $(,)?) => {
        ::core::option::Option::Some($crate::__private::v1::wire::Level::of(
            $count,
            0 $(+ $times * ::core::mem::size_of::<$type>())+,
        ))
    };
}

/// A sealed interface, which is an enum of struct variants: its line and hash, and how its variants travel, by their number.
/// The last is said to be `n | _`: a reader gives no number beyond it.
#[doc(hidden)]
#[macro_export]
macro_rules! __sealed {
    ($name:ident, $line:literal, $hash:literal, $java:literal, $count:literal, $variants:tt) => {
        $crate::__declared!($name, $line, $hash);
        $crate::__sealed!(@wire $name, $java, $count, $variants {});
    };
    (
        $name:ident, $line:literal, $hash:literal, $java:literal, $count:literal, $variants:tt,
        nests($fields:literal, { $($size:tt)+ }) { $($variant:ident { $($deeper:ident),* }),+ $(,)? }
    ) => {
        $crate::__declared!($name, $line, $hash);
        $crate::__sealed!(@wire $name, $java, $count, $variants {
            const NESTS: ::core::option::Option<$crate::__private::v1::wire::Level> =
                $crate::__level!($fields, $($size)+);

            fn fathom(
                &self,
                depth: &mut $crate::__private::v1::wire::Depth,
            ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                match self {
                    $(Self::$variant { $($deeper,)* .. } => {
                        $($crate::__private::v1::wire::Wire::fathom($deeper, depth)?;)*
                    })+
                }
                ::core::result::Result::Ok(())
            }

            fn take_apart(self, parts: &mut $crate::__private::v1::wire::Parts) {
                match self {
                    $(Self::$variant { $($deeper,)* .. } => {
                        $($crate::__private::v1::wire::Wire::take_apart($deeper, parts);)*
                    })+
                }
            }
        });
    };
    (
        @wire $name:ident, $java:literal, $count:literal,
        { $($index:literal $(| $rest:tt)? => $variant:ident { $($field:ident = $named:literal),* $(,)? }),+ $(,)? }
        { $($more:tt)* }
    ) => {
        impl $crate::__private::v1::wire::Wire for $name {
            const MIN_SIZE: usize = 2;

            fn write(
                self,
                writer: &mut $crate::__private::v1::wire::Writer,
            ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                match self {
                    $(Self::$variant { $($field),* } => {
                        writer.index($index)?;
                        $(writer.field($named, $field)?;)*
                    })+
                }
                ::core::result::Result::Ok(())
            }

            fn read(
                reader: &mut $crate::__private::v1::wire::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::__private::v1::wire::WireError> {
                ::core::result::Result::Ok(match reader.index($count, $java)? {
                    $($index $(| $rest)? => Self::$variant { $($field: reader.field($named)?),* },)+
                })
            }

            $($more)*
        }
    };
}

/// An enum: its line and hash, and the table that ties it to Java's. Constants are in the order of their names in Java.
#[doc(hidden)]
#[macro_export]
macro_rules! __constants {
    (
        $name:ident, $line:literal, $hash:literal, $java:literal,
        { $($index:literal => $variant:ident = $constant:literal),* $(,)? }
    ) => {
        $crate::__declared!($name, $line, $hash);

        impl $crate::__private::v1::JavaEnum for $name {
            const CLASS: &'static str = $java;
            const CONSTANTS: &'static [&'static str] = &[$($constant),*];
            const VALUES: &'static [Self] = &[$(Self::$variant),*];

            fn index(self) -> usize {
                match self {
                    $(Self::$variant => $index,)*
                }
            }

            fn table() -> &'static $crate::__private::v1::EnumTable {
                static TABLE: $crate::__private::v1::EnumTable = $crate::__private::v1::EnumTable::new();
                &TABLE
            }
        }

        impl $crate::__private::v1::wire::Wire for $name {
            const MIN_SIZE: usize = 2;

            fn write(
                self,
                writer: &mut $crate::__private::v1::wire::Writer,
            ) -> ::core::result::Result<(), $crate::__private::v1::wire::WireError> {
                writer.constant(self)
            }

            fn read(
                reader: &mut $crate::__private::v1::wire::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::__private::v1::wire::WireError> {
                reader.constant()
            }
        }
    };
}
