//! The logger of `log`.

use std::fmt::Write as _;
use std::sync::OnceLock;

use log::kv::{self, Key, Value, VisitSource};
use log::{Metadata, Record};

use super::level::Level;
use super::{records, text};

/// Gives the records of `log` to Java.
struct JavaLog;

impl log::Log for JavaLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        records::is_enabled(level(metadata), metadata.target())
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            records::log(level(record.metadata()), record.target(), |text| {
                write!(text, "{}", record.args())?;
                record.key_values().visit(&mut Pairs(text)).map_err(|_| std::fmt::Error)
            });
        }
    }

    fn flush(&self) {}
}

fn level(metadata: &Metadata<'_>) -> Level {
    metadata.level().to_level_filter().into()
}

static INSTALLED: OnceLock<bool> = OnceLock::new();

/// Whether the logger of `log` is this one, which it becomes where there is none.
pub(super) fn install() -> bool {
    *INSTALLED.get_or_init(|| {
        let installed = log::set_logger(&JavaLog).is_ok();
        if installed {
            log::set_max_level(records::max_level().into());
        }
        installed
    })
}

/// Has `log`'s own macros drop what is more detailed, where their logger is this one.
pub(super) fn set_max_level(level: Level) {
    if INSTALLED.get() == Some(&true) {
        log::set_max_level(level.into());
    }
}

struct Pairs<'t>(&'t mut String);

impl<'kvs> VisitSource<'kvs> for Pairs<'_> {
    fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), kv::Error> {
        Ok(text::add_pair(self.0, key, value)?)
    }
}
