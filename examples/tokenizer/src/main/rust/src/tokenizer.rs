//! The natives of `com.example.tokenizer.Tokenizer`.

use std::panic::resume_unwind;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use nativebound::native_bound;

use crate::bindings::{self, Piece, Specials, Statistics, Token, Tokenizer as _, Training};
use crate::decoder::{Decoder, decode};
use crate::encoding::{Span, encode};
use crate::offsets::Offsets;
use crate::vocabulary::{Id, Vocabulary};
use crate::{file, training};

/// What a Java object owns.
///
/// Several threads call it at once with `&self`; `addSpecial` is alone. rustc asks for `Send + Sync`.
pub struct Tokenizer {
    /// Decoders have it too.
    vocabulary: Arc<Vocabulary>,
    statistics: Mutex<Statistics>,
}

impl Tokenizer {
    fn new(vocabulary: Vocabulary) -> Self {
        Tokenizer { vocabulary: Arc::new(vocabulary), statistics: Mutex::default() }
    }

    fn spans(&self, text: &str, specials: Specials) -> Vec<Span> {
        let spans = encode(&self.vocabulary, text, specials);
        let mut statistics = self.lock_statistics();
        statistics.texts += 1;
        statistics.bytes += text.len() as i64;
        for span in &spans {
            *statistics.tokens.entry(span.kind).or_default() += 1;
        }
        spans
    }

    /// Numbers, which are right whatever a thread did that panicked.
    fn lock_statistics(&self) -> MutexGuard<'_, Statistics> {
        self.statistics.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ids_of_each(&self, texts: &[String], specials: Specials) -> Vec<Vec<Id>> {
        texts.iter().map(|text| self.ids(text, specials)).collect()
    }
}

#[native_bound]
impl bindings::Tokenizer for Tokenizer {
    /// An `io::Error` becomes the Java exception of its kind, our own error the class that the method declares.
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn train(texts: Vec<String>, training: Training) -> Result<Self, Self::Error> {
        Ok(Tokenizer::new(training::train(&texts, training)?))
    }

    fn load(file: &Path) -> Result<Self, Self::Error> {
        Ok(Tokenizer::new(file::load(file)?))
    }

    fn save(&self, file: &Path) -> Result<(), Self::Error> {
        Ok(file::save(&self.vocabulary, file)?)
    }

    fn encode(&self, text: &str, specials: Specials) -> Vec<Token> {
        let mut offsets = Offsets::new(text);
        let token = |span: Span| {
            let units = offsets.units(&span.bytes);
            // A string of Java has no more units than an i32 counts.
            Token { id: span.id, start: units.start as i32, end: units.end as i32, kind: span.kind }
        };
        self.spans(text, specials).into_iter().map(token).collect()
    }

    fn ids(&self, text: &str, specials: Specials) -> Vec<i32> {
        self.spans(text, specials).into_iter().map(|span| span.id).collect()
    }

    fn ids_of_all(&self, texts: Vec<String>, specials: Specials) -> Vec<Vec<i32>> {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let share = texts.len().div_ceil(threads).max(1);
        thread::scope(|scope| {
            let shares: Vec<_> =
                texts.chunks(share).map(|texts| scope.spawn(move || self.ids_of_each(texts, specials))).collect();
            shares.into_iter().flat_map(|share| share.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        })
    }

    fn decode(&self, ids: &[i32]) -> Result<String, Self::Error> {
        Ok(decode(&self.vocabulary, ids)?)
    }

    fn decoder(&self) -> Decoder {
        Decoder::new(Arc::clone(&self.vocabulary))
    }

    fn vocabulary(&self) -> Vec<Piece> {
        self.vocabulary.pieces().to_vec()
    }

    fn bytes(&self, id: i32) -> Result<Vec<u8>, Self::Error> {
        Ok(self.vocabulary.bytes(id)?.to_vec())
    }

    fn special(&self, text: &str) -> Option<i32> {
        self.vocabulary.special(text)
    }

    fn add_special(&mut self, text: &str) -> Result<i32, Self::Error> {
        // A copy only if some decoder has the vocabulary too: it keeps what it was made with.
        Ok(Arc::make_mut(&mut self.vocabulary).add_special(text)?)
    }

    fn statistics(&self) -> Statistics {
        self.lock_statistics().clone()
    }
}

/// The whole, as Java calls it, without Java.
#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::{Decoder as _, Kind};
    use crate::testing::Random;

    fn of_bytes() -> Tokenizer {
        Tokenizer::train(Vec::new(), Training { vocabulary_size: 256, minimum_count: 1 }).unwrap()
    }

    #[test]
    fn offsets_are_those_of_java() {
        let mut tokenizer = of_bytes();
        let emoji = tokenizer.add_special("😀").unwrap();
        let tokens = tokenizer.encode("a😀b", Specials::Recognized);
        assert_eq!(
            tokens,
            [
                Token { id: 97, start: 0, end: 1, kind: Kind::Letters },
                Token { id: emoji, start: 1, end: 3, kind: Kind::Special },
                Token { id: 98, start: 3, end: 4, kind: Kind::Letters },
            ]
        );
    }

    #[test]
    fn several_threads_give_what_one_gives_in_order() {
        let tokenizer = of_bytes();
        let mut random = Random::new(7);
        for count in [0, 1, 2, 3, 100] {
            let texts: Vec<String> = (0..count).map(|_| random.text(20)).collect();
            assert_eq!(
                tokenizer.ids_of_all(texts.clone(), Specials::Recognized),
                tokenizer.ids_of_each(&texts, Specials::Recognized)
            );
        }
    }

    #[test]
    fn a_decoder_keeps_the_vocabulary_that_it_was_made_with() {
        let mut tokenizer = of_bytes();
        let mut decoder = tokenizer.decoder();
        let end = tokenizer.add_special("<|end|>").unwrap();
        assert!(decoder.add(end).is_err());
        assert_eq!(tokenizer.decoder().add(end).unwrap(), "<|end|>");
    }

    #[test]
    fn statistics_count_texts_bytes_and_tokens() {
        let tokenizer = of_bytes();
        tokenizer.encode("é 1", Specials::Recognized);
        tokenizer.ids("", Specials::Recognized);
        let statistics = tokenizer.statistics();
        assert_eq!((statistics.texts, statistics.bytes), (2, 4));
        assert_eq!(statistics.tokens, [(Kind::Letters, 2), (Kind::Digits, 2)].into());
    }

    /// Java gets a `NoSuchFileException` for it.
    #[test]
    fn the_error_of_a_file_stays_an_error_of_io() {
        let error = Tokenizer::load(Path::new("no/such/file")).err().unwrap();
        assert_eq!(error.downcast_ref::<std::io::Error>().unwrap().kind(), std::io::ErrorKind::NotFound);
    }
}
