//! The shop: one for the program, since natives without an object have no other place to look.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use nativebound::native_bound;

use crate::bindings;

static SHOP: Mutex<Shop> = Mutex::new(Shop { stock: BTreeMap::new(), orders: Vec::new() });

/// What a shop has, and what it ordered.
#[derive(Debug)]
pub struct Shop {
    stock: BTreeMap<String, i32>,
    orders: Vec<Order>,
}

/// More of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub product: String,
    pub pieces: i32,
}

/// An order of what a shop does not have.
#[derive(Debug, thiserror::Error)]
#[error("no such product: {0}")]
pub struct NoSuchProduct(String);

impl Shop {
    /// Sets what the program's shop has of a product.
    pub fn put(product: &str, pieces: i32) {
        Self::of_program().stock.insert(product.to_owned(), pieces);
    }

    /// What the program's shop ordered since it was last asked.
    pub fn take_orders() -> Vec<Order> {
        std::mem::take(&mut Self::of_program().orders)
    }

    fn of_program() -> MutexGuard<'static, Self> {
        SHOP.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[native_bound]
impl bindings::Shop for Shop {
    type Error = NoSuchProduct;

    fn stock() -> Vec<bindings::Stock> {
        let shop = Self::of_program();
        shop.stock.iter().map(|(product, &pieces)| bindings::Stock { product: product.clone(), pieces }).collect()
    }

    fn order(product: &str, pieces: i32) -> Result<(), NoSuchProduct> {
        let mut shop = Self::of_program();
        if !shop.stock.contains_key(product) {
            return Err(NoSuchProduct(product.to_owned()));
        }
        shop.orders.push(Order { product: product.to_owned(), pieces });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ordered_is_taken_once() {
        Shop::put("tea", 3);
        <Shop as bindings::Shop>::order("tea", 7).unwrap();
        assert_eq!(Shop::take_orders(), [Order { product: "tea".into(), pieces: 7 }]);
        assert_eq!(Shop::take_orders(), []);
        let error = <Shop as bindings::Shop>::order("gold", 1).unwrap_err();
        assert_eq!(error.to_string(), "no such product: gold");
    }
}
