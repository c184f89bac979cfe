//! What the generator would write for a few Java types.

use nativebound::__private::v1::wire::{Depth, Level, Parts, Reader, Wire, WireError, Writer};

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
        writer.field("start", self.start)?;
        writer.field("score", self.score)?;
        writer.field("text", self.text)?;
        writer.field("kind", self.kind)?;
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(Self {
            start: reader.field("start")?,
            score: reader.field("score")?,
            text: reader.field("text")?,
            kind: reader.field("kind")?,
        })
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
    const NESTS: Option<Level> = Some(Level::of(2, size_of::<f64>() + size_of::<Vec<Self>>()));

    fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
        match self {
            Self::Group { members } => members.fathom(depth),
            _ => Ok(()),
        }
    }

    fn take_apart(self, parts: &mut Parts) {
        if let Self::Group { members } = self {
            members.take_apart(parts);
        }
    }

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        match self {
            Self::Circle { radius } => {
                writer.index(0)?;
                writer.field("radius", radius)?;
            }
            Self::Empty => writer.index(1)?,
            Self::Group { members } => {
                writer.index(2)?;
                writer.field("members", members)?;
            }
        }
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(match reader.index(3, "demo.Shape")? {
            0 => Self::Circle { radius: reader.field("radius")? },
            1 => Self::Empty,
            _ => Self::Group { members: reader.field("members")? },
        })
    }
}

/// `record Node(Optional<Node> next)`
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) next: Option<Box<Node>>,
}

impl Wire for Node {
    const MIN_SIZE: usize = <Option<Box<Self>>>::MIN_SIZE;
    const NESTS: Option<Level> = Some(Level::of(1, size_of::<Option<Box<Self>>>()));

    fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
        self.next.fathom(depth)
    }

    fn take_apart(self, parts: &mut Parts) {
        self.next.take_apart(parts);
    }

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        writer.field("next", self.next)?;
        Ok(())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(Self { next: reader.field("next")? })
    }
}
