//! Levels, as `log`, `tracing` and `System.Logger` have them.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// How detailed what is logged may be: each level has those before it in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing; `OFF` in Java.
    Off,
    /// `ERROR` in Java.
    Error,
    /// `WARNING` in Java.
    Warn,
    /// `INFO` in Java.
    Info,
    /// `DEBUG` in Java.
    Debug,
    /// `TRACE` in Java, and `ALL`.
    Trace,
}

impl Level {
    /// In their order.
    const ALL: [Self; 6] = [Self::Off, Self::Error, Self::Warn, Self::Info, Self::Debug, Self::Trace];

    /// The level of a number that `level as u8` was.
    pub(super) fn of(number: u8) -> Self {
        *Self::ALL.get(usize::from(number)).unwrap_or(&Self::Trace)
    }
}

/// By the names of Rust and of `System.Logger.Level`, in whatever case.
impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(name: &str) -> Result<Self, UnknownLevel> {
        match &*name.to_ascii_lowercase() {
            "off" => Ok(Self::Off),
            "error" => Ok(Self::Error),
            "warn" | "warning" => Ok(Self::Warn),
            "info" => Ok(Self::Info),
            "debug" => Ok(Self::Debug),
            "trace" | "all" => Ok(Self::Trace),
            _ => Err(UnknownLevel(name.to_owned())),
        }
    }
}

/// No level has this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLevel(String);

impl fmt::Display for UnknownLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no level is named '{}'; there are OFF, ERROR, WARNING, INFO, DEBUG, TRACE and ALL", self.0)
    }
}

impl Error for UnknownLevel {}

#[cfg(feature = "log")]
impl From<log::LevelFilter> for Level {
    fn from(level: log::LevelFilter) -> Self {
        match level {
            log::LevelFilter::Off => Self::Off,
            log::LevelFilter::Error => Self::Error,
            log::LevelFilter::Warn => Self::Warn,
            log::LevelFilter::Info => Self::Info,
            log::LevelFilter::Debug => Self::Debug,
            log::LevelFilter::Trace => Self::Trace,
        }
    }
}

#[cfg(feature = "log")]
impl From<Level> for log::LevelFilter {
    fn from(level: Level) -> Self {
        match level {
            Level::Off => Self::Off,
            Level::Error => Self::Error,
            Level::Warn => Self::Warn,
            Level::Info => Self::Info,
            Level::Debug => Self::Debug,
            Level::Trace => Self::Trace,
        }
    }
}

#[cfg(feature = "tracing")]
impl From<tracing_core::LevelFilter> for Level {
    fn from(level: tracing_core::LevelFilter) -> Self {
        level.into_level().map_or(Self::Off, |level| match level {
            tracing_core::Level::ERROR => Self::Error,
            tracing_core::Level::WARN => Self::Warn,
            tracing_core::Level::INFO => Self::Info,
            tracing_core::Level::DEBUG => Self::Debug,
            tracing_core::Level::TRACE => Self::Trace,
        })
    }
}

#[cfg(feature = "tracing")]
impl From<Level> for tracing_core::LevelFilter {
    fn from(level: Level) -> Self {
        match level {
            Level::Off => Self::OFF,
            Level::Error => Self::ERROR,
            Level::Warn => Self::WARN,
            Level::Info => Self::INFO,
            Level::Debug => Self::DEBUG,
            Level::Trace => Self::TRACE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_have_the_names_of_both() {
        let java = ["OFF", "ERROR", "WARNING", "INFO", "DEBUG", "TRACE"];
        let rust = ["off", "error", "warn", "info", "debug", "trace"];
        for (level, (java, rust)) in Level::ALL.into_iter().zip(java.into_iter().zip(rust)) {
            assert_eq!((java.parse(), rust.parse()), (Ok(level), Ok(level)));
        }
        assert_eq!("ALL".parse(), Ok(Level::Trace));
        assert_eq!(
            "fine".parse::<Level>().unwrap_err().to_string(),
            "no level is named 'fine'; there are OFF, ERROR, WARNING, INFO, DEBUG, TRACE and ALL"
        );
    }

    #[test]
    fn levels_are_what_their_numbers_say() {
        for level in Level::ALL {
            assert_eq!(Level::of(level as u8), level);
        }
        assert!(Level::Off < Level::Error && Level::Debug < Level::Trace);
    }

    #[cfg(feature = "log")]
    #[test]
    fn levels_are_those_of_log() {
        for filter in log::LevelFilter::iter() {
            assert_eq!(log::LevelFilter::from(Level::from(filter)), filter);
            assert_eq!(filter as usize, Level::from(filter) as usize);
        }
    }

    #[cfg(feature = "tracing")]
    #[test]
    fn levels_are_those_of_tracing() {
        for level in Level::ALL {
            assert_eq!(Level::from(tracing_core::LevelFilter::from(level)), level);
        }
        assert_eq!(Level::from(tracing_core::LevelFilter::WARN), Level::Warn);
    }
}
