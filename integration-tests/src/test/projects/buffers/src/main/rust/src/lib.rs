//! What Java passes is asserted here; what Java gets, it asserts.
use std::sync::atomic::{AtomicI32, Ordering};

use nativebound::{DirectBuffer, native_bound};

nativebound::bindings!();

pub struct Buffers;

static LIVING: AtomicI32 = AtomicI32::new(0);

/// Memory that counts itself.
struct Counted(Vec<u8>);

impl Counted {
    fn new(bytes: Vec<u8>) -> Self {
        LIVING.fetch_add(1, Ordering::SeqCst);
        Self(bytes)
    }
}

impl AsMut<[u8]> for Counted {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        LIVING.fetch_sub(1, Ordering::SeqCst);
    }
}

#[native_bound]
impl bindings::Buffers for Buffers {
    type Error = &'static str;

    fn accept(bytes: &[u8]) {
        assert_eq!(bytes, [255, 2, 128]);
    }

    fn accept_empty(bytes: &[u8]) {
        assert_eq!(bytes, []);
    }

    fn accept_null(bytes: Option<&[u8]>) {
        assert_eq!(bytes, None);
    }

    fn change(bytes: &mut [u8], ending: i32) -> Result<(), Self::Error> {
        assert_eq!(bytes, [1, 2, 3]);
        bytes.copy_from_slice(&[252, 251, 250]);
        match ending {
            0 => Ok(()),
            1 => Err("failed"),
            _ => panic!("panicked"),
        }
    }

    fn change_null(bytes: Option<&mut [u8]>) {
        assert_eq!(bytes, None);
    }

    fn change_empty(bytes: &mut [u8]) {
        assert_eq!(bytes, []);
    }

    fn give(length: i32) -> DirectBuffer {
        DirectBuffer::new(Counted::new((0..length).map(|i| i as u8).collect()))
    }

    fn maybe(present: bool) -> Option<DirectBuffer> {
        present.then(|| vec![9].into())
    }

    fn living() -> i32 {
        LIVING.load(Ordering::SeqCst)
    }

    fn two(to: &mut [u8], from: &[u8]) {
        assert!(!from.is_empty());
        to[0] = 42;
    }

    fn both(to: &mut [u8], _from: &[u8]) {
        to[0] = 42;
    }

    fn arrays(to: &mut [i32], from: &[i32]) {
        to.copy_from_slice(from);
    }

    fn shared_only(one: &[i32], other: &[i32]) {
        assert_eq!((one, other), (&[1][..], &[1][..]));
    }
}
