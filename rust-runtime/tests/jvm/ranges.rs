use std::fmt::Debug;
use std::ops::Range;

use jni::objects::JValue;
use nativebound::__private::v1::*;
use nativebound::jni;

use crate::support::{Scene, in_jvm, raw};

const LENGTH: usize = 5;

/// An offset, a length, and the range that they are.
type Place = (i32, i32, Option<Range<usize>>);

/// All of them, legal and not, around an array of [`LENGTH`].
fn places() -> impl Iterator<Item = Place> {
    (-1..7_i32).flat_map(|offset| (-1..7_i32).map(move |length| (offset, length))).map(|(offset, length)| {
        let legal = offset >= 0 && length >= 0 && offset + length <= 5;
        (offset, length, legal.then(|| usize::try_from(offset).unwrap()..usize::try_from(offset + length).unwrap()))
    })
}

fn outside(offset: i32, length: i32, of: &str) -> String {
    format!("java.lang.IndexOutOfBoundsException: range 'off' {offset}, 'len' {length} of argument 'a' {of}")
}

/// Sends a range to Rust, which fills it and fails; a range that is none is refused.
fn range<'l, E: Element>(scene: &mut Scene<'_, 'l>, values: [E::Rust; LENGTH], other: E::Rust, at: Place)
where
    E::Rust: PartialEq + Debug,
{
    let (offset, length, range) = at;
    let part = || span().offset("off", offset).length("len", i64::from(length));
    let array = scene.native(|call| call.new_array::<E>(&values)).unwrap();
    let Some(range) = range else {
        let refused = Err(outside(offset, length, "of length 5"));
        assert_eq!(scene.native(|call| call.array_range(array, "a", part()).map(drop)), refused);
        assert_eq!(scene.native(|call| call.array_range_mut(array, "a", part()).map(drop)), refused);
        return;
    };
    let fill = |call: &Call<'l>| {
        assert_eq!(*call.array_range(array, "a", part())?, values[range.clone()]);
        let mut written = call.array_range_mut(array, "a", part())?;
        assert_eq!(*written, values[range.clone()]);
        written.fill(other);
        call.string(RawString::default(), "later").map(drop)
    };
    assert!(scene.native(fill).unwrap_err().contains("'later' is null"));
    let mut expected = values;
    expected[range].fill(other);
    scene.native(|call| call.array(array, "a").map(|all| assert_eq!(*all, expected))).unwrap();
}

fn ranges<E: Element>(scene: &mut Scene<'_, '_>, values: [E::Rust; LENGTH], other: E::Rust)
where
    E::Rust: PartialEq + Debug,
{
    for at in places() {
        scene.framed(|scene| range::<E>(scene, values, other, at));
    }
}

#[test]
fn a_range_of_every_primitive_crosses_and_nothing_beside_it() {
    in_jvm(|scene| {
        ranges::<Boolean>(scene, [true, false, false, true, true], false);
        ranges::<Byte>(scene, [0, 127, 128, 255, 1], 9);
        ranges::<Char>(scene, [0, 0xD800, 0xFFFF, 1, 2], 9);
        ranges::<Short>(scene, [i16::MIN, -1, 0, 1, i16::MAX], 9);
        ranges::<Int>(scene, [i32::MIN, -1, 0, 1, i32::MAX], 9);
        ranges::<Long>(scene, [i64::MIN, -1, 0, 1, i64::MAX], 9);
        ranges::<Float>(scene, [f32::MIN, -0.0, 0.0, 1.0, f32::INFINITY], 9.0);
        ranges::<Double>(scene, [f64::MIN, -0.0, 0.0, 1.0, f64::INFINITY], 9.0);
    });
}

#[test]
fn ranges_of_unsigned_numbers() {
    in_jvm(|scene| {
        let array: RawArray<'_, Int> = scene.native(|call| call.new_unsigned_array(&[1, 2, u32::MAX])).unwrap();
        scene
            .native(|call| {
                let last = || span().offset("off", 2);
                assert_eq!(*call.unsigned_array_range(array, "a", last())?, [u32::MAX]);
                call.unsigned_array_range_mut(array, "a", last())?[0] -= 1;
                assert_eq!(*call.unsigned_array(array, "a")?, [1, 2, u32::MAX - 1]);
                Ok(())
            })
            .unwrap();
    });
}

/// The bytes of an array's elements, all ranges of them.
fn bytes_of<E: Element>(scene: &mut Scene<'_, '_>, values: &[E::Rust], bytes: &[u8], written: u8) {
    let size = i32::try_from(bytes.len()).unwrap();
    let legal = (0..=size).flat_map(|offset| (0..=size - offset).map(move |length| (offset, length)));
    for (offset, length) in legal {
        scene.framed(|scene| fill_bytes_of::<E>(scene, values, bytes, written, (offset, length)));
    }
    for (offset, length) in [(0, size + 1), (size + 1, 0), (-1, 1), (i32::MAX, i32::MAX), (1, i32::MIN)] {
        scene.framed(|scene| {
            let part = || span().offset("off", offset).length("len", length);
            let array = scene.native(|call| call.new_array::<E>(values)).unwrap();
            let any = raw!(RawObject, array);
            let refused = Err(outside(offset, length, &format!("of {size} bytes")));
            assert_eq!(scene.native(|call| call.any_array_range(any, "a", part()).map(drop)), refused);
            assert_eq!(scene.native(|call| call.any_array_range_mut(any, "a", part()).map(drop)), refused);
        });
    }
}

fn fill_bytes_of<E: Element>(
    scene: &mut Scene<'_, '_>,
    values: &[E::Rust],
    bytes: &[u8],
    written: u8,
    (offset, length): (i32, i32),
) {
    let range = usize::try_from(offset).unwrap()..usize::try_from(offset + length).unwrap();
    let part = || span().offset("off", offset).length("len", length);
    let array = scene.native(|call| call.new_array::<E>(values)).unwrap();
    let any = raw!(RawObject, array);
    let mut expected = bytes.to_vec();
    expected[range.clone()].fill(written);
    scene
        .native(|call| {
            assert_eq!(*call.any_array_range(any, "a", part())?, bytes[range]);
            call.any_array_range_mut(any, "a", part())?.fill(written);
            assert_eq!(*call.any_array_range(any, "a", span())?, *expected);
            Ok(())
        })
        .unwrap();
}

#[test]
fn an_array_of_any_primitives_is_its_bytes() {
    in_jvm(|scene| {
        bytes_of::<Byte>(scene, &[1, 2, 3], &[1, 2, 3], 0xA5);
        bytes_of::<Boolean>(scene, &[true, false, true], &[1, 0, 1], 1);
        bytes_of::<Char>(scene, &[0x0102, 0xFFFF], &[0x0102_u16.to_ne_bytes(), [0xFF; 2]].concat(), 0xA5);
        bytes_of::<Short>(scene, &[0x0102, -1], &[0x0102_i16.to_ne_bytes(), [0xFF; 2]].concat(), 0xA5);
        bytes_of::<Int>(scene, &[-2, 7], &[(-2_i32).to_ne_bytes(), 7_i32.to_ne_bytes()].concat(), 0xA5);
        bytes_of::<Long>(scene, &[-2, 7], &[(-2_i64).to_ne_bytes(), 7_i64.to_ne_bytes()].concat(), 0xA5);
        bytes_of::<Float>(scene, &[0.1, 7.0], &[0.1_f32.to_ne_bytes(), 7_f32.to_ne_bytes()].concat(), 0xA5);
        bytes_of::<Double>(scene, &[0.1], &0.1_f64.to_ne_bytes(), 0xA5);
    });
}

#[test]
fn long_ranges_cross_too() {
    in_jvm(|scene| {
        let values: Vec<i32> = (0..100_000).collect();
        let array = scene.native(|call| call.new_array::<Int>(&values)).unwrap();
        let any = raw!(RawObject, array);
        scene
            .native(|call| {
                let part = || span().offset("off", 10_001).length("len", 70_000);
                assert_eq!(*call.array_range(array, "a", part())?, values[10_001..80_001]);
                let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_ne_bytes()).collect();
                assert_eq!(*call.any_array_range(any, "a", part())?, bytes[10_001..80_001]);
                call.array_range_mut(array, "a", part())?.reverse();
                call.any_array_range_mut(any, "a", span().length("len", 4))?.copy_from_slice(&9_i32.to_ne_bytes());
                let all = call.array(array, "a")?;
                assert_eq!((all[0], all[1], all[10_000], all[10_001], all[80_001]), (9, 1, 10_000, 80_000, 80_001));
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn a_byte_that_is_no_boolean_is_true() {
    in_jvm(|scene| {
        let array = scene.native(|call| call.new_array::<Boolean>(&[false; 4])).unwrap();
        let any = raw!(RawObject, array);
        let part = || span().offset("off", 1);
        let write = |call: &Call<'_>| {
            call.any_array_range_mut(any, "flags", part()).map(|mut bytes| bytes.copy_from_slice(&[2, 0, 255]))
        };
        scene.native(write).unwrap();
        let mut bytes = [9_u8; 4];
        let env = scene.env.get_raw();
        // SAFETY: an array of four, and room for as many.
        unsafe {
            ((**env).v1_2.GetBooleanArrayRegion)(env, array.as_raw(), 0, 4, bytes.as_mut_ptr().cast());
        }
        assert_eq!(bytes, [0, 1, 0, 1]);
    });
}

#[test]
fn what_is_no_array_of_primitives_is_named() {
    in_jvm(|scene| {
        let text = scene.env.new_string("text").unwrap();
        let class = scene.env.find_class(jni::jni_str!("[[I")).unwrap();
        let strings = scene.native(|call| call.new_strings(Vec::new())).unwrap();
        let buffer = scene.thing("buffer", "java/nio/ByteBuffer", "heap");
        for (object, name) in [
            (raw!(RawObject, text), "java.lang.String"),
            (raw!(RawObject, strings), "java.lang.String[]"),
            (raw!(RawObject, class), "java.lang.Class"),
            (raw!(RawObject, buffer), "java.nio.HeapByteBuffer"),
        ] {
            let message = format!("argument 'a' is a {name}, and no array of primitives");
            let refused = Err(format!("java.lang.IllegalArgumentException: {message}"));
            assert_eq!(scene.native(|call| call.any_array_range(object, "a", span()).map(drop)), refused);
            assert_eq!(scene.native(|call| call.any_array_range_mut(object, "a", span()).map(drop)), refused);
        }
        let null = Err("java.lang.NullPointerException: argument 'a' is null".to_owned());
        assert_eq!(scene.native(|call| call.any_array_range(RawObject::default(), "a", span()).map(drop)), null);
        assert_eq!(scene.native(|call| call.array_range(RawArray::<Int>::default(), "a", span()).map(drop)), null);
        assert_eq!(scene.native(|call| call.buffer_range(RawBuffer::default(), "a", span()).map(drop)), null);
        assert_eq!(scene.native(|call| call.buffer_range_mut(RawBuffer::default(), "a", span()).map(drop)), null);
    });
}

/// Of a buffer whose position is 1 and whose limit is 4.
fn range_of_buffer(scene: &mut Scene<'_, '_>, how: &str, (offset, length, range): Place) {
    let is_read_only = how.ends_with("read-only");
    let part = || span().offset("off", offset).length("len", length);
    let buffer = scene.thing("buffer", "java/nio/ByteBuffer", how);
    let raw = raw!(RawBuffer, buffer);
    let Some(range) = range else {
        let refused = Err(outside(offset, length, "of capacity 5"));
        assert_eq!(scene.native(|call| call.buffer_range(raw, "a", part()).map(drop)), refused);
        if !is_read_only {
            assert_eq!(scene.native(|call| call.buffer_range_mut(raw, "a", part()).map(drop)), refused);
        }
        return;
    };
    let mut bytes = [10, 11, 12, 13, 14];
    let read = |call: &Call<'_>| {
        call.buffer_range(raw, "a", part()).map(|read| assert_eq!(*read, bytes[range.clone()], "{how}"))
    };
    scene.native(read).unwrap();
    let written = scene.native(|call| call.buffer_range_mut(raw, "a", part()).map(|mut bytes| bytes.fill(7)));
    assert_eq!(written.is_err(), is_read_only, "{how}");
    if written.is_ok() {
        bytes[range].fill(7);
    }
    let described = scene.describe("(Ljava/nio/ByteBuffer;)Ljava/lang/String;", &buffer);
    assert_eq!(described, format!("1..4 of 5: {bytes:?}"), "{how}");
}

#[test]
fn a_range_of_a_buffer_is_counted_from_its_first_byte() {
    in_jvm(|scene| {
        for how in ["heap", "heap slice", "direct", "heap read-only", "direct read-only"] {
            for at in places() {
                scene.framed(|scene| range_of_buffer(scene, how, at));
            }
        }
    });
}

#[test]
fn ranges_of_one_memory_are_two_where_they_do_not_overlap() {
    in_jvm(|scene| {
        let array = scene.native(|call| call.new_array::<Int>(&[1, 2, 3, 4])).unwrap();
        let any = raw!(RawObject, array);
        let first = |length: i32| span().length("len", length);
        let rest = |offset: i32| span().offset("off", offset);
        let refused = |one: &str, other: &str, mutable: &str| {
            let message = format!("arguments '{one}' and '{other}' share memory, and '{mutable}' is @Mut");
            Err(format!("java.lang.IllegalArgumentException: {message}"))
        };
        let mut check = |one: Argument<'_>, other: Argument<'_>| scene.native(|call| call.distinct([one, other]));
        let (one, other) = (mutable("one", array), shared("other", array));
        assert_eq!(check(one.within(first(2)), other.within(rest(2))), Ok(()));
        assert_eq!(check(one.within(first(3)), other.within(rest(2))), refused("one", "other", "one"));
        assert_eq!(check(one.within(first(0)), other), Ok(()));
        assert_eq!(check(other, one.within(rest(3))), refused("other", "one", "one"));
        // 4 bytes an element
        let bytes = shared("bytes", any);
        assert_eq!(check(one.within(first(2)), bytes.within(rest(8))), Ok(()));
        assert_eq!(check(one.within(first(2)), bytes.within(rest(7))), refused("one", "bytes", "one"));
        assert_eq!(check(other.within(rest(1)), mutable("bytes", any).within(first(4))), Ok(()));
        let outcome = check(other.within(rest(1)), mutable("bytes", any).within(first(5)));
        assert_eq!(outcome, refused("other", "bytes", "bytes"));
        assert!(check(one.within(rest(5)), other).unwrap_err().contains("IndexOutOfBounds"));
    });
}

#[test]
fn ranges_of_one_buffer_are_two_where_they_do_not_overlap() {
    in_jvm(|scene| {
        for how in ["heap", "heap slice", "direct"] {
            let buffer = scene.thing("buffer", "java/nio/ByteBuffer", how);
            let raw = raw!(RawBuffer, buffer);
            let (low, high) = (|| span().length("low", 3), |offset: i32| span().offset("high", offset));
            let both = |offset| {
                move |call: &Call<'_>| {
                    let (one, other) = (mutable("one", raw).within(low()), shared("other", raw).within(high(offset)));
                    call.distinct([one, other])?;
                    let mut one = call.buffer_range_mut(raw, "one", low())?;
                    let other = call.buffer_range(raw, "other", high(offset))?;
                    one[..other.len()].copy_from_slice(&other);
                    Ok(())
                }
            };
            assert_eq!(scene.native(both(3)), Ok(()), "{how}");
            let described = scene.describe("(Ljava/nio/ByteBuffer;)Ljava/lang/String;", &buffer);
            assert_eq!(described, "1..4 of 5: [13, 14, 12, 13, 14]", "{how}");
            assert!(scene.native(both(2)).unwrap_err().contains("share memory"), "{how}");
            // without a range it is position to limit
            let whole = shared("other", raw);
            let check = |call: &Call<'_>| call.distinct([mutable("one", raw).within(high(4)), whole]);
            assert_eq!(scene.native(check), Ok(()), "{how}");
        }
    });
}

/// As another thread may do it to a buffer without a range: the ranges used are compared too.
#[test]
fn ranges_in_place_are_compared_where_they_are_used() {
    in_jvm(|scene| {
        let buffer = scene.thing("buffer", "java/nio/ByteBuffer", "direct");
        let raw = raw!(RawBuffer, buffer);
        let outcome = scene.native(|call| {
            let _one = call.buffer_range_mut(raw, "one", span().length("len", 3))?;
            call.buffer_range(raw, "other", span().offset("off", 2)).map(drop)
        });
        assert!(outcome.unwrap_err().contains("arguments 'one' and 'other' share memory"));
    });
}

#[test]
fn a_range_behind_the_limit_of_a_segment_is_read_while_its_arena_is_open() {
    in_jvm(|scene| {
        if scene.env.find_class(jni::jni_str!("java/lang/foreign/Arena")).is_err() {
            return println!("skipped: this VM has no java.lang.foreign.Arena");
        }
        let mut arena =
            |name: &str, signature: &str| scene.call("java/lang/foreign/Arena", name, signature, &[]).l().unwrap();
        let arena = arena("ofConfined", "()Ljava/lang/foreign/Arena;");
        let mut call = |object: &jni::objects::JObject<'_>, name: &str, signature: &str, arguments: &[JValue<'_>]| {
            let signature = jni::signature::RuntimeMethodSignature::from_str(signature).unwrap();
            let name = jni::strings::JNIString::from(name);
            scene.env.call_method(object, name, signature.method_signature(), arguments).unwrap()
        };
        let segment = call(&arena, "allocate", "(J)Ljava/lang/foreign/MemorySegment;", &[JValue::Long(4)]).l().unwrap();
        let buffer = call(&segment, "asByteBuffer", "()Ljava/nio/ByteBuffer;", &[]).l().unwrap();
        call(&buffer, "limit", "(I)Ljava/nio/Buffer;", &[JValue::Int(1)]);
        let raw = raw!(RawBuffer, buffer);
        let last = || span().offset("off", 3);
        scene.native(|call| call.buffer_range_mut(raw, "a", last()).map(|mut bytes| bytes[0] = 5)).unwrap();
        scene.native(|call| call.buffer_range(raw, "a", last()).map(|bytes| assert_eq!(*bytes, [5]))).unwrap();
        let (name, signature) = (jni::jni_str!("close"), jni::jni_sig!("()V"));
        scene.env.call_method(&arena, name, signature, &[]).unwrap();
        let outcome = scene.native(|call| call.buffer_range(raw, "a", last()).map(drop));
        assert!(outcome.unwrap_err().contains("IllegalStateException"));
    });
}
