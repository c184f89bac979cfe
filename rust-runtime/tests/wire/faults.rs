use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use nativebound::__private::v1::wire::{MAX_DEPTH, Problem, Wire, WireError, Writer, decode, encode};

use crate::counting::peak_of;
use crate::shapes::{Kind, Node, Shape};

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

#[test]
fn what_is_no_utf8_is_refused_at_its_byte() {
    assert_eq!(refused::<String>(&[3, 0, 0, 0, b'a', 0xc0, 0x80]), Problem::Utf8 { offset: 5 });
    assert_eq!(refused::<String>(&[1, 0, 0, 0x80, 0xff]), Problem::Utf8 { offset: 4 });
    assert_eq!(refused::<String>(&[2, 0, 0, 0, 0xed, 0xa0]), Problem::Utf8 { offset: 4 });
}

#[test]
fn a_lone_surrogate_is_named_by_its_index_in_java() {
    let mut message = vec![10, 0, 0, 0];
    message.extend("é😀".as_bytes());
    message.extend([0xed, 0xa0, 0x80, b'x']);
    let error = decode::<String>(&message).unwrap_err();
    assert_eq!(*error.problem(), Problem::LoneSurrogate { unit: 0xd800, index: 3 });
    assert_eq!(error.to_string(), "lone surrogate U+D800 at index 3");
    assert!(!error.is_malformed());
    assert_eq!(refused::<String>(&[3, 0, 0, 0, 0xed, 0xbf, 0xbf]), Problem::LoneSurrogate { unit: 0xdfff, index: 0 });
}

#[test]
fn keys_and_elements_are_distinct() {
    let twice = encode(vec![1_i32, 2, 1]).unwrap();
    assert_eq!(refused::<HashSet<i32>>(&twice), Problem::Duplicate { offset: 12 });
    assert_eq!(refused::<BTreeSet<i32>>(&twice), Problem::Duplicate { offset: 12 });
    let twice = encode(vec![(1_i32, 2_i32), (1, 3)]).unwrap();
    assert_eq!(refused::<HashMap<i32, i32>>(&twice), Problem::Duplicate { offset: 12 });
    assert_eq!(refused::<BTreeMap<i32, i32>>(&twice), Problem::Duplicate { offset: 12 });
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
    let _either = decode::<SystemTime>(&seconds(i64::MIN, 999_999_999)); // by the system; no panic on any
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_is_refused() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    let path = std::path::PathBuf::from(OsString::from_vec(vec![b'a', 0xff]));
    assert_eq!(*encode(path).unwrap_err().problem(), Problem::Path { lossy: "a\u{fffd}".to_owned() });
}

#[test]
fn a_thousand_levels_fit_a_small_stack_and_one_more_is_refused() {
    let deep = || {
        let bytes = encode(Node::deep(MAX_DEPTH)).unwrap();
        assert_eq!(bytes.len(), 1000);
        assert_eq!(decode::<Node>(&bytes).unwrap(), Node::deep(MAX_DEPTH));
        let written: Result<_, WireError> = encode(Node::deep(MAX_DEPTH + 1));
        assert_eq!(*written.unwrap_err().problem(), Problem::Depth);
        let mut bytes = vec![1; 1000];
        bytes.push(0);
        assert_eq!(refused::<Node>(&bytes), Problem::Depth);
        assert_eq!(refused::<Node>(&vec![1; 1_000_000]), Problem::Depth);
    };
    thread::Builder::new().stack_size(768 * 1024).spawn(deep).unwrap().join().unwrap();
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
