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

    fn owner<'l>(this: JObject<'l>, _key: JObject<'l>) -> JObject<'l> { //~ has 2 parameters but the declaration in trait `bindings::Values::owner` has 3
        this
    }
}

fn main() {}
