use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, UNIX_EPOCH};

use nativebound::__private::v1::wire::{Wire, decode, encode};
use nativebound::civil::{Date, DateTime, Time};

use crate::depth::Nested as _;
use crate::shapes::{Kind, Node, Shape, Token};

/// A NaN and -0.0 are compared by what is encoded anew.
fn agree<T: Wire + Clone + Debug>(name: &str, value: &T, bytes: &[u8]) {
    assert_eq!(encode(value.clone()).unwrap(), bytes, "{name} written");
    let read: T = decode(bytes).unwrap();
    assert_eq!(format!("{read:?}"), format!("{value:?}"), "{name} read");
    assert_eq!(encode(read).unwrap(), bytes, "{name} read and written");
}

fn text(text: &str) -> String {
    text.to_owned()
}

#[test]
fn each_vector_is_written_and_read() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/wire-vectors.txt");
    let lines = fs::read_to_string(file).unwrap();
    let mut count = 0;
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split(" | ").collect();
        let [name, _, _, hex] = columns[..] else { panic!("four columns: {line}") };
        let bytes: Vec<u8> =
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        assert!(
            scalar(name, &bytes) || array(name, &bytes) || container(name, &bytes) || value(name, &bytes),
            "{name}"
        );
        count += 1;
    }
    assert_eq!(count, 51);
}

fn scalar(name: &str, bytes: &[u8]) -> bool {
    match name {
        "true" => agree(name, &true, bytes),
        "false" => agree(name, &false, bytes),
        "byte" => agree(name, &-2_i8, bytes),
        "short" => agree(name, &-2_i16, bytes),
        "char" => agree(name, &0xd83d_u16, bytes),
        "int" => agree(name, &-2_i32, bytes),
        "int-max" => agree(name, &i32::MAX, bytes),
        "long" => agree(name, &i64::MIN, bytes),
        "handle" => agree(name, &0x7f00_0000_0010_i64, bytes),
        "float" => agree(name, &1.5_f32, bytes),
        "float-nan" => agree(name, &f32::from_bits(0x7fc0_0123), bytes),
        "double" => agree(name, &-0.0_f64, bytes),
        "double-nan" => agree(name, &f64::from_bits(0x7ff8_0000_0000_0abc), bytes),
        "string-empty" => agree(name, &text(""), bytes),
        "string-ascii" => agree(name, &text("nul\0 end"), bytes),
        "string-latin" => agree(name, &text("Grüße"), bytes),
        "string-cjk" => agree(name, &text("日本"), bytes),
        "string-emoji" => agree(name, &text("a😀"), bytes),
        _ => return false,
    }
    true
}

fn array(name: &str, bytes: &[u8]) -> bool {
    match name {
        "bytes" => {
            agree(name, &vec![1_i8, -1], bytes);
            agree(name, &vec![1_u8, 255], bytes);
        }
        "booleans" => agree(name, &vec![true, false], bytes),
        "shorts" => agree(name, &vec![1_i16, -1], bytes),
        "chars" => agree(name, &vec![0x61_u16, 0xffff], bytes),
        "ints" => {
            agree(name, &vec![1_i32, -1], bytes);
            agree(name, &vec![1_u32, u32::MAX], bytes);
        }
        "longs" => {
            agree(name, &vec![1_i64, -1], bytes);
            agree(name, &vec![1_u64, u64::MAX], bytes);
        }
        "floats" => agree(name, &vec![0.5_f32], bytes),
        "doubles" => agree(name, &vec![0.5_f64, f64::NEG_INFINITY], bytes),
        "ints-empty" => agree(name, &Vec::<i32>::new(), bytes),
        _ => return false,
    }
    true
}

fn container(name: &str, bytes: &[u8]) -> bool {
    match name {
        "optional-empty" => agree(name, &None::<String>, bytes),
        "optional" => agree(name, &Some(text("x")), bytes),
        "list" => agree(name, &vec![text("a"), text("é")], bytes),
        "list-null" => agree(name, &vec![Some(7_i32), None], bytes),
        "nested" => agree(name, &vec![vec![1_i32], vec![]], bytes),
        "set" => {
            agree(name, &HashSet::<i64>::from([5]), bytes);
            agree(name, &BTreeSet::<i64>::from([5]), bytes);
        }
        "map" => {
            agree(name, &HashMap::<String, i32>::from([(text("k"), 9)]), bytes);
            agree(name, &BTreeMap::<String, i32>::from([(text("k"), 9)]), bytes);
            agree(name, &vec![(text("k"), 9_i32)], bytes);
        }
        "enum" => agree(name, &Kind::Word, bytes),
        "record" => agree(name, &Token { start: 3, score: 0.25, text: text("ab"), kind: Kind::Number }, bytes),
        "record-empty" => agree(name, &(), bytes),
        "sealed" => agree(name, &Shape::Group { members: vec![Shape::Circle { radius: 2.0 }, Shape::Empty] }, bytes),
        "node" => agree(name, &Node::chain(2), bytes),
        _ => return false,
    }
    true
}

fn leap_day() -> Date {
    Date::new(2024, 2, 29).unwrap()
}

fn before_midnight() -> Time {
    Time::new(23, 59, 58, 123_456_789).unwrap()
}

fn value(name: &str, bytes: &[u8]) -> bool {
    match name {
        "duration" => agree(name, &Duration::from_millis(1500), bytes),
        "instant" => agree(name, &(UNIX_EPOCH + Duration::new(1_234_567_890, 100)), bytes),
        "instant-before" => agree(name, &(UNIX_EPOCH - Duration::from_millis(500)), bytes),
        "local-date" => agree(name, &leap_day(), bytes),
        "local-date-min" => agree(name, &Date::MIN, bytes),
        "local-date-max" => agree(name, &Date::MAX, bytes),
        "local-time" => agree(name, &before_midnight(), bytes),
        "local-date-time" => agree(name, &DateTime { date: leap_day(), time: before_midnight() }, bytes),
        "uuid" => agree(name, &0x0011_2233_4455_6677_8899_aabb_ccdd_eeff_u128.to_be_bytes(), bytes),
        "big-integer" => agree(name, &vec![0xff_u8, 0], bytes),
        "big-decimal" => agree(name, &(2_i32, vec![0_u8, 0x80]), bytes),
        "path" => agree(name, &PathBuf::from("dir/é"), bytes),
        _ => return false,
    }
    true
}
