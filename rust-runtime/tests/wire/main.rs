//! The wire, without a JVM: its bytes, what is refused, and that no bytes do harm.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

mod counting;
mod depth;
mod faults;
mod fuzz;
mod harm;
mod shapes;
mod sizes;
mod speed;
mod vectors;
