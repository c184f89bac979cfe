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

    fn owner<'l>(_env: &Env<'l>, this: JObject<'l>, _key: JObject<'l>) -> JObject<'l> { //~ types differ in mutability
        this
    }
}

fn main() {}
