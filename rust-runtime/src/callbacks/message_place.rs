//! Where the message of an upcall is written, and the array in which it crosses: a callback keeps both for its next call.

use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, Ordering};

use jni::sys::{jint, jobject};

use crate::errors::Failure;
use crate::message::{HEADER, end};
use crate::vm::{Byte, Element as _, Global, Jni, jni_call};
use crate::wire::Writer;

/// The room of a callback, which one call at a time has.
///
/// Whoever finds it there, or finds that there never was one, has it alone until it gives it back. A call that comes
/// meanwhile, on another thread or from inside the call, makes one of its own.
#[derive(Debug, Default)]
pub(crate) struct Slot(AtomicPtr<Room>);

/// What stands for the room while a call has it. No box is here.
const LENT: *mut Room = ptr::dangling_mut();

#[derive(Debug)]
struct Room {
    /// It has the place of the message's length already.
    writer: Writer,
    array: Option<Array>,
}

impl Room {
    #[inline]
    fn clear(&mut self) {
        /// More is not kept.
        const KEPT: usize = 1 << 16;
        self.writer.rewind(HEADER);
        if self.writer.capacity() > KEPT {
            self.writer = new_writer();
        }
    }
}

/// A `byte[]` that is used again.
#[derive(Debug)]
struct Array {
    reference: Global,
    length: jint,
}

impl Slot {
    /// The callback's room, or a new one.
    #[inline]
    pub(crate) fn lend(&self) -> Lent<'_> {
        // One that is lent is not waited for, and its owner not disturbed by a write.
        if self.0.load(Ordering::Relaxed) != LENT {
            let room = self.0.swap(LENT, Ordering::Acquire);
            if room != LENT {
                let room = NonNull::new(room).unwrap_or_else(new_room);
                return Lent { room, home: Some(self) };
            }
        }
        Lent { room: new_room(), home: None }
    }

    /// Frees what is kept, with the env where it is at hand.
    pub(crate) fn clear(&mut self, jni: Option<Jni<'_>>) {
        let room = std::mem::replace(self.0.get_mut(), ptr::null_mut());
        if room.is_null() || room == LENT {
            return;
        }
        // SAFETY: a box that was given back, and that nobody else has.
        let room = unsafe { Box::from_raw(room) };
        if let (Some(array), Some(jni)) = (room.array, jni) {
            array.reference.delete(jni);
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.clear(None);
    }
}

#[cold]
fn new_room() -> NonNull<Room> {
    NonNull::from(Box::leak(Box::new(Room { writer: new_writer(), array: None })))
}

fn new_writer() -> Writer {
    const ROOM: usize = 128;
    let mut bytes = Vec::with_capacity(ROOM);
    bytes.resize(HEADER, 0);
    Writer::resume(bytes)
}

/// The room of one call, until this is dropped.
#[derive(Debug)]
pub(crate) struct Lent<'c> {
    /// A box of this alone.
    room: NonNull<Room>,
    /// Where it goes afterwards; else nowhere.
    home: Option<&'c Slot>,
}

impl Lent<'_> {
    /// Where the message is written.
    #[inline]
    pub(crate) fn writer(&mut self) -> &mut Writer {
        &mut self.room_mut().writer
    }

    #[inline]
    fn room_mut(&mut self) -> &mut Room {
        // SAFETY: a box of this alone.
        unsafe { self.room.as_mut() }
    }

    /// Ends the message, and puts it into an array that is good until the call is over.
    #[inline]
    pub(crate) fn cross(&mut self, jni: Jni<'_>) -> Result<Crossing, Failure> {
        let kept = self.home.is_some();
        let Room { writer, array } = self.room_mut();
        let length = end(writer);
        let crossing = match array {
            Some(array) if array.length >= length => Crossing { array: array.reference.raw(), local: false },
            _ => new_array(jni, length, kept.then_some(array))?,
        };
        // SAFETY: an array of this length at least, and the bytes.
        unsafe { Byte::write(jni.raw(), crossing.array, 0, length, writer.bytes_mut().as_ptr()) };
        Ok(crossing)
    }

    /// The call is over. Where it failed, objects that it did not come to are Rust's still.
    #[inline]
    pub(crate) fn crossed(&mut self, jni: Jni<'_>, crossing: Crossing, failed: bool) {
        let writer = self.writer();
        if failed && writer.gives() {
            // SAFETY: the array, which has as many bytes as were written.
            writer.sent_in_part(|at| unsafe { long_in(jni, crossing.array, at) });
        } else {
            writer.sent();
        }
        crossing.finish(jni);
    }
}

impl Drop for Lent<'_> {
    #[inline]
    fn drop(&mut self) {
        self.room_mut().clear();
        match self.home {
            Some(slot) => slot.0.store(self.room.as_ptr(), Ordering::Release),
            // SAFETY: a box of this alone.
            None => drop(unsafe { Box::from_raw(self.room.as_ptr()) }),
        }
    }
}

/// The array of a message that crosses.
pub(crate) struct Crossing {
    array: jobject,
    local: bool,
}

impl Crossing {
    #[inline]
    pub(crate) fn raw(&self) -> jobject {
        self.array
    }

    #[inline]
    fn finish(self, jni: Jni<'_>) {
        if self.local {
            // SAFETY: a local reference of `new_array`, which Java has no more.
            unsafe { jni.delete_local(self.array) };
        }
    }
}

/// The long at an index.
///
/// # Safety
/// An array of bytes that has eight more at the index; no exception is pending.
#[cold]
unsafe fn long_in(jni: Jni<'_>, array: jobject, at: usize) -> i64 {
    let mut bytes = [0; 8];
    #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "an index in a Java array")]
    let at = at as jint;
    // SAFETY: by contract, and room for eight.
    unsafe { jni_call!(jni, v1_2.GetByteArrayRegion(array, at, 8, bytes.as_mut_ptr().cast())) };
    i64::from_le_bytes(bytes)
}

/// An array for `length` bytes, which is kept in `keep` where it is not too long for that.
#[cold]
fn new_array(jni: Jni<'_>, length: jint, keep: Option<&mut Option<Array>>) -> Result<Crossing, Failure> {
    /// A longer one is not kept.
    const LONGEST: jint = 1 << 16;
    let keep = keep.filter(|_| length <= LONGEST);
    let room = if keep.is_some() { rounded(length) } else { length };
    // SAFETY: no exception is pending; the local reference is deleted once, here or when the call is over.
    unsafe {
        let local = jni.not_null(Byte::new_array(jni.raw(), room))?;
        let Some(keep) = keep else { return Ok(Crossing { array: local, local: true }) };
        let reference = Global::new(jni, local);
        jni.delete_local(local);
        let reference = reference?;
        let array = reference.raw();
        if let Some(shorter) = keep.replace(Array { reference, length: room }) {
            shorter.reference.delete(jni);
        }
        Ok(Crossing { array, local: false })
    }
}

fn rounded(length: jint) -> jint {
    const SHORTEST: jint = 128;
    let mut room = SHORTEST;
    while room < length {
        room *= 2;
    }
    room
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(lent: &Lent<'_>) -> *mut Room {
        lent.room.as_ptr()
    }

    #[test]
    fn a_room_is_used_again_and_empty() {
        let slot = Slot::default();
        let mut first = slot.lend();
        let room = address(&first);
        first.writer().put(b"left over").unwrap();
        drop(first);
        let mut second = slot.lend();
        assert_eq!((address(&second), second.writer().bytes_mut().len()), (room, HEADER));
    }

    #[test]
    fn a_room_that_is_lent_is_nobody_elses() {
        let mut slot = Slot::default();
        let (mut outer, mut inner) = (slot.lend(), slot.lend());
        assert_ne!(address(&outer), address(&inner));
        outer.writer().put(&[1]).unwrap();
        inner.writer().put(&[2, 2]).unwrap();
        assert_eq!(outer.writer().bytes_mut()[HEADER..], [1]);
        let room = address(&outer);
        // In this order, and in the other: what is kept is the callback's own.
        drop(inner);
        drop(outer);
        let (outer, inner) = (slot.lend(), slot.lend());
        assert_eq!(address(&outer), room);
        drop(outer);
        drop(inner);
        assert_eq!(address(&slot.lend()), room);
        slot.clear(None);
        assert!(slot.0.get_mut().is_null());
    }

    #[test]
    fn threads_never_have_one_room_at_the_same_time() {
        let slot = Slot::default();
        std::thread::scope(|scope| {
            for number in 0..4_u8 {
                let slot = &slot;
                scope.spawn(move || {
                    for _ in 0..if cfg!(miri) { 20 } else { 20_000 } {
                        let mut lent = slot.lend();
                        lent.writer().put(&[number; 3]).unwrap();
                        assert_eq!(lent.writer().bytes_mut()[HEADER..], [number; 3]);
                    }
                });
            }
        });
    }

    #[test]
    fn an_object_that_did_not_cross_is_given_back() {
        static GIVEN_BACK: std::sync::Mutex<Vec<i64>> = std::sync::Mutex::new(Vec::new());
        let slot = Slot::default();
        let write = |handle| {
            let mut lent = slot.lend();
            lent.writer().handle(handle, |handle| GIVEN_BACK.lock().unwrap().push(handle)).unwrap();
            lent
        };
        drop(write(1));
        let mut sent = write(2);
        sent.writer().sent();
        drop(sent);
        drop(write(3));
        assert_eq!(*GIVEN_BACK.lock().unwrap(), [1, 3]);
        let mut half = slot.lend();
        for handle in [4, 5, 6] {
            half.writer().put(&[0; 3]).unwrap();
            half.writer().handle(handle, |handle| GIVEN_BACK.lock().unwrap().push(handle)).unwrap();
        }
        half.writer().bytes_mut()[HEADER + 11 + 3..][..8].fill(0); // as Java does with one that it takes
        let message = half.writer().bytes_mut().to_vec();
        half.writer().sent_in_part(|at| i64::from_le_bytes(message[at..at + 8].try_into().unwrap()));
        drop(half);
        assert_eq!(*GIVEN_BACK.lock().unwrap(), [1, 3, 4, 6]);
    }
}
