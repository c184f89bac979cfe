//! From tokens to text.

use std::str::from_utf8;
use std::sync::Arc;

use nativebound::native_bound;

use crate::bindings;
use crate::error::Error;
use crate::vocabulary::{Id, Vocabulary};

/// Decodes tokens one by one.
///
/// `add` takes `&mut self`, so nativebound lets one thread in at a time. All methods of the Java type are `@Exclusive`:
/// rustc asks for `Send` alone.
pub struct Decoder {
    vocabulary: Arc<Vocabulary>,
    text: Partial,
}

impl Decoder {
    pub(crate) fn new(vocabulary: Arc<Vocabulary>) -> Self {
        Decoder { vocabulary, text: Partial::default() }
    }
}

#[native_bound]
impl bindings::Decoder for Decoder {
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn add(&mut self, id: i32) -> Result<String, Self::Error> {
        self.text.add(&self.vocabulary, id)?;
        Ok(std::mem::take(&mut self.text.complete))
    }

    fn waiting(&mut self) -> i32 {
        self.text.waiting.len() as i32 // three bytes at most
    }
}

/// The text of all the tokens.
pub(crate) fn decode(vocabulary: &Vocabulary, ids: &[Id]) -> Result<String, Error> {
    let mut text = Partial::default();
    for (place, id) in ids.iter().enumerate() {
        text.add(vocabulary, *id).map_err(|error| Error::At { place, error: Box::new(error) })?;
    }
    match text.waiting.len() {
        0 => Ok(text.complete),
        bytes => Err(Error::Unfinished { bytes }),
    }
}

/// Text that may end inside a character.
#[derive(Default)]
struct Partial {
    complete: String,
    /// The bytes of its last character, while some are missing.
    waiting: Vec<u8>,
}

impl Partial {
    /// Adds a token, or fails and is as it was.
    fn add(&mut self, vocabulary: &Vocabulary, id: Id) -> Result<(), Error> {
        let waited = self.waiting.len();
        self.waiting.extend_from_slice(vocabulary.bytes(id)?);
        match from_utf8(&self.waiting) {
            Ok(text) => {
                self.complete.push_str(text);
                self.waiting.clear();
            }
            Err(error) if error.error_len().is_none() => {
                let rest = self.waiting.split_off(error.valid_up_to());
                let text = std::mem::replace(&mut self.waiting, rest);
                self.complete.push_str(from_utf8(&text).unwrap_or_default()); // it is valid up to there
            }
            Err(_) => {
                self.waiting.truncate(waited);
                return Err(Error::NotText { id });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::{Decoder as _, Specials, Training};
    use crate::encoding::encode;
    use crate::testing::Random;
    use crate::training::train;

    fn ids(vocabulary: &Vocabulary, text: &str) -> Vec<Id> {
        encode(vocabulary, text, Specials::Recognized).into_iter().map(|span| span.id).collect()
    }

    #[test]
    fn tokens_decode_to_the_text_that_they_were_made_of() {
        let mut random = Random::new(6);
        let texts: Vec<String> = (0..50).map(|_| random.text(50)).collect();
        let vocabulary = Arc::new(train(&texts, Training { vocabulary_size: 500, minimum_count: 1 }).unwrap());
        for _ in 0..500 {
            let text = random.text(60);
            let ids = ids(&vocabulary, &text);
            assert_eq!(decode(&vocabulary, &ids).unwrap(), text);
            let mut decoder = Decoder::new(Arc::clone(&vocabulary));
            let parts: Vec<String> = ids.iter().map(|id| decoder.add(*id).unwrap()).collect();
            assert_eq!(parts.concat(), text);
            assert_eq!(decoder.waiting(), 0);
        }
    }

    #[test]
    fn a_character_is_complete_with_its_last_byte() {
        let mut decoder = Decoder::new(Arc::new(Vocabulary::new()));
        let parts: Vec<String> = "é😀".bytes().map(|byte| decoder.add(byte.into()).unwrap()).collect();
        assert_eq!(parts, ["", "é", "", "", "", "😀"]);
    }

    #[test]
    fn what_is_refused_was_not_added() {
        let mut decoder = Decoder::new(Arc::new(Vocabulary::new()));
        assert_eq!(decoder.add(0xC3).unwrap(), "");
        assert_eq!(
            decoder.add(0x41).unwrap_err().to_string(),
            "the bytes of piece 65 make no character with those before"
        );
        assert_eq!(decoder.waiting(), 1);
        assert_eq!(decoder.add(-1).unwrap_err().to_string(), "no piece has the id -1: there are 256");
        assert_eq!(decoder.add(0xA9).unwrap(), "é");
    }

    #[test]
    fn what_is_no_text_is_an_error_that_says_where() {
        let vocabulary = Vocabulary::new();
        let error = decode(&vocabulary, &[0x41, 0x80]).unwrap_err();
        assert_eq!(error.to_string(), "ids[1]: the bytes of piece 128 make no character with those before");
        let error = decode(&vocabulary, &[0x41, 0xF0, 0x9F]).unwrap_err();
        assert_eq!(error, Error::Unfinished { bytes: 2 });
        let error = decode(&vocabulary, &[0x41, 256]).unwrap_err();
        assert_eq!(error.to_string(), "ids[1]: no piece has the id 256: there are 256");
    }
}
