//! Random operations on one thread, beside a model that has no bits.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;

use proptest::prelude::*;

use super::super::{Entered, Exclusive, Frame, Owned, Refusal, Shared};
use super::{Counted, Handle, live, owned_type};

static DROPS: AtomicUsize = AtomicUsize::new(0);

struct Any(#[expect(dead_code, reason = "counted")] Counted);
owned_type!(Any, Mixed);

#[derive(Clone, Debug)]
enum Step {
    Share(u16),
    Exclude(u16),
    Leave(prop::sample::Index),
    Take,
    Close,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => (0..3_u16).prop_map(Step::Share),
        4 => (0..3_u16).prop_map(Step::Exclude),
        6 => any::<prop::sample::Index>().prop_map(Step::Leave),
        1 => Just(Step::Take),
        1 => Just(Step::Close),
    ];
    prop::collection::vec(step, 0..if cfg!(miri) { 12 } else { 40 })
}

enum Guard<'a> {
    Shared(#[expect(dead_code, reason = "held")] Shared<'a, Any, Entered<'a>>),
    Exclusive(Exclusive<'a, Any>),
}

/// What should be: the methods inside in the order of entering, whether one of them is exclusive.
#[derive(Default)]
struct Model {
    inside: Vec<u16>,
    exclusive: bool,
    closed: bool,
    taken: bool,
}

impl Model {
    fn refusal(&self, exclusive: bool) -> Option<Refusal> {
        if self.closed {
            return Some(Refusal::Closed { owner: "Any" });
        }
        let &inside = self.inside.last()?;
        let inside = ["zero", "one", "two"][usize::from(inside)];
        (exclusive || self.exclusive).then_some(Refusal::Reentrant { owner: "Any", inside })
    }

    fn left(&mut self, which: usize) {
        self.inside.remove(which);
        self.exclusive = false; // who is exclusive is alone
    }

    /// The values that are gone, and those that Java has.
    fn counts(&self) -> (usize, usize) {
        let here = !self.taken && (!self.closed || !self.inside.is_empty());
        (usize::from(!here), usize::from(here))
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 3 } else { 512 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn handles_do_what_the_model_does(steps in steps()) {
        DROPS.store(0, SeqCst);
        let handle = Handle::<Any>::new(Owned::<Any>::give(Box::new(Any(Counted(&DROPS)))));
        let mut frames: Vec<_> = steps.iter().map(|_| Box::pin(Frame::new())).collect();
        let mut model = Model::default();
        let mut guards = Vec::new();
        for (step, frame) in steps.iter().zip(&mut frames) {
            match step {
                Step::Share(method) => {
                    let entered = handle.framed_shared(frame.as_mut(), *method);
                    prop_assert_eq!(entered.as_ref().err().copied(), model.refusal(false));
                    if let Ok(guard) = entered {
                        guards.push(Guard::Shared(guard));
                        model.inside.push(*method);
                    }
                }
                Step::Exclude(method) => {
                    let entered = handle.exclusive(frame.as_mut(), *method);
                    prop_assert_eq!(entered.as_ref().err().copied(), model.refusal(true));
                    if let Ok(guard) = entered {
                        guards.push(Guard::Exclusive(guard));
                        model.inside.push(*method);
                        model.exclusive = true;
                    }
                }
                Step::Leave(which) if !guards.is_empty() => {
                    let which = which.index(guards.len());
                    drop(guards.remove(which));
                    model.left(which);
                }
                Step::Take if model.exclusive => {
                    let Some(Guard::Exclusive(guard)) = guards.pop() else { unreachable!() };
                    drop(guard.take());
                    model.left(0);
                    (model.closed, model.taken) = (true, true);
                }
                Step::Close => {
                    prop_assert_eq!(handle.close(), !model.closed);
                    model.closed = true;
                }
                Step::Leave(_) | Step::Take => {}
            }
            prop_assert_eq!((DROPS.load(SeqCst), live::<Any>()), model.counts());
        }
        drop(guards);
        drop(handle);
        prop_assert_eq!((DROPS.load(SeqCst), live::<Any>()), (1, 0));
    }
}
