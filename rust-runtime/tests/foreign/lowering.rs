//! Every type of a crate that becomes one of Java's, at its edges.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::ffi::{OsStr, OsString};
use std::fmt::Debug;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nativebound::__private::v1::*;
use nativebound::civil::{Date, DateTime, Time};

use crate::shims::Here;

const THROWS: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);

/// What Java gets, or the class and the text of its exception.
macro_rules! lowered_to {
    ($to:ty, $value:expr) => {{
        #[allow(unused_mut, reason = "some values are lent exclusively")]
        let mut lower = || {
            let result: $to = returned!(Here<Throwing>, $value, &THROWS);
            Ok(result)
        };
        let lowered: Result<$to, Failure> = lower();
        lowered.map_err(|failure| format!("{failure:?}"))
    }};
}

/// What [`lowered_to`] says, by a function: there are many pairs of numbers.
fn lowered<W, T, H>(value: T) -> Result<W, String>
where
    T: Lower<W, Here<Throwing>, H>,
{
    value.lower().map_err(|error| format!("{:?}", error.failure(&THROWS)))
}

fn is_range(failure: &str, value: &dyn Debug, java: &str) -> bool {
    failure.contains("java/lang/ArithmeticException")
        && failure.contains(&format!("message: \"the result: {value:?} does not fit {java}\""))
}

/// Every pair of integers, at the ends of both, and every form that a crate may have one in.
#[test]
#[allow(irrefutable_let_patterns, clippy::cast_lossless, reason = "some pairs never fail, or lose nothing")]
fn integers_are_exact_or_refused() {
    macro_rules! edges {
        ($from:ty => $($to:ty as $java:literal),*) => {$(
            let ends = [<$to>::MIN as i128, <$to>::MAX as i128, <$from>::MIN as i128, <$from>::MAX as i128, 0];
            for value in ends.iter().flat_map(|end| [end.saturating_sub(1), *end, end.saturating_add(1)]) {
                let Ok(value) = <$from>::try_from(value) else { continue };
                let exact = <$to>::try_from(value).ok();
                let check = |lowered: Result<$to, String>| match exact {
                    Some(exact) => assert_eq!(lowered, Ok(exact)),
                    None => assert!(is_range(lowered.as_ref().unwrap_err(), &value, $java), "{lowered:?}"),
                };
                check(lowered::<$to, _, _>(value));
                check(lowered::<$to, _, _>(&value));
                check(lowered::<$to, _, _>(&&value));
                if let Some(value) = NonZero::new(value) {
                    check(lowered::<$to, _, _>(value));
                    check(lowered::<$to, _, _>(&value));
                }
            }
        )*};
    }
    macro_rules! all {
        ($($from:ty)*) => {$(
            edges!($from => i8 as "byte", u8 as "unsigned byte", i16 as "short", u16 as "char or unsigned short",
                i32 as "int", u32 as "unsigned int", i64 as "long", u64 as "unsigned long");
        )*};
    }
    all!(i8 u8 i16 u16 i32 u32 i64 u64 i128 isize usize);
    assert_eq!(lowered_to!(u64, u128::from(u64::MAX)), Ok(u64::MAX));
    assert!(is_range(&lowered_to!(u64, u128::MAX).unwrap_err(), &u128::MAX, "unsigned long"));
    assert!(is_range(&lowered_to!(i8, &u128::MAX).unwrap_err(), &u128::MAX, "byte"));
}

#[test]
fn floats_booleans_and_orders_are_exact() {
    assert_eq!(lowered_to!(f64, f32::MIN_POSITIVE), Ok(f64::from(f32::MIN_POSITIVE)));
    assert_eq!(lowered_to!(f64, &f64::MAX), Ok(f64::MAX));
    assert!(lowered_to!(f32, f32::NAN).unwrap().is_nan());
    assert_eq!(lowered_to!(bool, &&true), Ok(true));
    assert_eq!(
        [Ordering::Less, Ordering::Equal, Ordering::Greater].map(|order| lowered_to!(i32, order)),
        [Ok(-1), Ok(0), Ok(1)]
    );
    assert_eq!(lowered_to!((), ()), Ok(()));
}

#[test]
fn characters_are_units_code_points_or_texts() {
    for (character, unit) in [('\0', 0), ('\u{D7FF}', 0xD7FF), ('\u{E000}', 0xE000), ('\u{FFFF}', 0xFFFF)] {
        assert_eq!(lowered_to!(u16, character), Ok(unit));
        assert_eq!(lowered_to!(i32, &character), Ok(i32::from(unit)));
    }
    assert!(lowered_to!(u16, '😀').unwrap_err().contains("the result: U+1F600 does not fit char"));
    assert_eq!(lowered_to!(i32, char::MAX), Ok(0x0010_FFFF));
    assert_eq!(lowered_to!(u32, char::MAX), Ok(0x0010_FFFF));
    assert_eq!(lowered_to!(String, '😀'), Ok("😀".to_owned()));
    assert_eq!(lowered_to!(Vec<String>, "a😀".chars()), Ok(vec!["a".to_owned(), "😀".to_owned()]));
}

#[test]
fn every_text_is_a_string() {
    let text = "añ😀\0";
    let (string, path, os) = (text.to_owned(), PathBuf::from(text), OsString::from(text));
    let [boxed, rc, arc, cow] = [(); 4].map(|()| text);
    let (boxed, rc, arc, cow): (Box<str>, Rc<str>, Arc<str>, Cow<'_, str>) =
        (boxed.into(), rc.into(), arc.into(), cow.into());
    let mut exclusive = string.clone();
    for lowered in [
        lowered_to!(String, text),
        lowered_to!(String, &text),
        lowered_to!(String, exclusive.as_mut_str()),
        lowered_to!(String, &string),
        lowered_to!(String, &&string),
        lowered_to!(String, &cow),
        lowered_to!(String, cow),
        lowered_to!(String, Cow::<str>::Owned(string.clone())),
        lowered_to!(String, &boxed),
        lowered_to!(String, boxed),
        lowered_to!(String, &rc),
        lowered_to!(String, rc),
        lowered_to!(String, &arc),
        lowered_to!(String, arc),
        lowered_to!(String, &path),
        lowered_to!(String, path.as_path()),
        lowered_to!(String, path.clone().into_boxed_path()),
        lowered_to!(String, Cow::Borrowed(path.as_path())),
        lowered_to!(String, path.clone()),
        lowered_to!(String, &os),
        lowered_to!(String, os.as_os_str()),
        lowered_to!(String, Cow::Borrowed(os.as_os_str())),
        lowered_to!(String, os.clone()),
    ] {
        assert_eq!(lowered.as_deref(), Ok(text));
    }
    for lowered in [
        lowered_to!(PathBuf, path.clone()),
        lowered_to!(PathBuf, &path),
        lowered_to!(PathBuf, path.as_path()),
        lowered_to!(PathBuf, &path.as_path()),
        lowered_to!(PathBuf, path.clone().into_boxed_path()),
        lowered_to!(PathBuf, Cow::Borrowed(path.as_path())),
        lowered_to!(PathBuf, os.clone()),
        lowered_to!(PathBuf, &os),
        lowered_to!(PathBuf, os.as_os_str()),
        lowered_to!(PathBuf, string.clone()),
        lowered_to!(PathBuf, &string),
        lowered_to!(PathBuf, text),
    ] {
        assert_eq!(lowered.as_deref(), Ok(&*path));
    }
}

#[cfg(unix)]
#[test]
fn what_is_not_unicode_is_no_string() {
    use std::os::unix::ffi::{OsStrExt, OsStringExt};

    let os = OsString::from_vec(b"a\xFF".to_vec());
    let path = Path::new(OsStr::from_bytes(b"a\xFF"));
    for failure in [
        lowered_to!(String, path),
        lowered_to!(String, path.to_owned()),
        lowered_to!(String, os.as_os_str()),
        lowered_to!(String, os),
    ] {
        let failure = failure.unwrap_err();
        assert!(failure.contains("java/lang/IllegalArgumentException"), "{failure}");
        assert!(failure.contains("the result: the text is not Unicode: a\u{FFFD}"), "{failure}");
    }
    assert_eq!(lowered_to!(PathBuf, path).as_deref(), Ok(path));
}

#[test]
fn values_of_the_jdk_stay_what_they_are() {
    let (duration, time, uuid) = (Duration::MAX, SystemTime::UNIX_EPOCH, [7_u8; 16]);
    assert_eq!(lowered_to!(Duration, duration), Ok(duration));
    assert_eq!(lowered_to!(Duration, &duration), Ok(duration));
    assert_eq!(lowered_to!(SystemTime, &time), Ok(time));
    assert_eq!(lowered_to!(Date, &Date::MAX), Ok(Date::MAX));
    assert_eq!(lowered_to!(Option<Time>, Some(Time::MAX)), Ok(Some(Time::MAX)));
    assert_eq!(lowered_to!(Vec<DateTime>, [DateTime::MIN]), Ok(vec![DateTime::MIN]));
    assert_eq!(lowered_to!([u8; 16], uuid), Ok(uuid));
    assert_eq!(lowered_to!([u8; 16], &uuid), Ok(uuid));
    assert_eq!(lowered_to!(Vec<u8>, uuid), Ok(vec![7; 16]));
}

#[test]
fn every_collection_is_a_list() {
    let items = [3_u64, 1, 2];
    let expected = Ok(vec![3_i32, 1, 2]);
    let vec = items.to_vec();
    for lowered in [
        lowered_to!(Vec<i32>, items),
        lowered_to!(Vec<i32>, &items),
        lowered_to!(Vec<i32>, &items[..]),
        lowered_to!(Vec<i32>, &vec),
        lowered_to!(Vec<i32>, vec.iter()),
        lowered_to!(Vec<i32>, vec.iter().copied()),
        lowered_to!(Vec<i32>, vec.iter().rev().rev()),
        lowered_to!(Vec<i32>, vec.clone()),
        lowered_to!(Vec<i32>, vec.clone().into_boxed_slice()),
        lowered_to!(Vec<i32>, Rc::<[u64]>::from(items)),
        lowered_to!(Vec<i32>, Arc::<[u64]>::from(items)),
        lowered_to!(Vec<i32>, Cow::Borrowed(&items[..])),
        lowered_to!(Vec<i32>, Cow::<[u64]>::Owned(vec.clone())),
        lowered_to!(Vec<i32>, VecDeque::from(vec.clone())),
        lowered_to!(Vec<i32>, &LinkedList::from(items)),
        lowered_to!(Vec<i32>, Box::new(items.into_iter()) as Box<dyn Iterator<Item = u64>>),
        lowered_to!(Vec<i32>, items.map(Ok::<_, String>)),
    ] {
        assert_eq!(lowered, expected);
    }
    assert_eq!(lowered_to!(Vec<i32>, BTreeSet::from(items)), Ok(vec![1, 2, 3]));
    assert_eq!(lowered_to!(Vec<i32>, BinaryHeap::from([5_u8])), Ok(vec![5]));
    assert_eq!(lowered_to!(HashSet<i32>, items), Ok(HashSet::from([1, 2, 3])));
    assert_eq!(lowered_to!(HashSet<String>, ["a", "a"]), Ok(HashSet::from(["a".to_owned()])));
    assert_eq!(lowered_to!(Vec<Vec<u8>>, [&[1_u8, 2][..], &[]]), Ok(vec![vec![1, 2], vec![]]));
    assert_eq!(lowered_to!(Vec<Option<i32>>, [Some(1_u8), None]), Ok(vec![Some(1), None]));
    assert_eq!(lowered_to!(Option<Vec<String>>, Some(["a"])), Ok(Some(vec!["a".to_owned()])));
    assert_eq!(lowered_to!(Option<i32>, None::<&u64>), Ok(None));
    assert_eq!(lowered_to!(Option<i32>, Ok::<_, String>(Some(4_usize))), Ok(Some(4)));
}

#[test]
fn pairs_are_entries() {
    let map = BTreeMap::from([("a", 1_usize), ("b", 2)]);
    let expected = HashMap::from([("a".to_owned(), 1_i64), ("b".to_owned(), 2)]);
    assert_eq!(lowered_to!(HashMap<String, i64>, &map), Ok(expected.clone()));
    assert_eq!(lowered_to!(HashMap<String, i64>, map.clone()), Ok(expected.clone()));
    assert_eq!(lowered_to!(HashMap<String, i64>, [("a", 1_u8), ("b", 2)]), Ok(expected.clone()));
    assert_eq!(lowered_to!(HashMap<String, i64>, &vec![("a", 1_u8), ("b", 2)]), Ok(expected));
    assert_eq!(lowered_to!(Vec<(String, i64)>, map), Ok(vec![("a".to_owned(), 1), ("b".to_owned(), 2)]));
}

#[test]
fn what_does_not_fit_says_where_it_is() {
    let failure = lowered_to!(Vec<Vec<i8>>, [vec![1_u8], vec![1, 2, 128]]).unwrap_err();
    assert!(failure.contains("the result[1][2]: 128 does not fit byte"), "{failure}");
    let failure = lowered_to!(Vec<i8>, [128_u8].iter()).unwrap_err();
    assert!(failure.contains("the result[0]: 128 does not fit byte"), "{failure}");
}

/// An iterator that lies of its length.
struct Liar(u8);

impl Iterator for Liar {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (i32::MAX as usize, None)
    }
}

#[test]
fn a_length_that_is_announced_is_not_believed() {
    assert_eq!(lowered_to!(Vec<i32>, Liar(3)), Ok(vec![2, 1, 0]));
}

#[test]
fn texts_and_vectors_are_not_copied() {
    let text = "text".repeat(100);
    let at = text.as_ptr();
    let text = lowered_to!(String, text).unwrap();
    assert_eq!(text.as_ptr(), at);
    let bytes = vec![7_u8; 1 << 20];
    let at = bytes.as_ptr();
    let bytes = lowered_to!(Vec<u8>, bytes).unwrap();
    assert_eq!(bytes.as_ptr(), at);
    let bytes = lowered_to!(Vec<u8>, bytes.into_boxed_slice()).unwrap();
    assert_eq!(bytes.as_ptr(), at);
    let bytes = lowered_to!(Option<Vec<u8>>, Ok::<_, String>(Some(bytes))).unwrap().unwrap();
    assert_eq!((bytes.as_ptr(), bytes.len()), (at, 1 << 20));
    let texts = vec![String::from("a"); 10];
    let at = texts.as_ptr();
    let texts = lowered_to!(Vec<String>, texts).unwrap();
    assert_eq!(texts.as_ptr(), at);
}

#[test]
fn what_never_ends_is_refused() {
    let is_refused = |failure: String| {
        assert!(failure.contains("java/lang/OutOfMemoryError"), "{failure}");
        assert!(failure.contains("the result: it has more items than there is memory for"), "{failure}");
    };
    is_refused(lowered_to!(Vec<String>, std::iter::repeat("a")).unwrap_err());
    is_refused(lowered_to!(Vec<i64>, 0_u64..).unwrap_err());
    is_refused(lowered_to!(Vec<u8>, std::iter::repeat_n(1_u8, 1 << 50)).unwrap_err());
    is_refused(lowered_to!(Vec<u8>, std::iter::repeat_n(&1_u8, usize::MAX)).unwrap_err());
}

#[test]
fn a_map_loses_nothing_and_a_set_has_all_once() {
    let pairs = [("a", 1), ("b", 2), ("a", 3)];
    let twice = lowered_to!(HashMap<String, i32>, pairs).unwrap_err();
    assert!(twice.contains("java/lang/IllegalArgumentException"), "{twice}");
    assert!(twice.contains("the result[2]: this entry has the key of an earlier one"), "{twice}");
    assert_eq!(lowered_to!(Vec<(String, i32)>, pairs).unwrap().len(), 3);
    assert_eq!(lowered_to!(HashSet<i32>, [1, 2, 1]), Ok(HashSet::from([1, 2])));
    let range = lowered_to!(HashSet<i8>, [1, 2, 300]).unwrap_err();
    assert!(range.contains("the result[2]: 300 does not fit byte"), "{range}");
    let range = lowered_to!(HashMap<i8, i8>, [(1, 2), (2, 300)]).unwrap_err();
    assert!(range.contains("the result[value 1]: 300 does not fit byte"), "{range}");
    let range = lowered_to!(Vec<(i8, Vec<i8>)>, [(1, vec![2]), (2, vec![3, 300])]).unwrap_err();
    assert!(range.contains("the result[value 1][1]: 300 does not fit byte"), "{range}");
    let range = lowered_to!(Vec<(i8, i8)>, &vec![(300, 2)]).unwrap_err();
    assert!(range.contains("the result[key 0]: 300 does not fit byte"), "{range}");
}

/// A node as a crate has it, and as `bindings` does: the one with a box, the other without one, or both.
#[test]
fn records_in_their_own_kind_are_in_boxes() {
    #[derive(Debug, PartialEq)]
    struct Theirs(i32, Option<Box<Theirs>>);
    #[derive(Debug, PartialEq)]
    struct Ours(i8, Option<Box<Ours>>);
    impl<M> Lower<Ours, Here<M>> for &Theirs {
        fn lower(self) -> Result<Ours, Unlowered> {
            let number = lowered!(Here<M>, self.0, "number");
            let next = lowered!(Here<M>, &self.1, "next");
            Ok(Ours(number, next))
        }
    }
    impl<M> Lower<Ours, Here<M>> for Theirs {
        fn lower(self) -> Result<Ours, Unlowered> {
            Ok(Ours(lowered!(Here<M>, self.0, "number"), lowered!(Here<M>, self.1, "next")))
        }
    }
    let theirs = |last| Theirs(1, Some(Box::new(Theirs(last, None))));
    let ours = || Ours(1, Some(Box::new(Ours(2, None))));
    assert_eq!(lowered_to!(Ours, theirs(2)), Ok(ours()));
    assert_eq!(lowered_to!(Ours, &theirs(2)), Ok(ours()));
    assert_eq!(lowered_to!(Option<Box<Ours>>, Some(theirs(2))), Ok(Some(Box::new(ours()))));
    assert_eq!(lowered_to!(Option<Box<Ours>>, Some(&theirs(2))), Ok(Some(Box::new(ours()))));
    let failure = lowered_to!(Ours, theirs(300)).unwrap_err();
    assert!(failure.contains("the result.next.number: 300 does not fit byte"), "{failure}");
}
