//! A shop's stock and orders, which the program and the rules in Java share.

mod shop;

nativebound::bindings!(); // the trait `Shop` and the struct `Stock`

pub use shop::{NoSuchProduct, Order, Shop};
