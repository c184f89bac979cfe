//! What the macros make of the user's names.

use crate::__private::v1::wire::{Wire, decode, encode};
use crate::__private::v1::{DeclaredType, JavaEnum, constants, owned, record, sealed};
use crate::{ConstructedBy, JavaClass};

/// Fields that are called like the variables of the macros.
#[derive(Debug, Clone, PartialEq)]
struct Names {
    writer: i32,
    reader: String,
    depth: Option<Box<Names>>,
    r#type: Vec<Names>,
}

record! {
    Names,
    "record demo.Names(int writer)",
    0x1,
    { writer: i32 = "writer", reader: String = "reader", depth: Option<Box<Names>> = "depth", r#type: Vec<Names> = "type" },
    nests(4, { 1 * i32, 1 * String, 1 * Option<Box<Names>>, 1 * Vec<Names> }) { depth, r#type }
}

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Empty {},
    Box { writer: i32, parts: Option<Box<Shape>>, depth: Vec<Shape> },
}

sealed! {
    Shape,
    "sealed demo.Shape {}",
    0x2,
    "demo.Shape",
    2,
    {
        0 => Empty {},
        1 | _ => Box { writer = "writer", parts = "parts", depth = "depth" },
    },
    nests(3, { 1 * i32, 1 * Option<Box<Shape>>, 1 * Vec<Shape> }) {
        Empty {},
        Box { parts, depth },
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Nothing {}

record! { Nothing, "record demo.Nothing()", 0x3, {} }

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Word,
    Number,
}

constants! {
    Kind,
    "enum demo.Kind {NUMBER, WORD}",
    0x4,
    "demo.Kind",
    { 0 => Number = "NUMBER", 1 => Word = "WORD" }
}

struct Owned;

owned! { Owned, SharedOnly, "Owned", "demo/Owned", "demo/OwnedNative", ["size"] }

struct Broken {}

crate::__exception! {
    Broken,
    "demo/Broken",
    unchecked,
    ["java/lang/RuntimeException", "java/lang/Exception", "java/lang/Throwable"],
    impl ConstructedBy<(String,)> for Broken {}
    impl ConstructedBy<()> for Broken {}
}

fn crosses<T: Wire + Clone + PartialEq + std::fmt::Debug>(value: &T) {
    assert_eq!(decode::<T>(&encode(value.clone()).unwrap()).unwrap(), *value);
}

#[test]
fn records_and_variants_travel_whatever_their_fields_are_called() {
    let inner = Names { writer: 1, reader: "a".to_owned(), depth: None, r#type: vec![] };
    crosses(&Names { depth: Some(Box::new(inner.clone())), r#type: vec![inner.clone(), inner.clone()], ..inner });
    let leaf = Shape::Box { writer: 2, parts: None, depth: vec![Shape::Empty {}] };
    crosses(&Shape::Box { writer: 3, parts: Some(Box::new(leaf.clone())), depth: vec![leaf] });
    crosses(&Nothing {});
    assert_eq!(encode(Nothing {}).unwrap(), [0]);
    assert_eq!(Names::MIN_SIZE, 4 + String::MIN_SIZE + <Option<Box<Names>>>::MIN_SIZE + <Vec<Names>>::MIN_SIZE);
    assert!(Names::NESTS.is_some() && Shape::NESTS.is_some() && Nothing::NESTS.is_none());
}

#[test]
fn each_takes_as_many_bytes_as_java_counts() {
    let sizes = include_str!("../../../docs/wire-sizes.txt");
    let taken = [
        ("Kind", Kind::MIN_SIZE),
        ("Nothing", Nothing::MIN_SIZE),
        ("Shape", Shape::MIN_SIZE),
        ("Owned", Owned::MIN_SIZE),
    ];
    for (name, bytes) in taken {
        assert!(sizes.lines().any(|line| line == format!("{name} | {bytes}")), "{name}: {bytes}");
    }
}

#[test]
fn a_number_beyond_the_last_variant_is_an_error() {
    assert!(decode::<Shape>(&[2, 0]).is_err());
}

#[test]
fn constants_are_found_by_the_order_of_their_names() {
    assert_eq!(Kind::CONSTANTS, ["NUMBER", "WORD"]);
    for (index, value) in Kind::VALUES.iter().enumerate() {
        assert_eq!(value.index(), index);
    }
    assert_eq!((Kind::Word.index(), Kind::LINE, Kind::HASH), (1, "enum demo.Kind {NUMBER, WORD}", 4));
}

#[test]
fn an_exception_knows_its_classes() {
    assert_eq!((Broken::NAME, Broken::SUPERCLASSES.len(), Broken::CHECKED), ("demo/Broken", 3, false));
}
