//! The text of a Java string, without an allocation where it is short.

use std::borrow::Borrow;
use std::fmt::{self, Debug, Display};
use std::ops::Deref;

use crate::utf16::{is_ascii, low_byte};

/// The text of a Java string.
#[derive(Clone)]
pub struct Text(Repr);

#[derive(Clone)]
enum Repr {
    Short { ascii: [u8; Text::SHORT], length: u8 },
    Long(String),
}

impl Text {
    /// As long as a text may be to be kept here; with the length and the tag, 64 bytes.
    pub(crate) const SHORT: usize = 62;

    /// A text that needs no memory, when these units are ASCII and few.
    #[inline]
    pub(crate) fn short(units: &[u16]) -> Option<Self> {
        if units.len() > Self::SHORT || !is_ascii(units) {
            return None;
        }
        let mut ascii = [0; Self::SHORT];
        ascii.iter_mut().zip(units).for_each(|(byte, unit)| *byte = low_byte(*unit));
        #[expect(clippy::cast_possible_truncation, reason = "compared above")]
        Some(Self(Repr::Short { ascii, length: units.len() as u8 }))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Repr::Long(text))
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        match text.0 {
            Repr::Long(text) => text,
            Repr::Short { .. } => (*text).to_owned(),
        }
    }
}

impl Deref for Text {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match &self.0 {
            // SAFETY: ASCII.
            Repr::Short { ascii, length } => unsafe { std::str::from_utf8_unchecked(&ascii[..usize::from(*length)]) },
            Repr::Long(text) => text,
        }
    }
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

    fn short(text: &str) -> Option<Text> {
        Text::short(&text.encode_utf16().collect::<Vec<_>>())
    }

    #[test]
    fn only_short_ascii_is_kept_without_memory() {
        for text in ["", "\0", "a\x7F", &"x".repeat(Text::SHORT)] {
            assert_eq!(&*short(text).unwrap(), text);
            assert_eq!(String::from(short(text).unwrap()), text);
        }
        assert!(short(&"x".repeat(Text::SHORT + 1)).is_none());
        assert!(short("\u{80}").is_none());
        assert_eq!(size_of::<Text>(), 64);
    }
}
