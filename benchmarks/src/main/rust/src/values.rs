//! Generated natives: records, lists of them, arrays of strings, and an object.

use std::sync::LazyLock;

use nativebound::native_bound;

use crate::bindings::{self, Reading};
use crate::{TEXTS, ends};

/// Those that natives return.
static READINGS: LazyLock<Vec<Reading>> = LazyLock::new(|| {
    (0..1000)
        .map(|i| Reading {
            time: 1_700_000_000 + 60 * i,
            value: f64::from(i) * 0.25 - 40.0,
            sensor: format!("sensor-{i:03}"),
        })
        .collect()
});

static MESSAGES: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..1000).map(|i| format!("message number {i:05}")).collect());

const SOME_READING: usize = 42;

/// Small jobs, so that what is measured is how values cross.
pub struct Values;

#[native_bound]
impl bindings::Values for Values {
    fn record_in(reading: Reading) -> i32 {
        reading_ends(&reading)
    }

    fn record_out() -> Reading {
        READINGS[SOME_READING].clone()
    }

    fn list_in(readings: Vec<Reading>) -> i32 {
        sum(readings.iter().map(reading_ends))
    }

    fn list_out() -> Vec<Reading> {
        READINGS.clone()
    }

    fn strings_in(strings: Vec<String>) -> i32 {
        sum(strings.iter().map(|string| ends(string.as_bytes())))
    }

    fn strings_out() -> Vec<String> {
        MESSAGES.clone()
    }

    fn string_out(text: i32) -> String {
        TEXTS[text as usize].to_owned()
    }

    fn list_back(readings: Vec<Reading>) -> Vec<Reading> {
        readings
    }

    fn strings_back(strings: Vec<String>) -> Vec<String> {
        strings
    }
}

/// A number.
pub struct Offset {
    start: i32,
}

#[native_bound]
impl bindings::Offset for Offset {
    fn of(start: i32) -> Self {
        Offset { start }
    }

    fn add(&self, by: i32) -> i32 {
        self.start.wrapping_add(by)
    }
}

/// A number made of all fields.
fn reading_ends(reading: &Reading) -> i32 {
    let bits = reading.value.to_bits();
    reading.time ^ (bits ^ bits >> 32) as i32 ^ ends(reading.sensor.as_bytes())
}

/// And one of all elements, in their order.
fn sum(numbers: impl Iterator<Item = i32>) -> i32 {
    numbers.fold(0, |sum: i32, number| sum.wrapping_mul(31).wrapping_add(number))
}
