//! The message of a native's nested parameters, and that of its result.

use std::time::Duration;

use nativebound::__private::v1::*;
use nativebound::jni::objects::JByteArray;

use crate::support::{Scene, in_jvm, raw};

fn array<'l>(scene: &mut Scene<'_, 'l>, bytes: &[u8]) -> RawArray<'l, Byte> {
    let array = scene.env.byte_array_from_slice(bytes).unwrap();
    raw!(RawArray, array)
}

fn bytes<'l>(scene: &mut Scene<'_, 'l>, array: RawArray<'l, Byte>) -> Vec<u8> {
    // SAFETY: an array of bytes, of this frame.
    let array = unsafe { JByteArray::from_raw(scene.env, array.as_raw()) };
    scene.env.convert_byte_array(&array).unwrap()
}

fn length(bytes: &[u8]) -> i32 {
    i32::try_from(bytes.len()).unwrap()
}

#[test]
fn parameters_are_taken_in_their_order_from_an_array_that_may_be_longer() {
    in_jvm(|scene| {
        for count in [0, 1, 200, 600, 5_000, 100_000] {
            let text = "\u{e9}\u{6f22}".repeat(count);
            let mut message = wire::encode(7_i32).unwrap();
            message.extend(wire::encode(text.clone()).unwrap());
            message.extend(wire::encode(vec![1_i64, -1]).unwrap());
            let length = length(&message);
            message.extend([0xff; 3]);
            let array = array(scene, &message);
            let read = scene.native(|call| {
                let mut values = call.message(array, length)?;
                assert_eq!(values.value::<i32>("number")?, 7);
                assert!(values.value::<String>("text")? == text);
                assert_eq!(values.value::<Vec<i64>>("numbers")?, [1, -1]);
                values.finish()
            });
            assert_eq!(read, Ok(()));
        }
    });
}

#[test]
fn two_messages_are_read_at_once() {
    in_jvm(|scene| {
        for count in [10, 50_000] {
            let messages = ["a", "b"].map(|text| wire::encode(text.repeat(count)).unwrap());
            let arrays = [array(scene, &messages[0]), array(scene, &messages[1])];
            let read = scene.native(|call| {
                let mut outer = call.message(arrays[0], length(&messages[0]))?;
                let mut inner = call.message(arrays[1], length(&messages[1]))?;
                assert!(inner.value::<String>("inner")? == "b".repeat(count));
                assert!(outer.value::<String>("outer")? == "a".repeat(count));
                inner.finish().and_then(|()| outer.finish())
            });
            assert_eq!(read, Ok(()));
        }
    });
}

#[test]
fn what_is_no_value_is_refused_by_the_parameter_s_name() {
    in_jvm(|scene| {
        let mut refused = |message: &[u8]| {
            let array = array(scene, message);
            let read = scene.native(|call| {
                let mut values = call.message(array, length(message))?;
                values.value::<String>("text")?;
                values.finish()
            });
            read.unwrap_err()
        };
        assert_eq!(
            refused(&[1, 0, 0, 0, 0, 0xd8]),
            "java.lang.IllegalArgumentException: argument 'text' is not valid Unicode: lone surrogate \\ud800 at index 0"
        );
        let malformed = "java.lang.IllegalStateException: the arguments are not what the library expects: ";
        assert_eq!(refused(&[1]), format!("{malformed}the value at byte 0 needs 4 bytes, 1 are left"));
        assert_eq!(refused(&[0, 0, 0, 0, 9]), format!("{malformed}1 bytes follow the last value, from byte 4"));
    });
}

/// A writer that its thread and another one write to, which kept it, has an array of one and a length of the other.
#[test]
fn a_message_that_is_longer_than_its_array_is_refused() {
    in_jvm(|scene| {
        let array = array(scene, &[0; 3]);
        for length in [4, 600, i32::MAX, -1, i32::MIN] {
            let read = scene.native(|call| call.message(array, length).map(drop));
            let text = "java.lang.IllegalStateException: the arguments are not in their array: ";
            assert_eq!(read, Err(format!("{text}{length} bytes of 3")));
        }
    });
}

#[test]
fn a_result_is_in_the_array_where_it_fits_and_else_in_a_new_one() {
    in_jvm(|scene| {
        // The header, the text's count, and the text.
        for (capacity, text, fits) in
            [(512, 0, true), (512, 504, true), (512, 505, false), (2_000, 1_992, true), (2_000, 1_993, false)]
        {
            let given = array(scene, &vec![0xff; capacity]);
            let text = "x".repeat(text);
            let mut returned = None;
            let made = scene.native(|call| {
                returned = Some(call.new_message(given, text.clone())?);
                Ok(())
            });
            assert_eq!(made, Ok(()));
            let returned = returned.unwrap();
            assert_eq!(returned.as_raw() == given.as_raw(), fits, "{capacity} {}", text.len());
            let (message, body) = (bytes(scene, returned), wire::encode(text).unwrap());
            assert_eq!(message[..4], u32::try_from(body.len()).unwrap().to_le_bytes());
            assert!(message[4..][..body.len()] == body);
            assert_eq!(message.len(), if fits { capacity } else { 4 + body.len() });
            assert!(message[4 + body.len()..].iter().all(|&byte| byte == 0xff));
        }
    });
}

#[test]
fn a_result_that_cannot_be_java_s_leaves_the_array_and_the_next_result_alone() {
    in_jvm(|scene| {
        let given = array(scene, &[0xff; 512]);
        let failed = scene.native(|call| call.new_message(given, ("left over".to_owned(), Duration::MAX)).map(drop));
        let text = "java.lang.ArithmeticException: the result: the value is out of the range of java.time.Duration";
        assert_eq!(failed, Err(text.to_owned()));
        assert!(bytes(scene, given).iter().all(|&byte| byte == 0xff));
        assert_eq!(scene.native(|call| call.new_message(given, 7_i32).map(drop)), Ok(()));
        assert_eq!(bytes(scene, given)[..9], [4, 0, 0, 0, 7, 0, 0, 0, 0xff]);
    });
}
