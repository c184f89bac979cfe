//! Every way to panic.
use std::fmt;
use std::panic::{panic_any, resume_unwind};
use std::sync::atomic::{AtomicI32, Ordering};

use nativebound::{DirectBuffer, native_bound};

nativebound::bindings!();

pub struct Panics;

/// Panics when it is dropped.
struct Dropped(&'static str);

impl Drop for Dropped {
    fn drop(&mut self) {
        panic!("{}", self.0);
    }
}

/// An error that panics.
pub struct Unreadable {
    when_read: bool,
}

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unreadable")
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        assert!(!self.when_read, "an error was read");
        f.write_str("readable")
    }
}

impl std::error::Error for Unreadable {}

impl Drop for Unreadable {
    fn drop(&mut self) {
        assert!(self.when_read, "an error was dropped");
    }
}

static DROPPED: AtomicI32 = AtomicI32::new(0);

/// Memory that panics when it is dropped.
struct Owner([u8; 1]);

impl AsMut<[u8]> for Owner {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::SeqCst);
        panic!("an owner was dropped");
    }
}

#[native_bound]
impl bindings::Panics for Panics {
    type Error = Unreadable;

    fn twice(number: i32) -> i32 {
        number * 2
    }

    fn with_text() {
        panic!("static text");
    }

    fn line_of_text() -> i32 {
        line!() as i32 - 4
    }

    fn formatted(number: i32) -> String {
        panic!("formatted {number} \u{1f600}");
    }

    fn unwrapped(number: &str) -> i32 {
        number.parse().unwrap()
    }

    fn out_of_bounds(index: i32) -> Vec<u8> {
        let bytes = vec![1, 2, 3];
        vec![bytes[index as usize]]
    }

    fn overflowing(number: i32) -> i32 {
        number + 1
    }

    fn with_payload() {
        panic_any(17);
    }

    fn with_payload_that_panics() {
        panic_any(Dropped("a payload was dropped"));
    }

    fn in_drop_of_local() {
        let _local = Dropped("a local was dropped");
    }

    fn in_drop_of_error() -> Result<i32, Self::Error> {
        Err(Unreadable { when_read: false })
    }

    fn in_display_of_error() -> Result<i32, Self::Error> {
        Err(Unreadable { when_read: true })
    }

    fn owned_by_panic() -> DirectBuffer {
        DirectBuffer::new(Owner([1]))
    }

    fn dropped() -> i32 {
        DROPPED.load(Ordering::SeqCst)
    }

    fn resumed() {
        resume_unwind(Box::new("resumed"));
    }

    fn large_strings(count: i32, length: i32) -> Vec<String> {
        vec!["a".repeat(length as usize); count as usize]
    }

    fn large_bytes(length: i32) -> Vec<u8> {
        vec![1; length as usize]
    }

    fn large_string(length: i32) -> String {
        "a".repeat(length as usize)
    }

    fn sum(bytes: &[u8]) -> i32 {
        bytes.iter().map(|byte| i32::from(*byte)).sum()
    }
}
