//! Text is cut where the kind of characters changes; no token spans a cut.

use crate::bindings::Kind;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Chunk<'t> {
    pub(crate) text: &'t str,
    pub(crate) kind: Kind,
}

/// The chunks of `text`: together they are the text.
pub(crate) fn chunks(text: &str) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (chunk, after) = first_chunk(rest)?;
        rest = after;
        Some(chunk)
    })
}

/// Characters of one kind. One space goes with what follows it: " word" is a token in most texts.
fn first_chunk(text: &str) -> Option<(Chunk<'_>, &str)> {
    let first = text.chars().next()?;
    let second = text[first.len_utf8()..].chars().next();
    let (kind, begin) = match second.map(kind_of) {
        Some(second) if first == ' ' && second != Kind::Space => (second, 1),
        _ => (kind_of(first), 0),
    };
    let mut end = text[begin..].find(|c| kind_of(c) != kind).map_or(text.len(), |end| begin + end);
    if kind == Kind::Space && end < text.len() && text[..end].ends_with(' ') {
        end -= 1; // there is more before it: else it would have gone with what follows
    }
    let (chunk, rest) = text.split_at(end);
    Some((Chunk { text: chunk, kind }, rest))
}

fn kind_of(character: char) -> Kind {
    if character.is_alphabetic() {
        Kind::Letters
    } else if character.is_numeric() {
        Kind::Digits
    } else if character.is_whitespace() {
        Kind::Space
    } else {
        Kind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Random;

    fn texts(text: &str) -> Vec<&str> {
        chunks(text).map(|chunk| chunk.text).collect()
    }

    #[test]
    fn a_chunk_is_of_one_kind_with_the_space_before_it() {
        assert_eq!(texts("It is 10 °C, naïve 東京!"), ["It", " is", " 10", " °", "C", ",", " naïve", " 東京", "!"]);
    }

    #[test]
    fn only_one_space_goes_with_what_follows() {
        assert_eq!(texts("a   b"), ["a", "  ", " b"]);
        assert_eq!(texts("a\n b\t c  "), ["a", "\n", " b", "\t", " c", "  "]);
        assert_eq!(texts(" "), [" "]);
        assert_eq!(texts("\u{3000}x"), ["\u{3000}", "x"]);
    }

    #[test]
    fn the_kind_is_that_of_what_follows_the_space() {
        let kinds: Vec<Kind> = chunks(" 😀 ½ x\u{85}").map(|chunk| chunk.kind).collect();
        assert_eq!(kinds, [Kind::Other, Kind::Digits, Kind::Letters, Kind::Space]);
    }

    #[test]
    fn chunks_together_are_the_text() {
        let mut random = Random::new(1);
        for _ in 0..1000 {
            let text = random.text(40);
            let parts = texts(&text);
            assert_eq!(parts.concat(), text);
            assert!(parts.iter().all(|part| !part.is_empty()), "{text:?}");
        }
    }
}
