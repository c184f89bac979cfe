use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use nativebound::__private::v1::wire::{Wire, decode, encode};
use proptest::collection::{btree_map, hash_map, hash_set, vec};
use proptest::prelude::*;

use crate::counting::peak_of;
use crate::shapes::{Kind, Node, Shape, Token};

/// Something of each kind.
type All = (
    (Vec<Token>, (HashMap<String, Vec<Option<i32>>>, HashSet<String>)),
    (Shape, (BTreeMap<i64, Vec<u8>>, (Node, (Duration, (Vec<f64>, [u8; 16]))))),
);

fn token() -> impl Strategy<Value = Token> {
    let kind = prop_oneof![Just(Kind::Number), Just(Kind::Space), Just(Kind::Word)];
    (any::<i32>(), -1e9..1e9, ".{0,12}", kind).prop_map(|(start, score, text, kind)| Token { start, score, text, kind })
}

fn shape() -> impl Strategy<Value = Shape> {
    let leaf = prop_oneof![Just(Shape::Empty), (-1e9..1e9).prop_map(|radius| Shape::Circle { radius })];
    leaf.prop_recursive(5, 40, 6, |inner| vec(inner, 0..6).prop_map(|members| Shape::Group { members }))
}

fn all() -> impl Strategy<Value = All> {
    let maps = (hash_map(".{0,4}", vec(any::<Option<i32>>(), 0..4), 0..6), hash_set(".{0,4}", 0..6));
    let rest = (1_u32..30, any::<u32>(), vec(-1e9..1e9, 0..5), any::<[u8; 16]>());
    (vec(token(), 0..8), maps, shape(), btree_map(any::<i64>(), any::<Vec<u8>>(), 0..3), rest).prop_map(
        |(tokens, maps, shape, bytes, (depth, seconds, doubles, uuid))| {
            let time = Duration::new(u64::from(seconds), seconds % 1_000_000_000);
            ((tokens, maps), (shape, (bytes, (Node::deep(depth), (time, (doubles, uuid))))))
        },
    )
}

/// Whatever comes of it, it comes without a panic, in memory that its length bounds; what is read can be written.
fn no_harm<T: Wire + Clone>(bytes: &[u8]) {
    let mut read = None;
    let peak = peak_of(|| read = decode::<T>(bytes).ok());
    // An empty value is at most 24 times what announces it, a hash table twice that and at least 4 places.
    assert!(peak <= 64 * bytes.len() + 512, "{peak} for {}", bytes.len());
    if let Some(value) = read {
        // Text can be in units where bytes are enough.
        let again = encode(value).unwrap();
        assert!(again.len() <= bytes.len());
        let stable = encode(decode::<T>(&again).unwrap()).unwrap();
        assert_eq!(stable.len(), again.len()); // a hash table has no order
    }
}

fn no_harm_in_any(bytes: &[u8]) {
    no_harm::<All>(bytes);
    no_harm::<Vec<Token>>(bytes);
    no_harm::<Shape>(bytes);
    no_harm::<Node>(bytes);
    no_harm::<HashMap<String, Vec<Option<i32>>>>(bytes);
    no_harm::<HashSet<u8>>(bytes);
    no_harm::<BTreeMap<u8, PathBuf>>(bytes);
    no_harm::<Vec<Vec<Vec<()>>>>(bytes);
    no_harm::<Vec<Option<SystemTime>>>(bytes);
    no_harm::<Vec<u16>>(bytes);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in all()) {
        let bytes = encode(value.clone()).unwrap();
        prop_assert_eq!(decode::<All>(&bytes).unwrap(), value);
    }

    #[test]
    fn no_prefix_of_a_message_is_a_message(value in all(), cut in any::<prop::sample::Index>()) {
        let bytes = encode(value).unwrap();
        prop_assert!(decode::<All>(&bytes[..cut.index(bytes.len())]).unwrap_err().is_malformed());
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in any::<Vec<u8>>(), small in vec(0_u8..4, 0..300)) {
        no_harm_in_any(&bytes);
        no_harm_in_any(&small);
    }

    #[test]
    fn changed_messages_do_no_harm(value in all(), changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..5)) {
        let mut bytes = encode(value).unwrap();
        for (at, to) in changes {
            let at = at.index(bytes.len());
            bytes[at] = to;
        }
        no_harm_in_any(&bytes);
    }
}
