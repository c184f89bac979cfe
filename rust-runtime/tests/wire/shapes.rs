//! What the generator would write for a few Java types.

use nativebound::__private::v1::wire::{Reader, Wire, WireError, Writer};

/// `enum Kind { WORD, NUMBER, SPACE }`: its names sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Kind {
    Number,
    Space,
    Word,
}

impl Wire for Kind {
    const MIN_SIZE: usize = 2;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.index(self as u16)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        match reader.index(3, "demo.Kind")? {
            0 => Ok(Self::Number),
            1 => Ok(Self::Space),
            _ => Ok(Self::Word),
        }
    }
}

/// `record Token(int start, double score, String text, Kind kind)`
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Token {
    pub(crate) start: i32,
    pub(crate) score: f64,
    pub(crate) text: String,
    pub(crate) kind: Kind,
}

impl Wire for Token {
    const MIN_SIZE: usize = i32::MIN_SIZE + f64::MIN_SIZE + String::MIN_SIZE + Kind::MIN_SIZE;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.enter()?;
        self.start.write(writer)?;
        self.score.write(writer)?;
        self.text.write(writer)?;
        self.kind.write(writer)?;
        writer.leave();
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter()?;
        let value = Self {
            start: Wire::read(reader)?,
            score: Wire::read(reader)?,
            text: Wire::read(reader)?,
            kind: Wire::read(reader)?,
        };
        reader.leave();
        Ok(value)
    }
}

/// `sealed interface Shape`
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Circle { radius: f64 },
    Empty,
    Group { members: Vec<Shape> },
}

impl Wire for Shape {
    const MIN_SIZE: usize = 2;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.enter()?;
        match self {
            Self::Circle { radius } => {
                writer.index(0)?;
                radius.write(writer)?;
            }
            Self::Empty => writer.index(1)?,
            Self::Group { members } => {
                writer.index(2)?;
                members.write(writer)?;
            }
        }
        writer.leave();
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter()?;
        let value = match reader.index(3, "demo.Shape")? {
            0 => Self::Circle { radius: Wire::read(reader)? },
            1 => Self::Empty,
            _ => Self::Group { members: Wire::read(reader)? },
        };
        reader.leave();
        Ok(value)
    }
}

/// `record Node(Optional<Node> next)`
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) next: Option<Box<Node>>,
}

impl Node {
    pub(crate) fn deep(depth: u32) -> Self {
        (1..depth).fold(Self { next: None }, |node, _| Self { next: Some(Box::new(node)) })
    }
}

impl Wire for Node {
    const MIN_SIZE: usize = <Option<Box<Self>>>::MIN_SIZE;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.enter()?;
        self.next.write(writer)?;
        writer.leave();
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        reader.enter()?;
        let value = Self { next: Wire::read(reader)? };
        reader.leave();
        Ok(value)
    }
}
