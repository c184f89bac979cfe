//! Errors whose variants say their classes.

use std::error::Error;
use std::fmt::{self, Display};
use std::io;

use jni::objects::JValue;
use jni::strings::JNIString;
use jni::{jni_sig, jni_str};
use nativebound::__private::v1::*;
use nativebound::exceptions::{IllegalStateException, IoException, NumberFormatException, ParseException, Throwable};
use nativebound::{JavaException, jni};

use crate::support::{Scene, in_jvm};

macro_rules! classes {
    ($($name:ident: $class:literal by $(($($parameter:ty),*))*;)*) => {$(
        enum $name {}

        impl JavaClass for $name {
            const NAME: &'static str = $class;
            const SUPERCLASSES: &'static [&'static str] = &["java/lang/Exception", "java/lang/Throwable"];
            const CHECKED: bool = true;
        }

        $(impl ConstructedBy<($($parameter,)*)> for $name {})*
    )*};
}

classes! {
    Syntax: "demo/Exceptions$Syntax"
        by (String, i32) (bool, i8, i16, u16, i32, i64, f32, f64, String, String) (String, Throwable, i32);
    Caused: "demo/Exceptions$Caused" by (String);
    Message: "demo/Exceptions$Message" by (String);
    MessageCause: "demo/Exceptions$MessageCause" by (String, Throwable);
    Nothing: "demo/Exceptions$Nothing" by ();
    Refusing: "demo/Exceptions$Refusing" by (i32);
    Changed: "demo/Exceptions$Message" by (i64);
}

#[derive(Debug, JavaException)]
enum Failing {
    #[java(class = Syntax)]
    Syntax { message: String, line: i32 },
    #[java(class = Syntax)]
    All(bool, i8, i16, u16, i32, i64, f32, f64, &'static str, Option<String>),
    #[java(class = Syntax, message)]
    Text {
        line: i32,
        #[java(skip)]
        what: &'static str,
    },
    #[java(class = Syntax)]
    CauseInPlace(String, #[source] io::Error, i32),
    #[java(class = Syntax)]
    CauseBeside { message: Box<str>, line: i32, source: io::Error },
    #[java(class = IoException)]
    Io(#[source] jni::errors::Error),
    #[java(class = Message)]
    Message(#[source] io::Error),
    #[java(class = MessageCause)]
    MessageCause(#[from] io::Error),
    #[java(class = Nothing)]
    Nothing,
    #[java(class = Caused)]
    Caused(String, #[source] io::Error),
    #[java(class = Refusing)]
    Refusing(i32),
    #[java(class = Changed)]
    Changed(i64),
    #[java(transparent)]
    Inner(Inner),
    #[java(transparent)]
    Number(std::num::ParseIntError),
    #[java(transparent)]
    Java(jni::errors::Error),
    #[java(transparent)]
    Any(Box<dyn Error + Send + Sync>),
    #[java(class = ParseException)]
    Undeclared(String, i32),
}

impl Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { what, .. } => write!(f, "the text of {what}"),
            _ => f.write_str("text"),
        }
    }
}

impl Error for Failing {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::CauseInPlace(_, source, _)
            | Self::CauseBeside { source, .. }
            | Self::Message(source)
            | Self::MessageCause(source)
            | Self::Caused(_, source) => Some(source),
            Self::Io(source) => Some(source),
            _ => None,
        }
    }
}

/// A second derive, in the error that has it inside.
#[derive(Debug, JavaException)]
#[java(class = IllegalStateException)]
struct Inner(&'static str);

impl Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "inner {}", self.0)
    }
}

impl Error for Inner {}

const EXCEPTION: Throws = Throws(&[("java/lang/Exception", Constructor::MessageCause)]);

fn thrown(scene: &mut Scene<'_, '_>, error: Failing) -> String {
    scene.native(|_| Outcome(Err::<(), _>(error)).check(&EXCEPTION)).unwrap_err()
}

fn disk() -> io::Error {
    io::Error::other("disk")
}

#[test]
fn the_fields_are_the_arguments() {
    in_jvm(|scene| {
        let syntax = Failing::Syntax { message: "😀 \0".to_owned(), line: 7 };
        assert_eq!(thrown(scene, syntax), "demo.Exceptions$Syntax: 😀 \0 [int 7]");
        let all = Failing::All(true, -1, -2, 0xFFFF, -4, i64::MIN, 0.5, -0.25, "s", None);
        let expected = "demo.Exceptions$Syntax: null [true -1 -2 65535 -4 -9223372036854775808 0.5 -0.25 s null]";
        assert_eq!(thrown(scene, all), expected);
        let text = Failing::Text { line: 3, what: "it" };
        assert_eq!(thrown(scene, text), "demo.Exceptions$Syntax: the text of it [int 3]");
    });
}

#[test]
fn the_source_is_an_argument_where_there_is_one_for_it_and_else_the_cause() {
    in_jvm(|scene| {
        let cause = " <- java.io.IOException: disk";
        let in_place = Failing::CauseInPlace("m".to_owned(), disk(), 4);
        assert_eq!(thrown(scene, in_place), format!("demo.Exceptions$Syntax: m [Throwable, int 4]{cause}"));
        let beside = Failing::CauseBeside { message: "m".into(), line: 5, source: disk() };
        assert_eq!(thrown(scene, beside), format!("demo.Exceptions$Syntax: m [int 5]{cause}"));
        assert_eq!(thrown(scene, Failing::Caused("m".to_owned(), disk())), "demo.Exceptions$Caused: m");
    });
}

#[test]
fn without_fields_the_text_makes_the_exception() {
    in_jvm(|scene| {
        let cause = " <- java.io.IOException: disk";
        assert_eq!(thrown(scene, Failing::Message(disk())), format!("demo.Exceptions$Message: text{cause}"));
        assert_eq!(thrown(scene, Failing::MessageCause(disk())), format!("demo.Exceptions$MessageCause: text{cause}"));
        let nothing = "demo.Exceptions$Nothing: null <- dev.nativebound.runtime.NativeException: text";
        assert_eq!(thrown(scene, Failing::Nothing), nothing);
    });
}

#[test]
fn what_is_transparent_is_what_is_inside() {
    in_jvm(|scene| {
        assert_eq!(thrown(scene, Failing::Inner(Inner("one"))), "java.lang.IllegalStateException: one");
        let number = Failing::Number("x".parse::<i32>().unwrap_err());
        assert_eq!(thrown(scene, number), "java.lang.NumberFormatException: invalid digit found in string");
        let any = Failing::Any(disk().into());
        assert_eq!(thrown(scene, any), "java.io.IOException: disk");
        assert_eq!(thrown(scene, Failing::Any("any".into())), "java.lang.Exception: any");
        let boxed = scene.native(|_| Outcome(Err::<(), _>(Box::new(Inner("boxed")))).check(&EXCEPTION));
        assert_eq!(boxed, Err("java.lang.IllegalStateException: boxed".to_owned()));
    });
}

/// An error by which jni-rs says that Java code has thrown.
fn caught(scene: &mut Scene<'_, '_>) -> jni::errors::Error {
    let message = scene.env.new_string("from Java").unwrap();
    let arguments = [JValue::Object(&message)];
    let signature = jni_sig!("(Ljava/lang/String;)V");
    let _ = scene.env.call_static_method(jni_str!("demo/Things"), jni_str!("fail"), signature, &arguments);
    scene.env.exception_catch().unwrap_err()
}

#[test]
fn a_java_exception_is_the_cause_or_itself() {
    in_jvm(|scene| {
        let java = "java.lang.IllegalStateException: from Java";
        let error = caught(scene);
        assert_eq!(thrown(scene, Failing::Java(error)), java);
        let error = caught(scene);
        assert_eq!(thrown(scene, Failing::Io(error)), format!("java.io.IOException: text <- {java}"));
        let error = io::Error::other(caught(scene));
        assert_eq!(thrown(scene, Failing::Message(error)), format!("demo.Exceptions$Message: text <- {java}"));
    });
}

#[test]
fn a_checked_class_that_the_method_does_not_declare_is_a_cause() {
    in_jvm(|scene| {
        const IO: Throws = Throws(&[("java/io/IOException", Constructor::MessageCause)]);
        let mut thrown = |error: Failing| scene.native(|_| Outcome(Err::<(), _>(error)).check(&IO)).unwrap_err();
        let native = "dev.nativebound.runtime.NativeException: text";
        assert_eq!(thrown(Failing::Undeclared("m".to_owned(), 1)), format!("{native} <- java.text.ParseException: m"));
        assert_eq!(thrown(Failing::Inner(Inner("unchecked"))), "java.lang.IllegalStateException: unchecked");
    });
}

#[test]
fn what_the_constructor_throws_is_thrown() {
    in_jvm(|scene| {
        assert_eq!(thrown(scene, Failing::Refusing(9)), "java.lang.IllegalStateException: not 9");
        let changed = thrown(scene, Failing::Changed(1));
        let gone = "java.lang.NoSuchMethodError: demo.Exceptions$Message.<init>";
        let text = "which Rust was compiled with; it was to say: text";
        assert_eq!(changed, format!("{gone}(J)V, {text}"));
        let text_alone = Throws(&[("demo/Exceptions$Message", Constructor::MessageCause)]);
        let changed = scene.native(|_| text_alone.check(Err::<(), _>("text"))).unwrap_err();
        assert_eq!(changed, format!("{gone}(Ljava/lang/String;Ljava/lang/Throwable;)V, {text}"));
    });
}

#[test]
fn other_errors_are_as_ever() {
    in_jvm(|scene| {
        let outcome = scene.native(|_| Outcome(Err::<(), _>(disk())).check(&EXCEPTION));
        assert_eq!(outcome, Err("java.io.IOException: disk".to_owned()));
        let boxed: Box<dyn Error + Send + Sync> = "text".into();
        let outcome = scene.native(|_| Outcome(Err::<(), _>(boxed)).check(&EXCEPTION));
        assert_eq!(outcome, Err("java.lang.Exception: text".to_owned()));
        assert_eq!(scene.native(|_| Outcome(Ok::<_, Failing>(7)).check(&EXCEPTION)), Ok(7));
    });
}

#[test]
fn a_class_that_can_only_be_made_of_fields_is_made_of_no_other_error() {
    in_jvm(|scene| {
        const PARSE: Throws = Throws(&[("java/text/ParseException", Constructor::Fields)]);
        let outcome = scene.native(|_| PARSE.check(Err::<(), _>("text")));
        assert_eq!(outcome, Err("dev.nativebound.runtime.NativeException: text".to_owned()));
        const { assert!(!<Constructs<NumberFormatException, (i32,)>>::HOLDS) };
    });
}

#[test]
fn the_classes_of_the_jdk_are_what_their_types_say() {
    use nativebound::exceptions::*;

    macro_rules! each {
        ($check:ident: $($name:ident)*) => {$( $check(<$name as JavaClass>::NAME, <$name as JavaClass>::SUPERCLASSES, <$name as JavaClass>::CHECKED); )*};
    }

    in_jvm(|scene| {
        let check = |name: &str, superclasses: &[&str], checked: bool| {
            let compared = scene.env.with_local_frame(32, |env| {
                let mut class = env.find_class(JNIString::from(name))?;
                for superclass in superclasses {
                    class = env.get_superclass(&class)?.unwrap();
                    let found = env.find_class(JNIString::from(*superclass))?;
                    assert!(env.is_same_object(&class, &found)?, "{name}: {superclass}");
                }
                Ok::<_, jni::errors::Error>(())
            });
            compared.unwrap();
            let unchecked = ["java/lang/RuntimeException", "java/lang/Error"];
            let all = superclasses.iter().copied().chain([name]).collect::<Vec<_>>();
            assert_eq!(checked, !all.iter().any(|class| unchecked.contains(class)), "{name}");
            assert!(all.contains(&"java/lang/Throwable"), "{name}");
        };
        each! { check: Throwable Exception RuntimeException Error AssertionError ArithmeticException ClassCastException
        IllegalArgumentException NumberFormatException IllegalStateException IndexOutOfBoundsException
        NullPointerException UnsupportedOperationException InterruptedException NoSuchElementException
        ConcurrentModificationException CancellationException ExecutionException TimeoutException IoException
        EofException FileNotFoundException FileSystemException NoSuchFileException FileAlreadyExistsException
        AccessDeniedException ParseException SqlException }
    });
}
