use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jni::objects::{JObject, JValue};
use jni::signature::RuntimeMethodSignature;
use jni::strings::JNIString;
use nativebound::__private::v1::*;
use nativebound::{DirectBuffer, jni};

use crate::support::{Scene, in_jvm, object, raw};

const BUFFER: &str = "java/nio/ByteBuffer";

fn buffer<'l>(scene: &mut Scene<'_, 'l>, how: &str) -> JObject<'l> {
    scene.thing("buffer", BUFFER, how)
}

fn describe(scene: &mut Scene<'_, '_>, buffer: &JObject<'_>) -> String {
    scene.describe("(Ljava/nio/ByteBuffer;)Ljava/lang/String;", buffer)
}

#[test]
fn the_bytes_from_position_to_limit_are_read() {
    in_jvm(|scene| {
        for how in ["heap", "heap slice", "heap read-only", "direct", "direct read-only"] {
            let buffer = buffer(scene, how);
            let raw = raw!(RawBuffer, buffer);
            scene.native(|call| call.buffer(raw, "b").map(|bytes| assert_eq!(*bytes, [11, 12, 13], "{how}"))).unwrap();
            assert_eq!(describe(scene, &buffer), "1..4 of 5: [10, 11, 12, 13, 14]", "{how}");
        }
    });
}

#[test]
fn mutable_bytes_are_written_in_place_or_back() {
    in_jvm(|scene| {
        for how in ["heap", "heap slice", "direct"] {
            let buffer = buffer(scene, how);
            let raw = raw!(RawBuffer, buffer);
            scene.native(|call| call.buffer_mut(raw, "b").map(|mut bytes| bytes.fill(7))).unwrap();
            assert_eq!(describe(scene, &buffer), "1..4 of 5: [10, 7, 7, 7, 14]", "{how}");
        }
    });
}

#[test]
fn a_read_only_buffer_is_never_mutable() {
    in_jvm(|scene| {
        for how in ["heap read-only", "direct read-only"] {
            let buffer = buffer(scene, how);
            let raw = raw!(RawBuffer, buffer);
            let outcome = scene.native(|call| call.buffer_mut(raw, "b").map(drop));
            assert_eq!(outcome, Err("java.nio.ReadOnlyBufferException: null".to_owned()), "{how}");
        }
    });
}

#[test]
fn empty_and_null_buffers() {
    in_jvm(|scene| {
        for direct in [false, true] {
            let signature = "(Z)Ljava/nio/ByteBuffer;";
            let buffer = scene.call("demo/Things", "emptyBuffer", signature, &[JValue::Bool(direct)]).l().unwrap();
            let raw = raw!(RawBuffer, buffer);
            scene.native(|call| call.buffer(raw, "b").map(|bytes| assert_eq!(*bytes, []))).unwrap();
            scene.native(|call| call.buffer_mut(raw, "b").map(|bytes| assert_eq!(*bytes, []))).unwrap();
        }
        let null = Err("java.lang.NullPointerException: argument 'b' is null".to_owned());
        assert_eq!(scene.native(|call| call.buffer(RawBuffer::default(), "b").map(drop)), null);
        assert_eq!(scene.native(|call| call.buffer_mut(RawBuffer::default(), "b").map(drop)), null);
    });
}

#[test]
fn overlapping_buffers_are_refused_when_one_is_mutable() {
    in_jvm(|scene| {
        for how in ["heap", "heap slice", "direct"] {
            let whole = buffer(scene, how);
            let mut part = |from, to| {
                let arguments = [JValue::Object(&whole), JValue::Int(from), JValue::Int(to)];
                let part =
                    scene.call("demo/Things", "part", "(Ljava/nio/ByteBuffer;II)Ljava/nio/ByteBuffer;", &arguments);
                raw!(RawBuffer, part.l().unwrap())
            };
            let (left, right, middle) = (part(0, 2), part(2, 5), part(1, 3));
            let mut check =
                |one, other| scene.native(|call| call.distinct([mutable("one", one), shared("other", other)]));
            assert_eq!(check(left, right), Ok(()), "{how}");
            for other in [left, middle] {
                assert_eq!(
                    check(left, other),
                    Err("java.lang.IllegalArgumentException: arguments 'one' and 'other' share memory, and 'one' is @Mut".to_owned()),
                    "{how}"
                );
            }
        }
    });
}

/// As another thread may do it: no test can rely on meeting the moment.
#[test]
fn buffers_that_overlap_after_they_were_compared_are_refused() {
    in_jvm(|scene| {
        let whole = buffer(scene, "direct");
        for first_is_mutable in [true, false] {
            let mut part = |from, to| {
                let arguments = [JValue::Object(&whole), JValue::Int(from), JValue::Int(to)];
                let signature = "(Ljava/nio/ByteBuffer;II)Ljava/nio/ByteBuffer;";
                scene.call("demo/Things", "part", signature, &arguments).l().unwrap()
            };
            let (left, right) = (part(0, 2), part(2, 5));
            let (one, other) = (raw!(RawBuffer, left), raw!(RawBuffer, right));
            let argument =
                |name, buffer, is_mutable| if is_mutable { mutable(name, buffer) } else { shared(name, buffer) };
            let outcome = scene.native(|call| {
                let first = argument("one", one, first_is_mutable);
                call.distinct([first, argument("other", other, !first_is_mutable)])?;
                call.with_env(|env| {
                    let (name, signature) = (jni::jni_str!("position"), jni::jni_sig!("(I)Ljava/nio/Buffer;"));
                    env.call_method(&right, name, signature, &[JValue::Int(1)]).map(drop).unwrap();
                })?;
                if first_is_mutable {
                    let _one = call.buffer_mut(one, "one")?;
                    call.buffer(other, "other").map(drop)
                } else {
                    let _one = call.buffer(one, "one")?;
                    call.buffer_mut(other, "other").map(drop)
                }
            });
            let mutable = if first_is_mutable { "one" } else { "other" };
            let message = format!("arguments 'one' and 'other' share memory, and '{mutable}' is @Mut");
            assert_eq!(outcome, Err(format!("java.lang.IllegalArgumentException: {message}")));
        }
    });
}

#[test]
fn a_buffer_over_a_mutable_array_is_refused() {
    in_jvm(|scene| {
        let buffer = buffer(scene, "heap");
        let array =
            scene.call("demo/Things", "array", "(Ljava/nio/ByteBuffer;)[B", &[JValue::Object(&buffer)]).l().unwrap();
        let array: RawArray<'_, Byte> = raw!(RawArray, array);
        let buffer = raw!(RawBuffer, buffer);
        let outcome = scene.native(|call| call.distinct([mutable("array", array), shared("buffer", buffer)]));
        assert!(outcome.unwrap_err().contains("'array' and 'buffer' share memory"));
        let other = scene.native(|call| call.new_array::<Byte>(&[0; 5])).unwrap();
        assert_eq!(scene.native(|call| call.distinct([mutable("array", other), mutable("buffer", buffer)])), Ok(()));
    });
}

/// Counts how often it is dropped.
struct Owner(Vec<u8>, Arc<AtomicUsize>);

impl AsMut<[u8]> for Owner {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.1.fetch_add(1, Ordering::Relaxed);
    }
}

/// One after the other: `demo.Owner` keeps what it was given in a static field.
#[test]
fn a_resulting_buffer_owns_its_memory() {
    in_jvm(|scene| {
        for bytes in [vec![1, 2, 3], vec![]] {
            let length = bytes.len();
            let drops = Arc::new(AtomicUsize::new(0));
            let owner = Owner(bytes, Arc::clone(&drops));
            let buffer = scene.native(|call| call.new_buffer(DirectBuffer::new(owner), "demo/Owner")).unwrap();
            let buffer = object(scene.env, buffer);
            let described = describe(scene, &buffer);
            assert!(described.starts_with(&format!("0..{length} of {length}: [")), "{described}");
            assert_eq!(drops.load(Ordering::Relaxed), 0);
            let key = owner_field(scene);
            free_by_reflection(scene, key);
            assert_eq!(drops.load(Ordering::Relaxed), 1);
            free_by_reflection(scene, key);
            assert_eq!(drops.load(Ordering::Relaxed), 1);
        }

        let class = scene.env.find_class(jni::jni_str!("demo/Owner")).unwrap();
        let (name, signature) = (jni::jni_str!("fails"), jni::jni_sig!("Z"));
        scene.env.set_static_field(class, name, signature, JValue::Bool(true)).unwrap();
        let drops = Arc::new(AtomicUsize::new(0));
        let owner = Owner(vec![1], Arc::clone(&drops));
        let outcome = scene.native(|call| call.new_buffer(DirectBuffer::new(owner), "demo/Owner"));
        assert_eq!(outcome.unwrap_err(), "java.lang.IllegalStateException: not owned");
        assert_eq!(drops.load(Ordering::Relaxed), 1);
    });
}

fn owner_field(scene: &mut Scene<'_, '_>) -> i64 {
    let class = scene.env.find_class(jni::jni_str!("demo/Owner")).unwrap();
    scene.env.get_static_field(class, jni::jni_str!("owner"), jni::jni_sig!("J")).unwrap().j().unwrap()
}

/// As Java code can call `free(long)`: with any number, and again.
fn free_by_reflection(scene: &mut Scene<'_, '_>, key: i64) {
    // SAFETY: repr(transparent) over a long.
    let owner = unsafe { std::mem::transmute::<i64, RawOwner>(key) };
    scene.raw_native(|env| free_buffer(env, owner)).unwrap();
}

#[test]
fn numbers_that_are_nobodys_own_nothing() {
    in_jvm(|scene| {
        for key in [0, 1, -1, 0x1234_5678, i64::MIN, i64::MAX] {
            free_by_reflection(scene, key);
        }
    });
}

#[test]
fn a_view_of_memory_that_was_closed_is_refused() {
    in_jvm(|scene| {
        let name = jni::jni_str!("java/lang/foreign/Arena");
        let Ok(arenas) = scene.env.find_class(name) else {
            return println!("skipped: this VM has no java.lang.foreign.Arena");
        };
        let mut call = |object: Option<&JObject<'_>>, name: &str, signature: &str, arguments: &[JValue<'_>]| {
            let signature = RuntimeMethodSignature::from_str(signature).unwrap();
            let (name, signature) = (JNIString::from(name), signature.method_signature());
            match object {
                Some(object) => scene.env.call_method(object, name, signature, arguments),
                None => scene.env.call_static_method(&arenas, name, signature, arguments),
            }
        };
        let arena = call(None, "ofConfined", "()Ljava/lang/foreign/Arena;", &[]).unwrap().l().unwrap();
        let allocate = "(J)Ljava/lang/foreign/MemorySegment;";
        let segment = call(Some(&arena), "allocate", allocate, &[JValue::Long(4)]).unwrap().l().unwrap();
        let buffer = call(Some(&segment), "asByteBuffer", "()Ljava/nio/ByteBuffer;", &[]).unwrap().l().unwrap();
        let raw = raw!(RawBuffer, buffer);
        scene.native(|call| call.buffer(raw, "b").map(|bytes| assert_eq!(*bytes, [0; 4]))).unwrap();
        scene.env.call_method(&arena, jni::jni_str!("close"), jni::jni_sig!("()V"), &[]).unwrap();
        let closed = Err("java.lang.IllegalStateException: Already closed".to_owned());
        assert_eq!(scene.native(|call| call.buffer(raw, "b").map(drop)), closed);
        assert_eq!(scene.native(|call| call.buffer_mut(raw, "b").map(drop)), closed);
    });
}
