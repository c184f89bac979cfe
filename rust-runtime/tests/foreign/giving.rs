//! Every argument of Java's that becomes what a crate takes, at its edges.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::io::Read;
use std::net::IpAddr;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nativebound::__private::v1::*;
use nativebound::civil::{Date, DateTime, Time};

/// What the function gets, or the class and the text of the exception.
fn give<R, V: Given<R, M>, M>(value: V) -> Result<R, String> {
    given(value, "a").map_err(|failure: Failure| format!("{failure:?}"))
}

fn refused<T>(given: Result<T, String>, class: &str, message: &str) -> bool {
    let expected = format!("class: \"java/lang/{class}\", constructor: Message, message: {message:?}");
    given.is_err_and(|failure| failure.contains(&expected))
}

#[test]
#[allow(irrefutable_let_patterns, clippy::cast_lossless, reason = "some pairs never fail, or lose nothing")]
fn integers_are_exact_or_refused() {
    macro_rules! edges {
        ($from:ty => $($to:ty)*) => {$(
            let ends = [<$to>::MIN as i128, <$to>::MAX as i128, <$from>::MIN as i128, <$from>::MAX as i128, 0];
            for value in ends.iter().flat_map(|end| [end.saturating_sub(1), *end, end.saturating_add(1)]) {
                let Ok(value) = <$from>::try_from(value) else { continue };
                let message = format!("argument 'a': {value} does not fit {}", stringify!($to));
                match <$to>::try_from(value) {
                    Ok(exact) => {
                        assert_eq!(give(value), Ok(exact));
                        assert_eq!(give(&value), Ok(exact));
                        assert_eq!(give(Some(value)), Ok(Some(exact)));
                    }
                    Err(_) => {
                        assert!(refused(give::<$to, _, _>(value), "ArithmeticException", &message), "{message}");
                        assert!(refused(give::<Option<$to>, _, _>(Some(&value)), "ArithmeticException", &message));
                        assert!(refused(give::<NonZero<$to>, _, _>(value), "ArithmeticException", &message));
                    }
                }
            }
            let none = give::<NonZero<$to>, $from, _>(0);
            assert!(refused(none, "ArithmeticException", "argument 'a' must not be 0"));
            assert_eq!(give::<NonZero<$to>, $from, _>(7).unwrap().get(), 7);
        )*};
    }
    macro_rules! all {
        ($($from:ty)*) => {$( edges!($from => i8 u8 i16 u16 i32 u32 i64 u64 i128 isize usize); )*};
    }
    all!(i8 u8 i16 u16 i32 u32 i64 u64);
    assert_eq!(give(u64::MAX), Ok(u128::from(u64::MAX)));
    assert!(refused(give::<u128, _, _>(-1), "ArithmeticException", "argument 'a': -1 does not fit u128"));
}

#[test]
fn characters_are_unicode() {
    for unit in [0, 0xD7FF, 0xE000, 0xFFFF_u16] {
        let character = char::from_u32(unit.into()).unwrap();
        assert_eq!(give(unit), Ok(character));
        assert_eq!(give(i32::from(unit)), Ok(character));
    }
    for unit in [0xD800, 0xDFFF_u16] {
        let message = format!("argument 'a' is not valid Unicode: lone surrogate \\u{unit:04x}");
        assert!(refused(give::<char, _, _>(unit), "IllegalArgumentException", &message));
        assert!(refused(give::<char, _, _>(i32::from(unit)), "IllegalArgumentException", &message));
    }
    assert_eq!(give(0x0010_FFFF_u32), Ok(char::MAX));
    for point in [0x0011_0000, -1] {
        let message = format!("argument 'a' is not valid Unicode: {point} is no code point");
        assert!(refused(give::<char, _, _>(point), "IllegalArgumentException", &message));
    }
    assert_eq!(give("😀"), Ok('😀'));
    for (text, length) in [("", 0), ("ab", 2), ("😀é!", 3)] {
        let message = format!("argument 'a' must be one character, it has {length}");
        assert!(refused(give::<char, _, _>(text), "IllegalArgumentException", &message));
        assert!(refused(give::<char, _, _>(text.to_owned()), "IllegalArgumentException", &message));
    }
}

#[test]
fn texts_become_what_holds_one() {
    let text = "añ😀";
    macro_rules! check {
        ($($type:ty),*) => {$(
            assert_eq!(give::<$type, _, _>(text), Ok(<$type>::from(text)));
            assert_eq!(give::<$type, _, _>(&text.to_owned()), Ok(<$type>::from(text)));
        )*};
    }
    check!(String, Cow<'_, str>, Box<str>, Rc<str>, Arc<str>, PathBuf, OsString);
    assert_eq!(give::<&str, _, _>(text), Ok(text));
    assert_eq!(give::<&str, _, _>(&text.to_owned()), Ok(text));
    assert_eq!(give::<&Path, _, _>(text), Ok(Path::new(text)));
    assert_eq!(give::<Box<Path>, _, _>(text).as_deref(), Ok(Path::new(text)));
    assert_eq!(give::<Cow<'_, Path>, _, _>(text).as_deref(), Ok(Path::new(text)));
    assert_eq!(give::<&OsStr, _, _>(text), Ok(OsStr::new(text)));
    assert_eq!(give::<Cow<'_, OsStr>, _, _>(text).as_deref(), Ok(OsStr::new(text)));
    assert_eq!(give::<&[u8], _, _>(text), Ok(text.as_bytes()));
    assert_eq!(give::<Vec<u8>, _, _>(text), Ok(text.as_bytes().to_vec()));
    assert_eq!(give::<Box<[u8]>, _, _>(text).as_deref(), Ok(text.as_bytes()));
    assert_eq!(give::<Cow<'_, [u8]>, _, _>(text).as_deref(), Ok(text.as_bytes()));
    assert_eq!(give::<Option<String>, _, _>(Some(text)), Ok(Some(text.to_owned())));
    assert_eq!(give::<CString, _, _>(text), Ok(CString::new(text).unwrap()));
    let message = "argument 'a' must have no NUL, it has one at byte 1";
    assert!(refused(give::<CString, _, _>("a\0"), "IllegalArgumentException", message));
    assert!(refused(give::<CString, _, _>("a\0".to_owned()), "IllegalArgumentException", message));
}

#[test]
fn owned_texts_and_paths_become_what_holds_one() {
    let text = || String::from("añ");
    let at = text();
    let place = at.as_ptr();
    let given = give::<String, _, _>(at).unwrap();
    assert_eq!(given.as_ptr(), place);
    assert_eq!(give::<Box<str>, _, _>(text()).as_deref(), Ok("añ"));
    assert_eq!(give::<Rc<str>, _, _>(text()).as_deref(), Ok("añ"));
    assert_eq!(give::<Arc<str>, _, _>(text()).as_deref(), Ok("añ"));
    assert_eq!(give::<Cow<'static, str>, _, _>(text()).as_deref(), Ok("añ"));
    assert_eq!(give::<OsString, _, _>(text()), Ok("añ".into()));
    assert_eq!(give::<Vec<u8>, _, _>(text()), Ok("añ".into()));
    assert_eq!(give::<CString, _, _>(text()).as_deref(), Ok(c"añ"));
    let path = give::<PathBuf, _, _>(text()).unwrap();
    assert_eq!(give::<&Path, _, _>(&path), Ok(Path::new("añ")));
    assert_eq!(give::<&OsStr, _, _>(path.as_path()), Ok(OsStr::new("añ")));
    assert_eq!(give::<PathBuf, _, _>(path.as_path()).as_ref(), Ok(&path));
    assert_eq!(give::<OsString, _, _>(path.as_path()), Ok("añ".into()));
    assert_eq!(give::<Cow<'_, Path>, _, _>(path.as_path()), Ok(Cow::Borrowed(&*path)));
    assert_eq!(give::<Box<Path>, _, _>(path.as_path()).as_deref(), Ok(&*path));
    assert_eq!(give::<OsString, _, _>(path.clone()), Ok("añ".into()));
    assert_eq!(give::<Cow<'static, Path>, _, _>(path.clone()).as_deref(), Ok(&*path));
    assert_eq!(give::<Box<Path>, _, _>(path.clone()).as_deref(), Ok(&*path));
    assert_eq!(give::<PathBuf, _, _>(path.clone()), Ok(path));
}

#[test]
fn arrays_have_the_length_that_is_asked_for() {
    let bytes = &[1_u8, 2, 3][..];
    assert_eq!(give::<&[u8; 3], _, _>(bytes), Ok(&[1, 2, 3]));
    assert_eq!(give::<[u8; 3], _, _>(bytes), Ok([1, 2, 3]));
    assert_eq!(give::<[u8; 3], _, _>(bytes.to_vec()), Ok([1, 2, 3]));
    assert_eq!(give::<&[u8; 0], _, _>(&bytes[..0]), Ok(&[]));
    let message = "argument 'a' must have length 4, it has 3";
    assert!(refused(give::<&[u8; 4], _, _>(bytes), "IllegalArgumentException", message));
    assert!(refused(give::<[u8; 4], _, _>(bytes), "IllegalArgumentException", message));
    assert!(refused(give::<[u8; 4], _, _>(bytes.to_vec()), "IllegalArgumentException", message));
    let message = "argument 'a' must have length 2, it has 3";
    assert!(refused(give::<&[u8; 2], _, _>(bytes), "IllegalArgumentException", message));
}

#[test]
fn lists_become_what_holds_many() {
    let numbers = &[3_i32, 1, 3][..];
    assert_eq!(give::<&[i32], _, _>(numbers), Ok(numbers));
    assert_eq!(give::<&[i32], _, _>(&numbers.to_vec()), Ok(numbers));
    assert_eq!(give::<&Vec<i32>, _, _>(&numbers.to_vec()), Ok(&numbers.to_vec()));
    assert_eq!(give::<Cow<'_, [i32]>, _, _>(numbers), Ok(Cow::Borrowed(numbers)));
    macro_rules! check {
        ($($type:ty => $expected:expr),* $(,)?) => {$(
            assert_eq!(give::<$type, _, _>(numbers), Ok($expected));
            assert_eq!(give::<$type, _, _>(&numbers.to_vec()), Ok($expected));
            assert_eq!(give::<$type, _, _>(numbers.to_vec()), Ok($expected));
        )*};
    }
    check! {
        Vec<i32> => vec![3, 1, 3],
        Vec<usize> => vec![3, 1, 3],
        Box<[u8]> => Box::from([3, 1, 3]),
        Rc<[u64]> => Rc::from([3, 1, 3]),
        Arc<[i32]> => Arc::from([3, 1, 3]),
        VecDeque<i8> => VecDeque::from([3, 1, 3]),
        HashSet<u16> => HashSet::from([1, 3]),
        BTreeSet<u16> => BTreeSet::from([1, 3]),
    }
    let message = "argument 'a[1]': -1 does not fit u8";
    assert!(refused(give::<Vec<u8>, _, _>(&[0, -1][..]), "ArithmeticException", message));
    assert!(refused(give::<HashSet<u8>, _, _>(vec![0, -1]), "ArithmeticException", message));
    let message = "argument 'a[key 1]': -1 does not fit u8";
    assert!(refused(give::<Vec<(u8, i32)>, _, _>(vec![(0, 0), (-1, 0)]), "ArithmeticException", message));
    let message = "argument 'a[value 1][0]': -1 does not fit u8";
    let entries = vec![(0, vec![]), (0, vec![-1])];
    assert!(refused(give::<Vec<(i32, Vec<u8>)>, _, _>(&entries), "ArithmeticException", message));
    assert!(refused(give::<Vec<(i32, Vec<u8>)>, _, _>(entries), "ArithmeticException", message));
    let message = "argument 'a[value]': -1 does not fit u8";
    let map = HashMap::from([(1, -1)]);
    assert!(refused(give::<HashMap<i32, u8>, _, _>(&map), "ArithmeticException", message));
    assert!(refused(give::<Vec<(i32, u8)>, _, _>(map), "ArithmeticException", message));
    let message = "argument 'a[1][0]': 300 does not fit u8";
    assert!(refused(give::<Vec<Vec<u8>>, _, _>(vec![vec![], vec![300]]), "ArithmeticException", message));
}

#[test]
fn lists_of_texts_are_lent_or_copied() {
    let names = vec!["a".to_owned(), "b".to_owned(), "a".to_owned()];
    assert_eq!(give::<&[String], _, _>(&names), Ok(&names[..]));
    assert_eq!(give::<Vec<&str>, _, _>(&names), Ok(vec!["a", "b", "a"]));
    assert_eq!(give::<Vec<String>, _, _>(&names), Ok(names.clone()));
    assert_eq!(give::<Vec<PathBuf>, _, _>(&names), Ok(vec!["a".into(), "b".into(), "a".into()]));
    assert_eq!(give::<HashSet<String>, _, _>(&names), Ok(HashSet::from(["a".to_owned(), "b".to_owned()])));
    assert_eq!(give::<BTreeSet<&str>, _, _>(&names), Ok(BTreeSet::from(["a", "b"])));
    assert_eq!(give::<Vec<char>, _, _>(&names), Ok(vec!['a', 'b', 'a']));
    let at = names.as_ptr();
    let names = give::<Vec<String>, _, _>(names).unwrap();
    assert_eq!(names.as_ptr(), at);
}

#[test]
fn sets_and_maps_are_rebuilt() {
    let set = HashSet::from([1_i32, 2]);
    assert_eq!(give::<&HashSet<i32>, _, _>(&set), Ok(&set));
    assert_eq!(give::<BTreeSet<u8>, _, _>(&set), Ok(BTreeSet::from([1, 2])));
    assert_eq!(give::<HashSet<u8>, _, _>(set.clone()), Ok(HashSet::from([1, 2])));
    assert_eq!(give::<Vec<u8>, _, _>(set).map(|list| list.len()), Ok(2));
    let map = HashMap::from([("a".to_owned(), 1_i32)]);
    assert_eq!(give::<&HashMap<String, i32>, _, _>(&map), Ok(&map));
    assert_eq!(give::<HashMap<&str, u8>, _, _>(&map), Ok(HashMap::from([("a", 1)])));
    assert_eq!(give::<BTreeMap<String, i64>, _, _>(&map), Ok(BTreeMap::from([("a".to_owned(), 1)])));
    assert_eq!(give::<Vec<(Rc<str>, u8)>, _, _>(map), Ok(vec![("a".into(), 1)]));
    assert_eq!(give::<Vec<(String, u8)>, _, _>(&[("a".to_owned(), 1_i32)][..]), Ok(vec![("a".to_owned(), 1)]));
}

#[test]
fn values_stay_what_they_are() {
    assert_eq!(give::<bool, _, _>(true), Ok(true));
    assert_eq!(give::<f32, _, _>(1.5_f32), Ok(1.5));
    assert_eq!(give::<f64, _, _>(1.5_f32), Ok(1.5));
    assert_eq!(give::<Option<f64>, _, _>(Some(1.5_f64)), Ok(Some(1.5)));
    assert_eq!(give::<Duration, _, _>(Duration::MAX), Ok(Duration::MAX));
    assert_eq!(give::<SystemTime, _, _>(SystemTime::UNIX_EPOCH), Ok(SystemTime::UNIX_EPOCH));
    assert_eq!(give::<Date, _, _>(Date::MAX), Ok(Date::MAX));
    assert_eq!(give::<Time, _, _>(&Time::MAX), Ok(Time::MAX));
    assert_eq!(give::<Option<DateTime>, _, _>(Some(DateTime::MIN)), Ok(Some(DateTime::MIN)));
    assert_eq!(give::<[u8; 16], _, _>([1; 16]), Ok([1; 16]));
}

/// `given_as!` in a function, for its `return`.
macro_rules! named {
    ($value:expr, |$name:ident: $($type:tt)+) => {{
        let give = || {
            let $name = given_as!($($type)+, $value, "a");
            Ok(format!("{:?}", $name))
        };
        let given: Result<String, Failure> = give();
        given.map_err(|failure| format!("{failure:?}"))
    }};
}

#[test]
fn a_named_type_is_known_made_or_read() {
    let shown = |text: &str| Ok(text.to_owned());
    let bytes = &[1_u8, 2][..];
    let names = vec!["a".to_owned()];
    assert_eq!(named!("x", |a: String), shown("\"x\""));
    assert_eq!(named!("x", |a: &str), shown("\"x\""));
    assert_eq!(named!("x", |a: &String), shown("\"x\""));
    assert_eq!(named!("x", |a: &CStr), shown("\"x\""));
    assert_eq!(named!("x", |a: &Path), shown("\"x\""));
    assert_eq!(named!("x", |a: &PathBuf), shown("\"x\""));
    assert_eq!(named!("x", |a: &[u8]), shown("[120]"));
    assert_eq!(named!("x", |a: Option<&str>), named!(Some("x"), |a: Option<&str>).and(shown("Some(\"x\")")));
    assert_eq!(named!("::1", |a: IpAddr), shown("::1"));
    assert_eq!(named!("::1", |a: &IpAddr), shown("::1"));
    assert_eq!(named!(7_i32, |a: f64), shown("7.0"));
    assert_eq!(named!(7_i32, |a: &u64), shown("7"));
    assert_eq!(named!([127_u8, 0, 0, 1], |a: IpAddr), shown("127.0.0.1"));
    assert_eq!(named!(bytes, |a: [u8; 2]), shown("[1, 2]"));
    assert_eq!(named!(bytes, |a: &[u8; 2]), shown("[1, 2]"));
    assert_eq!(named!(bytes, |a: &[u8]), shown("[1, 2]"));
    assert_eq!(named!(bytes, |a: &[u16]), shown("[1, 2]"));
    assert_eq!(named!(bytes, |a: Vec<u8>), shown("[1, 2]"));
    assert_eq!(named!(&names, |a: &[&str]), shown("[\"a\"]"));
    assert_eq!(named!(&names, |a: &[String]), shown("[\"a\"]"));
    assert_eq!(named!(&names, |a: &Vec<String>), shown("[\"a\"]"));
    assert_eq!(named!(&names, |a: BTreeSet<String>), shown("{\"a\"}"));
    let message = "argument 'a': invalid IP address syntax";
    assert!(refused(named!("x", |a: IpAddr), "IllegalArgumentException", message));
    assert!(refused(named!("x", |a: &IpAddr), "IllegalArgumentException", message));
    let message = "argument 'a': -1 does not fit u64";
    assert!(refused(named!(-1_i32, |a: &u64), "ArithmeticException", message));
}

#[test]
fn a_named_reference_may_be_exclusive() {
    let read = || {
        let reader = given_as!(&mut &[u8], &[1_u8, 2, 3][..], "a");
        let mut two = [0; 2];
        reader.read_exact(&mut two).unwrap();
        Ok::<_, Failure>((two, reader.len()))
    };
    assert_eq!(read().unwrap(), ([1, 2], 1));
}

#[test]
fn what_another_function_makes_may_fail() {
    let via = |text: &'static str| {
        let number = via!(text.parse::<u8>(), "a");
        let shown = via!(text.strip_prefix('1').ok_or([number]), "a");
        let rest = via!(shown.strip_prefix('2'), "a");
        let plain = via!(rest.len(), "a");
        Ok(plain)
    };
    let via = |text| via(text).map_err(|failure: Failure| format!("{failure:?}"));
    assert_eq!(via("123"), Ok(1));
    assert!(refused(via("x"), "IllegalArgumentException", "argument 'a': invalid digit found in string"));
    assert!(refused(via("2"), "IllegalArgumentException", "argument 'a': [2]"));
    assert!(refused(via("13"), "IllegalArgumentException", "argument 'a': shown.strip_prefix makes nothing of it"));
}
