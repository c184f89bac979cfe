//! `java.lang.String` and `&str`, by JNI: what natives, exceptions and callbacks need of it.
//!
//! `to_java` makes strings, by `latin1` where it is quicker; `from_java` reads them strictly, by their `fields` where the VM
//! has `HotSpot`'s; `lossy` reads them for people.

mod fields;
mod from_java;
mod latin1;
mod lossy;
mod to_java;

pub(crate) use fields::string_fields;
pub(crate) use from_java::decode_short;
pub(crate) use lossy::text;
