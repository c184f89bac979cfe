//! Values of each kind: Rust sends what is written down here, and asserts that Java returns it.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::{Duration, SystemTime};

use nativebound::civil::{Date, DateTime, Time};
use nativebound::{JavaException, native_bound};

use crate::bindings::{self, Kind, Point, ScalarKinds, Shape, Token, ValueKinds};
use crate::failures;

/// Sends each value by the method, and compares what comes back.
macro_rules! echo {
    ($kinds:ident: $($method:ident($($value:expr),+ $(,)?);)+) => {$($({
        let value = $value;
        assert_eq!($kinds.$method(Clone::clone(&value))?, value, stringify!($method));
    })+)+};
}

/// Likewise, by bits.
macro_rules! echo_bits {
    ($kinds:ident: $($method:ident: $float:ty, $($bits:expr),+;)+) => {$($(
        assert_eq!($kinds.$method(<$float>::from_bits($bits))?.to_bits(), $bits, stringify!($method));
    )+)+};
}

pub struct Sender;

#[native_bound]
impl bindings::Sender for Sender {
    type Error = JavaException;

    fn scalars(kinds: Box<dyn ScalarKinds>) -> Result<(), Self::Error> {
        echo! { kinds:
            flag(false, true);
            tiny(i8::MIN, -1, 0, i8::MAX);
            small(i16::MIN, -1, 0, i16::MAX);
            unit(0, 0xd800, 0xffff);
            number(i32::MIN, -1, 0, i32::MAX);
            big(i64::MIN, -1, 0, i64::MAX);
            unsigned_tiny(0, 0x80, u8::MAX);
            unsigned_small(0, 0x8000, u16::MAX);
            unsigned_number(0, 1 << 31, u32::MAX);
            unsigned_big(0, 1 << 63, u64::MAX);
            boxed_flag(true);
            boxed_number(i32::MIN, 1000);
            boxed_unit(0xdfff);
            boxed_unsigned(u16::MAX);
            maybe_number(None, Some(0), Some(i32::MIN));
            maybe_twice(None, Some(-0.5));
            maybe_unsigned(None, Some(u64::MAX));
            kind(Kind::Word, Kind::Number, Kind::Space);
            maybe_kind(None, Some(Kind::Word), Some(Kind::Space));
        }
        echo_bits! { kinds:
            single: f32, 0, 1 << 31, 1, 0x7f7f_ffff, 0xff80_0000, 0x7fc0_0001;
            twice: f64, 0, 1 << 63, 1, 0x7fef_ffff_ffff_ffff, 0xfff0_0000_0000_0000, 0x7ff8_0000_0000_0001;
            boxed_twice: f64, 1 << 63, 0x7ff8_0000_0000_0001;
        }
        Ok(())
    }

    #[rustfmt::skip]
    fn many(kinds: Box<dyn ScalarKinds>) -> Result<(), Self::Error> {
        let all = kinds.many(
            true, -1, -200, 68, -4, 5_000_000_000_000, -6.5, 7.25, Kind::Word, 9,
            false, -11, -1200, 78, -14, 15_000_000_000_000, -16.5, 17.25, Kind::Number, 19,
            false, -21, -2200, 88, -24, 25_000_000_000_000, -26.5, 27.25, Kind::Space, 29,
            false, -31, -3200, 98, -34, 35_000_000_000_000, -36.5, 37.25, Kind::Number, 39,
        )?;
        assert_eq!(
            all,
            "true,-1,-200,68,-4,5000000000000,-6.5,7.25,WORD,9,\
            false,-11,-1200,78,-14,15000000000000,-16.5,17.25,NUMBER,19,\
            false,-21,-2200,88,-24,25000000000000,-26.5,27.25,SPACE,29,\
            false,-31,-3200,98,-34,35000000000000,-36.5,37.25,NUMBER,39"
        );
        assert_eq!(kinds.mixed("before", -7, Some(Kind::Space), 0xe9, &[1, 2], 0.5)?, -0.25);
        assert_eq!(kinds.mixed("", 0, None, 0, &[], -0.0)?.to_bits(), 0, "-0.0 / -2");
        Ok(())
    }

    fn texts(kinds: Box<dyn ValueKinds>) -> Result<(), Self::Error> {
        let (long, wide) = ("x".repeat(100_000), "é".repeat(9_999) + "漢😀");
        for text in ["", "a", "\0", "né", "日本語", "a😀\0z", &long, &wide, "short again"] {
            assert_eq!(kinds.text(text)?, text);
            assert_eq!(kinds.maybe_text(Some(text))?.as_deref(), Some(text));
            assert_eq!(kinds.optional_text(Some(text))?.as_deref(), Some(text));
        }
        assert_eq!(kinds.maybe_text(None)?, None);
        assert_eq!(kinds.optional_text(None)?, None);
        Ok(())
    }

    fn arrays(kinds: Box<dyn ValueKinds>) -> Result<(), Self::Error> {
        let million: Vec<i32> = (0..1_000_000).map(|i: i32| i.wrapping_mul(4_001)).collect();
        echo! { kinds:
            flags(&[true, false, true][..], &[][..]);
            bytes(&[0, 127, 128, 255][..], &[][..]);
            shorts(&[i16::MIN, i16::MAX][..]);
            units(&[0xd800, 0xffff][..]);
            numbers(&[i32::MIN, -1, i32::MAX][..], &[][..], &million[..], &[7][..]);
            bigs(&[i64::MIN, i64::MAX][..]);
            singles(&[f32::MIN, f32::INFINITY][..]);
            doubles(&[f64::MIN, 5e-324][..], &[][..]);
            unsigned_numbers(&[u32::MAX, 1 << 31][..]);
            texts(vec![], vec![String::new(), "né\0😀".to_owned()]);
            texts_or_nulls(vec![None, Some(String::new()), Some("x".to_owned())]);
            rows(vec![vec![], vec![1, 255]]);
            points(vec![], vec![Point { x: 1, y: i64::MIN }]);
        }
        assert_eq!(kinds.maybe_numbers(Some(&[1, -2]))?, Some(vec![1, -2]));
        assert_eq!(kinds.maybe_numbers(Some(&[]))?, Some(vec![]));
        assert_eq!(kinds.maybe_numbers(None)?, None);
        let bits = |bits: u64| kinds.doubles(&[f64::from_bits(bits)]).map(|back| back[0].to_bits());
        assert_eq!(bits(1 << 63)?, 1 << 63);
        assert_eq!(bits(0x7ff8_0000_0000_0001)?, 0x7ff8_0000_0000_0001);
        Ok(())
    }

    fn records(kinds: Box<dyn ValueKinds>) -> Result<(), Self::Error> {
        echo! { kinds:
            point(Point { x: i32::MIN, y: i64::MAX });
            maybe_point(None, Some(Point { x: 1, y: -1 }));
            token(token(0), token(3));
            maybe_token(None, Some(token(1)));
            shape(Shape::Circle { radius: -0.5 }, deep_shape(), nested(150));
            positive(bindings::Positive { value: 1 });
        }
        Ok(())
    }

    fn collections(kinds: Box<dyn ValueKinds>) -> Result<(), Self::Error> {
        let index = HashMap::from([(String::new(), vec![]), ("k".to_owned(), vec![token(1), token(0)])]);
        let sets = vec![None, Some(HashSet::new()), Some(HashSet::from([Kind::Word, Kind::Space]))];
        echo! { kinds:
            tokens(vec![], vec![token(2), token(0)]);
            collection(vec![1, 1, -1]);
            words(HashSet::new(), HashSet::from([String::new(), "a".to_owned()]));
            index(HashMap::new(), index);
            ordered(vec![(2.0, Kind::Word), (-0.0, Kind::Space), (0.0, Kind::Space)]);
            optional_token(None, Some(token(0)));
            optional_int(None, Some(i32::MIN));
            optional_long(None, Some(i64::MAX));
            optional_double(None, Some(-1.5));
            holes(vec![None, Some(String::new()), None]);
            deep(HashMap::from([(Point { x: 0, y: 0 }, sets)]));
        }
        Ok(())
    }

    fn library(kinds: Box<dyn ValueKinds>) -> Result<(), Self::Error> {
        let epoch = SystemTime::UNIX_EPOCH;
        echo! { kinds:
            path(Path::new(""), Path::new("a/né😀"));
            duration(Duration::ZERO, Duration::new(i64::MAX.unsigned_abs(), 999_999_999));
            instant(epoch, epoch - Duration::new(1, 100), epoch + Duration::new(4_000_000_000, 999_999_900));
            local_date(Date::MIN, Date::MAX, Date::new(2024, 2, 29).unwrap());
            local_time(Time::MIN, Time::MAX);
            local_date_time(DateTime::MIN, DateTime::MAX);
            uuid([0; 16], [0, 1, 2, 3, 4, 5, 6, 7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xff]);
            big_integer(&[0][..], &[0x80][..], &[0, 0xff, 1][..]);
            big_decimal((0, vec![0]), (i32::MIN, vec![0xff]), (5, vec![1, 0]));
        }
        assert_eq!(kinds.maybe_path(Some(Path::new("x")))?.as_deref(), Some(Path::new("x")));
        assert_eq!(kinds.maybe_path(None)?, None);
        Ok(())
    }

    fn greeting(kinds: Box<dyn ValueKinds>) -> Result<(), Self::Error> {
        assert_eq!(kinds.greeting("né")?, "hello né");
        Ok(())
    }

    fn functions(
        tokens: Box<dyn bindings::BiFunctionOfTokenAndNullableStringToOptionalOfToken>,
        bytes: Box<dyn bindings::SupplierOfByteArray>,
        shapes: Box<dyn bindings::UnaryOperatorOfListOfShape>,
        numbers: Box<dyn bindings::ConsumerOfIntArray>,
        kinds: Box<dyn bindings::FunctionOfDurationToNullableKind>,
        points: Box<dyn bindings::ToLongFunctionOfMapOfStringAndNullablePoint>,
        unsigned: Box<dyn bindings::IntFunctionOfUnsignedInteger>,
        labels: Box<dyn bindings::FunctionOfKindToNullableLabels>,
    ) -> Result<(), Self::Error> {
        assert_eq!(tokens.apply(token(1), Some("né"))?, Some(token(2)));
        assert_eq!(tokens.apply(token(0), None)?, None);
        assert_eq!(bytes.get()?, [0, 128, 255]);
        assert_eq!(shapes.apply(vec![Shape::Circle { radius: 1.0 }, deep_shape()])?, [deep_shape()]);
        numbers.accept(&[3, -4])?;
        assert_eq!(kinds.apply(Duration::from_secs(1))?, Some(Kind::Space));
        assert_eq!(kinds.apply(Duration::ZERO)?, None);
        let map = HashMap::from([("a".to_owned(), None), ("b".to_owned(), Some(Point { x: 3, y: 4 }))]);
        assert_eq!(points.apply_as_long(map)?, i64::MIN);
        assert_eq!(unsigned.apply(-1)?, u32::MAX);
        assert_eq!(labels.apply(Kind::Word)?.map(|labels| labels.label()).transpose()?.as_deref(), Some("word"));
        assert!(labels.apply(Kind::Space)?.is_none());
        Ok(())
    }

    fn failure_of_scalar(kinds: Box<dyn ScalarKinds>, method: &str) -> String {
        failures::twice(|| failures::of_scalar(&*kinds, method))
    }

    fn failure(kinds: Box<dyn ValueKinds>, method: &str) -> String {
        failures::twice(|| failures::of_value(&*kinds, method))
    }

    fn refused(kinds: Box<dyn ValueKinds>) -> String {
        failures::refused(&*kinds)
    }

    fn give(kinds: Box<dyn ValueKinds>, twice_one_key: bool) -> String {
        failures::given(&*kinds, twice_one_key)
    }

    fn known(task: Box<dyn bindings::TaskOfIOException>) -> String {
        failures::known(&*task)
    }
}

/// With as many notes.
pub(crate) fn token(notes: usize) -> Token {
    let notes = (0..notes).map(|i| (i % 2 == 0).then(|| format!("né{i}"))).collect::<Vec<_>>();
    let at = (!notes.is_empty()).then_some(Point { x: -1, y: 1 << 40 });
    Token { text: "t😀".to_owned(), notes, kind: Kind::Number, at }
}

fn deep_shape() -> Shape {
    let circle = Shape::Circle { radius: f64::MAX };
    let group = Shape::Group { members: vec![], background: Some(Box::new(circle.clone())) };
    Shape::Group { members: vec![circle, group], background: None }
}

/// A circle in as many groups.
pub(crate) fn nested(groups: usize) -> Shape {
    (0..groups).fold(Shape::Circle { radius: 0.0 }, |inner, _| Shape::Group { members: vec![inner], background: None })
}
