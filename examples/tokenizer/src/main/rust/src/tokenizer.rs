//! The natives of `com.example.tokenizer.Tokenizer`.

use std::panic::resume_unwind;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use nativebound::native_bound;

use crate::bindings::{self, Piece, Specials, Statistics, Token, Training};
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
        use bindings::Tokenizer;
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
