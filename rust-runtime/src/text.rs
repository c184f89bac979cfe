//! The text of a Java string, without an allocation where it is short.

use std::borrow::Borrow;
use std::fmt::{self, Debug, Display};
use std::ops::Deref;

use crate::utf16::{is_ascii, low_byte};

/// The text of a Java string.
#[derive(Clone)]
pub struct Text {
    /// Moved in the same pieces in which it is stored: other ones would wait for the stores.
    short: Ascii,
    length: usize,
    long: Option<String>,
}

#[derive(Clone)]
#[repr(align(16))]
struct Ascii([u8; Text::SHORT]);

impl Text {
    /// As long as a text may be to be kept here.
    pub(crate) const SHORT: usize = 64;

    /// A text that needs no memory, when the first `length` of these units are ASCII; the others are zeros.
    ///
    /// All are looked at, since a fixed number is done many at a time and without a loop.
    #[inline]
    pub(crate) fn short(units: &[u16; Self::SHORT], length: usize) -> Option<Self> {
        if length > Self::SHORT || !is_ascii(units) {
            return None;
        }
        Some(Self { short: Ascii(units.map(low_byte)), length, long: None })
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { short: Ascii([0; Self::SHORT]), length: 0, long: Some(text) }
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.long.unwrap_or_else(|| short(&text.short, text.length).to_owned())
    }
}

impl Deref for Text {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match &self.long {
            None => short(&self.short, self.length),
            Some(text) => text,
        }
    }
}

#[inline]
fn short(ascii: &Ascii, length: usize) -> &str {
    // SAFETY: ASCII.
    unsafe { std::str::from_utf8_unchecked(&ascii.0[..length]) }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&**self, f)
    }
}

impl Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Option<Text> {
        let mut units = [0; Text::SHORT];
        text.encode_utf16().zip(&mut units).for_each(|(unit, to)| *to = unit);
        Text::short(&units, text.encode_utf16().count())
    }

    #[test]
    fn only_short_ascii_is_kept_without_memory() {
        for text in ["", "\0", "a\x7F", &"x".repeat(Text::SHORT)] {
            assert_eq!(&*self::text(text).unwrap(), text);
            assert_eq!(String::from(self::text(text).unwrap()), text);
        }
        assert!(text(&"x".repeat(Text::SHORT + 1)).is_none());
        assert!(text("\u{80}").is_none());
    }
}
