//! What Java passes is asserted here; what Java gets, it asserts.
use jni::objects::{JObject, JString, JValue};
use jni::{Env, errors, jni_sig, jni_str};
use nativebound::native_bound;

nativebound::bindings!();

pub struct Objects;

/// The text of a Java string.
fn string<'l>(env: &mut Env<'l>, object: JObject<'l>) -> String {
    let string = env.cast_local::<JString<'_>>(object).unwrap();
    string.try_to_string(env).unwrap()
}

/// `Objects.fail(thrown)`
fn fail(env: &mut Env<'_>, thrown: &JObject<'_>) -> errors::Result<()> {
    let arguments = [JValue::Object(thrown)];
    env.call_static_method(jni_str!("demo/Objects"), jni_str!("fail"), jni_sig!("(Ljava/lang/Throwable;)V"), &arguments)?;
    Ok(())
}

/// An instance method without parameters that returns an object.
macro_rules! call {
    ($env:expr, $object:expr, $method:literal, $signature:literal) => {
        $env.call_method($object, jni_str!($method), jni_sig!($signature), &[]).unwrap().l().unwrap()
    };
}

#[native_bound]
impl bindings::Objects for Objects {
    type Error = errors::Error;

    fn greet<'l>(env: &mut Env<'l>, this: JObject<'l>, to: JObject<'l>) -> JObject<'l> {
        let signature = jni_sig!("(Ljava/lang/String;)Ljava/lang/String;");
        env.call_method(this, jni_str!("greeting"), signature, &[JValue::Object(&to)]).unwrap().l().unwrap()
    }

    fn self_<'l>(_env: &mut Env<'l>, this: JObject<'l>) -> JObject<'l> {
        this
    }

    fn add_privately<'l>(_env: &mut Env<'l>, _this: JObject<'l>, a: i32, b: i32) -> i32 {
        a + b
    }

    fn add_protectedly<'l>(_env: &mut Env<'l>, _this: JObject<'l>, a: i32, b: i32) -> i32 {
        a + b
    }

    fn add_publicly<'l>(_env: &mut Env<'l>, _this: JObject<'l>, a: i32, b: i32) -> i32 {
        a + b
    }

    fn add_alone<'l>(_env: &mut Env<'l>, _this: JObject<'l>, a: i32, b: i32) -> i32 {
        a + b
    }

    fn version<'l>(env: &mut Env<'l>) -> i32 {
        i32::from(env.version().unwrap())
    }

    fn length_of<'l>(_env: &mut Env<'l>, text: &str) -> i32 {
        text.len() as i32
    }

    fn describe<'l>(env: &mut Env<'l>, value: Option<JObject<'l>>) -> String {
        let Some(value) = value else { return "nothing".to_owned() };
        let text = call!(env, value, "toString", "()Ljava/lang/String;");
        string(env, text)
    }

    fn same<'l>(_env: &mut Env<'l>, value: JObject<'l>) -> JObject<'l> {
        value
    }

    fn maybe<'l>(_env: &mut Env<'l>, value: Option<JObject<'l>>) -> Option<JObject<'l>> {
        value
    }

    fn as_thread<'l>(_env: &mut Env<'l>, value: JObject<'l>) -> JObject<'l> {
        value
    }

    fn second_length<'l>(env: &mut Env<'l>, value: JObject<'l>) -> i32 {
        let rows = env.cast_local::<jni::objects::JObjectArray<'_>>(value).unwrap();
        let row = rows.get_element(env, 1).unwrap();
        let row = env.cast_local::<jni::objects::JIntArray<'_>>(row).unwrap();
        row.len(env).unwrap() as i32
    }

    fn as_int_arrays<'l>(_env: &mut Env<'l>, value: JObject<'l>) -> JObject<'l> {
        value
    }

    fn name_of<'l>(env: &mut Env<'l>, r#type: JObject<'l>) -> String {
        let name = call!(env, r#type, "getName", "()Ljava/lang/String;");
        string(env, name)
    }

    fn class_of<'l>(env: &mut Env<'l>, value: JObject<'l>) -> JObject<'l> {
        call!(env, value, "getClass", "()Ljava/lang/Class;")
    }

    fn size<'l>(env: &mut Env<'l>, list: JObject<'l>) -> i32 {
        env.call_method(list, jni_str!("size"), jni_sig!("()I"), &[]).unwrap().i().unwrap()
    }

    fn listed<'l>(env: &mut Env<'l>, only: JObject<'l>) -> JObject<'l> {
        let signature = jni_sig!("(Ljava/lang/Object;)Ljava/util/List;");
        env.call_static_method(jni_str!("java/util/List"), jni_str!("of"), signature, &[JValue::Object(&only)])
            .unwrap()
            .l()
            .unwrap()
    }

    fn maybe_map<'l>(_env: &mut Env<'l>, map: Option<JObject<'l>>) -> Option<JObject<'l>> {
        map
    }

    fn text<'l>(_env: &mut Env<'l>, value: JObject<'l>) -> JObject<'l> {
        value
    }

    fn failing<'l>(env: &mut Env<'l>, thrown: JObject<'l>) -> i32 {
        assert!(fail(env, &thrown).is_err());
        7
    }

    fn failing_result<'l>(env: &mut Env<'l>, thrown: JObject<'l>) -> Result<i32, Self::Error> {
        fail(env, &thrown)?;
        Ok(7)
    }

    fn failing_twice<'l>(env: &mut Env<'l>, thrown: JObject<'l>) -> i32 {
        assert!(fail(env, &thrown).is_err());
        assert!(fail(env, &thrown).is_err());
        7
    }

    fn failing_with_memory<'l>(
        env: &mut Env<'l>,
        thrown: JObject<'l>,
        array: &mut [i32],
        heap: &mut [u8],
        panics: bool,
    ) -> i32 {
        assert_eq!((&*array, &*heap), (&[1, 2][..], &[3, 4][..]));
        array.copy_from_slice(&[-1, -2]);
        heap.copy_from_slice(&[253, 252]);
        assert!(fail(env, &thrown).is_err());
        assert!(!panics, "while pending");
        7
    }

    fn caught<'l>(env: &mut Env<'l>, thrown: JObject<'l>) -> String {
        let _ = fail(env, &thrown);
        env.exception_clear();
        let message = call!(env, thrown, "getMessage", "()Ljava/lang/String;");
        string(env, message)
    }

    fn nothing<'l>(_env: &mut Env<'l>) -> JObject<'l> {
        JObject::null()
    }

    fn nothing_else<'l>(_env: &mut Env<'l>) -> JObject<'l> {
        JObject::null()
    }

    fn many_references<'l>(env: &mut Env<'l>, value: JObject<'l>, count: i32) -> i32 {
        (0..count).map(|_| env.with_local_frame(4, |env| env.new_local_ref(&value).map(|_| ())).map_or(0, |()| 1)).sum()
    }
}
