//! What a callback keeps alive, and that it lets it go.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use jni::objects::{JObject, JValue};
use nativebound::__private::v1::*;
use nativebound::jni;

use crate::support::{Scene, in_jvm, raw};

/// A weak reference to the object.
fn weak<'l>(scene: &mut Scene<'_, 'l>, object: &JObject<'_>) -> JObject<'l> {
    let signature = "(Ljava/lang/Object;)Ljava/lang/ref/WeakReference;";
    scene.call("demo/Callbacks", "weak", signature, &[JValue::Object(object)]).l().unwrap()
}

fn is_collected(scene: &mut Scene<'_, '_>, weak: &JObject<'_>) -> bool {
    let signature = "(Ljava/lang/ref/WeakReference;)Z";
    scene.call("demo/Callbacks", "isCollected", signature, &[JValue::Object(weak)]).z().unwrap()
}

#[test]
fn a_callback_keeps_its_object_until_it_is_dropped() {
    in_jvm(|scene| {
        for elsewhere in [false, true] {
            let adapter = scene.call("demo/Callbacks", "recording", "()Ljava/lang/Object;", &[]).l().unwrap();
            let recorder = scene.as_callback(&adapter);
            let weak = weak(scene, &adapter);
            scene.env.delete_local_ref(adapter);
            recorder.text(1, "uses its array").unwrap();
            assert!(!is_collected(scene, &weak));
            if elsewhere {
                thread::spawn(move || drop(recorder)).join().unwrap();
            } else {
                drop(recorder);
            }
            assert!(is_collected(scene, &weak));
        }
    });
}

#[test]
fn an_exception_keeps_its_object_until_the_last_clone_is_dropped() {
    in_jvm(|scene| {
        let object = scene.exception("exception");
        let recorder = scene.throwing(&object);
        let weak = weak(scene, &object);
        scene.env.delete_local_ref(object);
        let exception = recorder.nothing().unwrap_err();
        assert!(!exception.stack().is_empty() && exception.cause().is_some());
        let clone = exception.clone();
        drop((recorder, exception));
        assert!(!is_collected(scene, &weak));
        drop(clone);
        assert!(is_collected(scene, &weak));
    });
}

/// A callback of a class whose count is this test's alone.
struct Counted(JavaCallback);

static COUNTED: CallbackClass = CallbackClass::new("demo.Counted", &[("nothing", "()V"), ("echo", "([B)[B")]);

impl Callback for Counted {
    fn class() -> &'static CallbackClass {
        &COUNTED
    }

    fn java(callback: JavaCallback) -> Box<Self> {
        Box::new(Self(callback))
    }
}

fn watched(scene: &mut Scene<'_, '_>) -> Counted {
    let adapter = scene.call("demo/Callbacks", "watched", "()Ljava/lang/Object;", &[]).l().unwrap();
    let adapter = raw!(RawObject, adapter);
    let mut made = None;
    let outcome = scene.native(|call| {
        made = Some(call.callback::<Counted>(adapter, "counted")?);
        Ok(())
    });
    outcome.unwrap();
    *made.unwrap()
}

/// Has each throw twice.
fn throw(callbacks: Vec<Counted>) {
    for callback in callbacks {
        let error = callback.0.upcall::<1>(1).unwrap().packed("text", "text").unwrap().value::<String>();
        assert_eq!(error.unwrap_err().message(), Some("watched"));
        assert!(callback.0.upcall::<0>(0).unwrap().nothing().is_err());
    }
}

#[test]
fn of_a_hundred_thousand_callbacks_none_is_left() {
    in_jvm(|scene| {
        for batch in 0..1_000_u32 {
            let frame = scene.env.with_local_frame(400, |env| {
                let mut scene = Scene { env };
                let kept: Vec<_> = (0..100).map(|_| watched(&mut scene)).collect();
                assert_eq!(COUNTED.live(), 100);
                // A local reference that is left over would be one too many on a thread, which has no frame.
                if batch % 100 == 0 {
                    thread::spawn(|| throw(kept)).join().unwrap();
                } else {
                    throw(kept);
                }
                assert_eq!(COUNTED.live(), 0);
                Ok::<(), jni::errors::Error>(())
            });
            frame.unwrap();
        }
        assert_eq!(scene.call("demo/Callbacks", "left", "()I", &[]).i().unwrap(), 0);
    });
}

/// A value for Java to own.
struct Given;

static GIVEN: AtomicUsize = AtomicUsize::new(0);

impl OwnedType for Given {
    type Keeping = SharedOnly;
    const NAME: &'static str = "Given";
    const METHODS: &'static [&'static str] = &[];

    fn live() -> &'static AtomicUsize {
        &GIVEN
    }
}

impl wire::Wire for Given {
    const MIN_SIZE: usize = 8;

    fn write(self, writer: &mut wire::Writer) -> Result<(), wire::WireError> {
        let (handle, release) = packed_handle(self);
        writer.handle(handle, release)
    }

    fn read(reader: &mut wire::Reader<'_>) -> Result<Self, wire::WireError> {
        Err(reader.no_value())
    }
}

#[test]
fn an_object_that_java_did_not_take_is_dropped() {
    in_jvm(|scene| {
        let exception = scene.exception("exception");
        let recorder = scene.throwing(&exception);
        let begin = || recorder.0.upcall::<1>(11).unwrap().packed("one", Given).unwrap();
        let live = || GIVEN.load(Ordering::Relaxed);
        let (outer, inner) = (begin(), begin());
        assert_eq!(live(), 2);
        inner.value::<String>().unwrap_err();
        assert_eq!(live(), 1);
        outer.packed("text", "x".repeat(70_000)).unwrap().packed("two", Given).unwrap().value::<String>().unwrap_err();
        assert_eq!(live(), 0);
        drop(begin());
        begin().packed("date", std::time::Duration::MAX).unwrap_err();
        assert_eq!(live(), 0);
    });
}
