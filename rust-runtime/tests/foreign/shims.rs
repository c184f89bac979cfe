//! What the processor writes for a mapped class, and what comes of it.

use std::collections::HashMap;

use nativebound::__private::v1::*;

use crate::strangers;

/// Values of Java's, in the user's crate or in the generated one.
mod bindings {
    #[derive(Debug, PartialEq)]
    pub(crate) struct Found {
        pub(crate) start: i32,
        pub(crate) end: i32,
        pub(crate) text: String,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub(crate) enum Kind {
        Small,
        Large,
    }
}

/// Allows `impl`s for types of other crates.
#[derive(Debug)]
pub(crate) struct Here<M>(std::marker::PhantomData<M>);

impl MayThrow for Here<Throwing> {}

/// What Java has a handle of.
#[derive(Debug)]
pub(crate) struct Owned(pub(crate) strangers::Builder);

wrapped!(Here, Owned, strangers::Builder, shared);

impl<M> Lower<bindings::Found, Here<M>> for strangers::Found<'_> {
    fn lower(self) -> Result<bindings::Found, Unlowered> {
        Ok(bindings::Found {
            start: lowered!(Here<M>, self.at, "start"),
            end: lowered!(Here<M>, self.end(), "end"),
            text: lowered!(Here<M>, self.text, "text"),
        })
    }
}

impl<M> Lower<bindings::Kind, Here<M>> for strangers::Kind {
    fn lower(self) -> Result<bindings::Kind, Unlowered> {
        #[allow(unreachable_patterns)]
        match self {
            Self::Small => Ok(bindings::Kind::Small),
            Self::Large => Ok(bindings::Kind::Large),
            other => Err(Unlowered::value(format_args!("demo.Kind has no constant for it: {other:?}"))),
        }
    }
}

impl Given<strangers::Kind, Here<Quiet>> for bindings::Kind {
    fn give(self, _: &dyn std::fmt::Display) -> Result<strangers::Kind, Failure> {
        match self {
            Self::Small => Ok(strangers::Kind::Small),
            Self::Large => Ok(strangers::Kind::Large),
        }
    }
}

pub(crate) const THROWS: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);

/// Runs a shim's lines.
pub(crate) fn run<T>(body: impl FnOnce() -> Result<T, Failure>) -> Result<T, String> {
    body().map_err(|failure| format!("{failure:?}"))
}

macro_rules! fails {
    ($body:expr, $class:literal, $message:literal) => {
        let failure = run(|| $body).unwrap_err();
        let expected = format!("class: {:?}, constructor: Message, message: {:?}", $class, $message);
        assert!(failure.contains(&expected), "{failure}\n{expected}");
    };
}

#[test]
fn integers_take_the_type_that_the_function_has() {
    let double = |by: i32| {
        let result = strangers::double(given!(by, "by")); // demo.S#double
        let result: i32 = returned!(Here<Quiet>, result); // demo.S#double
        Ok(result)
    };
    assert_eq!(run(|| double(21)).unwrap(), 42);
    fails!(double(-1), "java/lang/ArithmeticException", "argument 'by': -1 does not fit usize");
    fails!(double(i32::MAX), "java/lang/ArithmeticException", "the result: 4294967294 does not fit int");
    let byte = |value: i32| {
        let result = strangers::byte(given!(value, "value"));
        let result: i32 = returned!(Here<Quiet>, result);
        Ok(result)
    };
    assert_eq!(run(|| byte(255)).unwrap(), 255);
    fails!(byte(256), "java/lang/ArithmeticException", "argument 'value': 256 does not fit u8");
}

#[test]
fn texts_are_lent_and_come_back() {
    run(|| {
        let text = String::from("añb");
        let result = strangers::length(&text);
        let result: i64 = returned!(Here<Quiet>, result);
        assert_eq!(result, 4);
        let result: u32 = returned!(Here<Quiet>, strangers::length_of(&*text));
        assert_eq!(result, 4);
        let result: String = returned!(Here<Quiet>, strangers::shout(&*text));
        assert_eq!(result, "AÑB");
        let text = given_as!(String, &*text, "text");
        let result: String = returned!(Here<Quiet>, strangers::consume(text));
        assert_eq!(result, "añb!");
        let text = given_as!(std::borrow::Cow<'_, str>, " a", "text");
        let result: String = returned!(Here<Quiet>, strangers::trim(text));
        assert_eq!(result, "a");
        let result: Option<String> = returned!(Here<Quiet>, strangers::first("one two"));
        assert_eq!(result.as_deref(), Some("one"));
        let result: Option<String> = returned!(Here<Quiet>, strangers::first(" two"));
        assert_eq!(result, None);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_character_is_a_unit_or_a_code_point() {
    let next = |unit: u16| {
        let result = strangers::next(given!(unit, "unit"));
        let result: u16 = returned!(Here<Quiet>, result);
        Ok(result)
    };
    assert_eq!(run(|| next(u16::from(b'a'))).unwrap(), u16::from(b'b'));
    fails!(
        next(0xD800),
        "java/lang/IllegalArgumentException",
        "argument 'unit' is not valid Unicode: lone surrogate \\ud800"
    );
    fails!(next(0xFFFF), "java/lang/ArithmeticException", "the result: U+10000 does not fit char");
}

#[test]
fn a_named_type_is_made_of_the_argument() {
    run(|| {
        let data = [1_u8, 2, 3, 4];
        let bytes: &[u8; 4] = given_as!(&[u8; 4], &data[..], "bytes");
        let result: u32 = returned!(Here<Quiet>, strangers::sum(bytes));
        assert_eq!(result, 10);
        let names = vec!["a".to_owned(), "b".to_owned()];
        let result: String = returned!(Here<Quiet>, strangers::join(&names));
        assert_eq!(result, "a,b");
        let borrowed = given_as!(&[&str], &names, "names");
        let result: String = returned!(Here<Quiet>, strangers::join_borrowed(borrowed));
        assert_eq!(result, "a,b");
        let version = given_as!(strangers::Version, "1.2", "version");
        assert_eq!(version, strangers::Version(1, 2));
        let other = given_as!(&strangers::Version, "1.1", "other");
        let result: bool = returned!(Here<Quiet>, strangers::Version::is_after(&version, other));
        assert!(result);
        Ok(())
    })
    .unwrap();
    let short = || {
        let bytes: &[u8; 4] = given_as!(&[u8; 4], &[1_u8, 2, 3][..], "bytes");
        Ok(bytes[0])
    };
    fails!(short(), "java/lang/IllegalArgumentException", "argument 'bytes' must have length 4, it has 3");
    let read = || {
        let version = given_as!(strangers::Version, "1", "version");
        Ok(version)
    };
    fails!(read(), "java/lang/IllegalArgumentException", "argument 'version': told: no dot");
}

#[test]
fn another_function_makes_the_argument() {
    let is_after = |version: &str| {
        let version = via!(strangers::Version::parse(version), "version");
        let other = via!(strangers::Version::known("1.1"), "other");
        let result: bool = returned!(Here<Quiet>, strangers::Version::is_after(&version, &other));
        Ok(result)
    };
    assert_eq!(run(|| is_after("1.2")), Ok(true));
    fails!(is_after("1.x"), "java/lang/IllegalArgumentException", "argument 'version': told: 'x' is no number");
    let known = || {
        let version = via!(strangers::Version::known("?"), "version");
        Ok(version)
    };
    fails!(
        known(),
        "java/lang/IllegalArgumentException",
        "argument 'version': strangers::Version::known makes nothing of it"
    );
}

#[test]
fn options_and_optional_arguments_are_checked_inside() {
    let or_one = |value: Option<i32>| {
        let result = strangers::or_one(given!(value, "value"));
        let result: Option<i32> = returned!(Here<Quiet>, result);
        Ok(result)
    };
    assert_eq!(run(|| or_one(None)), Ok(Some(1)));
    assert_eq!(run(|| or_one(Some(5))), Ok(Some(5)));
    fails!(or_one(Some(-5)), "java/lang/ArithmeticException", "argument 'value': -5 does not fit u32");
}

#[test]
fn results_are_unwrapped_whatever_their_error_can_say() {
    let told = |text: &str| {
        let result: String = returned!(Here<Throwing>, strangers::told(text), &THROWS);
        Ok(result)
    };
    assert_eq!(run(|| told("text")).unwrap(), "text");
    assert!(run(|| told("")).unwrap_err().contains(r#"message: "told: empty""#));
    let local = |fails: bool| {
        let result: i32 = returned!(Here<Throwing>, strangers::local(fails), &THROWS);
        Ok(result)
    };
    assert_eq!(run(|| local(false)).unwrap(), 7);
    let failure = run(|| local(true)).unwrap_err();
    assert!(failure.contains(r#"message: "local: here""#) && failure.contains("NoSuchFileException"), "{failure}");
    run(|| {
        dropped!(Here<Throwing>, strangers::told("text"), &THROWS);
        dropped!(Here<Quiet>, strangers::double(1));
        Ok(())
    })
    .unwrap();
}

#[test]
fn iterators_become_lists() {
    run(|| {
        let result: Vec<String> = returned!(Here<Quiet>, strangers::words("a bc"));
        assert_eq!(result, ["a", "bc"]);
        let result: Vec<i32> = returned!(Here<Throwing>, strangers::numbers("1 2"), &THROWS);
        assert_eq!(result, [1, 2]);
        let result: HashMap<u16, i32> = returned!(Here<Quiet>, strangers::counts("aba"));
        assert_eq!(result, HashMap::from([(97, 2), (98, 1)]));
        let result: HashMap<String, Vec<i32>> = returned!(Here<Quiet>, strangers::index("a b a"));
        assert_eq!(result["a"], [0, 2]);
        let result: Vec<(String, Vec<i32>)> = returned!(Here<Quiet>, strangers::index("a b a"));
        assert_eq!(result[1], ("b".to_owned(), vec![1]));
        let result: Vec<u8> = returned!(Here<Quiet>, strangers::digest(&[1, 2]));
        assert_eq!((result.len(), result[1]), (32, 2));
        Ok(())
    })
    .unwrap();
    let numbers = |text: &str| {
        let result: Vec<i32> = returned!(Here<Throwing>, strangers::numbers(text), &THROWS);
        Ok(result)
    };
    fails!(numbers("1 4294967296"), "java/lang/ArithmeticException", "the result[1]: 4294967296 does not fit int");
    assert!(run(|| numbers("1 x")).unwrap_err().contains("NumberFormatException"));
}

#[test]
fn mirrored_values_cross_both_ways() {
    run(|| {
        let result: Option<bindings::Found> = returned!(Here<Quiet>, strangers::find("a bc", "b"));
        assert_eq!(result, Some(bindings::Found { start: 2, end: 3, text: "b".to_owned() }));
        let result: Vec<bindings::Found> = returned!(Here<Quiet>, strangers::find_all("aba", "a"));
        assert_eq!(result[1].start, 2);
        let result = strangers::other(given!(bindings::Kind::Small, "kind"));
        let result: bindings::Kind = returned!(Here<Quiet>, result);
        assert_eq!(result, bindings::Kind::Large);
        let result = strangers::other(given!(result, "kind"));
        assert_eq!(result, strangers::Kind::Small);
        Ok(())
    })
    .unwrap();
    let far = || {
        let result = std::iter::once(strangers::Found { text: "", at: 1 << 33 });
        let result: Vec<bindings::Found> = returned!(Here<Quiet>, result);
        Ok(result)
    };
    fails!(far(), "java/lang/ArithmeticException", "the result[0].start: 8589934592 does not fit int");
}

#[test]
fn owned_objects_are_new_or_the_same() {
    run(|| {
        let mut this = Owned(strangers::Builder::default());
        let result: Chained<Owned> = returned!(Here<Quiet>, strangers::Builder::add(&mut this.0, "a"));
        assert!(result.unless(&this.0)?.is_none());
        let result: Chained<Owned> = returned!(Here<Throwing>, strangers::Builder::checked(&mut this.0, "b"), &THROWS);
        assert!(result.unless(&this.0)?.is_none());
        let names: Vec<String> = returned!(Here<Quiet>, strangers::Builder::names(&this.0));
        assert_eq!(names, ["a", "b"]);
        let parts: Vec<Owned> = returned!(Here<Quiet>, strangers::Builder::split(&this.0));
        assert_eq!(parts[1].0.names, ["b"]);
        let result: Chained<Owned> = returned!(Here<Quiet>, strangers::Builder::child(&mut this.0));
        assert!(format!("{:?}", result.unless(&this.0).unwrap_err()).contains("IllegalStateException"));
        let address = &raw const this as usize;
        let result: Chained<Owned> = returned!(Here<Quiet>, strangers::Builder::with(this.0, "c"));
        let new = result.unless(&strangers::Builder::default())?.unwrap();
        assert_eq!(new.0.names, ["a", "b", "c"]);
        assert_ne!(&raw const new as usize, address);
        let result: Owned = returned!(Here<Quiet>, strangers::Builder::default());
        assert!(result.0.names.is_empty());
        Ok(())
    })
    .unwrap();
}

#[test]
fn constants_and_statics_are_read() {
    run(|| {
        let result: i64 = returned!(Here<Quiet>, &strangers::LIMIT);
        assert_eq!(result, 1 << 40);
        let result: String = returned!(Here<Quiet>, &strangers::NAME);
        assert_eq!(result, "strangers");
        Ok(())
    })
    .unwrap();
}
