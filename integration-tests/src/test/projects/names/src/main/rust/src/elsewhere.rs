use nativebound::native_bound;

use crate::bindings;

pub struct OtherSame;

#[native_bound]
impl bindings::OtherSame for OtherSame {
    fn number() -> i32 {
        61
    }
}
