//! What the errors of crates become, through `returned!`.

use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::io;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use jni::objects::JObject;
use nativebound::__private::v1::*;
use nativebound::exceptions::IllegalStateException;
use nativebound::{JavaException, jni};

use crate::support::in_jvm;

struct Here<M>(PhantomData<M>);

impl MayThrow for Here<Throwing> {}

const THROWS: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);

/// Says its class.
#[derive(Debug, JavaException)]
#[java(class = IllegalStateException)]
struct Said(&'static str);

/// Says a text.
struct Told(&'static str);

/// Says a text, and the error that it comes from; it stays on its thread.
#[derive(Debug)]
struct Local<E>(E, PhantomData<Rc<()>>);

impl Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl<E> Display for Local<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("local")
    }
}

impl Error for Said {}

impl<E: Error + 'static> Error for Local<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn local<E>(error: E) -> Local<E> {
    Local(error, PhantomData)
}

/// The exception of a function's error.
macro_rules! thrown {
    ($scene:expr, $error:expr) => {{
        let error = $error;
        let thrown = $scene.native(|_| {
            let result = Err::<u8, _>(error);
            let result: i32 = returned!(Here<Throwing>, result, &THROWS);
            Ok(result)
        });
        thrown.unwrap_err()
    }};
}

#[test]
fn an_error_keeps_the_class_that_it_says() {
    in_jvm(|scene| {
        assert_eq!(thrown!(scene, Said("state")), "java.lang.IllegalStateException: state");
        assert_eq!(thrown!(scene, Box::new(Said("state"))), "java.lang.IllegalStateException: state");
        let end = || io::Error::from(io::ErrorKind::UnexpectedEof);
        assert_eq!(thrown!(scene, end()), "java.io.EOFException: unexpected end of file");
        let boxed: Box<dyn Error + Send + Sync> = end().into();
        assert_eq!(thrown!(scene, boxed), "java.io.EOFException: unexpected end of file");
        let boxed: Box<dyn Error> = end().into();
        assert_eq!(thrown!(scene, boxed), "java.io.EOFException: unexpected end of file");
        let shared: Arc<dyn Error> = Arc::new(end());
        assert_eq!(thrown!(scene, shared), "java.io.EOFException: unexpected end of file");
    });
}

#[test]
fn an_error_that_says_no_class_is_the_exception_that_is_declared() {
    in_jvm(|scene| {
        struct Silent;

        #[derive(Debug)]
        struct Shown(#[expect(dead_code, reason = "it is shown")] u8);

        assert_eq!(thrown!(scene, "text"), "java.io.IOException: text");
        assert_eq!(thrown!(scene, "text".to_owned()), "java.io.IOException: text");
        assert_eq!(thrown!(scene, Told("told")), "java.io.IOException: told");
        assert_eq!(thrown!(scene, Shown(1)), "java.io.IOException: Shown(1)");
        assert_eq!(thrown!(scene, ()), "java.io.IOException: ()");
        let silent = thrown!(scene, Silent);
        assert!(silent.starts_with("java.io.IOException: ") && silent.ends_with("::Silent"), "{silent}");
        let caused = "java.io.IOException: local <- dev.nativebound.runtime.NativeException: fmt";
        let caused = caused.replace("fmt", &fmt::Error.to_string());
        assert_eq!(thrown!(scene, local(fmt::Error)), caused);
        let boxed: Box<dyn Error> = Box::new(local(fmt::Error));
        assert_eq!(thrown!(scene, boxed), caused);
    });
}

#[test]
fn an_item_that_is_an_error_is_thrown() {
    in_jvm(|scene| {
        let thrown = scene.native(|_| {
            let result = [Ok(1_u8), Err(io::Error::from(io::ErrorKind::UnexpectedEof))];
            let result: Vec<i32> = returned!(Here<Throwing>, result, &THROWS);
            Ok(result)
        });
        assert_eq!(thrown, Err("java.io.EOFException: unexpected end of file".to_owned()));
    });
}

/// Whether a function's error is thrown as the object that it has inside.
macro_rules! is_same {
    ($scene:expr, $exception:expr, $error:expr) => {{
        let error = $error;
        let env = $scene.env.get_raw();
        // SAFETY: the env of this thread.
        export(unsafe { RawEnv::from_raw(env) }, |_| {
            let result = Err::<u8, _>(error);
            dropped!(Here<Throwing>, result, &THROWS);
            Ok(())
        });
        let again = $scene.env.exception_occurred().unwrap();
        $scene.env.exception_clear();
        $scene.env.is_same_object(&again, $exception).unwrap()
    }};
}

#[test]
fn a_java_exception_inside_is_the_same_object() {
    in_jvm(|scene| {
        let exception: JObject<'_> = scene.exception("exception");
        let recorder = scene.throwing(&exception);
        let thrown = || recorder.nothing().unwrap_err();
        assert!(is_same!(scene, &exception, thrown()));
        let boxed: Box<dyn Error + Send + Sync> = thrown().into();
        assert!(is_same!(scene, &exception, boxed));
        let boxed: Box<dyn Error> = thrown().into();
        assert!(is_same!(scene, &exception, boxed));
        assert!(is_same!(scene, &exception, io::Error::other(thrown())));
        assert!(is_same!(scene, &exception, local(thrown())));
        assert!(is_same!(scene, &exception, local(io::Error::other(thrown()))));
    });
}
