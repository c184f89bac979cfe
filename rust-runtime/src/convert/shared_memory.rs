//! Two arguments that are one piece of memory, one of them `@Mut`: refused, since Rust would have `&mut` and `&` of it.
//!
//! A first check, which names the two before anything is converted; what keeps Rust sound is the one of the very ranges
//! that are used, in `memory::in_place`. What is copied in (arrays, heap buffers) would not be unsound, but one of
//! two write-backs would be lost. Ranges of one array that do not overlap are two pieces.

use std::ops::Range;
use std::ptr;

use jni::sys::jobject;

use super::any_arrays::kind_of;
use super::buffers::{self, Part, Place};
use crate::errors::Failure;
use crate::memory::{Extent, Span, first_conflict, overlap, span};
use crate::native::Call;
use crate::vm::{Element, RawArray, RawBuffer, RawObject, RawRef as _};

/// An argument that [`Call::distinct`] compares.
#[derive(Clone, Copy, Debug)]
pub struct Argument<'l> {
    name: &'static str,
    memory: Memory<'l>,
    span: Option<Span>,
    mutable: bool,
}

impl Argument<'_> {
    /// A range of it alone.
    #[must_use]
    pub fn within(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }
}

/// A primitive array or a `ByteBuffer`; may be null.
#[derive(Clone, Copy, Debug)]
pub struct Memory<'l>(Kind<'l>);

#[derive(Clone, Copy, Debug)]
enum Kind<'l> {
    /// With the bytes of an element.
    Array(jobject, usize),
    /// What is to be an array of any primitives.
    Any(jobject),
    Buffer(RawBuffer<'l>),
}

impl<'l, E: Element> From<RawArray<'l, E>> for Memory<'l> {
    fn from(array: RawArray<'l, E>) -> Self {
        Self(Kind::Array(array.as_raw(), size_of::<E::Rust>()))
    }
}

impl<'l> From<RawObject<'l>> for Memory<'l> {
    fn from(array: RawObject<'l>) -> Self {
        Self(Kind::Any(array.as_raw()))
    }
}

impl<'l> From<RawBuffer<'l>> for Memory<'l> {
    fn from(buffer: RawBuffer<'l>) -> Self {
        Self(Kind::Buffer(buffer))
    }
}

/// An argument that Rust only reads.
pub fn shared<'l>(name: &'static str, memory: impl Into<Memory<'l>>) -> Argument<'l> {
    Argument { name, memory: memory.into(), span: None, mutable: false }
}

/// An argument that is `@Mut`.
pub fn mutable<'l>(name: &'static str, memory: impl Into<Memory<'l>>) -> Argument<'l> {
    Argument { name, memory: memory.into(), span: None, mutable: true }
}

/// An argument that was looked up: a range of bytes by address, or of those of a Java array's elements.
#[derive(Debug)]
struct Region {
    name: &'static str,
    mutable: bool,
    /// The array, or null for memory outside of the heap.
    array: jobject,
    range: Range<usize>,
}

impl Region {
    const EMPTY: Self = Self { name: "", mutable: false, array: ptr::null_mut(), range: 0..0 };
}

impl<'l> Call<'l> {
    /// Refuses two arguments that share a byte, when one of them is `@Mut`. Null and empty ones share nothing.
    ///
    /// # Errors
    /// `IllegalArgumentException` that names the two.
    pub fn distinct<const N: usize>(&self, arguments: [Argument<'l>; N]) -> Result<(), Failure> {
        let mut regions = [const { Region::EMPTY }; N];
        for (region, argument) in regions.iter_mut().zip(&arguments) {
            *region = self.region(argument)?;
        }
        let conflict = first_conflict(&regions, |region| region.mutable, |one, other| self.overlaps(one, other));
        match conflict {
            None => Ok(()),
            Some((one, other)) => Err(Failure::shared_memory((one.name, one.mutable), other.name)),
        }
    }

    fn region(&self, argument: &Argument<'l>) -> Result<Region, Failure> {
        let Argument { name, memory, span: part, mutable } = *argument;
        let region = |array, range| Region { name, mutable, array, range };
        let whole = part.unwrap_or(span());
        match memory.0 {
            Kind::Array(array, size) if !array.is_null() => {
                // SAFETY: an array.
                let range = whole.within(&name, Extent::Length(unsafe { self.jni.array_length(array) }))?;
                Ok(region(array, range.start * size..range.end * size))
            }
            Kind::Any(array) if !array.is_null() => Ok(match kind_of(self.jni, array)? {
                Some(kind) => region(array, kind.range(self.jni, array, name, whole)?),
                None => Region::EMPTY, // refused where it is converted
            }),
            Kind::Buffer(buffer) if !buffer.is_null() => {
                let part = part.map_or(Part::Remaining, |span| Part::Span(name, span));
                Ok(match buffers::place(self.jni, buffer, part)? {
                    Place::Address(range) => region(ptr::null_mut(), range),
                    Place::Array(array, range) => region(array, range),
                    Place::Hidden(_) => Region::EMPTY, // read-only, so never @Mut; Rust gets a copy
                })
            }
            Kind::Array(..) | Kind::Any(_) | Kind::Buffer(_) => Ok(Region::EMPTY),
        }
    }

    fn overlaps(&self, one: &Region, other: &Region) -> bool {
        // SAFETY: arrays of this frame, or null; null is the same as null.
        overlap(&one.range, &other.range) && unsafe { self.jni.is_same(one.array, other.array) }
    }
}
