//! Values that say so when they are used after their drop, or dropped under a call.
use std::hint::{black_box, spin_loop};
use std::sync::atomic::Ordering::SeqCst;
use std::sync::atomic::{AtomicI32, AtomicI64};
use std::thread;
use std::time::Duration;

use nativebound::native_bound;

nativebound::bindings!();

const COUNT: usize = 5000;

/// Of one value, and not in it: it is there when the value is gone.
struct Slot {
    inside: AtomicI32,
    drops: AtomicI32,
}

static SLOTS: [Slot; COUNT] = [const { Slot { inside: AtomicI32::new(0), drops: AtomicI32::new(0) } }; COUNT];
static ALIVE: AtomicI64 = AtomicI64::new(0);
static FAULTS: AtomicI64 = AtomicI64::new(0);

pub struct Slots;

#[native_bound]
impl bindings::Slots for Slots {
    fn alive() -> i64 {
        ALIVE.load(SeqCst)
    }

    fn drops(slot: i32) -> i32 {
        SLOTS[slot as usize].drops.load(SeqCst)
    }

    fn faults() -> i64 {
        FAULTS.load(SeqCst)
    }

    fn clear() {
        assert_eq!(ALIVE.load(SeqCst), 0);
        for slot in &SLOTS {
            slot.drops.store(0, SeqCst);
        }
    }
}

/// What it holds is in memory of its own.
pub struct Cell {
    slot: usize,
    seed: Box<i64>,
}

impl Drop for Cell {
    fn drop(&mut self) {
        let slot = &SLOTS[self.slot];
        if slot.inside.load(SeqCst) != 0 {
            FAULTS.fetch_add(1, SeqCst);
        }
        slot.drops.fetch_add(1, SeqCst);
        ALIVE.fetch_sub(1, SeqCst);
    }
}

#[native_bound]
impl bindings::Cell for Cell {
    fn of(slot: i32, seed: i64) -> Self {
        ALIVE.fetch_add(1, SeqCst);
        Self { slot: slot as usize, seed: Box::new(seed) }
    }

    fn mix(&self, slot: i32, x: i64, rounds: i32) -> i64 {
        let slot = &SLOTS[slot as usize];
        slot.inside.fetch_add(1, SeqCst);
        for _ in 0..rounds {
            spin_loop();
        }
        let result = *self.seed ^ x;
        if slot.drops.load(SeqCst) != 0 {
            FAULTS.fetch_add(1, SeqCst);
        }
        slot.inside.fetch_sub(1, SeqCst);
        result
    }
}

pub struct Seed {
    value: i64,
}

impl Drop for Seed {
    fn drop(&mut self) {
        self.value = black_box(-1);
        ALIVE.fetch_sub(1, SeqCst);
    }
}

#[native_bound]
impl bindings::Seed for Seed {
    fn of(value: i64) -> Self {
        ALIVE.fetch_add(1, SeqCst);
        Self { value }
    }

    fn mix(&self, x: i64) -> i64 {
        self.value ^ x
    }
}

pub struct Sum {
    value: i64,
}

#[native_bound]
impl bindings::Sum for Sum {
    fn zero() -> Self {
        Self { value: 0 }
    }

    fn add_one(&mut self, rounds: i32) {
        let value = black_box(self.value);
        for _ in 0..rounds {
            spin_loop();
        }
        self.value = black_box(value) + 1;
    }

    fn add_one_and_sleep(&mut self, millis: i32) {
        self.value += 1;
        thread::sleep(Duration::from_millis(millis as u64));
    }

    fn value(&self) -> i64 {
        self.value
    }
}
