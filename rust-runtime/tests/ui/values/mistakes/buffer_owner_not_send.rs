use std::rc::Rc;

use nativebound::jni::Env;
use nativebound::jni::objects::JObject;
use nativebound::{DirectBuffer, native_bound};

nativebound::bindings!();

use bindings::Kind;

struct Shared(#[expect(dead_code)] Rc<i32>, Vec<u8>);

impl AsMut<[u8]> for Shared {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.1
    }
}

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
        DirectBuffer::new(Shared(Rc::new(1), vec![1])) //~ `Rc<i32>` cannot be sent between threads safely
    }

    fn owner<'l>(_env: &mut Env<'l>, this: JObject<'l>, _key: JObject<'l>) -> JObject<'l> {
        this
    }
}

fn main() {}
