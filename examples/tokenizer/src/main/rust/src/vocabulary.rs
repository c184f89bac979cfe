//! The pieces, and which two become one.

use std::collections::HashMap;

use crate::bindings::Piece;
use crate::error::Error;

/// The place of a piece; an `int` in Java.
pub(crate) type Id = i32;

/// The bytes come first: the id of each is its value.
pub(crate) const BYTES: usize = 256;

/// No piece is longer. Forty lines of a file could else ask for a terabyte.
const LONGEST_PIECE: usize = 256;

/// Never changed but by adding.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Vocabulary {
    pieces: Vec<Piece>,
    bytes: Vec<Vec<u8>>,
    merges: HashMap<(Id, Id), Id>,
    /// The longest first.
    specials: Vec<(String, Id)>,
}

impl Vocabulary {
    /// The bytes alone.
    pub(crate) fn new() -> Self {
        Vocabulary {
            pieces: (0..=u8::MAX).map(|value| Piece::SingleByte { id: Id::from(value), value }).collect(),
            bytes: (0..=u8::MAX).map(|value| vec![value]).collect(),
            merges: HashMap::new(),
            specials: Vec::new(),
        }
    }

    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    pub(crate) fn bytes(&self, id: Id) -> Result<&[u8], Error> {
        let bytes = usize::try_from(id).ok().and_then(|id| self.bytes.get(id));
        bytes.map(Vec::as_slice).ok_or(Error::NoSuchPiece { id, size: self.pieces.len() })
    }

    /// What the two become.
    pub(crate) fn merged(&self, left: Id, right: Id) -> Option<Id> {
        self.merges.get(&(left, right)).copied()
    }

    /// Whether the two may become one: both are there, are not special, not merged yet, and not too long.
    pub(crate) fn can_merge(&self, left: Id, right: Id) -> bool {
        match (self.mergeable(left), self.mergeable(right)) {
            (Some(left_bytes), Some(right_bytes)) => {
                left_bytes.len() + right_bytes.len() <= LONGEST_PIECE && self.merged(left, right).is_none()
            }
            _ => false,
        }
    }

    fn mergeable(&self, id: Id) -> Option<&[u8]> {
        let bytes = self.bytes(id).ok()?;
        (!matches!(self.pieces[id as usize], Piece::Special { .. })).then_some(bytes)
    }

    /// Adds a piece of two that [can merge](Self::can_merge).
    pub(crate) fn merge(&mut self, left: Id, right: Id) -> Id {
        debug_assert!(self.can_merge(left, right));
        let id = self.next_id();
        let bytes = [self.bytes[left as usize].as_slice(), &self.bytes[right as usize]].concat();
        self.pieces.push(Piece::Merged { id, left, right });
        self.bytes.push(bytes);
        self.merges.insert((left, right), id);
        id
    }

    pub(crate) fn special(&self, text: &str) -> Option<Id> {
        self.specials.iter().find(|(special, _)| special == text).map(|(_, id)| *id)
    }

    /// Adds a special piece, unless it is there.
    pub(crate) fn add_special(&mut self, text: &str) -> Result<Id, Error> {
        if text.is_empty() {
            return Err(Error::EmptySpecial);
        }
        if let Some(id) = self.special(text) {
            return Ok(id);
        }
        let id = self.next_id();
        self.pieces.push(Piece::Special { id, text: text.to_owned() });
        self.bytes.push(text.as_bytes().to_vec());
        let place = self.specials.partition_point(|(other, _)| other.len() >= text.len());
        self.specials.insert(place, (text.to_owned(), id));
        Ok(id)
    }

    /// The first special piece in `text`, and where: of several at one place the longest.
    pub(crate) fn find_special(&self, text: &str) -> Option<(usize, &str, Id)> {
        if self.specials.is_empty() {
            return None;
        }
        text.char_indices().find_map(|(at, _)| {
            let (special, id) = self.specials.iter().find(|(special, _)| text[at..].starts_with(special))?;
            Some((at, special.as_str(), *id))
        })
    }

    fn next_id(&self) -> Id {
        Id::try_from(self.pieces.len()).expect("two billion pieces do not fit in memory")
    }
}
