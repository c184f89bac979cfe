//! What Rust logs, by `log` or `tracing`, is logged by Java's `System.Logger`: features `log` and `tracing`, both off by
//! default.
//!
//! One line turns it on, in a native that Java calls early; there is no harm in calling it again:
//!
//! ```
//! # use nativebound::logging;
//! # fn install() -> Result<(), logging::AlreadySet> {
//! logging::init()
//! # }
//! ```
//!
//! * The logger of a record has its target's name, with `.` for `::`; `error`, `warn`, `info`, `debug` and `trace` are `ERROR`,
//!   `WARNING`, `INFO`, `DEBUG` and `TRACE`. The message is the record's text, its fields behind it as `key=value`; with
//!   `tracing`, the spans that it is in before it.
//! * Which records are logged is what Java says of their logger. It is asked once a second for each target, and in between
//!   a record that is not logged costs a look into a table: no memory, and no call of Java.
//!   [`set_max_level`] has those that are more detailed dropped by the macros themselves.
//! * Any thread may log, as any may [call back](crate::threads): it becomes one of Java's at its first record that gets
//!   past [`set_max_level`], a daemon.
//! * Nothing that goes wrong comes back: what a logger throws is dropped, a panic of what formats the record is in the text,
//!   and a pending exception stays pending. A record is dropped where no class of the library was loaded yet or its class
//!   loader is gone, after the end of the VM, in a native that a logger called that was called from here, and on a thread
//!   whose stack is too small for Java.

mod java;
mod level;
#[cfg(feature = "log")]
mod log_records;
mod records;
mod targets;
mod text;
#[cfg(feature = "tracing")]
mod tracing_records;

use std::error::Error;
use std::fmt;

pub use level::{Level, UnknownLevel};
#[cfg(feature = "tracing")]
pub use tracing_records::JavaLayer;

/// From now on what the library logs is Java's: by `log` and `tracing`, as far as the features are on.
///
/// # Errors
/// The library has another logger, or another subscriber, already: it keeps it. Each library has its own.
pub fn init() -> Result<(), AlreadySet> {
    let by = [
        #[cfg(feature = "log")]
        (!log_records::install()).then_some("log"),
        #[cfg(feature = "tracing")]
        (!tracing_records::install()).then_some("tracing"),
    ];
    AlreadySet::unless_none(&by)
}

/// [`init`] for `log` alone: where [`layer`] is put among other layers of `tracing`.
///
/// # Errors
/// Likewise.
#[cfg(feature = "log")]
pub fn init_log() -> Result<(), AlreadySet> {
    AlreadySet::unless_none(&[(!log_records::install()).then_some("log")])
}

/// A layer of `tracing-subscriber` that gives events to Java, to be put among others.
#[cfg(feature = "tracing")]
#[must_use]
pub fn layer() -> JavaLayer {
    JavaLayer::beside_others()
}

/// Drops records that are more detailed, whatever Java says: by an atomic comparison, in the macros of `log` and `tracing`
/// where [`init`] has installed the logger. At first it is [`Level::Trace`]: Java alone decides.
///
/// A level of Java's by its name: `set_max_level("WARNING".parse()?)`.
pub fn set_max_level(level: impl Into<Level>) {
    let level = level.into();
    records::set_max_level(level);
    #[cfg(feature = "log")]
    log_records::set_max_level(level);
    #[cfg(feature = "tracing")]
    tracing_records::ask_again();
}

/// What [`set_max_level`] has set.
#[must_use]
pub fn max_level() -> Level {
    records::max_level()
}

/// Asks Java for the level of each target at its next record, whenever it was asked before.
pub fn refresh() {
    targets::forget_answers();
}

/// The library has another logger already, which it keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlreadySet(Vec<&'static str>);

impl AlreadySet {
    fn unless_none(by: &[Option<&'static str>]) -> Result<(), Self> {
        let by: Vec<_> = by.iter().flatten().copied().collect();
        if by.is_empty() { Ok(()) } else { Err(Self(by)) }
    }
}

impl fmt::Display for AlreadySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the library has another logger of `{}` already", self.0.join("` and another of `"))
    }
}

impl Error for AlreadySet {}
