//! Java's objects that Rust calls.

use std::fmt::Debug;

use jni::objects::JObject;
use nativebound::__private::v1::*;
use nativebound::{JavaException, jni};

use crate::support::{Scene, in_jvm, raw};

type Result<T> = std::result::Result<T, JavaException>;

static CLASS: CallbackClass = CallbackClass::new(
    "demo.Recorder",
    &[
        ("nothing", "()V"),
        ("scalars", "(ZBSCIJFDS)V"),
        ("negate", "(Z)Z"),
        ("nextByte", "(B)B"),
        ("nextShort", "(S)S"),
        ("nextChar", "(C)C"),
        ("nextInt", "(I)I"),
        ("nextLong", "(J)J"),
        ("nextFloat", "(F)F"),
        ("nextDouble", "(D)D"),
        ("text", "(I[B)V"),
        ("echo", "([B)[B"),
        ("noMessage", "()[B"),
        ("message", "(I)[B"),
        ("self", "(Z)Ljava/lang/Object;"),
        ("whoAmI", "()V"),
    ],
);

/// What generated Rust has as a trait and an implementation.
#[derive(Debug)]
pub(crate) struct Recorder(pub(crate) JavaCallback);

impl Callback for Recorder {
    fn class() -> &'static CallbackClass {
        &CLASS
    }

    fn java(callback: JavaCallback) -> Box<Self> {
        Box::new(Self(callback))
    }
}

impl wire::Wire for Box<Recorder> {
    const MIN_SIZE: usize = 4;

    fn write(self, writer: &mut wire::Writer) -> std::result::Result<(), wire::WireError> {
        Err(writer.no_value("demo.Recorder"))
    }

    fn read(reader: &mut wire::Reader<'_>) -> std::result::Result<Self, wire::WireError> {
        reader.callback()
    }
}

impl Recorder {
    pub(crate) fn text(&self, number: i32, text: &str) -> Result<()> {
        self.0.upcall::<2>(10)?.scalar(number).packed("text", text)?.nothing()
    }

    pub(crate) fn echo<T: wire::Wire>(&self, value: impl Packed) -> Result<T> {
        self.0.upcall::<1>(11)?.packed("value", value)?.value()
    }
}

impl<'l> Scene<'_, 'l> {
    pub(crate) fn recorder(&mut self) -> Recorder {
        let adapter = self.call("demo/Callbacks", "recording", "()Ljava/lang/Object;", &[]).l().unwrap();
        self.as_callback(&adapter)
    }

    pub(crate) fn as_callback(&mut self, adapter: &JObject<'l>) -> Recorder {
        let mut made = None;
        let adapter = raw!(RawObject, adapter);
        self.native(|call| {
            made = Some(call.callback::<Recorder>(adapter, "recorder")?);
            Ok(())
        })
        .unwrap();
        *made.unwrap()
    }

    pub(crate) fn seen(&mut self) -> String {
        let seen = self.call("demo/Callbacks", "seen", "()Ljava/lang/String;", &[]).l().unwrap();
        let seen = raw!(RawString, seen);
        self.text(seen)
    }
}

#[test]
fn every_scalar_crosses_both_ways() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let call = recorder.0.upcall::<9>(1).unwrap().scalar(true).scalar(-1_i8).scalar(i16::MIN).scalar(u16::MAX);
        let call = call.scalar(i32::MIN).scalar(i64::MAX).scalar(0.5_f32).scalar(-0.25_f64).scalar(65_535_u16);
        call.nothing().unwrap();
        let call = recorder.0.upcall::<9>(1).unwrap().scalar(false).scalar(255_u8).scalar(1_i16).scalar(7_u16);
        let call = call.scalar(u32::MAX).scalar(u64::MAX).scalar(f32::INFINITY).scalar(f64::NAN).scalar(2_i16);
        call.nothing().unwrap();
        assert_eq!(
            scene.seen(),
            "true,-1,-32768,65535,-2147483648,9223372036854775807,0.5,-0.25,65535|false,-1,1,7,-1,-1,Infinity,NaN,2"
        );

        fn check<T: Scalar + ScalarResult + PartialEq + Debug>(recorder: &Recorder, method: usize, from: T, to: T) {
            assert_eq!(recorder.0.upcall::<1>(method).unwrap().scalar(from).scalar_result::<T>().unwrap(), to);
        }
        check(&recorder, 2, true, false);
        check(&recorder, 2, false, true);
        check(&recorder, 3, i8::MAX, i8::MIN);
        check(&recorder, 3, 254_u8, 255);
        check(&recorder, 4, i16::MAX, i16::MIN);
        check(&recorder, 5, 65_534_u16, 65_535);
        check(&recorder, 6, i32::MAX, i32::MIN);
        check(&recorder, 6, u32::MAX - 1, u32::MAX);
        check(&recorder, 7, i64::MAX, i64::MIN);
        check(&recorder, 7, u64::MAX - 1, u64::MAX);
        check(&recorder, 8, 0.5_f32, 1.5);
        check(&recorder, 9, -0.5_f64, 0.5);
        let short = recorder.0.upcall::<1>(4).unwrap().scalar(65_534_u16).unsigned_short_result();
        assert_eq!(short.unwrap(), 65_535);
    });
}

#[test]
fn a_message_crosses_both_ways() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        for text in ["", "plain", "caf\u{e9}", "\u{6f22} \u{1f600}\0"] {
            recorder.text(7, text).unwrap();
            assert_eq!(scene.seen(), format!("7,{text}"));
            assert_eq!(recorder.echo::<String>(text).unwrap(), text);
            assert_eq!(recorder.echo::<Option<String>>(Some(text)).unwrap().as_deref(), Some(text));
        }
        assert_eq!(recorder.echo::<Option<String>>(None::<&str>).unwrap(), None);
        assert_eq!(recorder.echo::<Vec<i64>>(&[1_i64, -1][..]).unwrap(), [1, -1]);
        let both = recorder.0.upcall::<1>(11).unwrap().packed("a", 7_i32).unwrap().packed("b", "x").unwrap();
        assert_eq!(both.value::<(i32, String)>().unwrap(), (7, "x".to_owned()));
    });
}
