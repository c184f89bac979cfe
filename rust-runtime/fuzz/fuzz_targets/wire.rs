//! Messages of any bytes, read as values of many types.
//!
//! `cargo +nightly fuzz run wire` in `rust-runtime`; `.ci/run` does so for some seconds.

#![no_main]
#![allow(dead_code, reason = "the tests' modules have more than this needs")]

#[path = "../../tests/wire/counting.rs"]
mod counting;
#[path = "../../tests/wire/harm.rs"]
mod harm;
#[path = "../../tests/wire/shapes.rs"]
mod shapes;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| harm::no_harm_in_any(bytes));
