//! What becomes of a record: it is Java's, or dropped.

use std::fmt;
use std::sync::atomic::{AtomicU8, Ordering};

use super::level::Level;
use super::{java, targets, text};
use crate::vm::loaders;

static MOST: AtomicU8 = AtomicU8::new(Level::Trace as u8);

/// The most detailed level of records that get any further.
pub(super) fn max_level() -> Level {
    Level::of(MOST.load(Ordering::Relaxed))
}

pub(super) fn set_max_level(level: Level) {
    MOST.store(level as u8, Ordering::Relaxed);
}

/// Whether Java logs records of this level and target: as it said in the last second.
pub(super) fn is_enabled(level: Level, target: &str) -> bool {
    // Relaxed: natives of a class come after its initializer, which counts its loader.
    let loaders = loaders(Ordering::Relaxed);
    level <= max_level()
        && loaders > 0
        && !java::is_inside()
        && targets::with(target, |target| level <= target.level(loaders, || java::level_of(target)))
}

/// Gives a record to Java, which may refuse it.
pub(super) fn log(level: Level, target: &str, write: impl FnOnce(&mut String) -> fmt::Result) {
    let text = text::formatted(write);
    targets::with(target, |target| java::log(target, level, &text));
}
