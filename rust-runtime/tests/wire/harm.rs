//! What no bytes may do, whatever they are: also for the fuzzer in `fuzz/`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use nativebound::__private::v1::wire::{Problem, Wire, decode, encode};
use nativebound::civil::{Date, DateTime};

use crate::counting::peak_of;
use crate::shapes::{Kind, Node, Shape, Token};

/// Something of each kind.
pub(crate) type All = (
    (Vec<Token>, (HashMap<String, Vec<Option<i32>>>, HashSet<String>)),
    (Shape, (BTreeMap<i64, Vec<u8>>, (Node, (Duration, (Vec<f64>, [u8; 16]))))),
);

/// Reading ends with a value or an error, in memory that the length bounds.
fn read<T: Wire>(bytes: &[u8]) -> Option<T> {
    let mut read = None;
    let peak = peak_of(|| read = decode::<T>(bytes).ok());
    // An empty value is at most 24 times what announces it, a hash table twice that and at least 4 places.
    assert!(peak <= 64 * bytes.len() + 512, "{peak} for {}", bytes.len());
    read
}

/// The bytes; none where what could just be read is too deep to be written, which asks for the last level's room once more.
fn written<T: Wire>(value: T) -> Option<Vec<u8>> {
    match encode(value) {
        Err(error) if matches!(error.problem(), Problem::Depth { .. }) => None,
        result => Some(result.unwrap()),
    }
}

/// What is read can be written, in no more bytes, and what is written is read.
fn no_harm<T: Wire>(bytes: &[u8]) {
    if let Some(again) = read::<T>(bytes).and_then(written) {
        assert!(again.len() <= bytes.len()); // text can be in units where bytes are enough
        let stable = encode(decode::<T>(&again).unwrap()).unwrap();
        assert_eq!(stable.len(), again.len()); // a hash table has no order
    }
}

/// Each value is written in one way, which is the only one that is read.
pub(crate) fn no_other_bytes<T: Wire>(bytes: &[u8]) {
    if let Some(again) = read::<T>(bytes).and_then(written) {
        assert_eq!(again, bytes);
    }
}

pub(crate) fn no_harm_in_any(bytes: &[u8]) {
    // The first value that nests asks where the thread's stack ends: what that reads of the system is in no bound.
    let _ = decode::<Node>(&[1, 0]);
    no_harm::<All>(bytes);
    no_harm::<Vec<Token>>(bytes);
    no_harm::<HashMap<String, Vec<Option<i32>>>>(bytes);
    no_harm::<HashSet<u8>>(bytes);
    no_harm::<BTreeMap<u8, PathBuf>>(bytes);
    no_harm::<Vec<Option<SystemTime>>>(bytes);
    no_harm::<Vec<Option<Box<(String, Vec<String>)>>>>(bytes);
    no_other_bytes::<Vec<Date>>(bytes);
    no_other_bytes::<Vec<Option<DateTime>>>(bytes);
    no_other_bytes::<Shape>(bytes);
    no_other_bytes::<Node>(bytes);
    no_other_bytes::<Vec<Vec<Vec<()>>>>(bytes);
    no_other_bytes::<Vec<(Kind, Option<Duration>)>>(bytes);
    no_other_bytes::<(Vec<u16>, (Vec<bool>, Vec<f64>))>(bytes);
}
