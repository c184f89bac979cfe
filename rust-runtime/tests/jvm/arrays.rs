use std::fmt::Debug;

use jni::objects::{JIntArray, JObject};
use nativebound::__private::v1::*;
use nativebound::jni;

use crate::support::{Scene, in_jvm, object, raw};

/// Sends values to Java and reads them back, then has a `@Mut` parameter reverse them.
fn round_trip<'l, E: Element>(scene: &mut Scene<'_, 'l>, values: &[E::Rust])
where
    E::Rust: PartialEq + Debug,
{
    for values in [values, &[], &values.repeat(10_000)] {
        let array = scene.native(|call| call.new_array::<E>(values)).unwrap();
        scene.native(|call| call.array(array, "array").map(|read| assert!(*read == *values))).unwrap();
        let reverse = |call: &Call<'l>| call.array_mut(array, "array").map(|mut array| array.reverse());
        scene.native(reverse).unwrap();
        let reversed: Vec<_> = values.iter().rev().copied().collect();
        scene.native(|call| call.array(array, "array").map(|read| assert!(*read == *reversed))).unwrap();
    }
}

fn unsigned_round_trip<'l, E: HasUnsigned>(scene: &mut Scene<'_, 'l>, values: &[<E::Unsigned as Element>::Rust])
where
    <E::Unsigned as Element>::Rust: PartialEq + Debug,
{
    let array: RawArray<'l, E> = scene.native(|call| call.new_unsigned_array(values)).unwrap();
    scene
        .native(|call| {
            assert_eq!(*call.unsigned_array(array, "array")?, *values);
            call.unsigned_array_mut(array, "array")?.reverse();
            assert_eq!(call.unsigned_array(array, "array")?.first(), values.last());
            Ok(())
        })
        .unwrap();
}

#[test]
fn arrays_of_every_primitive_cross() {
    in_jvm(|scene| {
        round_trip::<Boolean>(scene, &[true, false, false]);
        round_trip::<Byte>(scene, &[0, 127, 128, 255]);
        round_trip::<Char>(scene, &[0, 0xD800, 0xFFFF]);
        round_trip::<Short>(scene, &[i16::MIN, -1, i16::MAX]);
        round_trip::<Int>(scene, &[i32::MIN, -1, i32::MAX]);
        round_trip::<Long>(scene, &[i64::MIN, -1, i64::MAX]);
        round_trip::<Float>(scene, &[f32::MIN, -0.0, f32::INFINITY]);
        round_trip::<Double>(scene, &[f64::MIN, -0.0, f64::INFINITY]);
        unsigned_round_trip::<Short>(scene, &[0, 1, u16::MAX]);
        unsigned_round_trip::<Int>(scene, &[0, 1, u32::MAX]);
        unsigned_round_trip::<Long>(scene, &[0, 1, u64::MAX]);
    });
}

#[test]
fn a_boolean_of_two_is_true_and_becomes_one() {
    in_jvm(|scene| {
        let array = scene.native(|call| call.new_array::<Boolean>(&[false; 3])).unwrap();
        let env = scene.env.get_raw();
        // SAFETY: an array of three; writes bytes as another native might.
        unsafe {
            ((**env).v1_2.SetBooleanArrayRegion)(env, array.as_raw(), 0, 3, [2_u8, 0, 255].as_ptr().cast());
        }
        scene
            .native(|call| {
                assert_eq!(*call.array(array, "flags")?, [true, false, true]);
                drop(call.array_mut(array, "flags")?);
                Ok(())
            })
            .unwrap();
        let mut bytes = [9_u8; 3];
        // SAFETY: an array of three, and room for as many.
        unsafe {
            ((**env).v1_2.GetBooleanArrayRegion)(env, array.as_raw(), 0, 3, bytes.as_mut_ptr().cast());
        }
        assert_eq!(bytes, [1, 0, 1]);
    });
}

#[test]
fn a_mutable_array_is_written_back_however_the_native_ends() {
    in_jvm(|scene| {
        let array = scene.native(|call| call.new_array::<Int>(&[0])).unwrap();
        let mut write = |value: i32, end: &dyn Fn(&Call<'_>) -> Result<(), Failure>| {
            let outcome = scene.native(|call| {
                let mut array = call.array_mut(array, "array")?;
                array[0] = value;
                end(call)
            });
            let read = scene.native(|call| call.array(array, "array").map(|array| array[0])).unwrap();
            assert_eq!(read, value);
            outcome.unwrap_err()
        };
        assert!(
            write(1, &|_| Throws(&[("java/lang/Exception", Constructor::Message)]).check(Err("error")))
                .contains("error")
        );
        assert!(write(2, &|_| panic!("panic")).contains("panic"));
        // A Java exception is pending while this one is written.
        let thrown = write(3, &|call| {
            call.with_env(|env| {
                let _ = env.throw_new(jni::jni_str!("java/lang/Error"), jni::jni_str!("thrown"));
            })
        });
        assert_eq!(thrown, "java.lang.Error: thrown");
    });
}

#[test]
fn null_arrays_are_named() {
    in_jvm(|scene| {
        let null = |name| Err(format!("java.lang.NullPointerException: argument '{name}' is null"));
        assert_eq!(scene.native(|call| call.array(RawArray::<Int>::default(), "a").map(drop)), null("a"));
        assert_eq!(scene.native(|call| call.array_mut(RawArray::<Long>::default(), "b").map(drop)), null("b"));
        assert_eq!(scene.native(|call| call.strings(RawObjectArray::default(), "c").map(drop)), null("c"));
        assert_eq!(scene.native(|call| call.byte_arrays(RawObjectArray::default(), "d").map(drop)), null("d"));
    });
}

#[test]
fn the_same_array_twice_is_refused_when_one_is_mutable() {
    in_jvm(|scene| {
        let one = scene.native(|call| call.new_array::<Int>(&[1, 2])).unwrap();
        let other = scene.native(|call| call.new_array::<Int>(&[1, 2])).unwrap();
        let empty = scene.native(|call| call.new_array::<Int>(&[])).unwrap();
        let alias = scene.env.new_local_ref(object(scene.env, one)).unwrap();
        let alias: RawArray<'_, Int> = raw!(RawArray, alias);
        let mut check = |arguments: [Argument<'_>; 3]| scene.native(|call| call.distinct(arguments));
        assert_eq!(check([mutable("a", one), shared("b", other), shared("c", other)]), Ok(()));
        assert_eq!(check([mutable("a", empty), mutable("b", empty), mutable("c", RawArray::<Int>::default())]), Ok(()));
        assert_eq!(check([shared("a", one), shared("b", alias), mutable("c", other)]), Ok(()));
        assert_eq!(
            check([shared("a", one), shared("b", other), mutable("c", alias)]),
            Err("java.lang.IllegalArgumentException: arguments 'a' and 'c' share memory, and 'c' is @Mut".to_owned())
        );
    });
}

#[test]
fn arrays_of_strings_and_of_bytes_cross() {
    in_jvm(|scene| {
        let texts: Vec<String> = (0..1000).map(|index| format!("text {index} 😀")).collect();
        let array = scene.native(|call| call.new_strings(texts.clone())).unwrap();
        scene.native(|call| call.strings(array, "texts").map(|read| assert_eq!(read, texts))).unwrap();
        let blobs: Vec<Vec<u8>> = (0..100).map(|length| vec![u8::MAX; length]).collect();
        let array = scene.native(|call| call.new_byte_arrays(blobs.clone())).unwrap();
        scene.native(|call| call.byte_arrays(array, "blobs").map(|read| assert_eq!(read, blobs))).unwrap();
    });
}

#[test]
fn elements_are_null_only_where_they_may_be() {
    in_jvm(|scene| {
        let texts = vec![Some("a".to_owned()), None, Some(String::new())];
        let array = scene.native(|call| call.new_nullable_strings(texts.clone())).unwrap();
        scene.native(|call| call.nullable_strings(array, "texts").map(|read| assert_eq!(read, texts))).unwrap();
        let described = object(scene.env, array);
        assert_eq!(scene.describe("([Ljava/lang/Object;)Ljava/lang/String;", &described), "String[] [a, null, ]");
        let null = |name| Err(format!("java.lang.NullPointerException: argument '{name}' is null"));
        assert_eq!(scene.native(|call| call.strings(array, "texts").map(drop)), null("texts[1]"));

        let blobs = vec![None, Some(vec![1, 2, 255])];
        let array = scene.native(|call| call.new_nullable_byte_arrays(blobs.clone())).unwrap();
        scene.native(|call| call.nullable_byte_arrays(array, "blobs").map(|read| assert_eq!(read, blobs))).unwrap();
        let described = object(scene.env, array);
        assert_eq!(
            scene.describe("([Ljava/lang/Object;)Ljava/lang/String;", &described),
            "byte[][] [null, [1, 2, -1]]"
        );
        assert_eq!(scene.native(|call| call.byte_arrays(array, "blobs").map(drop)), null("blobs[0]"));
    });
}

#[test]
fn a_lone_surrogate_in_an_array_is_found_by_its_element() {
    in_jvm(|scene| {
        let good = scene.native(|call| call.new_strings(vec!["a".to_owned(), "b".to_owned()])).unwrap();
        let bad = scene.string(&[0x61, 0xD800]);
        let env = scene.env.get_raw();
        // SAFETY: an array of strings, an index of it and a string.
        unsafe { ((**env).v1_2.SetObjectArrayElement)(env, good.as_raw(), 1, bad.as_raw()) };
        let outcome = scene.native(|call| call.strings(good, "names").map(drop)).unwrap_err();
        assert!(outcome.ends_with("argument 'names[1]' is not valid Unicode: lone surrogate \\ud800 at index 1"));
    });
}

#[test]
fn an_array_that_java_has_no_memory_for_is_its_out_of_memory_error() {
    in_jvm(|scene| {
        let outcome = scene.native(|call| call.new_array::<Byte>(&vec![0; 600 << 20]));
        assert!(outcome.unwrap_err().starts_with("java.lang.OutOfMemoryError"));
    });
}

#[test]
fn jni_rs_sees_the_same_array() {
    in_jvm(|scene| {
        let array = scene.native(|call| call.new_array::<Int>(&[7, 8])).unwrap();
        let array: JObject<'_> = object(scene.env, array);
        let array = scene.env.cast_local::<JIntArray<'_>>(array).unwrap();
        assert_eq!(array.len(scene.env).unwrap(), 2);
    });
}
