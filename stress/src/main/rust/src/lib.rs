//! Values that note when they are dropped, elsewhere than in themselves.
use std::hint::black_box;
use std::sync::atomic::AtomicI32;
use std::sync::atomic::Ordering::SeqCst;

use nativebound::native_bound;

nativebound::bindings!();

/// How often the value of a number was dropped.
static DROPS: [AtomicI32; 1 << 20] = [const { AtomicI32::new(0) }; 1 << 20];

fn drops(number: i32) -> i32 {
    DROPS[number as usize].load(SeqCst)
}

pub struct Notes;

#[native_bound]
impl bindings::Notes for Notes {
    fn drops(number: i32) -> i32 {
        drops(number)
    }
}

/// Notes its drop.
struct Note {
    number: i32,
}

impl Note {
    fn new(number: i32) -> Self {
        DROPS[number as usize].store(0, SeqCst);
        Self { number }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        DROPS[self.number as usize].fetch_add(1, SeqCst);
    }
}

pub struct Cell {
    note: Note,
}

#[native_bound]
impl bindings::Cell for Cell {
    fn of(number: i32) -> Self {
        Self { note: Note::new(number) }
    }

    fn is_there(&self, number: i32) -> bool {
        drops(number) == 0 && self.note.number == number && drops(number) == 0
    }
}

pub struct Sum {
    note: Note,
    sum: i32,
}

#[native_bound]
impl bindings::Sum for Sum {
    fn of(number: i32) -> Self {
        Self { note: Note::new(number), sum: 0 }
    }

    fn is_there(&self, number: i32) -> bool {
        drops(number) == 0 && self.note.number == number && drops(number) == 0
    }

    fn add(&mut self, number: i32) -> bool {
        self.sum = black_box(self.sum) + 1;
        self.note.number == number && drops(number) == 0
    }

    fn sum(&self) -> i32 {
        self.sum
    }
}
