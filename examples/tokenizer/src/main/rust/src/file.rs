//! A vocabulary as a file: text, one piece a line, in the order of the ids.
//!
//! ```text
//! tokenizer 1
//! merge 104 101
//! special 7
//! <|end|>
//! ```
//! The number of a special piece is the length of its text, which may have lines of its own.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use crate::bindings::Piece;
use crate::error::Error;
use crate::vocabulary::{Id, Vocabulary};

const HEADER: &str = "tokenizer 1";

/// Writes beside the file and renames, so that nobody reads half of it.
pub(crate) fn save(vocabulary: &Vocabulary, file: &Path) -> io::Result<()> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = Path::new(&beside);
    let written = std::fs::write(beside, format(vocabulary)).and_then(|()| std::fs::rename(beside, file));
    written.map_err(|error| {
        let _ = std::fs::remove_file(beside); // it may not be there
        naming(file, error)
    })
}

pub(crate) fn load(file: &Path) -> io::Result<Vocabulary> {
    let text = std::fs::read_to_string(file).map_err(|error| naming(file, error))?;
    parse(&text).map_err(|error| naming(file, io::Error::new(io::ErrorKind::InvalidData, error)))
}

/// The error with the file's name, and still of its kind: Java's class depends on it.
fn naming(file: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", file.display()))
}

fn format(vocabulary: &Vocabulary) -> String {
    let mut text = format!("{HEADER}\n");
    for piece in vocabulary.pieces() {
        // Writing to a String does not fail.
        let _ = match piece {
            Piece::SingleByte { .. } => Ok(()),
            Piece::Merged { left, right, .. } => writeln!(text, "merge {left} {right}"),
            Piece::Special { text: special, .. } => writeln!(text, "special {}\n{special}", special.len()),
        };
    }
    text
}

fn parse(text: &str) -> Result<Vocabulary, Error> {
    let mut lines = Lines { rest: text, number: 0 };
    if lines.next() != Some(HEADER) {
        return Err(Error::Format { line: 1, problem: "this is no tokenizer of version 1" });
    }
    let mut vocabulary = Vocabulary::new();
    while let Some(line) = lines.next() {
        parse_piece(line, &mut lines, &mut vocabulary)
            .map_err(|problem| Error::Format { line: lines.number, problem })?;
    }
    Ok(vocabulary)
}

fn parse_piece(line: &str, lines: &mut Lines<'_>, vocabulary: &mut Vocabulary) -> Result<(), &'static str> {
    match line.split(' ').collect::<Vec<_>>()[..] {
        ["merge", left, right] => {
            let (left, right) = (id(left)?, id(right)?);
            if !vocabulary.can_merge(left, right) {
                return Err("these pieces do not merge");
            }
            vocabulary.merge(left, right);
        }
        ["special", length] => {
            let length = length.parse().map_err(|_| "a length was expected")?;
            let text = lines.take(length).ok_or("the text is not as long as it says")?;
            if text.is_empty() || vocabulary.special(text).is_some() {
                return Err("this text is empty, or there twice");
            }
            let _ = vocabulary.add_special(text); // it is not empty
        }
        _ => return Err("'merge' with two ids, or 'special' with a length, was expected"),
    }
    Ok(())
}

fn id(text: &str) -> Result<Id, &'static str> {
    text.parse().map_err(|_| "an id was expected")
}

struct Lines<'t> {
    rest: &'t str,
    number: usize,
}

impl<'t> Lines<'t> {
    /// The next line, without its end.
    fn next(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
        self.rest = rest;
        Some(line)
    }

    /// So many bytes, and the end of a line after them.
    fn take(&mut self, length: usize) -> Option<&'t str> {
        let text = self.rest.get(..length)?;
        self.rest = self.rest[length..].strip_prefix('\n')?;
        self.number += 1 + text.matches('\n').count();
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::Training;
    use crate::training::train;

    #[test]
    fn what_is_saved_is_loaded() {
        let texts = ["the cat sat on the mat — the end".to_owned()];
        let mut vocabulary = train(&texts, Training { vocabulary_size: 270, minimum_count: 1 }).unwrap();
        vocabulary.add_special("<|end|>").unwrap();
        vocabulary.add_special("\nspecial 3\n😀").unwrap();
        let file = std::env::temp_dir().join(format!("tokenizer-{}.bpe", std::process::id()));
        save(&vocabulary, &file).unwrap();
        let loaded = load(&file);
        std::fs::remove_file(&file).unwrap();
        assert_eq!(loaded.unwrap(), vocabulary);
    }

    #[test]
    fn a_file_is_text() {
        let mut vocabulary = Vocabulary::new();
        vocabulary.merge(104, 101);
        vocabulary.add_special("<|end|>").unwrap();
        assert_eq!(format(&vocabulary), "tokenizer 1\nmerge 104 101\nspecial 7\n<|end|>\n");
    }

    fn refused(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn what_is_no_file_of_ours_is_an_error_that_says_where() {
        assert_eq!(refused(""), "line 1: this is no tokenizer of version 1");
        assert_eq!(refused("tokenizer 2\n"), "line 1: this is no tokenizer of version 1");
        let expected = "line 2: 'merge' with two ids, or 'special' with a length, was expected";
        assert_eq!(refused("tokenizer 1\nmerge 1\n"), expected);
        assert_eq!(refused("tokenizer 1\nmerge 1 x\n"), "line 2: an id was expected");
        assert_eq!(refused("tokenizer 1\nmerge 1 2\nmerge 1 2\n"), "line 3: these pieces do not merge");
        assert_eq!(refused("tokenizer 1\nmerge 1 256\n"), "line 2: these pieces do not merge");
        assert_eq!(refused("tokenizer 1\nspecial 1\na\nmerge 256 1\n"), "line 4: these pieces do not merge");
        assert_eq!(refused("tokenizer 1\nspecial 9\na\n"), "line 2: the text is not as long as it says");
        assert_eq!(refused("tokenizer 1\nspecial 1\né\n"), "line 2: the text is not as long as it says");
        assert_eq!(refused("tokenizer 1\nspecial 0\n\n"), "line 3: this text is empty, or there twice");
        assert_eq!(refused("tokenizer 1\nspecial -1\n"), "line 2: a length was expected");
    }

    #[test]
    fn a_short_file_cannot_ask_for_all_memory() {
        let merges: String = (0..40)
            .map(|n| if n == 0 { "merge 97 97\n".into() } else { format!("merge {0} {0}\n", 255 + n) })
            .collect();
        assert_eq!(refused(&format!("tokenizer 1\n{merges}")), "line 10: these pieces do not merge");
    }

    #[test]
    fn an_error_of_a_file_names_it_and_keeps_its_kind() {
        let error = load(Path::new("no/such/file")).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert!(error.to_string().starts_with("no/such/file: "), "{error}");
    }
}
