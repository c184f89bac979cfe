use std::time::Duration;

use nativebound::__private::v1::wire::{decode, encode};
use nativebound::civil::{Date, DateTime, Time};
use proptest::collection::{btree_map, hash_map, hash_set, vec};
use proptest::prelude::*;

use crate::depth::Nested as _;
use crate::harm::{All, no_harm_in_any, no_other_bytes};
use crate::shapes::{Kind, Node, Shape, Token};

fn token() -> impl Strategy<Value = Token> {
    let kind = prop_oneof![Just(Kind::Number), Just(Kind::Space), Just(Kind::Word)];
    (any::<i32>(), -1e9..1e9, ".{0,12}", kind).prop_map(|(start, score, text, kind)| Token { start, score, text, kind })
}

fn shape() -> impl Strategy<Value = Shape> {
    let leaf = prop_oneof![Just(Shape::Empty), (-1e9..1e9).prop_map(|radius| Shape::Circle { radius })];
    leaf.prop_recursive(5, 40, 6, |inner| vec(inner, 0..6).prop_map(|members| Shape::Group { members }))
}

fn all() -> impl Strategy<Value = All> {
    let maps = (hash_map(".{0,4}", vec(any::<Option<i32>>(), 0..4), 0..6), hash_set(".{0,4}", 0..6));
    let rest = (1_usize..30, any::<u32>(), vec(-1e9..1e9, 0..5), any::<[u8; 16]>());
    (vec(token(), 0..8), maps, shape(), btree_map(any::<i64>(), any::<Vec<u8>>(), 0..3), rest).prop_map(
        |(tokens, maps, shape, bytes, (depth, seconds, doubles, uuid))| {
            let time = Duration::new(u64::from(seconds), seconds % 1_000_000_000);
            ((tokens, maps), (shape, (bytes, (Node::chain(depth), (time, (doubles, uuid))))))
        },
    )
}

fn date_time() -> impl Strategy<Value = DateTime> {
    let date = (-999_999_999..=999_999_999, 1..=12_u8, 1..=31_u8)
        .prop_filter_map("no such day", |(year, month, day)| Date::new(year, month, day).ok());
    let time = (0..24_u8, 0..60_u8, 0..60_u8, 0..1_000_000_000_u32);
    (date, time).prop_map(|(date, (hour, minute, second, nanos))| DateTime {
        date,
        time: Time::new(hour, minute, second, nanos).unwrap(),
    })
}

proptest! {
    #[test]
    fn dates_and_times_are_read_back(values in vec(date_time(), 0..4), date in any::<[u8; 6]>(), time in any::<[u8; 7]>()) {
        let bytes = encode(values.clone()).unwrap();
        prop_assert_eq!(decode::<Vec<DateTime>>(&bytes).unwrap(), values);
        no_other_bytes::<Date>(&date);
        no_other_bytes::<Time>(&time);
    }

    #[test]
    fn what_is_written_is_read_back(value in all()) {
        let bytes = encode(value.clone()).unwrap();
        prop_assert_eq!(decode::<All>(&bytes).unwrap(), value);
    }

    #[test]
    fn no_prefix_of_a_message_is_a_message(value in all(), cut in any::<prop::sample::Index>()) {
        let bytes = encode(value).unwrap();
        prop_assert!(decode::<All>(&bytes[..cut.index(bytes.len())]).unwrap_err().is_malformed());
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in any::<Vec<u8>>(), small in vec(0_u8..4, 0..300)) {
        no_harm_in_any(&bytes);
        no_harm_in_any(&small);
    }

    #[test]
    fn changed_messages_do_no_harm(value in all(), changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..5)) {
        let mut bytes = encode(value).unwrap();
        for (at, to) in changes {
            let at = at.index(bytes.len());
            bytes[at] = to;
        }
        no_harm_in_any(&bytes);
    }

    #[test]
    fn each_bit_comes_back(numbers in vec(bits(), 0..20), floats in vec(any::<u32>(), 0..20), texts in vec(text(), 0..20)) {
        let doubles: Vec<f64> = numbers.iter().map(|&bits| f64::from_bits(bits)).collect();
        let floats: Vec<Option<f32>> = floats.into_iter().map(|bits| Some(f32::from_bits(bits))).collect();
        let bytes = encode((doubles, (floats, (numbers.clone(), texts.clone())))).unwrap();
        let (doubles, (floats, (numbers_read, texts_read))): Edges = decode(&bytes).unwrap();
        prop_assert!(doubles.iter().map(|double| double.to_bits()).eq(numbers.iter().copied()));
        prop_assert_eq!(&numbers_read, &numbers);
        prop_assert_eq!(&texts_read, &texts);
        prop_assert_eq!(encode((doubles, (floats, (numbers_read, texts_read)))).unwrap(), bytes);
    }
}

type Edges = (Vec<f64>, (Vec<Option<f32>>, (Vec<u64>, Vec<String>)));

/// Also NaNs with something in them, zeros of both signs, and the ends of all ranges.
fn bits() -> impl Strategy<Value = u64> {
    let edges = [0, 1 << 63, (1 << 63) - 1, u64::MAX, 0x7ff0_0000_0000_0000, 0x7ff8_0000_0000_0abc, 1];
    prop_oneof![any::<u64>(), prop::sample::select(edges.to_vec())]
}

/// Also the characters at which the ways to write a string part, in strings of the lengths at which they do.
fn text() -> impl Strategy<Value = String> {
    let edge = prop::sample::select(vec!['\0', '?', '\u{7f}', '\u{80}', '\u{ff}', '\u{100}', '\u{ffff}', '\u{10ffff}']);
    let characters = prop_oneof![Just('a'), edge, any::<char>()];
    let length = prop_oneof![0..4_usize, 60..70_usize, 120..140_usize, 2040..2060_usize];
    (length, vec(characters, 0..5), any::<prop::sample::Index>()).prop_map(|(length, characters, at)| {
        let mut text: Vec<char> = vec!['b'; length];
        let at = at.index(length + 1);
        text.splice(at..at, characters);
        text.into_iter().collect()
    })
}

#[test]
fn a_million_elements_come_back() {
    let records: Vec<(i32, String)> = (0..1_000_000).map(|number| (number, number.to_string())).collect();
    let bytes = encode(records.clone()).unwrap();
    assert!(decode::<Vec<(i32, String)>>(&bytes).unwrap() == records);
    let numbers: Vec<i64> = (0..1_000_000).collect();
    assert!(decode::<Vec<i64>>(&encode(numbers.clone()).unwrap()).unwrap() == numbers);
}
