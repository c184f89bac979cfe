//! Buffered lines.

use std::io::{BufWriter, Result, Write};

/// Lines on their way to `W`. What is buffered is written when they are dropped.
pub(crate) struct Lines<W: Write> {
    writer: BufWriter<W>,
    count: u64,
}

impl<W: Write> Lines<W> {
    pub(crate) fn new(writer: W) -> Self {
        Self { writer: BufWriter::new(writer), count: 0 }
    }

    /// Appends a line, and returns its number, from 1.
    pub(crate) fn append(&mut self, line: &str) -> Result<u64> {
        self.writer.write_all(line.as_bytes())?;
        self.writer.write_all(b"\n")?;
        self.count += 1;
        Ok(self.count)
    }

    pub(crate) fn flush(&mut self) -> Result<()> {
        self.writer.flush()
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_numbered_and_buffered() {
        let mut file = Vec::new();
        let mut lines = Lines::new(&mut file);
        assert_eq!((lines.append("one").unwrap(), lines.append("").unwrap()), (1, 2));
        assert!(lines.writer.get_ref().is_empty(), "nothing reaches the file before it must");
        drop(lines);
        assert_eq!(file, b"one\n\n");
    }

    #[test]
    fn a_flush_writes_what_is_buffered() {
        let mut lines = Lines::new(Vec::new());
        lines.append("one").unwrap();
        lines.flush().unwrap();
        assert_eq!(lines.writer.get_ref(), b"one\n");
        assert_eq!(lines.count(), 1);
    }

    #[test]
    fn a_line_that_was_not_written_has_no_number() {
        let mut full: [u8; 0] = [];
        let mut lines = Lines { writer: BufWriter::with_capacity(0, &mut full[..]), count: 0 };
        assert!(lines.append("one").is_err());
        assert_eq!(lines.count(), 0);
    }
}
