use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use nativebound::__private::v1::wire::{Problem, Wire, WireError, Writer, decode, encode};
use nativebound::civil::{Date, DateTime, Time};

use crate::counting::peak_of;
use crate::shapes::{Kind, Shape, Token};

fn refused<T: Wire + Debug>(bytes: &[u8]) -> Problem {
    decode::<T>(bytes).unwrap_err().problem().clone()
}

#[test]
fn what_is_cut_off_is_refused_where_it_begins() {
    assert_eq!(refused::<i32>(&[1, 2, 3]), Problem::Truncated { offset: 0, needed: 4, remaining: 3 });
    assert_eq!(
        refused::<(i16, String)>(&[0, 0, 3, 0, 0, 0x80, 1]),
        Problem::Truncated { offset: 6, needed: 3, remaining: 1 }
    );
    let error = decode::<i32>(&[1]).unwrap_err();
    assert_eq!(error.to_string(), "the value at byte 0 needs 4 bytes, 1 are left");
    assert!(error.is_malformed());
}

#[test]
fn what_follows_the_value_is_refused() {
    assert_eq!(refused::<bool>(&[1, 0, 0]), Problem::Trailing { offset: 1, remaining: 2 });
}

#[test]
fn a_flag_is_0_or_1() {
    assert_eq!(refused::<bool>(&[2]), Problem::Flag { offset: 0, value: 2 });
    assert_eq!(refused::<Option<u8>>(&[255, 0]), Problem::Flag { offset: 0, value: 255 });
    assert_eq!(refused::<Vec<bool>>(&[2, 0, 0, 0, 1, 3]), Problem::Flag { offset: 5, value: 3 });
}

#[test]
fn an_index_is_below_the_number_of_constants() {
    let error = decode::<Kind>(&[3, 0]).unwrap_err();
    assert_eq!(*error.problem(), Problem::Index { offset: 0, index: 3, limit: 3, of: "demo.Kind" });
    assert_eq!(error.to_string(), "index 3 at byte 0: demo.Kind has 3");
    assert_eq!(refused::<Shape>(&[9, 0]), Problem::Index { offset: 0, index: 9, limit: 3, of: "demo.Shape" });
}

#[test]
fn a_record_without_fields_is_a_zero() {
    assert_eq!(refused::<()>(&[1]), Problem::NotEmpty { offset: 0 });
    assert_eq!(refused::<Vec<()>>(&[0xff; 4]), Problem::Count { offset: 0, count: u32::MAX as usize, remaining: 0 });
}

fn refused_for_nothing<T: Wire + Debug>(message: &[u8]) {
    let peak = peak_of(|| {
        assert!(matches!(refused::<T>(message), Problem::Count { offset: 0, remaining: 100, .. }));
    });
    assert!(peak < 200, "{peak}");
}

#[test]
fn a_count_that_cannot_be_reserves_nothing() {
    let mut message = u32::MAX.to_le_bytes().to_vec();
    message.extend([0; 100]);
    refused_for_nothing::<Vec<i64>>(&message);
    refused_for_nothing::<Vec<u8>>(&message);
    refused_for_nothing::<Vec<String>>(&message);
    refused_for_nothing::<HashSet<String>>(&message);
    refused_for_nothing::<HashMap<i32, String>>(&message);
    refused_for_nothing::<BTreeMap<i32, String>>(&message);
    refused_for_nothing::<BTreeSet<i32>>(&message);
}

#[test]
fn counts_that_lie_inside_one_another_reserve_only_once() {
    // Each group says that all the rest are its members: without a sum, every level would reserve as much.
    let levels = 400;
    let length = levels * 6 + 60_000;
    let mut message = Vec::new();
    while message.len() < levels * 6 {
        message.extend(2_u16.to_le_bytes());
        let members = (length - message.len() - 4) / 2;
        message.extend(u32::try_from(members).unwrap().to_le_bytes());
    }
    message.resize(length, 0);
    let peak = peak_of(|| {
        assert!(matches!(refused::<Shape>(&message), Problem::Count { .. }));
    });
    assert!(peak < 2 * length * size_of::<Shape>(), "{peak}");
}

fn string_of_units(units: &[u16]) -> Vec<u8> {
    let mut message = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    message.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    message
}

/// Short, longer than what is decoded at once, and with a pair that two pieces share.
#[test]
fn a_string_is_read_from_units_of_any_number() {
    for text in ["", "a", "é", "日本😀"] {
        for length in [0, 1, 3, 63, 64, 65, 2047, 2048, 2049, 5000] {
            let text = "x".repeat(length) + text;
            let units: Vec<u16> = text.encode_utf16().collect();
            assert_eq!(decode::<String>(&string_of_units(&units)).unwrap(), text);
            assert_eq!(decode::<String>(&encode(text.clone()).unwrap()).unwrap(), text);
        }
    }
}

#[test]
fn a_string_takes_a_byte_a_character_where_that_is_possible() {
    let every: String = ('\0'..='\u{ff}').collect();
    let bytes = encode(every.clone()).unwrap();
    assert_eq!(bytes[..4], [0, 1, 0, 0x80]);
    assert!(bytes[4..].iter().copied().eq(0..=0xff));
    assert_eq!(decode::<String>(&bytes).unwrap(), every);
    assert_eq!(encode("\u{100}".to_owned()).unwrap(), [1, 0, 0, 0, 0, 1]);
    assert_eq!(encode("aé\u{d7ff}".to_owned()).unwrap(), [3, 0, 0, 0, b'a', 0, 0xe9, 0, 0xff, 0xd7]);
}

#[test]
fn a_string_that_is_cut_off_is_refused_for_nothing() {
    for prefix in [u32::MAX, 0x7fff_ffff, 51] {
        let mut message = prefix.to_le_bytes().to_vec();
        message.extend([0; 100]);
        let peak = peak_of(|| {
            let Problem::Truncated { offset: 4, remaining: 100, .. } = refused::<String>(&message) else { panic!() };
        });
        assert!(peak < 200, "{peak}");
    }
}

#[test]
fn a_lone_surrogate_is_named_by_its_index_in_java() {
    let error = decode::<String>(&string_of_units(&[0xe9, 0xd83d, 0xde00, 0xd800, b'x'.into()])).unwrap_err();
    assert_eq!(*error.problem(), Problem::LoneSurrogate { unit: 0xd800, index: 3 });
    assert_eq!(error.to_string(), "lone surrogate U+D800 at index 3");
    assert!(!error.is_malformed());
    let mut late = vec![0x3042; 3000];
    late.push(0xdfff);
    assert_eq!(refused::<String>(&string_of_units(&late)), Problem::LoneSurrogate { unit: 0xdfff, index: 3000 });
    late[3000] = 0xd800;
    assert_eq!(refused::<String>(&string_of_units(&late)), Problem::LoneSurrogate { unit: 0xd800, index: 3000 });
}

#[test]
fn keys_and_elements_are_distinct() {
    let twice = encode(vec![1_i32, 2, 1]).unwrap();
    let text = "[2]: in Rust it equals [0], and no set has an element twice";
    assert_eq!(place_of::<HashSet<i32>>(&twice), text);
    assert_eq!(place_of::<BTreeSet<i32>>(&twice), text);
    let twice = encode(vec![(0_i32, 5_i32), (1, 2), (1, 3)]).unwrap();
    let text = "[key 2]: in Rust it equals [key 1], and no map has a key twice";
    assert_eq!(place_of::<HashMap<i32, i32>>(&twice), text);
    assert_eq!(place_of::<BTreeMap<i32, i32>>(&twice), text);
}

fn place_of<T: Wire + Debug>(bytes: &[u8]) -> String {
    let error = decode::<T>(bytes).unwrap_err();
    format!("{}: {error}", error.place())
}

/// Where each is 漢 there is a lone surrogate.
fn spoilt(value: impl Wire) -> Vec<u8> {
    let mut bytes = encode(value).unwrap();
    let at = bytes.windows(2).position(|pair| pair == [0x22, 0x6f]).unwrap();
    bytes[at..at + 2].copy_from_slice(&[0, 0xd8]);
    bytes
}

#[test]
fn a_value_at_fault_is_named_by_its_way() {
    let lone = |place: &str| format!("{place}: lone surrogate U+D800 at index 1");
    let text = || "a漢".to_owned();
    let token = |text: String| Token { start: 0, score: 0.5, text, kind: Kind::Word };
    let fine = || token("x".to_owned());
    assert_eq!(place_of::<String>(&spoilt(text())), lone(""));
    assert_eq!(place_of::<Token>(&spoilt(token(text()))), lone("text"));
    assert_eq!(place_of::<Vec<Token>>(&spoilt(vec![fine(), fine(), token(text())])), lone("[2].text"));
    let map = || vec![(0, vec![fine()]), (1, vec![fine(), token(text())])];
    assert_eq!(place_of::<HashMap<i32, Vec<Token>>>(&spoilt(map())), lone("[value 1][1].text"));
    assert_eq!(place_of::<Vec<(i32, Vec<Token>)>>(&spoilt(map())), lone("[value 1][1].text"));
    assert_eq!(place_of::<BTreeMap<String, i32>>(&spoilt(vec![(text(), 1)])), lone("[key 0]"));
    assert_eq!(place_of::<Option<HashSet<String>>>(&spoilt(Some(vec![text()]))), lone("[0]"));
    assert_eq!(place_of::<Vec<Vec<bool>>>(&[1, 0, 0, 0, 1, 0, 0, 0, 7]), ": byte 8 must be 0 or 1, not 7");
}

#[test]
fn a_value_that_java_has_not_is_named_by_its_way() {
    let place = |error: WireError| format!("{}: {error}", error.place());
    let (fine, far) = (Duration::ZERO, Duration::MAX);
    let why = "the value is out of the range of java.time.Duration";
    assert_eq!(place(encode(vec![fine, far]).unwrap_err()), format!("[1]: {why}"));
    assert_eq!(place(encode(vec![(far, 1_i32)]).unwrap_err()), format!("[key 0]: {why}"));
    assert_eq!(place(encode(HashMap::from([(1_i32, vec![fine, far])])).unwrap_err()), format!("[value 0][1]: {why}"));
}

#[test]
fn seconds_have_nanoseconds_and_ranges() {
    let seconds = |seconds: i64, nanos: i32| encode((seconds, nanos)).unwrap();
    assert_eq!(refused::<Duration>(&seconds(0, 1_000_000_000)), Problem::Nanos { offset: 8, nanos: 1_000_000_000 });
    assert_eq!(refused::<SystemTime>(&seconds(0, -1)), Problem::Nanos { offset: 8, nanos: -1 });
    assert_eq!(refused::<Duration>(&seconds(-1, 0)), Problem::Range { of: "std::time::Duration" });
    let error = encode(Duration::from_secs(1 << 63)).unwrap_err();
    assert_eq!(*error.problem(), Problem::Range { of: "java.time.Duration" });
    assert!(!error.is_malformed());
    if let Some(far) = UNIX_EPOCH.checked_add(Duration::from_secs(31_556_889_864_403_200)) {
        assert_eq!(*encode(far).unwrap_err().problem(), Problem::Range { of: "java.time.Instant" });
    }
    for beyond in [i64::MIN, -31_557_014_167_219_201, 31_556_889_864_403_200, i64::MAX] {
        assert_eq!(refused::<SystemTime>(&seconds(beyond, 999_999_999)), Problem::Range { of: "java.time.Instant" });
    }
    let _either = decode::<SystemTime>(&seconds(-31_557_014_167_219_200, 0)); // by the system; no panic on any
}

/// What Java cannot write: its classes have no such values.
#[test]
fn a_date_or_time_that_there_is_not_is_no_message() {
    let date = |year: i32, month: u8, day: u8| [&year.to_le_bytes()[..], &[month, day]].concat();
    let time =
        |hour: u8, minute: u8, second: u8, nanos: u32| [&[hour, minute, second], &nanos.to_le_bytes()[..]].concat();
    let place = |error: WireError| {
        assert!(error.is_malformed());
        assert_eq!(error.place(), "");
        error.to_string()
    };
    let fault = |bytes: &[u8]| place(decode::<Date>(bytes).unwrap_err());
    let here = "no date or time is at byte 0:";
    assert_eq!(fault(&date(2023, 2, 29)), format!("{here} day 29 is not from 1 to 28"));
    assert_eq!(fault(&date(2023, 13, 1)), format!("{here} month 13 is not from 1 to 12"));
    assert_eq!(
        fault(&date(1_000_000_000, 1, 1)),
        format!("{here} year 1000000000 is not from -999999999 to 999999999")
    );
    let fault = |bytes: &[u8]| place(decode::<Time>(bytes).unwrap_err());
    assert_eq!(fault(&time(24, 0, 0, 0)), format!("{here} hour 24 is not from 0 to 23"));
    assert_eq!(fault(&time(0, 0, 60, 0)), format!("{here} second 60 is not from 0 to 59"));
    assert_eq!(fault(&time(0, 0, 0, u32::MAX)), format!("{here} nanosecond 4294967295 is not from 0 to 999999999"));
    let both = [date(2024, 2, 29), time(0, 255, 0, 0)].concat();
    let fault = place(decode::<Vec<DateTime>>(&[&[1, 0, 0, 0], &both[..]].concat()).unwrap_err());
    assert_eq!(fault, "no date or time is at byte 10: minute 255 is not from 0 to 59");
}

#[test]
fn a_path_of_another_file_system_is_refused_by_its_place() {
    let paths = BTreeMap::from([(1, vec![String::from("a"), String::from("\0/zipped")])]);
    let error = decode::<BTreeMap<i32, Vec<std::path::PathBuf>>>(&encode(paths).unwrap()).unwrap_err();
    assert_eq!(*error.problem(), Problem::ForeignPath { path: "/zipped".to_owned() });
    assert_eq!(error.place(), "[value 0][1]");
    assert!(!error.is_malformed());
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_is_refused() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    let path = std::path::PathBuf::from(OsString::from_vec(vec![b'a', 0xff]));
    assert_eq!(*encode(path).unwrap_err().problem(), Problem::Path { lossy: "a\u{fffd}".to_owned() });
}

thread_local!(static RELEASED: Cell<i64> = const { Cell::new(0) });

#[test]
fn a_handle_in_a_message_that_is_not_finished_is_given_back() {
    let release = |handle: i64| RELEASED.set(RELEASED.get() + handle);
    let mut writer = Writer::new();
    writer.handle(7, release).unwrap();
    assert_eq!(writer.finish(), 7_i64.to_le_bytes());
    assert_eq!(RELEASED.get(), 0);
    let mut writer = Writer::new();
    writer.handle(8, release).unwrap();
    drop(writer);
    assert_eq!(RELEASED.get(), 8);
}
