//! From offsets of Rust to offsets of Java.

use std::ops::Range;

/// Walks through a text once, and knows the place in UTF-16 of what it is at.
///
/// Java's strings are indexed by UTF-16 units, Rust's by bytes of UTF-8.
#[derive(Clone)]
pub(crate) struct Offsets<'t> {
    text: &'t [u8],
    /// Where a character begins.
    byte: usize,
    /// The same place in UTF-16.
    unit: usize,
}

impl<'t> Offsets<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Offsets { text: text.as_bytes(), byte: 0, unit: 0 }
    }

    /// The units of the characters that have some of these bytes. Ranges come in the order of the text.
    pub(crate) fn units(&mut self, bytes: &Range<usize>) -> Range<usize> {
        while self.byte + self.width() <= bytes.start {
            self.step();
        }
        let mut end = self.clone();
        while end.byte < bytes.end {
            end.step();
        }
        self.unit..end.unit
    }

    /// Of the character here, in bytes: its first byte says it. (RFC 3629, section 3)
    fn width(&self) -> usize {
        match self.text.get(self.byte) {
            Some(0xF0..) => 4,
            Some(0xE0..) => 3,
            Some(0xC0..) => 2,
            _ => 1,
        }
    }

    fn step(&mut self) {
        let width = self.width();
        self.byte += width;
        self.unit += if width == 4 { 2 } else { 1 }; // four bytes are a surrogate pair
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Random;

    #[test]
    fn a_character_beyond_the_first_plane_is_two_units() {
        let text = "é😀x";
        let mut offsets = Offsets::new(text);
        assert_eq!(offsets.units(&(0..2)), 0..1);
        assert_eq!(offsets.units(&(2..6)), 1..3);
        assert_eq!(offsets.units(&(6..7)), 3..4);
    }

    #[test]
    fn some_bytes_of_a_character_are_the_whole_of_it() {
        let mut offsets = Offsets::new("a😀b");
        assert_eq!(offsets.units(&(0..2)), 0..3);
        assert_eq!(offsets.units(&(2..3)), 1..3);
        assert_eq!(offsets.units(&(3..4)), 1..3);
        assert_eq!(offsets.units(&(4..6)), 1..4);
    }

    #[test]
    fn units_are_those_of_the_standard_library() {
        let mut random = Random::new(4);
        for _ in 0..1000 {
            let text = random.text(30);
            let mut offsets = Offsets::new(&text);
            for (at, character) in text.char_indices() {
                let start = text[..at].encode_utf16().count();
                assert_eq!(
                    offsets.units(&(at..at + character.len_utf8())),
                    start..start + character.len_utf16(),
                    "{text:?}"
                );
            }
        }
    }
}
