use std::error::Error;
use std::fmt::{self, Display};
use std::io;

use jni::objects::{JClass, JValue};
use jni::{NativeMethod, jni_sig, jni_str};
use nativebound::__private::v1::*;
use nativebound::jni;

use crate::support::{Scene, classes, in_jvm};

type Boxed = Box<dyn Error + Send + Sync>;

fn thrown(scene: &mut Scene<'_, '_>, throws: &Throws, error: impl Into<Boxed> + 'static) -> String {
    scene.native(|_| throws.check(Err::<(), _>(error))).unwrap_err()
}

/// An error with as many sources as it says.
#[derive(Debug)]
struct Chain(usize, Option<Box<Chain>>);

impl Chain {
    fn new(links: usize) -> Self {
        (1..links).rev().fold(Self(links, None), |source, index| Self(index, Some(Box::new(source))))
    }
}

impl Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "link {}", self.0)
    }
}

impl Error for Chain {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

const IO: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);

#[test]
fn an_error_is_the_exception_that_is_declared() {
    in_jvm(|scene| {
        assert_eq!(thrown(scene, &IO, "disk 💥"), "java.io.IOException: disk 💥");
        const MESSAGE: Throws = Throws(&[("demo/Exceptions$Message", Constructor::Message)]);
        assert_eq!(thrown(scene, &MESSAGE, "text"), "demo.Exceptions$Message: text");
    });
}

#[test]
fn the_sources_of_an_error_are_its_causes() {
    in_jvm(|scene| {
        let native = "dev.nativebound.runtime.NativeException";
        let causes = format!(" <- {native}: link 2 <- {native}: link 3");
        assert_eq!(thrown(scene, &IO, Chain::new(3)), format!("java.io.IOException: link 1{causes}"));
        const MESSAGE: Throws = Throws(&[("demo/Exceptions$Message", Constructor::Message)]);
        assert_eq!(thrown(scene, &MESSAGE, Chain::new(3)), format!("demo.Exceptions$Message: link 1{causes}"));
        const NOTHING: Throws = Throws(&[("demo/Exceptions$Nothing", Constructor::Nothing)]);
        assert_eq!(
            thrown(scene, &NOTHING, Chain::new(3)),
            format!("demo.Exceptions$Nothing: null <- {native}: link 1{causes}")
        );
        const CAUSED: Throws = Throws(&[("demo/Exceptions$Caused", Constructor::Message)]);
        assert_eq!(thrown(scene, &CAUSED, Chain::new(2)), "demo.Exceptions$Caused: link 1"); // it refuses another cause
    });
}

#[test]
fn an_endless_chain_ends() {
    in_jvm(|scene| {
        for _ in 0..3 {
            let outcome = thrown(scene, &IO, Chain::new(10_000));
            assert_eq!(outcome.matches(" <- ").count(), 64);
        }
    });
}

#[test]
fn errors_of_std_have_java_classes() {
    in_jvm(|scene| {
        let not_found = || io::Error::new(io::ErrorKind::NotFound, "gone");
        assert_eq!(thrown(scene, &IO, not_found()), "java.nio.file.NoSuchFileException: gone");
        assert_eq!(thrown(scene, &IO, io::Error::other("other")), "java.io.IOException: other");
        assert_eq!(
            thrown(scene, &IO, io::Error::new(io::ErrorKind::UnexpectedEof, "end")),
            "java.io.EOFException: end"
        );
        let number = || "x".parse::<i32>().unwrap_err();
        let illegal = Throws(&[("java/lang/IllegalArgumentException", Constructor::MessageCause)]);
        assert_eq!(thrown(scene, &illegal, number()), "java.lang.NumberFormatException: invalid digit found in string");
        // Not under what is declared: the declared one.
        assert_eq!(thrown(scene, &IO, number()), "java.io.IOException: invalid digit found in string");
        assert_eq!(thrown(scene, &illegal, not_found()), "java.lang.IllegalArgumentException: gone");
    });
}

#[test]
fn with_several_declared_the_error_must_name_one() {
    in_jvm(|scene| {
        let several = Throws(&[
            ("java/io/IOException", Constructor::MessageCause),
            ("java/lang/IllegalArgumentException", Constructor::MessageCause),
        ]);
        assert_eq!(
            thrown(scene, &several, io::Error::from(io::ErrorKind::PermissionDenied)),
            "java.nio.file.AccessDeniedException: permission denied"
        );
        assert_eq!(
            thrown(scene, &several, "x".parse::<f32>().unwrap_err()),
            "java.lang.NumberFormatException: invalid float literal"
        );
        assert_eq!(thrown(scene, &several, "what"), "dev.nativebound.runtime.NativeException: what");
    });
}

#[test]
fn a_java_exception_that_rust_caught_is_the_same_object_again() {
    #[derive(Debug)]
    struct Wrapped(jni::errors::Error);

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

    in_jvm(|scene| {
        let wraps: [fn(jni::errors::Error) -> Boxed; 4] = [
            |error| error.into(),
            |error| Wrapped(error).into(),
            |error| io::Error::other(error).into(),
            |error| io::Error::other(Wrapped(error)).into(),
        ];
        for wrap in wraps {
            let outcome = scene.native(|call| {
                let result = call.with_env(|env| {
                    let message = env.new_string("from Java").unwrap();
                    let _ = env.call_static_method(
                        jni_str!("demo/Things"),
                        jni_str!("fail"),
                        jni_sig!("(Ljava/lang/String;)V"),
                        &[JValue::Object(&message)],
                    );
                    env.exception_catch().map_err(wrap)
                })?;
                IO.check(result)
            });
            assert_eq!(outcome, Err("java.lang.IllegalStateException: from Java".to_owned()));
        }
    });
}

#[test]
fn a_panic_is_an_exception_with_its_place() {
    in_jvm(|scene| {
        static CONTRACT: Contract = Contract::new("demo.X", 1, &[], &[]);
        let _ = scene.raw_native(|env| CONTRACT.compare(env, ABI, 1)); // installs the hook, as load() does
        let prefix = "dev.nativebound.runtime.NativePanicException: ";
        let mut panicked = |body: fn() -> ()| {
            let outcome = scene.native(|_| {
                body();
                Ok(())
            });
            let outcome = outcome.unwrap_err();
            outcome.strip_prefix(prefix).unwrap().to_owned()
        };
        let (line, file) = (line!() + 1, file!());
        assert_eq!(panicked(|| panic!("static")), format!("static ({file}:{line}:32)"));
        assert!(panicked(|| panic!("formatted {}", 1)).starts_with("formatted 1 ("));
        assert!(panicked(|| std::panic::panic_any(7)).starts_with("a panic with a payload of type unknown ("));
        assert_eq!(panicked(|| std::panic::resume_unwind(Box::new("resumed"))), "resumed");
        // What another panic left does not count.
        assert_eq!(
            panicked(|| {
                let _ = std::panic::catch_unwind(|| panic!("caught"));
                std::panic::resume_unwind(Box::new("resumed"))
            }),
            "resumed"
        );
        assert!(panicked(|| drop(PanicsWhenDropped)).starts_with("dropped ("));
        assert!(panicked(|| std::panic::panic_any(PanicsWhenDropped)).starts_with("a panic with a payload"));
    });
}

/// Run in a process of its own by `the_frames_of_a_panic_are_shown_where_they_are_asked_for`.
#[test]
#[ignore = "shows what the other test reads"]
fn a_panic_with_frames() {
    fn panics() {
        panic!("with frames");
    }

    in_jvm(|scene| {
        static CONTRACT: Contract = Contract::new("demo.X", 1, &[], &[]);
        let _ = scene.raw_native(|env| CONTRACT.compare(env, ABI, 1)); // reads the property
        // SAFETY: the env of this thread, whose frame outlives the call.
        let env = unsafe { RawEnv::from_raw(scene.env.get_raw()) };
        export(env, |_| {
            panics();
            Ok(())
        });
        let thrown = scene.env.exception_occurred().unwrap();
        scene.env.exception_clear();
        let text =
            scene.call("demo/Things", "stack", "(Ljava/lang/Throwable;)Ljava/lang/String;", &[JValue::Object(&thrown)]);
        let text = text.l().unwrap();
        // SAFETY: a string.
        let text = unsafe { RawString::from_raw(text.into_raw()) };
        println!("frames: {:?}", scene.text(text));
    });
}

struct PanicsWhenDropped;

impl Drop for PanicsWhenDropped {
    fn drop(&mut self) {
        panic!("dropped");
    }
}

/// Run in a process of its own by `a_panic_while_another_unwinds_aborts_and_both_are_printed`.
#[test]
#[ignore = "aborts"]
fn a_panic_while_another_unwinds() {
    in_jvm(|scene| {
        static CONTRACT: Contract = Contract::new("demo.X", 1, &[], &[]);
        let _ = scene.raw_native(|env| CONTRACT.compare(env, ABI, 1)); // installs the hook
        let _ = scene.native(|_| -> Result<(), Failure> {
            let _dropped = PanicsWhenDropped;
            panic!("first");
        });
    });
}

#[test]
fn an_error_that_panics_while_it_is_read_is_a_panic() {
    #[derive(Debug)]
    struct Unreadable;

    impl Display for Unreadable {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            panic!("unreadable")
        }
    }

    impl Error for Unreadable {}

    in_jvm(|scene| {
        let outcome = thrown(scene, &IO, Unreadable);
        assert!(outcome.starts_with("dev.nativebound.runtime.NativePanicException: unreadable"), "{outcome}");
    });
}

#[test]
fn a_panic_over_a_pending_exception_is_suppressed_by_it() {
    in_jvm(|scene| {
        let outcome = scene.native(|call| {
            call.with_env(|env| {
                let _ = env.throw_new(jni_str!("java/lang/Error"), jni_str!("first"));
                assert!(!env.exception_check(), "second");
            })
        });
        let outcome = outcome.unwrap_err();
        let expected = "java.lang.Error: first + dev.nativebound.runtime.NativePanicException: second";
        assert!(outcome.starts_with(expected), "{outcome}");
    });
}

#[test]
fn an_exception_that_is_pending_stays_whatever_fails_after_it() {
    in_jvm(|scene| {
        let env = scene.env.get_raw();
        let class = scene.env.find_class(jni_str!("java/lang/Error")).unwrap();
        let throw = || {
            // SAFETY: a class of throwables and a text; by a way that no guard of ours sees.
            unsafe { ((**env).v1_2.ThrowNew)(env, class.as_raw(), c"first".as_ptr()) };
        };
        let first = Err("java.lang.Error: first".to_owned());
        let reported = scene.native(|_| {
            throw();
            IO.check(Err::<(), _>("second"))
        });
        assert_eq!(reported, first);
        let ours = scene.native(|call| {
            throw();
            call.string(RawString::default(), "name").map(drop)
        });
        assert_eq!(ours, first);
    });
}

#[test]
fn a_native_may_be_null_after_its_arguments() {
    in_jvm(|scene| {
        let outcome: Result<RawString<'_>, _> = scene.native(|_| panic!("no result"));
        assert!(outcome.is_err());
    });
}

#[test]
fn an_exception_is_found_by_the_loader_of_the_native() {
    extern "system" fn call<'l>(env: RawEnv<'l>, _class: RawClass<'l>) {
        const THROWS: Throws = Throws(&[("far/FarException", Constructor::MessageCause)]);
        export(env, |_| THROWS.check(Err::<(), _>("from afar")));
    }

    in_jvm(|scene| {
        let folder = scene.env.new_string(classes("far").to_str().unwrap()).unwrap();
        let name = scene.env.new_string("far.Far").unwrap();
        let arguments = [JValue::Object(&folder), JValue::Object(&name)];
        let signature = "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Class;";
        let far = scene.call("demo/Loader", "load", signature, &arguments).l().unwrap();
        let far = scene.env.cast_local::<JClass<'_>>(far).unwrap();
        // SAFETY: a function of the method's type.
        unsafe {
            let native = NativeMethod::from_raw_parts(jni_str!("call"), jni_str!("()V"), call as *mut _);
            scene.env.register_native_methods(&far, &[native]).unwrap();
        }
        let outcome = scene.env.call_static_method(&far, jni_str!("outcome"), jni_sig!("()Ljava/lang/String;"), &[]);
        let outcome = outcome.unwrap().l().unwrap();
        // SAFETY: a string.
        let outcome = unsafe { RawString::from_raw(outcome.as_raw()) };
        assert_eq!(scene.text(outcome), "caught from afar");
    });
}

#[test]
fn a_class_that_is_not_there_is_java_s_own_error() {
    in_jvm(|scene| {
        let outcome = thrown(scene, &Throws(&[("demo/Nowhere", Constructor::Message)]), "text");
        assert!(outcome.starts_with("java.lang.NoClassDefFoundError: demo/Nowhere"), "{outcome}");
    });
}

#[test]
fn a_class_that_is_no_throwable_is_not_thrown() {
    in_jvm(|scene| {
        let outcome = thrown(scene, &Throws(&[("java/lang/StringBuilder", Constructor::Message)]), "text");
        assert!(
            outcome.starts_with(
                "java.lang.RuntimeException: text (to be thrown as java/lang/StringBuilder, which is no Throwable)"
            ),
            "{outcome}"
        );
    });
}

#[test]
fn a_contract_is_compared() {
    const HASH: u64 = 0xFFFF_0000_0000_0001;
    static CONTRACT: Contract = Contract::new("demo.X", HASH, &["int a()", "void b(long c)"], &[]);
    in_jvm(|scene| {
        let mut compare = |abi, hash: u64| {
            let hash = i64::from_ne_bytes(hash.to_ne_bytes());
            let text = scene.raw_native(|env| CONTRACT.compare(env, abi, hash)).unwrap();
            (!text.is_null()).then(|| scene.text(text))
        };
        assert_eq!(compare(ABI, HASH), None);
        let text = Some("abi 1\nint a()\nvoid b(long c)".to_owned());
        assert_eq!(compare(ABI + 1, HASH), text);
        assert_eq!(compare(ABI, HASH + 1), text);
    });
}
