//! The handle word: who is inside a value, whether it is closed, and who drops it, in one atomic.
//!
//! ```text
//! 63 … 48   47 … 35   34        33       32        31 … 0
//! method    0         EXCLUSIVE CLAIMED  CLOSED    calls inside
//! ```
//!
//! A call enters by adding one, *before* it knows whether it may: what it finds tells it, and if not, it backs out by the
//! way by which it would have left. So a call that is refused is counted for a moment, and may be the last one out. Nobody
//! inside and closed is therefore a state that several see, one after the other: who drops the value is who *claims* it.
//!
//! Every change is a read-modify-write. So the releases of all who left are seen by whoever acquires later, however many
//! changes lie between (C++ memory model, release sequences).

#[cfg(not(all(test, loom)))]
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release};

#[cfg(all(test, loom))]
use loom::sync::atomic::AtomicU64;

/// The calls inside, and for a moment those that are refused.
const COUNT: u64 = 0xffff_ffff;
/// As many calls, and more are refused: the other half of the count is for those that are backing out.
const CROWDED: u64 = 1 << 31;
pub(super) const CLOSED: u64 = 1 << 32;
/// The value is somebody's who drops it, or gave it away: dropped, as far as others can tell.
pub(super) const CLAIMED: u64 = 1 << 33;
/// One call is inside, alone, and is not counted.
const EXCLUSIVE: u64 = 1 << 34;
/// The method of the call that is exclusive, so that who must wait can say for whom: it costs nothing to store it here.
const METHOD: u32 = 48;

/// Why a call was not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Denial {
    Closed,
    /// By an exclusive call of this method, or by calls that share.
    Busy(Option<u16>),
    Crowded,
}

/// What is left to do for who left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(super) enum Duty {
    Nothing,
    /// Drop the value: nobody else does, nobody is inside, and nobody comes in any more.
    DropValue,
}

/// What closing did.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Closing {
    /// Nobody closed it before.
    pub(super) first: bool,
    pub(super) duty: Duty,
}

/// What retiring found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Retirement {
    /// Nobody needs the word any more.
    pub(super) free: bool,
    pub(super) duty: Duty,
}

/// The rules of the word. [`Word`] follows them as they are; tests break one at a time, to see that it is needed.
pub(super) trait Protocol {
    /// To enter shared. Acquire: what the last exclusive call wrote is there to be read.
    const ENTER: Ordering = Acquire;
    /// To enter exclusively. Acquire: the calls that left are done with the value before this one changes it.
    const ENTER_EXCLUSIVE: Ordering = Acquire;
    /// To leave shared. Release: reads of the value come before it is changed or dropped by others.
    const LEAVE: Ordering = Release;
    /// To leave as the exclusive one. Release: what was written is seen by who enters next.
    const LEAVE_EXCLUSIVE: Ordering = Release;
    /// To close. Release: the value's `Drop`, on whatever thread, sees what its closer did before.
    const CLOSE: Ordering = Release;
    /// To claim. Acquire: all calls are done with the value before it is dropped. Release: for [`Protocol::retire`].
    const CLAIM: Ordering = AcqRel;
    /// To give the value away. Release: for [`Protocol::retire`]; what is needed for the value was acquired on entering.
    const CONSUME: Ordering = Release;
    /// To free the word. Acquire: the other changes of it come before its memory goes; also where it was claimed already.
    const RETIRE: (Ordering, Ordering) = (AcqRel, Acquire);
    /// How often an exclusive call looks again when it finds calls inside: they may only be backing out.
    const LOOKS: u32 = if cfg!(all(test, loom)) { 1 } else { 32 };

    fn bits(&self) -> &AtomicU64;

    /// Lets a call in among others. On `Err`, the duty is that of who left.
    #[inline]
    fn enter_shared(&self) -> Result<(), (Denial, Duty)> {
        let before = self.bits().fetch_add(1, Self::ENTER);
        // All flags are above the count: one comparison.
        if before < CROWDED { Ok(()) } else { Err(self.back_out(before)) }
    }

    #[cold]
    fn back_out(&self, before: u64) -> (Denial, Duty) {
        (denial(before), self.leave_shared())
    }

    #[inline]
    fn leave_shared(&self) -> Duty {
        let before = self.bits().fetch_sub(1, Self::LEAVE);
        if before & CLOSED == 0 { Duty::Nothing } else { self.finish(before - 1) }
    }

    /// Lets a call in alone. Strong, since a spurious failure would be a wrong refusal.
    #[inline]
    fn enter_exclusive(&self, method: u16) -> Result<(), Denial> {
        // Relaxed on failure: nothing of the value is touched then.
        match self.bits().compare_exchange(0, exclusive(method), Self::ENTER_EXCLUSIVE, Relaxed) {
            Ok(_) => Ok(()),
            Err(seen) => self.enter_exclusive_again(method, seen),
        }
    }

    #[cold]
    fn enter_exclusive_again(&self, method: u16, mut seen: u64) -> Result<(), Denial> {
        for _ in 0..Self::LOOKS {
            if seen > COUNT {
                break; // not just calls that may be backing out
            }
            std::hint::spin_loop();
            match self.bits().compare_exchange(0, exclusive(method), Self::ENTER_EXCLUSIVE, Relaxed) {
                Ok(_) => return Ok(()),
                Err(now) => seen = now,
            }
        }
        Err(denial(seen))
    }

    /// Subtracts, where `fetch_and` would be a loop on x86. Only by the call that is in, with its method.
    #[inline]
    fn leave_exclusive(&self, method: u16) -> Duty {
        let before = self.bits().fetch_sub(exclusive(method), Self::LEAVE_EXCLUSIVE);
        if before & CLOSED == 0 { Duty::Nothing } else { self.finish(before - exclusive(method)) }
    }

    /// Lets nobody in any more. Does not wait for those inside.
    fn close(&self) -> Closing {
        let before = self.bits().fetch_or(CLOSED, Self::CLOSE);
        Closing { first: before & CLOSED == 0, duty: self.finish(before | CLOSED) }
    }

    /// After a change that made the word `now`: claims the drop, if nobody is inside a closed value.
    ///
    /// One strong attempt is enough. It fails if another claimed the drop, or if a call came in, which is refused, and on
    /// its way out is here in its turn.
    #[cold]
    fn finish(&self, now: u64) -> Duty {
        let claimed =
            now == CLOSED && self.bits().compare_exchange(CLOSED, CLOSED | CLAIMED, Self::CLAIM, Relaxed).is_ok();
        if claimed { Duty::DropValue } else { Duty::Nothing }
    }

    /// Closes and leaves in one step, with the value, which is the caller's from now on. Only by the call that is
    /// exclusive: so nobody has claimed it, though it may be closed, and calls may be backing out.
    fn consume(&self, method: u16) {
        let mut seen = self.bits().load(Relaxed);
        while let Err(now) =
            self.bits().compare_exchange(seen, (seen | CLOSED | CLAIMED) - exclusive(method), Self::CONSUME, Relaxed)
        {
            seen = now;
        }
    }

    /// Closes for good: no call comes any more. The word is free where nobody has still to do with it; else somebody is
    /// inside, against the contract of freeing, and the memory must stay.
    fn retire(&self) -> Retirement {
        const DONE: u64 = CLOSED | CLAIMED;
        match self.bits().compare_exchange(0, DONE, Self::RETIRE.0, Self::RETIRE.1) {
            Ok(_) => Retirement { free: true, duty: Duty::DropValue },
            Err(DONE) => Retirement { free: true, duty: Duty::Nothing },
            Err(_) => Retirement { free: false, duty: self.close().duty },
        }
    }
}

/// The word of one value.
#[derive(Debug)]
pub(super) struct Word(AtomicU64);

impl Word {
    pub(super) fn new() -> Self {
        Self(AtomicU64::new(0))
    }
}

impl Protocol for Word {
    #[inline]
    fn bits(&self) -> &AtomicU64 {
        &self.0
    }
}

/// What the word of an idle value is while a call of that method is exclusive.
pub(super) const fn exclusive(method: u16) -> u64 {
    EXCLUSIVE | (method as u64) << METHOD
}

fn denial(seen: u64) -> Denial {
    if seen & (CLOSED | CLAIMED) != 0 {
        Denial::Closed
    } else if seen & EXCLUSIVE != 0 {
        Denial::Busy(Some((seen >> METHOD) as u16))
    } else if seen & CROWDED != 0 {
        Denial::Crowded
    } else {
        Denial::Busy(None)
    }
}
