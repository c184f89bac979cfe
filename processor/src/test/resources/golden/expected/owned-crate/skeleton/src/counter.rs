//! The natives of `demo.Counter`.

use crate::bindings;
use nativebound::native_bound;

/// Implements the natives of `demo.Counter`.
pub struct Counter;

#[native_bound]
impl bindings::Counter for Counter {
    type Error = Box<dyn std::error::Error + Send + Sync>;

    /// `static Counter open(String name)`
    fn open(_name: &str) -> Result<Self, Self::Error> {
        todo!("demo.Counter#open")
    }

    /// `@Unsigned int value()`
    fn value(&self) -> u32 {
        todo!("demo.Counter#value")
    }

    /// `@Unsigned int add(@Unsigned int by)`
    fn add(&mut self, _by: u32) -> u32 {
        todo!("demo.Counter#add")
    }

    /// `void reset()`
    fn reset(&mut self) -> Result<(), Self::Error> {
        todo!("demo.Counter#reset")
    }

    /// `void watch(OnChange onChange)`
    fn watch(&self, _on_change: Box<dyn bindings::OnChange>) {
        todo!("demo.Counter#watch")
    }

    /// `long until(LongPredicate enough, Function<? super String, OnChange> watchers)`
    fn until(
        &self,
        _enough: Box<dyn bindings::LongPredicate>,
        _watchers: Box<dyn bindings::FunctionOfStringToOnChange>,
    ) -> i64 {
        todo!("demo.Counter#until")
    }
}
