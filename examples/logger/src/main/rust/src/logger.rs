//! What Java calls.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use nativebound::{JavaException, native_bound};

use crate::bindings::{self, Alarm};
use crate::lines::Lines;

/// By this a line is an error.
const ERROR: &str = "ERROR";

/// A buffered file, and the Java object that hears of errors. Both are let go when this is dropped.
pub struct Logger {
    lines: Mutex<Lines<File>>,
    alarm: Box<dyn Alarm>,
}

/// Why a line was not logged, or what its alarm threw.
#[derive(Debug, thiserror::Error, JavaException)]
pub enum LogError {
    #[error("{message}")]
    #[java(class = bindings::LineBreakException)]
    LineBreak { message: String, index: i32 },

    #[error(transparent)]
    #[java(transparent)]
    File(#[from] io::Error),

    /// Java gets back the exception that it threw.
    #[error(transparent)]
    #[java(transparent)]
    Alarm(#[from] JavaException),
}

#[native_bound]
impl bindings::Logger for Logger {
    type Error = LogError;

    fn open(file: &Path, alarm: Box<dyn Alarm>) -> Result<Self, LogError> {
        let file = File::options().append(true).create(true).open(file)?;
        Ok(Self { lines: Mutex::new(Lines::new(file)), alarm })
    }

    fn log(&self, line: &str) -> Result<(), LogError> {
        one_line(line)?;
        let number = self.lines().append(line)?; // the lock ends here: the alarm may log, too
        if line.contains(ERROR) {
            self.alarm.sound(number as i64, line)?;
        }
        Ok(())
    }

    fn flush(&self) -> Result<(), LogError> {
        Ok(self.lines().flush()?)
    }

    fn lines(&self) -> i64 {
        self.lines().count() as i64 // as many take longer than there is time
    }
}

impl Logger {
    /// Lines are whole whatever panicked: the buffer has them or not.
    fn lines(&self) -> MutexGuard<'_, Lines<File>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn one_line(line: &str) -> Result<(), LogError> {
    let Some(place) = line.find(['\n', '\r']) else { return Ok(()) };
    let index = line[..place].encode_utf16().count();
    Err(LogError::LineBreak {
        message: format!("a line of a log has a line break at index {index}"),
        index: i32::try_from(index).unwrap_or(i32::MAX),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

    use bindings::Logger as _;
    use nativebound::exceptions::IllegalStateException;

    use super::*;

    /// A file of the test's own, which is deleted at its end.
    struct Place(std::path::PathBuf);

    impl Place {
        fn new(name: &str) -> Self {
            Self(std::env::temp_dir().join(format!("logger-{}-{name}.log", std::process::id())))
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            _ = fs::remove_file(&self.0);
        }
    }

    /// In place of Java's: a closure will do.
    fn silent() -> Box<dyn Alarm> {
        Box::new(|_number: i64, _line: &str| Ok(()))
    }

    /// Or a type with an impl: it keeps what it hears.
    #[derive(Clone, Default)]
    struct Heard(Arc<Mutex<Vec<(i64, String)>>>);

    impl Alarm for Heard {
        fn sound(&self, number: i64, line: &str) -> Result<(), JavaException> {
            self.0.lock().unwrap().push((number, line.to_owned()));
            Ok(())
        }
    }

    #[test]
    fn errors_sound_the_alarm_with_their_number() {
        let place = Place::new("alarm");
        let heard = Heard::default();
        let logger = Logger::open(&place.0, Box::new(heard.clone())).unwrap();
        for line in ["fine", "an ERROR", "fine again", "ERROR"] {
            logger.log(line).unwrap();
        }
        assert_eq!(*heard.0.lock().unwrap(), [(2, "an ERROR".to_owned()), (4, "ERROR".to_owned())]);
    }

    #[test]
    fn what_is_buffered_is_written_when_the_logger_is_dropped() {
        let place = Place::new("drop");
        let logger = Logger::open(&place.0, silent()).unwrap();
        logger.log("one").unwrap();
        assert_eq!(fs::read_to_string(&place.0).unwrap(), "");
        drop(logger);
        assert_eq!(fs::read_to_string(&place.0).unwrap(), "one\n");
    }

    #[test]
    fn an_alarm_that_fails_leaves_the_line_in_the_log() {
        let place = Place::new("fails");
        let calls = AtomicU64::new(0);
        let alarm = move |_number: i64, _line: &str| match calls.fetch_add(1, Relaxed) {
            1 => Err(JavaException::for_test::<IllegalStateException>("the second")),
            _ => Ok(()),
        };
        let logger = Logger::open(&place.0, Box::new(alarm)).unwrap();
        logger.log("ERROR 1").unwrap();
        let error = logger.log("ERROR 2").unwrap_err();
        assert!(matches!(&error, LogError::Alarm(e) if e.message() == Some("the second")), "{error:?}");
        logger.log("ERROR 3").unwrap();
        assert_eq!(logger.lines().count(), 3);
    }

    #[test]
    fn a_line_break_is_refused_where_java_counts_it() {
        let place = Place::new("break");
        let logger = Logger::open(&place.0, silent()).unwrap();
        let error = logger.log("😀\nERROR forged").unwrap_err();
        assert!(matches!(error, LogError::LineBreak { index: 2, .. }), "{error:?}");
        assert_eq!(logger.lines().count(), 0);
    }
}
