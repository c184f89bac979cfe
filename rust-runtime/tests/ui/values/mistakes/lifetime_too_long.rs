use nativebound::jni::Env;
use nativebound::jni::objects::JObject;
use nativebound::{DirectBuffer, native_bound};

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

    fn page(_number: i32) -> DirectBuffer {
        DirectBuffer::from(vec![1])
    }

    fn owner<'l>(_env: &mut Env<'l>, _this: JObject<'static>, _key: JObject<'l>) -> JObject<'l> { //~ method not compatible with trait
        JObject::null()
    }
}

fn main() {}
