//! What Java throws when Rust calls it.

use std::error::Error;
use std::fmt::{self, Display};
use std::io;
use std::thread;

use nativebound::__private::v1::*;
use nativebound::JavaException;
use nativebound::exceptions::{Exception, IllegalStateException, IoException};

use crate::callbacks::Recorder;
use crate::support::{Scene, in_jvm};

const THROWS: Throws = Throws(&[("java/text/ParseException", Constructor::Message)]);

fn thrown(recorder: &Recorder) -> JavaException {
    recorder.nothing().unwrap_err()
}

#[test]
fn rust_reads_what_java_knows_of_an_exception() {
    in_jvm(|scene| {
        let exception = scene.exception("exception");
        let recorder = scene.throwing(&exception);
        let check = |exception: &JavaException| {
            assert_eq!(exception.to_string(), "java.io.IOException: disk");
            assert_eq!(format!("{exception:?}"), "java.io.IOException: disk");
            assert_eq!((exception.class_name(), exception.message()), ("java.io.IOException", Some("disk")));
            assert!(exception.is::<IoException>() && exception.is::<Exception>());
            assert!(exception.is_class("java.lang.Throwable") && !exception.is::<IllegalStateException>());
            assert!(!exception.is_class("java.lang.Object"));
            let frame = &exception.stack()[0];
            assert_eq!((&frame.class[..], &frame.method[..]), ("demo.Callbacks", "exception"));
            assert_eq!(frame.file.as_deref(), Some("Callbacks.java"));
            assert!(frame.line.is_some_and(|line| line > 100), "{frame:?}");
            let cause = exception.cause().unwrap();
            assert_eq!(cause.to_string(), "java.lang.IllegalArgumentException: why \u{fffd}");
            assert!(cause.cause().is_none() && cause.suppressed().is_empty());
            assert_eq!(exception.source().unwrap().to_string(), cause.to_string());
            let suppressed: Vec<_> = exception.suppressed().iter().map(ToString::to_string).collect();
            assert_eq!(suppressed, ["java.lang.Error: kept"]);
        };
        check(&thrown(&recorder));
        let there = thrown(&recorder);
        thread::spawn(move || check(&there)).join().unwrap();
        thread::scope(|scope| {
            scope.spawn(|| check(&thrown(&recorder)));
        });
    });
}

#[test]
fn an_exception_that_does_not_answer_has_a_class_still() {
    in_jvm(|scene| {
        let exception = scene.exception("stubborn");
        let exception = thrown(&scene.throwing(&exception));
        assert_eq!(exception.to_string(), "demo.Callbacks$1");
        assert!(exception.is_class("java.lang.RuntimeException") && exception.cause().is_none());
        assert!(!exception.stack().is_empty());
    });
}

#[derive(Debug)]
struct Wrapped(JavaException);

impl Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("wrapped")
    }
}

impl Error for Wrapped {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

type Boxed = Box<dyn Error + Send + Sync>;

/// Whether a native that returns this error throws the same object.
fn is_same<'l>(scene: &mut Scene<'_, 'l>, exception: &jni::objects::JObject<'l>, error: Boxed) -> bool {
    let env = scene.env.get_raw();
    // SAFETY: the env of this thread.
    export(unsafe { RawEnv::from_raw(env) }, |_| THROWS.check(Err::<(), _>(error)));
    let again = scene.env.exception_occurred().unwrap();
    scene.env.exception_clear();
    scene.env.is_same_object(&again, exception).unwrap()
}

#[test]
fn an_exception_is_the_same_object_when_it_is_thrown_again() {
    in_jvm(|scene| {
        let exception = scene.exception("exception");
        let recorder = scene.throwing(&exception);
        let wraps: [fn(JavaException) -> Boxed; 6] = [
            |exception| exception.into(),
            |exception| exception.clone().into(),
            |exception| io::Error::from(exception).into(),
            |exception| Wrapped(exception).into(),
            |exception| io::Error::other(Wrapped(exception)).into(),
            #[cfg(feature = "anyhow")]
            |exception| anyhow::Error::new(exception).context("while").context("it ran").into(),
            #[cfg(not(feature = "anyhow"))]
            |exception| Box::<dyn Error + Send + Sync>::from(Wrapped(exception)),
        ];
        for (index, wrap) in wraps.into_iter().enumerate() {
            assert!(is_same(scene, &exception, wrap(thrown(&recorder))), "{index}");
        }
        // Caught on another thread, whose local references are not ours.
        let elsewhere = thread::scope(|scope| scope.spawn(|| thrown(&recorder)).join().unwrap());
        assert!(is_same(scene, &exception, elsewhere.into()));
    });
}

#[test]
fn one_without_an_object_becomes_one_of_its_class() {
    in_jvm(|scene| {
        let error = JavaException::for_test::<IoException>("made in Rust");
        let outcome = scene.native(|_| THROWS.check(Err::<(), _>(Wrapped(error))));
        assert_eq!(outcome.unwrap_err(), "java.io.IOException: made in Rust");
    });
}

#[test]
fn after_an_exception_java_is_called_as_before() {
    in_jvm(|scene| {
        let exception = scene.exception("exception");
        let (throwing, recorder) = (scene.throwing(&exception), scene.recorder());
        for number in 0..100 {
            drop(throwing.text(1, "text").unwrap_err());
            drop(throwing.echo::<String>("text").unwrap_err());
            assert_eq!(recorder.next(number).unwrap(), number + 1);
        }
    });
}

#[test]
fn a_panic_with_an_exception_in_hand_has_it_as_its_cause() {
    in_jvm(|scene| {
        static CONTRACT: Contract = Contract::new("demo.X", 1, &[], &[]);
        let _ = scene.raw_native(|env| CONTRACT.compare(env, ABI, 1)); // installs the hook, as load() does
        let exception = scene.exception("plain");
        let recorder = scene.throwing(&exception);
        let cause = " <- java.io.IOException: disk";
        let unwrapped = scene.native(|_| {
            recorder.nothing().unwrap();
            Ok(())
        });
        let unwrapped = unwrapped.unwrap_err();
        let text = "dev.nativebound.runtime.NativePanicException: called `Result::unwrap()` on an `Err` value: \
                    java.io.IOException: disk (";
        assert!(unwrapped.starts_with(text) && unwrapped.ends_with(cause), "{unwrapped}");
        let dropped = scene.native(|_| -> Result<(), Failure> {
            drop(recorder.nothing());
            panic!("later")
        });
        let dropped = dropped.unwrap_err();
        assert!(dropped.contains("later") && !dropped.contains(" <- "), "{dropped}");
        let kept = thrown(&recorder);
        let next = scene.native(|_| -> Result<(), Failure> { panic!("next") }).unwrap_err();
        assert!(!next.contains(" <- "), "{next}");
        drop(kept);
    });
}
