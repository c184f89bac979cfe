//! The targets of records, each with the level that Java has for it, for a second.
//!
//! A target is looked up in a table that grows and never shrinks, without a lock and without memory. One for which there is
//! no place any more, in a program that makes them up, is asked about at each record.

use std::fmt::Debug;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use super::level::Level;
use crate::vm::Kept;

/// For how long Java's answer is good, in milliseconds. Documented in `docs/logging.md`.
const MOST_AGE: u64 = 1_000;

/// A power of two. What is tried for a target is the places behind the one that its name says.
const PLACES: usize = 1 << 10;
const TRIED: usize = 32;

static TABLE: [OnceLock<Box<Target>>; PLACES] = [const { OnceLock::new() }; PLACES];

/// What records name, and a logger is named after.
#[derive(Debug)]
pub(super) struct Target {
    name: Box<str>,
    /// Whether it is in the table.
    kept: bool,
    answer: Answer,
    /// Its logger, by a weak reference that is never deleted.
    pub(super) logger: Kept,
}

impl Target {
    fn new(name: &str, kept: bool) -> Self {
        Self { name: name.into(), kept, answer: Answer::none(), logger: Kept::new() }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn is_kept(&self) -> bool {
        self.kept
    }

    /// The most detailed level that Java logs; `ask` does, and `None` is no answer.
    pub(super) fn level(&self, loaders: usize, ask: impl FnOnce() -> Option<Level>) -> Level {
        self.answer.level(now(), loaders, ask)
    }
}

/// Runs `action` with the target of a name.
pub(super) fn with<T>(name: &str, action: impl FnOnce(&Target) -> T) -> T {
    match find(name, &TABLE) {
        Some(target) => action(target),
        None => action(&Target::new(name, false)),
    }
}

/// Forgets what Java has answered.
pub(super) fn forget_answers() {
    TABLE.iter().filter_map(OnceLock::get).for_each(|target| target.answer.forget());
}

fn find<'t>(name: &str, table: &'t [OnceLock<Box<Target>>]) -> Option<&'t Target> {
    let start = hash(name);
    let places = (0..TRIED).map(|step| &table[start.wrapping_add(step) % table.len()]);
    places.map(|place| &**place.get_or_init(|| Box::new(Target::new(name, true)))).find(|target| &*target.name == name)
}

/// Eight bytes at a time: names are short, and nobody attacks them.
fn hash(name: &str) -> usize {
    const MIXER: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = name.len() as u64;
    for chunk in name.as_bytes().chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(MIXER);
    }
    (hash >> 32) as usize
}

/// Milliseconds, from 1 on.
#[expect(clippy::cast_possible_truncation, reason = "millions of years")]
fn now() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_millis() as u64 + 1
}

/// A level, when it was asked for, and for which class loader, in one word: 48 bits for the time, 13 for the loader.
#[derive(Debug)]
struct Answer(AtomicU64);

impl Answer {
    const fn none() -> Self {
        Self(AtomicU64::new(0))
    }

    fn word(now: u64, loaders: usize, level: Level) -> u64 {
        now << 16 | (loaders as u64 & 0x1FFF) << 3 | level as u64
    }

    fn level(&self, now: u64, loaders: usize, ask: impl FnOnce() -> Option<Level>) -> Level {
        // Relaxed: the word is all there is.
        let known = self.0.load(Ordering::Relaxed);
        let level = Level::of((known & 7) as u8);
        let is_of_loader = known != 0 && known == Self::word(known >> 16, loaders, level);
        if is_of_loader {
            if now.saturating_sub(known >> 16) < MOST_AGE {
                return level;
            }
            // One asks; meanwhile the others take what was so.
            let claimed = Self::word(now, loaders, level);
            if self.0.compare_exchange(known, claimed, Ordering::Relaxed, Ordering::Relaxed).is_err() {
                return level;
            }
        }
        let answer = ask();
        self.0.store(answer.map_or(0, |level| Self::word(now, loaders, level)), Ordering::Relaxed);
        answer.unwrap_or(Level::Off)
    }

    fn forget(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(places: usize) -> Vec<OnceLock<Box<Target>>> {
        (0..places).map(|_| OnceLock::new()).collect()
    }

    #[test]
    fn a_target_is_found_again_and_the_table_has_an_end() {
        let table = table(PLACES);
        let names: Vec<String> = (0..500).map(|number| format!("some_crate::module_{number}")).collect();
        for name in &names {
            let found = find(name, &table).unwrap();
            assert_eq!((found.name(), found.is_kept()), (&**name, true));
            assert!(std::ptr::eq(found, find(name, &table).unwrap()));
        }
        let full = self::table(4);
        let found = names.iter().filter(|name| find(name, &full).is_some());
        assert_eq!(found.count(), 4);
        assert_eq!(find(&names[0], &full).unwrap().name(), names[0]);
    }

    #[test]
    fn names_of_one_crate_are_spread() {
        let places: std::collections::BTreeSet<_> =
            (0..100).map(|number| hash(&format!("some_crate::module_{number}")) % PLACES).collect();
        assert!(places.len() > 85, "{}", places.len());
    }

    #[test]
    fn java_is_asked_once_a_second() {
        let answer = Answer::none();
        let never = || panic!("asked");
        assert_eq!(answer.level(5, 1, || Some(Level::Info)), Level::Info);
        assert_eq!(answer.level(5, 1, never), Level::Info);
        assert_eq!(answer.level(5 + MOST_AGE - 1, 1, never), Level::Info);
        assert_eq!(answer.level(5 + MOST_AGE, 1, || Some(Level::Trace)), Level::Trace);
        assert_eq!(answer.level(6 + MOST_AGE, 1, never), Level::Trace);
        answer.forget();
        assert_eq!(answer.level(6 + MOST_AGE, 1, || Some(Level::Off)), Level::Off);
        assert_eq!(answer.level(7 + MOST_AGE, 1, never), Level::Off);
    }

    #[test]
    fn while_one_asks_the_others_take_what_was_so() {
        let answer = Answer::none();
        answer.level(1, 1, || Some(Level::Warn));
        let asked = answer.level(1 + MOST_AGE, 1, || {
            assert_eq!(answer.level(1 + MOST_AGE, 1, || panic!("asked")), Level::Warn);
            Some(Level::Debug)
        });
        assert_eq!(asked, Level::Debug);
    }

    #[test]
    fn an_answer_for_another_class_loader_is_none_and_no_answer_is_not_kept() {
        let answer = Answer::none();
        answer.level(1, 1, || Some(Level::Warn));
        assert_eq!(answer.level(2, 2, || Some(Level::Debug)), Level::Debug);
        assert_eq!(answer.level(2, 1, || None), Level::Off);
        assert_eq!(answer.level(2, 1, || Some(Level::Info)), Level::Info);
    }
}
