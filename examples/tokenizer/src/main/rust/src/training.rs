//! Learns which pieces to merge.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BinaryHeap, HashMap, HashSet};

use crate::bindings::Training;
use crate::chunks::chunks;
use crate::error::Error;
use crate::vocabulary::{BYTES, Id, Vocabulary};

type Pair = (Id, Id);

/// Merges the two pieces that follow each other most often, again and again; of those that are equally frequent, the
/// ones with the lowest ids. No order of a hash map decides anything.
pub(crate) fn train(texts: &[String], training: Training) -> Result<Vocabulary, Error> {
    let size = usize::try_from(training.vocabulary_size).ok().filter(|size| *size >= BYTES);
    let size = size.ok_or(Error::VocabularySize(training.vocabulary_size))?;
    let minimum = u64::try_from(training.minimum_count).ok().filter(|count| *count >= 1);
    let minimum = minimum.ok_or(Error::MinimumCount(training.minimum_count))?;

    let mut vocabulary = Vocabulary::new();
    let mut pairs = Pairs::new(texts);
    while vocabulary.pieces().len() < size {
        let Some((left, right)) = pairs.pop_most_frequent(minimum) else { break };
        if vocabulary.can_merge(left, right) {
            let merged = vocabulary.merge(left, right);
            pairs.merge((left, right), merged);
        }
    }
    Ok(vocabulary)
}

/// A chunk of the texts, as pieces.
struct Word {
    ids: Vec<Id>,
    count: u64,
}

impl Word {
    fn pairs(&self) -> impl Iterator<Item = Pair> {
        self.ids.windows(2).map(|pair| (pair[0], pair[1]))
    }

    fn merge(&mut self, (left, right): Pair, merged: Id) {
        let mut ids = Vec::with_capacity(self.ids.len());
        for &id in &self.ids {
            // Merged ones are no part of a further merge: their id is new.
            match ids.last_mut() {
                Some(last) if *last == left && id == right => *last = merged,
                _ => ids.push(id),
            }
        }
        self.ids = ids;
    }
}

/// How often pieces follow each other in the different words, and where.
struct Pairs {
    words: Vec<Word>,
    counts: HashMap<Pair, u64>,
    places: HashMap<Pair, HashSet<usize>>,
    /// An entry for each count that a pair has had.
    queue: BinaryHeap<(u64, Reverse<Pair>)>,
}

impl Pairs {
    fn new(texts: &[String]) -> Self {
        let mut counted: HashMap<&str, u64> = HashMap::new();
        for chunk in texts.iter().flat_map(|text| chunks(text)) {
            *counted.entry(chunk.text).or_default() += 1;
        }
        let words = counted.into_iter().map(|(text, count)| Word { ids: text.bytes().map(Id::from).collect(), count });
        let mut pairs =
            Pairs { words: words.collect(), counts: HashMap::new(), places: HashMap::new(), queue: BinaryHeap::new() };
        for place in 0..pairs.words.len() {
            pairs.count(place);
        }
        pairs.queue = pairs.counts.iter().map(|(pair, count)| (*count, Reverse(*pair))).collect();
        pairs
    }

    fn pop_most_frequent(&mut self, minimum: u64) -> Option<Pair> {
        while let Some((count, Reverse(pair))) = self.queue.pop() {
            if count < minimum {
                return None;
            }
            if self.counts.get(&pair) == Some(&count) {
                return Some(pair);
            }
        }
        None
    }

    /// Only words that have the pair are looked at: this is what makes training fast.
    fn merge(&mut self, pair: Pair, merged: Id) {
        let mut changed = HashSet::new();
        for place in self.places.remove(&pair).unwrap_or_default() {
            changed.extend(self.words[place].pairs());
            self.uncount(place);
            self.words[place].merge(pair, merged);
            self.count(place);
            changed.extend(self.words[place].pairs());
        }
        let counts = &self.counts;
        self.queue.extend(changed.into_iter().filter_map(|pair| Some((*counts.get(&pair)?, Reverse(pair)))));
    }

    fn count(&mut self, place: usize) {
        let word = &self.words[place];
        for pair in word.pairs() {
            *self.counts.entry(pair).or_default() += word.count;
            self.places.entry(pair).or_default().insert(place);
        }
    }

    fn uncount(&mut self, place: usize) {
        let word = &self.words[place];
        for pair in word.pairs() {
            let Entry::Occupied(mut entry) = self.counts.entry(pair) else { continue };
            *entry.get_mut() -= word.count;
            if *entry.get() == 0 {
                entry.remove();
                self.places.remove(&pair);
            } else if let Some(places) = self.places.get_mut(&pair) {
                places.remove(&place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::Piece;
    use crate::testing::Random;

    /// Counts everything anew for each merge.
    fn train_by_definition(texts: &[String], size: usize, minimum: u64) -> Vocabulary {
        let mut vocabulary = Vocabulary::new();
        let mut words: Vec<Word> = texts
            .iter()
            .flat_map(|text| chunks(text))
            .map(|chunk| Word { ids: chunk.text.bytes().map(Id::from).collect(), count: 1 })
            .collect();
        while vocabulary.pieces().len() < size {
            let mut counts: HashMap<Pair, u64> = HashMap::new();
            for pair in words.iter().flat_map(Word::pairs) {
                *counts.entry(pair).or_default() += 1;
            }
            let best = counts.into_iter().max_by_key(|(pair, count)| (*count, Reverse(*pair)));
            let Some((pair, _)) = best.filter(|(_, count)| *count >= minimum) else { break };
            let merged = vocabulary.merge(pair.0, pair.1);
            words.iter_mut().for_each(|word| word.merge(pair, merged));
        }
        vocabulary
    }

    fn options(vocabulary_size: i32, minimum_count: i32) -> Training {
        Training { vocabulary_size, minimum_count }
    }

    #[test]
    fn learns_what_the_definition_learns() {
        let mut random = Random::new(3);
        for _ in 0..30 {
            let texts: Vec<String> = (0..10).map(|_| random.word(40)).collect();
            let learned = train(&texts, options(330, 2)).unwrap();
            assert_eq!(learned, train_by_definition(&texts, 330, 2), "{texts:?}");
        }
    }

    #[test]
    fn learns_the_most_frequent_pair_first_and_of_equals_the_lowest() {
        let texts = ["ab ab ab".to_owned(), "xy xy".to_owned(), "cd cd".to_owned()];
        let vocabulary = train(&texts, options(260, 2)).unwrap();
        // "ab" thrice, then " ab", "cd" and "xy" twice: ' ' is 32.
        assert_eq!(
            vocabulary.pieces()[256..],
            [
                Piece::Merged { id: 256, left: 97, right: 98 },
                Piece::Merged { id: 257, left: 32, right: 256 },
                Piece::Merged { id: 258, left: 99, right: 100 },
                Piece::Merged { id: 259, left: 120, right: 121 },
            ]
        );
    }

    #[test]
    fn rare_pairs_stay_apart() {
        let vocabulary = train(&["ab ab cd".to_owned()], options(1000, 2)).unwrap();
        assert_eq!(vocabulary.pieces().len(), 257);
    }

    #[test]
    fn no_piece_is_longer_than_the_longest() {
        let vocabulary = train(&["a".repeat(5000)], options(1000, 2)).unwrap();
        let longest = (0..vocabulary.pieces().len()).map(|id| vocabulary.bytes(id as Id).unwrap().len()).max();
        assert_eq!(longest, Some(256));
    }

    #[test]
    fn refuses_what_cannot_be() {
        assert_eq!(train(&[], options(255, 1)), Err(Error::VocabularySize(255)));
        assert_eq!(train(&[], options(-1, 1)), Err(Error::VocabularySize(-1)));
        assert_eq!(train(&[], options(256, 0)), Err(Error::MinimumCount(0)));
    }
}
