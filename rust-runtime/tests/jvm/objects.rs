use jni::objects::{JObject, JValue};
use jni::{jni_sig, jni_str};
use nativebound::__private::v1::*;
use nativebound::jni;

use crate::support::{in_jvm, object, raw};

macro_rules! boxed_round_trips {
    ($scene:ident: $($new:ident $read:ident $values:expr;)*) => {$(
        for value in $values {
            let boxed = $scene.native(|call| call.$new(value)).unwrap();
            let returned = $scene.native(|call| call.$read(boxed, "n").map(|read| assert_eq!(read, value)));
            assert_eq!(returned, Ok(()));
            let described = object($scene.env, boxed);
            assert!(!described.is_null());
        }
        assert_eq!(
            $scene.native(|call| call.$read(RawObject::default(), "n").map(drop)),
            Err("java.lang.NullPointerException: argument 'n' is null".to_owned())
        );
    )*};
}

#[test]
fn boxed_numbers_cross() {
    in_jvm(|scene| {
        boxed_round_trips! { scene:
            new_boxed_boolean boxed_boolean [true, false];
            new_boxed_byte boxed_byte [i8::MIN, -1, i8::MAX];
            new_boxed_char boxed_char [0, 0xD800, u16::MAX];
            new_boxed_short boxed_short [i16::MIN, -1, i16::MAX];
            new_boxed_int boxed_int [i32::MIN, -1, i32::MAX];
            new_boxed_long boxed_long [i64::MIN, -1, i64::MAX];
            new_boxed_float boxed_float [f32::MIN, f32::INFINITY];
            new_boxed_double boxed_double [f64::MIN, f64::INFINITY];
        }
    });
}

#[test]
fn objects_pass_through_jni_rs() {
    in_jvm(|scene| {
        let string = scene.string(&[0x68, 0x69]);
        let object = raw!(RawObject, string);
        let length = scene.native(|call| {
            let object = call.object(object, "this")?;
            let length = call.with_env(|env| {
                env.call_method(&object, jni_str!("length"), jni_sig!("()I"), &[]).unwrap().i().unwrap()
            })?;
            Ok(length)
        });
        assert_eq!(length, Ok(2));
        let returned = scene.native(|call| {
            let object = call.object(object, "this")?;
            call.new_object(object, "demo.X#f")
        });
        assert!(!returned.unwrap().is_null());
        let null = scene.native(|call| call.object(RawObject::default(), "this").map(drop));
        assert_eq!(null, Err("java.lang.NullPointerException: argument 'this' is null".to_owned()));
    });
}

#[test]
fn a_result_is_never_null_nor_of_another_class() {
    static LIST: ClassCell = ClassCell::new("java/util/List");
    static INTS: ClassCell = ClassCell::new("[[I");
    static CHARS: ClassCell = ClassCell::new("java/lang/CharSequence");
    in_jvm(|scene| {
        let null = Err("java.lang.NullPointerException: the result of demo.X#f is null".to_owned());
        assert_eq!(scene.native(|call| call.new_object(JObject::null(), "demo.X#f").map(drop)), null);
        assert_eq!(scene.native(|call| call.new_instance(JObject::null(), &LIST, "demo.X#f").map(drop)), null);
        let string = raw!(RawObject, scene.string(&[0x68]));
        let mut instance = |class: &ClassCell| {
            scene.native(|call| call.new_instance(call.object(string, "s")?, class, "demo.X#f").map(drop))
        };
        let wrong =
            |class| Err(format!("java.lang.ClassCastException: the result of demo.X#f is not of class {class}"));
        for _ in 0..2 {
            assert_eq!(instance(&LIST), wrong("java.util.List"));
            assert_eq!(instance(&INTS), wrong("[[I"));
            assert_eq!(instance(&CHARS), Ok(()));
        }
    });
}

#[test]
fn an_exception_that_user_code_leaves_reaches_java_unchanged() {
    in_jvm(|scene| {
        let mut dropped = false;
        let outcome = scene.native(|call| {
            let result = call.with_env(|env| {
                let message = env.new_string("from Java").unwrap();
                let result = env.call_static_method(
                    jni_str!("demo/Things"),
                    jni_str!("fail"),
                    jni_sig!("(Ljava/lang/String;)V"),
                    &[JValue::Object(&message)],
                );
                assert!(result.is_err());
            });
            dropped = result.is_err();
            result
        });
        assert_eq!(outcome, Err("java.lang.IllegalStateException: from Java".to_owned()));
        assert!(dropped);
    });
}

#[test]
fn natives_nest() {
    in_jvm(|scene| {
        let outcome = scene.native(|call| {
            call.with_env(|env| {
                // SAFETY: the env of this thread.
                let inner: i32 = export(unsafe { RawEnv::from_raw(env.get_raw()) }, |_| panic!("inner"));
                assert_eq!(inner, 0);
                assert!(env.exception_check());
            })
        });
        let outcome = outcome.unwrap_err();
        assert!(outcome.starts_with("dev.nativebound.runtime.NativePanicException: inner"), "{outcome}");
    });
}
