//! From the bytes of a chunk to its pieces.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::vocabulary::{Id, Vocabulary};

/// Not the id of any piece: what was merged into the one before.
const GONE: Id = -1;
const END: usize = usize::MAX;

/// The pieces of `bytes`: of two neighbours that merge, those first that were learned first.
///
/// Takes n log n steps for n bytes. The obvious loop, which looks for the best pair and merges it until there is none,
/// takes n² of them, and it is others who choose how long a text without spaces is.
pub(crate) fn merge(vocabulary: &Vocabulary, bytes: &[u8]) -> Vec<Id> {
    let mut chain = Chain::new(bytes);
    let mut merges: BinaryHeap<_> = (0..bytes.len()).filter_map(|at| chain.merge_at(at, vocabulary)).collect();
    while let Some(Reverse((merged, at))) = merges.pop() {
        if chain.merge_at(at, vocabulary) != Some(Reverse((merged, at))) {
            continue; // one of the two became something else since
        }
        chain.join(at, merged);
        merges.extend(chain.merge_at(at, vocabulary));
        merges.extend(chain.before(at).and_then(|before| chain.merge_at(before, vocabulary)));
    }
    chain.ids.retain(|&id| id != GONE);
    chain.ids
}

/// Pieces in the order of the text, at the places where they begin.
struct Chain {
    ids: Vec<Id>,
    next: Vec<usize>,
    previous: Vec<usize>,
}

impl Chain {
    fn new(bytes: &[u8]) -> Self {
        let places = 0..bytes.len();
        Chain {
            ids: bytes.iter().copied().map(Id::from).collect(),
            next: places.clone().map(|at| if at + 1 < bytes.len() { at + 1 } else { END }).collect(),
            previous: places.map(|at| if at > 0 { at - 1 } else { END }).collect(),
        }
    }

    /// What the piece and the one after it become. Of equal ones the leftmost is the greatest.
    fn merge_at(&self, at: usize, vocabulary: &Vocabulary) -> Option<Reverse<(Id, usize)>> {
        let right = *self.ids.get(self.next[at])?;
        let merged = vocabulary.merged(self.ids[at], right)?;
        Some(Reverse((merged, at)))
    }

    fn before(&self, at: usize) -> Option<usize> {
        Some(self.previous[at]).filter(|&before| before != END)
    }

    /// The piece and the one after it become `merged`.
    fn join(&mut self, at: usize, merged: Id) {
        let right = self.next[at];
        let after = self.next[right];
        self.ids[at] = merged;
        self.ids[right] = GONE;
        self.next[at] = after;
        if after != END {
            self.previous[after] = at;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::{Piece, Training};
    use crate::testing::Random;
    use crate::training::train;

    /// The definition: each merge in the order of learning, wherever it applies, from left to right.
    fn merge_by_definition(vocabulary: &Vocabulary, bytes: &[u8]) -> Vec<Id> {
        let mut ids: Vec<Id> = bytes.iter().copied().map(Id::from).collect();
        for piece in vocabulary.pieces() {
            if let Piece::Merged { id, left, right } = *piece {
                let mut at = 0;
                while at + 1 < ids.len() {
                    if (ids[at], ids[at + 1]) == (left, right) {
                        ids.splice(at..at + 2, [id]);
                    }
                    at += 1;
                }
            }
        }
        ids
    }

    #[test]
    fn merges_are_those_of_the_definition() {
        let mut random = Random::new(2);
        for _ in 0..30 {
            let texts: Vec<String> = (0..20).map(|_| random.word(30)).collect();
            let vocabulary = train(&texts, Training { vocabulary_size: 400, minimum_count: 1 }).unwrap();
            for _ in 0..50 {
                let word = random.word(60);
                assert_eq!(
                    merge(&vocabulary, word.as_bytes()),
                    merge_by_definition(&vocabulary, word.as_bytes()),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn equal_neighbours_merge_from_the_left() {
        let mut vocabulary = Vocabulary::new();
        let aa = vocabulary.merge(97, 97);
        assert_eq!(merge(&vocabulary, b"aaaaa"), [aa, aa, 97]);
        let aaa = vocabulary.merge(aa, 97);
        assert_eq!(merge(&vocabulary, b"aaaaa"), [aa, aaa]);
    }

    /// With n² steps it would not end.
    #[test]
    fn a_long_word_is_merged_in_little_time() {
        let vocabulary =
            train(&["ab ba abba".repeat(10)], Training { vocabulary_size: 270, minimum_count: 1 }).unwrap();
        let word = "abba".repeat(250_000);
        let ids = merge(&vocabulary, word.as_bytes());
        let bytes: Vec<u8> = ids.iter().flat_map(|id| vocabulary.bytes(*id).unwrap()).copied().collect();
        assert_eq!(bytes, word.as_bytes());
    }

    #[test]
    fn nothing_has_no_pieces() {
        assert_eq!(merge(&Vocabulary::new(), b""), []);
    }
}
