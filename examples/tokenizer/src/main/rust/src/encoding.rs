//! From text to tokens, by offsets of Rust.

use std::ops::Range;

use crate::bindings::{Kind, Specials};
use crate::chunks::chunks;
use crate::merging::merge;
use crate::vocabulary::{Id, Vocabulary};

/// A piece in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) id: Id,
    pub(crate) bytes: Range<usize>,
    pub(crate) kind: Kind,
}

pub(crate) fn encode(vocabulary: &Vocabulary, text: &str, specials: Specials) -> Vec<Span> {
    let mut spans = Spans { vocabulary, found: Vec::new(), at: 0 };
    let mut rest = text;
    if specials == Specials::Recognized {
        while let Some((at, special, id)) = vocabulary.find_special(rest) {
            spans.add_text(&rest[..at]);
            spans.add(id, special.len(), Kind::Special);
            rest = &rest[at + special.len()..];
        }
    }
    spans.add_text(rest);
    spans.found
}

struct Spans<'v> {
    vocabulary: &'v Vocabulary,
    found: Vec<Span>,
    at: usize,
}

impl Spans<'_> {
    fn add_text(&mut self, text: &str) {
        for chunk in chunks(text) {
            for id in merge(self.vocabulary, chunk.text.as_bytes()) {
                let length = self.vocabulary.bytes(id).map_or(0, <[u8]>::len); // its own ids are known
                self.add(id, length, chunk.kind);
            }
        }
    }

    fn add(&mut self, id: Id, length: usize, kind: Kind) {
        let bytes = self.at..self.at + length;
        self.at = bytes.end;
        self.found.push(Span { id, bytes, kind });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::Training;
    use crate::testing::Random;
    use crate::training::train;

    #[test]
    fn spans_follow_each_other_and_have_the_bytes_of_their_piece() {
        let mut random = Random::new(5);
        let texts: Vec<String> = (0..50).map(|_| random.text(50)).collect();
        let mut vocabulary = train(&texts, Training { vocabulary_size: 500, minimum_count: 1 }).unwrap();
        vocabulary.add_special("a").unwrap();
        for specials in [Specials::Recognized, Specials::AsText] {
            for _ in 0..200 {
                let text = random.text(60);
                let mut at = 0;
                for span in encode(&vocabulary, &text, specials) {
                    assert_eq!(span.bytes.start, at, "{text:?}");
                    assert_eq!(vocabulary.bytes(span.id).unwrap(), &text.as_bytes()[span.bytes.clone()], "{text:?}");
                    at = span.bytes.end;
                }
                assert_eq!(at, text.len());
            }
        }
    }

    #[test]
    fn of_special_pieces_at_one_place_the_longest_is_found() {
        let mut vocabulary = Vocabulary::new();
        let short = vocabulary.add_special("<e").unwrap();
        let long = vocabulary.add_special("<end>").unwrap();
        let ids = |text, specials| -> Vec<Id> {
            encode(&vocabulary, text, specials).into_iter().map(|span| span.id).collect()
        };
        assert_eq!(ids("x<end><e>", Specials::Recognized), [120, long, short, 62]);
        assert_eq!(ids("<e>", Specials::AsText), [60, 101, 62]);
    }
}
