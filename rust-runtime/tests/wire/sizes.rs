//! The fewest bytes of each kind of value: those of `docs/wire-sizes.txt`, which Java's readers have too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, UNIX_EPOCH};

use nativebound::__private::v1::wire::{Wire, encode};
use nativebound::civil::{Date, DateTime, Time};

use crate::depth::Nested as _;
use crate::shapes::{Kind, Node, Shape, Token};

/// What the type says, which the smallest value takes.
fn least<T: Wire>(smallest: T) -> usize {
    assert_eq!(encode(smallest).unwrap().len(), T::MIN_SIZE, "{}", std::any::type_name::<T>());
    T::MIN_SIZE
}

fn token() -> Token {
    Token { start: 0, score: 0.0, text: String::new(), kind: Kind::Word }
}

#[test]
fn each_type_takes_as_many_bytes_as_java_counts() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/wire-sizes.txt");
    let lines = fs::read_to_string(file).unwrap();
    let mut count = 0;
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let (name, bytes) = line.split_once(" | ").unwrap();
        let size = scalar(name).or_else(|| collection(name)).or_else(|| value(name));
        assert_eq!(size.map(|size| size.to_string()).as_deref(), Some(bytes), "{name}");
        count += 1;
    }
    assert_eq!(count, 34);
}

fn scalar(name: &str) -> Option<usize> {
    Some(match name {
        "Boolean" => least(false),
        "Byte" => least(0_i8).min(least(0_u8)),
        "Short" => least(0_i16),
        "Character" => least(0_u16),
        "Integer" => least(0_i32).min(least(0_u32)),
        "Long" | "Owned" => least(0_i64).min(least(0_u64)),
        "Float" => least(0_f32),
        "Double" => least(0_f64),
        "@Nullable Long" | "OptionalLong" => least(None::<i64>),
        "String" => least(String::new()),
        _ => return None,
    })
}

fn collection(name: &str) -> Option<usize> {
    Some(match name {
        "byte[]" => least(Vec::<i8>::new()),
        "double[]" => least(Vec::<f64>::new()),
        "String[]" => least(Vec::<String>::new()),
        "List<Integer>" => least(Vec::<i32>::new()),
        "Set<Integer>" => least(BTreeSet::<i32>::new()),
        "Map<Short, Short>" => least(BTreeMap::<i16, i16>::new()).min(least(Vec::<(i16, i16)>::new())),
        "Optional<Token>" => least(None::<Token>),
        _ => return None,
    })
}

fn value(name: &str) -> Option<usize> {
    Some(match name {
        "Kind" => least(Kind::Word),
        "Token" => least(token()).min(least(Box::new(token()))),
        "Pair" => least((token(), token())),
        "Nothing" => least(()),
        "Shape" => least(Shape::Empty),
        "Node" => least(Node::chain(1)),
        "Duration" => least(Duration::ZERO),
        "Instant" => least(UNIX_EPOCH),
        "LocalDate" => least(Date::MIN),
        "LocalTime" => least(Time::MIN),
        "LocalDateTime" => least(DateTime::MIN),
        "UUID" => least([0_u8; 16]),
        "BigInteger" => least(Vec::<u8>::new()),
        "BigDecimal" => least((0_i32, Vec::<u8>::new())),
        "Path" => least(PathBuf::new()),
        _ => return None,
    })
}
