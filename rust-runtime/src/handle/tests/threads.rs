//! Real threads: short, and of what loom does not run, the guards and frames.

use std::pin::pin;
use std::sync::Barrier;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;
use std::time::{Duration, Instant};

use super::super::{Frame, Owned, Refusal};
use super::{Counted, Handle, live, owned_type};

const LONGEST: Duration = Duration::from_millis(500);
const ROUNDS: usize = if cfg!(miri) { 8 } else { 4000 };

/// The invariant of the two numbers is broken while an exclusive call is at work.
struct Pair(u64, u64, #[expect(dead_code, reason = "counted")] Counted);
owned_type!(Pair, Mixed);

#[test]
fn calls_and_closes_of_many_threads_drop_each_value_once() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    let start = Instant::now();
    for round in 1..=ROUNDS {
        let handle = Handle::<Pair>::new(Owned::<Pair>::give(Box::new(Pair(0, 0, Counted(&DROPS)))));
        let address = handle.0;
        let together = Barrier::new(3);
        thread::scope(|scope| {
            for thread in 0..3 {
                let together = &together;
                scope.spawn(move || {
                    // SAFETY: freed after the scope.
                    let pair = unsafe { Owned::<Pair>::of(address) }.unwrap();
                    together.wait();
                    for turn in 0..4 {
                        work(pair, thread + turn);
                    }
                    if thread != 0 {
                        pair.close();
                    }
                });
            }
        });
        assert_eq!((DROPS.load(SeqCst), live::<Pair>()), (round, 0));
        if start.elapsed() > LONGEST {
            break;
        }
    }
}

fn work(pair: &Owned<Pair>, turn: u64) {
    let refusal = if turn % 2 == 0 {
        pair.framed_shared(pin!(Frame::new()), 0).map(|pair| assert_eq!(pair.0, pair.1)).err()
    } else {
        let change = |mut pair: super::super::Exclusive<'_, Pair>| {
            pair.0 += 1;
            thread::yield_now();
            pair.1 += 1;
        };
        pair.exclusive(pin!(Frame::new()), 1).map(change).err()
    };
    assert!(
        !matches!(refusal, Some(Refusal::Reentrant { .. } | Refusal::Null | Refusal::Crowded { .. })),
        "{refusal:?}"
    );
}

/// Who is refused and comes again gets in: a refused call that backs out locks nobody out.
#[test]
fn exclusive_calls_that_try_again_all_get_in() {
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    struct Sum(u64, #[expect(dead_code, reason = "counted")] Counted);
    owned_type!(Sum, ExclusiveOnly);
    const TURNS: u64 = if cfg!(miri) { 20 } else { 500 };
    let handle = Handle::<Sum>::new(Owned::<Sum>::give(Box::new(Sum(0, Counted(&DROPS)))));
    let address = handle.0;
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(move || {
                // SAFETY: freed after the scope.
                let sum = unsafe { Owned::<Sum>::of(address) }.unwrap();
                for _ in 0..TURNS {
                    loop {
                        match sum.exclusive(pin!(Frame::new()), 2) {
                            Ok(mut sum) => {
                                sum.0 += 1;
                                break;
                            }
                            Err(Refusal::Busy { .. }) => thread::yield_now(),
                            Err(other) => panic!("{other}"),
                        }
                    }
                }
            });
        }
    });
    assert_eq!(handle.exclusive(pin!(Frame::new()), 0).unwrap().0, 3 * TURNS);
    drop(handle);
    assert_eq!(DROPS.load(SeqCst), 1);
}
