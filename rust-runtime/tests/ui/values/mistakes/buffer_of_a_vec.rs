use nativebound::jni::Env;
use nativebound::jni::objects::JObject;
use nativebound::native_bound;

nativebound::bindings!();

use bindings::Kind;

pub struct Values;

#[native_bound]
impl bindings::Values for Values {
    fn kind_of(_token: Option<&str>) -> Kind {
        Kind::Word
    }

    fn fill(to: &mut [i32], _kind: Option<Kind>) {
        to.fill(1);
    }

    fn page(_number: i32) -> Vec<u8> { //~ expected `DirectBuffer`, found `Vec<u8>`
        vec![1]
    }

    fn owner<'l>(_env: &mut Env<'l>, this: JObject<'l>, _key: JObject<'l>) -> JObject<'l> {
        this
    }
}

fn main() {}
