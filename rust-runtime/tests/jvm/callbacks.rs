//! Java's objects that Rust calls.

use std::fmt::Debug;

use jni::objects::{JObject, JValue};
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
        ("seen", "()[B"),
        ("name", "()[B"),
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
    pub(crate) fn nothing(&self) -> Result<()> {
        self.0.upcall::<0>(0)?.nothing()
    }

    pub(crate) fn next(&self, number: i32) -> Result<i32> {
        self.0.upcall::<1>(6)?.scalar(number).scalar_result()
    }

    /// Name, whether it is a daemon and whether it has the right context loader, of the thread in Java.
    pub(crate) fn identity(&self) -> Result<String> {
        self.0.upcall::<0>(15)?.nothing()?;
        self.0.upcall::<0>(16)?.value()
    }

    /// The name of the thread in Java.
    pub(crate) fn name(&self) -> String {
        self.0.upcall::<0>(17).unwrap().value().unwrap()
    }

    /// What it got so far.
    pub(crate) fn seen(&self) -> String {
        self.0.upcall::<0>(16).unwrap().value().unwrap()
    }

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

    /// A callback whose methods throw this.
    pub(crate) fn throwing(&mut self, thrown: &JObject<'l>) -> Recorder {
        let signature = "(Ljava/lang/Throwable;)Ljava/lang/Object;";
        let adapter = self.call("demo/Callbacks", "throwing", signature, &[JValue::Object(thrown)]).l().unwrap();
        let callback = self.as_callback(&adapter);
        self.env.delete_local_ref(adapter);
        callback
    }

    /// The exception that a method of `Callbacks` makes.
    pub(crate) fn exception(&mut self, method: &str) -> JObject<'l> {
        self.call("demo/Callbacks", method, "()Ljava/lang/Throwable;", &[]).l().unwrap()
    }

    /// How many of Java's threads have a name that begins so, with `!` at its end.
    pub(crate) fn threads(&mut self, prefix: &str) -> i32 {
        let prefix = self.env.new_string(prefix).unwrap();
        self.call("demo/Callbacks", "threads", "(Ljava/lang/String;)I", &[JValue::Object(&prefix)]).i().unwrap()
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
            recorder.seen(),
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
            assert_eq!(recorder.seen(), format!("7,{text}"));
            assert_eq!(recorder.echo::<String>(text).unwrap(), text);
            assert_eq!(recorder.echo::<Option<String>>(Some(text)).unwrap().as_deref(), Some(text));
        }
        assert_eq!(recorder.echo::<Option<String>>(None::<&str>).unwrap(), None);
        assert_eq!(recorder.echo::<Vec<i64>>(&[1_i64, -1][..]).unwrap(), [1, -1]);
        let both = recorder.0.upcall::<1>(11).unwrap().packed("a", 7_i32).unwrap().packed("b", "x").unwrap();
        assert_eq!(both.value::<(i32, String)>().unwrap(), (7, "x".to_owned()));
    });
}

#[test]
fn a_big_message_crosses_and_a_small_one_after_it() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        for length in [100, 200, 60_000, 70_000, 3_000_000, 10] {
            let text = "x".repeat(length);
            assert_eq!(recorder.echo::<String>(&text[..]).unwrap().len(), length);
        }
    });
}

#[test]
fn calls_that_overlap_have_messages_of_their_own() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let begin = |text: &str| recorder.0.upcall::<1>(11).unwrap().packed("text", text).unwrap();
        for number in 0..100 {
            let (outer, inner) = (begin("outer"), begin(&format!("inner {number}")));
            assert_eq!(inner.value::<String>().unwrap(), format!("inner {number}"));
            assert_eq!(recorder.echo::<String>("between").unwrap(), "between");
            assert_eq!(outer.value::<String>().unwrap(), "outer");
        }
    });
}

#[test]
fn an_argument_that_cannot_cross_leaves_nothing_in_the_next_message() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        for _ in 0..2 {
            let begun = recorder.0.upcall::<1>(11).unwrap().packed("a", "left over").unwrap();
            begun.packed("b", Box::new(scene.recorder())).unwrap_err();
            assert_eq!(recorder.echo::<String>("next").unwrap(), "next");
        }
    });
}

#[test]
fn a_null_is_no_callback_unless_it_may_be() {
    in_jvm(|scene| {
        let null = scene.native(|call| call.callback::<Recorder>(RawObject::default(), "onError").map(drop));
        assert_eq!(null.unwrap_err(), "java.lang.NullPointerException: argument 'onError' is null");
        let none = scene.native(|call| {
            let none = call.optional_callback::<Recorder>(RawObject::default(), "onError")?;
            assert!(none.is_none());
            Ok(())
        });
        none.unwrap();
    });
}

#[test]
fn an_adapter_without_the_methods_is_java_s_own_error() {
    in_jvm(|scene| {
        let other = scene.env.new_string("no adapter").unwrap();
        let outcome = scene.native(|call| call.callback::<Recorder>(raw!(RawObject, other), "onError").map(drop));
        let outcome = outcome.unwrap_err();
        assert!(outcome.starts_with("java.lang.NoSuchMethodError: ") && outcome.contains("nothing"), "{outcome}");
    });
}

#[test]
fn a_message_refers_to_callbacks_by_their_index() {
    in_jvm(|scene| {
        let adapter = scene.call("demo/Callbacks", "recording", "()Ljava/lang/Object;", &[]).l().unwrap();
        let objects = scene.env.new_object_array(2, jni::jni_str!("java/lang/Object"), JObject::null()).unwrap();
        objects.set_element(scene.env, 1, &adapter).unwrap();
        let objects = raw!(RawObjectArray, objects);
        let mut read = |indices: &[u32], objects: RawObjectArray<'_>| {
            let bytes: Vec<i8> =
                indices.iter().flat_map(|index| index.to_le_bytes()).map(|byte| i8::from_ne_bytes([byte])).collect();
            let array = scene.env.new_byte_array(bytes.len()).unwrap();
            array.set_region(scene.env, 0, &bytes).unwrap();
            let length = i32::try_from(bytes.len()).unwrap();
            let array = raw!(RawArray, array);
            // SAFETY: of the same frame.
            let objects = unsafe { RawObjectArray::from_raw(objects.as_raw()) };
            let mut made = Vec::new();
            let outcome = scene.native(|call| {
                let mut values = call.message_with_objects(array, length, objects)?;
                for _ in indices {
                    made.push(values.value::<Box<Recorder>>("recorders")?);
                }
                values.finish()
            });
            outcome.map(|()| made)
        };
        let twice = read(&[1, 1], objects).unwrap();
        assert_eq!(twice.iter().map(|recorder| recorder.next(1).unwrap()).collect::<Vec<_>>(), [2, 2]);
        let text = "java.lang.IllegalStateException: the arguments are not what the library expects: ";
        for (index, objects) in [(0, objects), (2, objects), (u32::MAX, objects), (0, RawObjectArray::default())] {
            let expected = format!("{text}{index} at byte 0 is no callback that crosses");
            assert_eq!(read(&[index], objects).unwrap_err(), expected);
        }
    });
}

#[test]
fn what_java_returns_is_checked() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let message = |which: i32| recorder.0.upcall::<1>(13).unwrap().scalar(which).value::<String>();
        let failed = |result: Result<String>| result.unwrap_err().to_string();
        assert_eq!(
            failed(message(0)),
            "java.lang.IllegalArgumentException: the result of demo.Recorder.message: lone surrogate U+D800 at index 0"
        );
        let malformed = "java.lang.IllegalStateException: the result of demo.Recorder.message: ";
        assert_eq!(failed(message(1)), format!("{malformed}the value at byte 0 needs 4 bytes, 1 are left"));
        assert_eq!(failed(message(2)), format!("{malformed}1 bytes follow the last value, from byte 4"));
        let null = recorder.0.upcall::<0>(12).unwrap().value::<String>();
        assert_eq!(failed(null), "java.lang.NullPointerException: the result of demo.Recorder.noMessage is null");
    });
}

#[test]
fn what_cannot_be_java_s_is_an_exception_that_names_the_argument() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let error = recorder.echo::<i32>(std::time::Duration::MAX).unwrap_err();
        assert!(error.is::<nativebound::exceptions::ArithmeticException>());
        let text = "argument 'value' of demo.Recorder.echo: the value is out of the range of java.time.Duration";
        assert_eq!(error.message(), Some(text));
        let callback = scene.recorder();
        let error = recorder.0.upcall::<1>(11).unwrap().packed("value", Box::new(callback)).unwrap_err();
        let text = "argument 'value' of demo.Recorder.echo: demo.Recorder is for Rust to call, and no value for Java";
        assert_eq!(error.message(), Some(text));
    });
}

#[test]
fn a_result_may_be_a_callback() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let itself = |some: bool| recorder.0.upcall::<1>(14).unwrap().scalar(some);
        assert_eq!(itself(true).callback::<Recorder>().unwrap().next(1).unwrap(), 2);
        assert!(itself(true).optional_callback::<Recorder>().unwrap().is_some());
        assert!(itself(false).optional_callback::<Recorder>().unwrap().is_none());
        let error = itself(false).callback::<Recorder>().unwrap_err();
        assert_eq!(error.message(), Some("the result of demo.Recorder.self is null"));
    });
}
