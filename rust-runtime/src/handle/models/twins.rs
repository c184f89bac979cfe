//! The rules, each twin with one of them broken: loom must find what that one is for.

use loom::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::{self, Acquire, Relaxed, Release};

use super::super::word::{CLAIMED, CLOSED, Closing, Denial, Duty, Protocol, Retirement, exclusive};
use super::{
    a_call_and_two_closes, an_exclusive_call_a_call_and_a_close, an_exclusive_call_and_a_call, calls_and_a_close,
    consumed_and_called_and_closed, freed_under_a_call, the_closers_past, two_exclusive_calls_and_a_close,
};

/// A twin is the shipped rules but for the ones given; the test passes when the scenario fails with that text.
macro_rules! twin {
    ($name:ident, $scenario:ident, $found:literal, { $($rule:item)* }) => {
        #[test]
        #[should_panic(expected = $found)]
        fn $name() {
            struct Twin(AtomicU64);

            impl Protocol for Twin {
                fn bits(&self) -> &AtomicU64 {
                    &self.0
                }

                $($rule)*
            }

            $scenario(|| Twin(AtomicU64::new(0)));
        }
    };
}

twin!(count_and_closed_without_a_claim, calls_and_a_close, "dropped twice", {
    fn finish(&self, now: u64) -> Duty {
        if now & !CLAIMED == CLOSED { Duty::DropValue } else { Duty::Nothing }
    }
});

twin!(who_leaves_does_not_look_whether_it_is_closed, calls_and_a_close, "leaked", {
    fn leave_shared(&self) -> Duty {
        self.bits().fetch_sub(1, Self::LEAVE);
        Duty::Nothing
    }
});

twin!(who_backs_out_does_not_look_whether_it_is_the_last, calls_and_a_close, "leaked", {
    fn back_out(&self, _before: u64) -> (Denial, Duty) {
        self.bits().fetch_sub(1, Self::LEAVE);
        (Denial::Closed, Duty::Nothing)
    }
});

twin!(the_exclusive_one_does_not_look_whether_it_is_closed, an_exclusive_call_a_call_and_a_close, "leaked", {
    fn leave_exclusive(&self, method: u16) -> Duty {
        self.bits().fetch_sub(exclusive(method), Self::LEAVE_EXCLUSIVE);
        Duty::Nothing
    }
});

twin!(a_close_does_not_claim, a_call_and_two_closes, "leaked", {
    fn close(&self) -> Closing {
        let before = self.bits().fetch_or(CLOSED, Self::CLOSE);
        Closing { first: before & CLOSED == 0, duty: Duty::Nothing }
    }
});

twin!(a_close_drops_under_a_call, calls_and_a_close, "Concurrent", {
    fn close(&self) -> Closing {
        let first = self.bits().fetch_or(CLOSED | CLAIMED, Self::CLOSE) & CLOSED == 0;
        Closing { first, duty: if first { Duty::DropValue } else { Duty::Nothing } }
    }
});

twin!(an_exclusive_call_looks_and_then_writes, two_exclusive_calls_and_a_close, "Concurrent write accesses", {
    fn enter_exclusive(&self, method: u16) -> Result<(), Denial> {
        if self.bits().load(Acquire) == 0 {
            self.bits().fetch_add(exclusive(method), Acquire);
            return Ok(());
        }
        Err(Denial::Busy(None))
    }
});

twin!(an_exclusive_call_does_not_count_the_others, an_exclusive_call_and_a_call, "Concurrent", {
    fn enter_exclusive(&self, method: u16) -> Result<(), Denial> {
        self.bits().fetch_add(exclusive(method), Acquire);
        Ok(())
    }
});

twin!(consuming_closes_and_does_not_claim, consumed_and_called_and_closed, "dropped twice", {
    fn consume(&self, method: u16) {
        self.bits().fetch_or(CLOSED, Release);
        self.bits().fetch_sub(exclusive(method), Release);
    }
});

twin!(freeing_without_a_look, freed_under_a_call, "Concurrent read and write accesses", {
    fn retire(&self) -> Retirement {
        Retirement { free: true, duty: self.close().duty }
    }
});

// One ordering each.

twin!(entering_does_not_acquire, an_exclusive_call_and_a_call, "Concurrent", {
    const ENTER: Ordering = Relaxed;
});

twin!(entering_exclusively_does_not_acquire, two_exclusive_calls_and_a_close, "Concurrent", {
    const ENTER_EXCLUSIVE: Ordering = Relaxed;
});

twin!(leaving_does_not_release, calls_and_a_close, "Concurrent", {
    const LEAVE: Ordering = Relaxed;
});

twin!(leaving_exclusively_does_not_release, an_exclusive_call_and_a_call, "Concurrent", {
    const LEAVE_EXCLUSIVE: Ordering = Relaxed;
});

twin!(closing_does_not_release, the_closers_past, "Concurrent", {
    const CLOSE: Ordering = Relaxed;
});

twin!(claiming_does_not_acquire, calls_and_a_close, "Concurrent", {
    const CLAIM: Ordering = Release;
});

twin!(freeing_does_not_acquire, freed_under_a_call, "Concurrent", {
    const RETIRE: (Ordering, Ordering) = (Relaxed, Relaxed);
});
