//! Two classes in one library.
use nativebound::jni::Env;
use nativebound::jni::objects::JObject;
use nativebound::native_bound;

nativebound::bindings!();

pub struct Loads;

#[native_bound]
impl bindings::Loads for Loads {
    fn one() -> i32 {
        1
    }

    fn locked<'l>(env: &mut Env<'l>, this: JObject<'l>) -> i32 {
        env.delete_local_ref(this);
        2
    }
}

pub struct Forgets;

#[native_bound]
impl bindings::Forgets for Forgets {
    fn twice(number: i32) -> i32 {
        number * 2
    }
}
