//! Objects that are made, lent and taken in every way.
use std::sync::atomic::{AtomicBool, Ordering};

use nativebound::native_bound;

nativebound::bindings!();

static PANIC: AtomicBool = AtomicBool::new(false);

pub struct Item(i32);

#[native_bound]
impl bindings::Item for Item {
    fn of(number: i32) -> Self {
        Item(number)
    }

    fn number(&self) -> i32 {
        self.0
    }

    fn color(&self, other: bindings::Color) -> bindings::Color {
        other
    }

    fn renumber(&mut self, number: i32) {
        self.0 = number;
    }

    fn busy(&mut self, during: Box<dyn bindings::Runnable>) {
        during.run().unwrap();
    }
}

pub struct Fussy(i32);

impl Drop for Fussy {
    fn drop(&mut self) {
        assert!(!PANIC.load(Ordering::SeqCst), "a drop that fails");
    }
}

#[native_bound]
impl bindings::Fussy for Fussy {
    fn of(number: i32) -> Self {
        Fussy(number)
    }

    fn number(&self) -> i32 {
        self.0
    }
}

pub struct Shelf;

fn items(count: i32) -> Vec<Item> {
    (0..count).map(Item).collect()
}

fn fussies(count: i32) -> Vec<Fussy> {
    (0..count).map(Fussy).collect()
}

fn listed(numbers: impl Iterator<Item = i32>) -> String {
    numbers.map(|number| format!("{number} ")).collect()
}

#[native_bound]
impl bindings::Shelf for Shelf {
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn item(number: i32) -> Item {
        Item(number)
    }

    fn maybe(number: i32) -> Option<Item> {
        (number >= 0).then_some(Item(number))
    }

    fn items(count: i32) -> Vec<Item> {
        items(count)
    }

    fn collection(count: i32) -> Vec<Item> {
        items(count)
    }

    fn array(count: i32) -> Vec<Item> {
        items(count)
    }

    fn gaps(count: i32) -> Option<Vec<Option<Item>>> {
        (count >= 0).then(|| (0..count).map(|number| (number % 2 == 1).then_some(Item(number))).collect())
    }

    fn fussy() -> Fussy {
        Fussy(0)
    }

    fn maybe_fussy() -> Option<Fussy> {
        Some(Fussy(0))
    }

    fn fussies(count: i32) -> Vec<Fussy> {
        fussies(count)
    }

    fn fussy_array(count: i32) -> Vec<Fussy> {
        fussies(count)
    }

    fn give(count: i32, taker: Box<dyn bindings::Taker>) -> Result<(), Self::Error> {
        Ok(taker.items(Item(-1), items(count - 2), items(1))?)
    }

    fn give_fussies(count: i32, taker: Box<dyn bindings::Taker>) -> Result<(), Self::Error> {
        Ok(taker.fussies(Fussy(-1), fussies(count - 1))?)
    }

    fn numbers(items: Vec<&Item>) -> String {
        listed(items.iter().map(|item| item.0))
    }

    fn numbers_of_list(items: Vec<&Item>) -> String {
        listed(items.iter().map(|item| item.0))
    }

    fn numbers_of_array(items: Vec<&Item>) -> String {
        listed(items.iter().map(|item| item.0))
    }

    fn numbers_while(items: Vec<&Fussy>, during: Box<dyn bindings::Runnable>) -> String {
        during.run().unwrap();
        listed(items.iter().map(|item| item.0))
    }

    fn take(items: Vec<Item>) -> String {
        listed(items.into_iter().map(|item| item.0))
    }

    fn take_collection(items: Vec<Fussy>) -> Result<String, Self::Error> {
        if items.iter().any(|item| item.0 == 0) {
            return Err(std::io::Error::other("nothing here").into());
        }
        Ok(listed(items.iter().map(|item| item.0)))
    }

    fn take_array(text: &str, items: Vec<Item>) -> String {
        text.to_owned() + &listed(items.into_iter().map(|item| item.0))
    }

    fn take_both(items: Vec<Item>, last: Item, lent: &Item) -> String {
        format!("{}{} {}", listed(items.into_iter().map(|item| item.0)), last.0, lent.0)
    }

    fn panic_in_drops(panic: bool) {
        PANIC.store(panic, Ordering::SeqCst);
    }
}

pub struct Direct;

#[native_bound]
impl bindings::Direct for Direct {
    fn item(number: i32) -> Item {
        Item(number)
    }

    fn fussy() -> Fussy {
        Fussy(0)
    }

    fn number(fussy: &Fussy) -> i32 {
        fussy.0
    }
}

pub struct Vault;

#[native_bound]
impl bindings::Vault for Vault {
    fn sum(one: &Item, more: Vec<&Fussy>) -> i32 {
        one.0 + more.iter().map(|fussy| fussy.0).sum::<i32>()
    }
}
