//! What Java passes is asserted here; what Java gets, it asserts.
#![allow(uncommon_codepoints)] // Java allows more letters
use jni::objects::{JObject, JString};
use jni::{Env, jni_sig, jni_str};
use nativebound::native_bound;

nativebound::bindings!();

pub mod elsewhere;

mod inner {
    pub struct Names;
}

pub use inner::Names;

#[allow(non_snake_case)]
#[native_bound]
impl bindings::Names for Names {
    fn under_score(a_b: i32) -> i32 {
        10 + a_b
    }

    fn dollar_sign(_: i32) -> i32 {
        12
    }

    fn r#match(r#type: i32, self_: i32, crate_: i32, r#fn: i32, r#gen: i32, r#async: i32) -> i32 {
        r#async + 10 * (r#gen + 10 * (r#fn + 10 * (crate_ + 10 * (self_ + 10 * r#type))))
    }

    fn self_() -> i32 {
        14
    }

    fn größe(ü: i32) -> i32 {
        12 + ü
    }

    fn 𝒳(𝒴: i32) -> i32 {
        12 + 𝒴
    }

    fn value3() -> i32 {
        17
    }

    fn _3() -> i32 {
        18
    }

    fn over() -> i32 {
        30
    }

    fn over_int(a: i32) -> i32 {
        30 + a
    }

    fn over_string(a: &str) -> i32 {
        assert_eq!(a, "text");
        32
    }

    fn over_int_int_array(_a: i32, _b: &[i32]) -> i32 {
        33
    }

    fn over_string_array_byte_array_array_object<'l>(
        _env: &mut Env<'l>,
        _a: Vec<String>,
        _b: Vec<Vec<u8>>,
        _c: JObject<'l>,
    ) -> i32 {
        34
    }

    fn half(value: i32) -> i32 {
        value / 2
    }

    fn renamed() -> i32 {
        19
    }

    fn http_server2_go() -> i32 {
        20
    }
}

pub struct Outer;

#[native_bound]
impl bindings::Outer for Outer {
    fn outer() -> i32 {
        40
    }
}

pub struct Inner;

#[native_bound]
impl bindings::Inner for Inner {
    fn inner() -> i32 {
        41
    }
}

pub struct Secret;

#[native_bound]
impl bindings::Secret for Secret {
    fn secret() -> i32 {
        43
    }
}

pub struct Innermost;

#[native_bound]
impl bindings::Innermost for Innermost {
    fn innermost<'l>(_env: &mut Env<'l>, _this: JObject<'l>, a: i32) -> i32 {
        41 + a
    }
}

pub struct Generic;

#[native_bound]
impl bindings::Generic for Generic {
    fn text<'l>(env: &mut Env<'l>, this: JObject<'l>) -> String {
        let value =
            env.call_method(this, jni_str!("value"), jni_sig!("()Ljava/lang/Comparable;"), &[]).unwrap().l().unwrap();
        let text =
            env.call_method(value, jni_str!("toString"), jni_sig!("()Ljava/lang/String;"), &[]).unwrap().l().unwrap();
        env.cast_local::<JString<'_>>(text).unwrap().try_to_string(env).unwrap()
    }

    fn number<'l>(_env: &mut Env<'l>, _this: JObject<'l>) -> i32 {
        50
    }
}

pub struct Overriding;

#[native_bound]
impl bindings::Overriding for Overriding {
    fn plain<'l>(_env: &mut Env<'l>, _this: JObject<'l>) -> i32 {
        51
    }
}

pub struct Same;

#[native_bound]
impl bindings::Same for Same {
    fn number() -> i32 {
        60
    }
}

#[allow(non_camel_case_types)]
pub struct Größe__1;

#[native_bound]
impl bindings::Größe__1 for Größe__1 {
    fn number() -> i32 {
        62
    }
}

pub struct Unnamed;

#[native_bound]
impl bindings::Unnamed for Unnamed {
    fn number() -> i32 {
        63
    }
}
