//! Each transition of the word.

use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::SeqCst;

use super::super::word::{CLAIMED, CLOSED, Closing, Denial, Duty, Protocol, Retirement, Word};

fn bits(word: &Word) -> u64 {
    word.bits().load(SeqCst)
}

#[test]
fn a_word_is_eight_bytes_and_starts_empty() {
    assert_eq!(size_of::<Word>(), size_of::<AtomicU64>());
    assert_eq!(bits(&Word::new()), 0);
}

#[test]
fn calls_share_and_leave_nothing_behind() {
    let word = Word::new();
    assert_eq!(word.enter_shared(), Ok(()));
    assert_eq!(word.enter_shared(), Ok(()));
    assert_eq!(bits(&word), 2);
    assert_eq!(word.leave_shared(), Duty::Nothing);
    assert_eq!(word.leave_shared(), Duty::Nothing);
    assert_eq!(bits(&word), 0);
}

#[test]
fn an_exclusive_call_is_alone_and_says_its_method() {
    for method in [0, 1, 0x1234, u16::MAX] {
        let word = Word::new();
        assert_eq!(word.enter_exclusive(method), Ok(()));
        assert_eq!(word.enter_shared(), Err((Denial::Busy(Some(method)), Duty::Nothing)));
        assert_eq!(word.enter_exclusive(3), Err(Denial::Busy(Some(method))));
        assert_eq!(word.leave_exclusive(method), Duty::Nothing);
        assert_eq!(bits(&word), 0);
    }
}

#[test]
fn an_exclusive_call_is_refused_while_others_share() {
    let word = Word::new();
    assert_eq!(word.enter_shared(), Ok(()));
    assert_eq!(word.enter_exclusive(1), Err(Denial::Busy(None)));
    assert_eq!(bits(&word), 1);
    assert_eq!(word.leave_shared(), Duty::Nothing);
    assert_eq!(word.enter_exclusive(1), Ok(()));
}

#[test]
fn a_close_of_an_idle_value_claims_it_once() {
    let word = Word::new();
    assert_eq!(word.close(), Closing { first: true, duty: Duty::DropValue });
    assert_eq!(word.close(), Closing { first: false, duty: Duty::Nothing });
    assert_eq!(bits(&word), CLOSED | CLAIMED);
}

#[test]
fn the_last_call_out_of_a_closed_value_claims_it() {
    let word = Word::new();
    assert_eq!(word.enter_shared(), Ok(()));
    assert_eq!(word.enter_shared(), Ok(()));
    assert_eq!(word.close(), Closing { first: true, duty: Duty::Nothing });
    assert_eq!(word.close(), Closing { first: false, duty: Duty::Nothing });
    assert_eq!(word.enter_shared(), Err((Denial::Closed, Duty::Nothing)));
    assert_eq!(word.enter_exclusive(1), Err(Denial::Closed));
    assert_eq!(word.leave_shared(), Duty::Nothing);
    assert_eq!(word.leave_shared(), Duty::DropValue);
    assert_eq!(bits(&word), CLOSED | CLAIMED);
}

#[test]
fn the_exclusive_call_out_of_a_closed_value_claims_it() {
    let word = Word::new();
    assert_eq!(word.enter_exclusive(2), Ok(()));
    assert_eq!(word.close(), Closing { first: true, duty: Duty::Nothing });
    assert_eq!(word.enter_shared(), Err((Denial::Closed, Duty::Nothing)));
    assert_eq!(word.leave_exclusive(2), Duty::DropValue);
    assert_eq!(bits(&word), CLOSED | CLAIMED);
}

/// A late call came in between the last one out and its claim: it is the late one's to claim.
#[test]
fn who_backs_out_last_claims() {
    let word = Word::new();
    word.bits().store(CLOSED, SeqCst);
    assert_eq!(word.enter_shared(), Err((Denial::Closed, Duty::DropValue)));
    assert_eq!(bits(&word), CLOSED | CLAIMED);
}

/// A call that is refused by the exclusive one may still be counted when that one has left.
#[test]
fn who_backs_out_after_the_exclusive_call_claims() {
    let word = Word::new();
    assert_eq!(word.enter_exclusive(9), Ok(()));
    word.bits().fetch_add(1, SeqCst); // backing out
    assert_eq!(word.close(), Closing { first: true, duty: Duty::Nothing });
    assert_eq!(word.leave_exclusive(9), Duty::Nothing);
    assert_eq!(word.leave_shared(), Duty::DropValue);
}

#[test]
fn consuming_closes_and_leaves_the_value_to_its_consumer() {
    for closed_meanwhile in [false, true] {
        let word = Word::new();
        assert_eq!(word.enter_exclusive(5), Ok(()));
        word.bits().fetch_add(1, SeqCst); // backing out
        if closed_meanwhile {
            assert_eq!(word.close(), Closing { first: true, duty: Duty::Nothing });
        }
        word.consume(5);
        assert_eq!(bits(&word), CLOSED | CLAIMED | 1);
        assert_eq!(word.leave_shared(), Duty::Nothing);
        assert_eq!(word.close(), Closing { first: false, duty: Duty::Nothing });
        assert_eq!(word.enter_shared(), Err((Denial::Closed, Duty::Nothing)));
        assert_eq!(word.retire(), Retirement { free: true, duty: Duty::Nothing });
    }
}

#[test]
fn retiring_closes_what_was_not() {
    let word = Word::new();
    assert_eq!(word.retire(), Retirement { free: true, duty: Duty::DropValue });
    assert_eq!(bits(&word), CLOSED | CLAIMED);
}

#[test]
fn retiring_under_a_call_frees_nothing() {
    let word = Word::new();
    assert_eq!(word.enter_shared(), Ok(()));
    assert_eq!(word.retire(), Retirement { free: false, duty: Duty::Nothing });
    assert_eq!(word.leave_shared(), Duty::DropValue);
    let word = Word::new();
    assert_eq!(word.enter_exclusive(1), Ok(()));
    assert_eq!(word.retire(), Retirement { free: false, duty: Duty::Nothing });
    assert_eq!(word.leave_exclusive(1), Duty::DropValue);
}

/// Somebody has left and has yet to claim: the word is still his.
#[test]
fn retiring_between_the_last_leave_and_its_claim_frees_nothing() {
    let word = Word::new();
    word.bits().store(CLOSED, SeqCst);
    assert_eq!(word.retire(), Retirement { free: false, duty: Duty::DropValue });
}

#[test]
fn too_many_calls_are_refused_and_not_counted() {
    let word = Word::new();
    word.bits().store(CROWD - 1, SeqCst);
    assert_eq!(word.enter_shared(), Ok(()));
    assert_eq!(word.enter_shared(), Err((Denial::Crowded, Duty::Nothing)));
    assert_eq!(word.enter_exclusive(1), Err(Denial::Crowded));
    assert_eq!(bits(&word), CROWD);
    assert_eq!(word.close().duty, Duty::Nothing);
    assert_eq!(word.enter_shared(), Err((Denial::Closed, Duty::Nothing)));
    assert_eq!(word.leave_shared(), Duty::Nothing);
    assert_eq!(bits(&word), CLOSED | (CROWD - 1));
}

const CROWD: u64 = 1 << 31;
