//! Code of jni-rs on threads of Rust's, and on those of Java's.

use std::error::Error as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use jni::errors::Error;
use jni::objects::{JObject, JThread, JThrowable};
use jni::refs::Reference as _;
use jni::{Env, jni_sig, jni_str};
use nativebound::exceptions::{IllegalArgumentException, RuntimeException};
use nativebound::threads::{self, ThreadKind};
use nativebound::{JavaException, jni, with_env};

use crate::support::in_jvm;

/// The VM is known from the first callback on.
fn on_a_thread<T: Send + 'static>(
    name: &str,
    work: impl FnOnce(&mut Env<'_>) -> Result<T, Error> + Send + 'static,
) -> Result<T, JavaException> {
    let builder = thread::Builder::new().name(name.to_owned());
    builder.spawn(|| with_env(work)).unwrap().join().unwrap()
}

fn throw(env: &mut Env<'_>, message: &str) -> Result<(), Error> {
    let message = jni::strings::JNIString::from(message);
    env.throw_new(jni_str!("java/lang/IllegalArgumentException"), message)
}

/// Name, whether it is a daemon, and whether its context loader is that of `demo.Callbacks`.
fn identity(env: &mut Env<'_>) -> Result<(String, bool, bool), Error> {
    let thread = JThread::current_thread(env)?;
    let daemon = env.call_method(&thread, jni_str!("isDaemon"), jni_sig!("()Z"), &[])?.z()?;
    let name = thread.get_name(env)?.try_to_string(env)?;
    let loader = thread.get_context_class_loader(env)?;
    let callbacks = env.new_string("demo.Callbacks")?;
    let class = loader.load_class(env, &callbacks)?;
    Ok((name, daemon, !class.is_null()))
}

#[test]
fn a_thread_of_rust_s_has_an_env() {
    in_jvm(|scene| {
        scene.recorder();
        let seen = on_a_thread("indexer", identity).unwrap();
        assert_eq!(seen, ("indexer".to_owned(), true, true));
        let user = thread::spawn(|| {
            threads::set_name("user");
            threads::set_kind(ThreadKind::User);
            with_env(identity).unwrap();
            with_env(identity).unwrap()
        });
        assert_eq!(user.join().unwrap(), ("user".to_owned(), false, true));
    });
}

#[test]
fn an_exception_that_is_pending_at_the_end_is_the_error() {
    in_jvm(|scene| {
        scene.recorder();
        let check = |result: Result<(), JavaException>, message: &str| {
            let error = result.unwrap_err();
            assert!(error.is::<IllegalArgumentException>());
            assert_eq!(error.message(), Some(message));
        };
        check(on_a_thread("thrown", |env| throw(env, "one")), "one");
        check(with_env(|env| throw(env, "two")), "two");
        // `throw_new` is an error itself: what went on regardless is none the less stopped.
        check(
            with_env(|env| {
                let _ = throw(env, "three");
                Ok(())
            }),
            "three",
        );
        check(
            with_env(|env| {
                let _ = throw(env, "four");
                Err(Error::WrongObjectType)
            }),
            "four",
        );
        assert!(!scene.env.exception_check());
        with_env(|env| env.new_string("afterwards").map(drop)).unwrap();
    });
}

#[test]
fn an_exception_that_jni_rs_caught_is_the_same_object() {
    in_jvm(|scene| {
        scene.recorder();
        let thrown = scene.exception("exception");
        let error = with_env(|env| {
            let thrown = env.new_local_ref(&thrown)?;
            let thrown = JThrowable::cast_local(env, thrown)?;
            let _ = env.throw(&thrown);
            env.exception_catch()
        });
        let error = error.unwrap_err();
        assert_eq!(error.to_string(), "java.io.IOException: disk");
        assert!(error.source().is_some());
    });
}

#[test]
fn an_error_of_jni_rs_is_an_exception_with_its_text() {
    in_jvm(|scene| {
        scene.recorder();
        for error in [
            with_env(|_| Err::<(), _>(Error::WrongObjectType)).unwrap_err(),
            on_a_thread("wrong", |_| Err::<(), _>(Error::WrongObjectType)).unwrap_err(),
        ] {
            assert!(error.is::<RuntimeException>());
            assert_eq!(error.message(), Some("Invalid object type"));
        }
        let null = with_env(|env| env.get_object_class(JObject::null()).map(drop)).unwrap_err();
        assert!(null.is::<RuntimeException>(), "{null}");
    });
}

#[test]
fn an_exception_that_was_pending_before_is_pending_afterwards() {
    in_jvm(|scene| {
        scene.recorder();
        let before = scene.exception("exception");
        let throwable = scene.env.new_local_ref(&before).unwrap();
        let throwable = JThrowable::cast_local(scene.env, throwable).unwrap();
        let still = |env: &mut Env<'_>| {
            let pending = env.exception_occurred().unwrap();
            env.exception_clear();
            assert!(env.is_same_object(&pending, &before).unwrap());
        };
        let _ = scene.env.throw(&throwable);
        assert_eq!(with_env(|env| env.new_string("x")?.try_to_string(env)).unwrap(), "x");
        still(scene.env);
        let _ = scene.env.throw(&throwable);
        assert_eq!(with_env(|env| throw(env, "inside")).unwrap_err().message(), Some("inside"));
        still(scene.env);
        let _ = scene.env.throw(&throwable);
        let panic = catch_unwind(AssertUnwindSafe(|| {
            with_env(|env| -> Result<(), Error> {
                let _ = throw(env, "inside");
                panic!("panic")
            })
        }));
        assert!(panic.is_err());
        still(scene.env);
    });
}

#[test]
fn a_panic_leaves_nothing_pending_on_a_thread_of_rust_s() {
    in_jvm(|scene| {
        let recorder = scene.recorder();
        let after = thread::spawn(move || {
            let panic = catch_unwind(|| {
                with_env(|env| -> Result<(), Error> {
                    let _ = throw(env, "lost");
                    panic!("panic")
                })
            });
            assert!(panic.is_err());
            recorder.next(1).unwrap()
        });
        assert_eq!(after.join().unwrap(), 2);
    });
}

#[test]
fn calls_nest_and_the_local_references_of_each_end_with_it() {
    in_jvm(|scene| {
        scene.recorder();
        let inner = on_a_thread("nested", |env| {
            let outer = env.new_string("outer")?;
            let inner = with_env(|env| {
                let inner = env.new_string("inner")?;
                env.new_weak_ref(&inner)
            });
            let system = env.find_class(jni_str!("java/lang/System"))?;
            env.call_static_method(system, jni_str!("gc"), jni_sig!("()V"), &[])?;
            let gone = inner.unwrap().upgrade_local(env)?.is_none();
            Ok((gone, outer.try_to_string(env)?))
        });
        assert_eq!(inner.unwrap(), (true, "outer".to_owned()));
    });
}
