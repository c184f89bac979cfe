//! The text of a Java string, without an allocation where it is short.

use std::borrow::Cow;
use std::fmt::{self, Debug, Display};
use std::mem::MaybeUninit;
use std::ops::Deref;

use super::utf16::low_byte;

/// The text of a Java string.
#[derive(Clone)]
pub struct Text<'c>(Cow<'c, str>);

impl<'c> Text<'c> {
    /// As long as a text may be to be looked for in units first.
    pub(crate) const SHORT: usize = 64;

    /// These units where they are ASCII, in as many bytes.
    #[inline]
    pub(crate) fn ascii(units: &[u16], bytes: &'c mut [MaybeUninit<u8>]) -> Option<Self> {
        let (from, to) = (units.chunks_exact(CHUNK), bytes.chunks_exact_mut(CHUNK));
        let mut rest: u16 = from.remainder().iter().fold(0, |all, unit| all | unit);
        for (units, bytes) in from.clone().zip(to) {
            rest |= units.iter().fold(0, |all, unit| all | unit);
            bytes.iter_mut().zip(units).for_each(|(byte, unit)| _ = byte.write(low_byte(*unit)));
        }
        let done = units.len() - from.remainder().len();
        bytes[done..].iter_mut().zip(from.remainder()).for_each(|(byte, unit)| _ = byte.write(low_byte(*unit)));
        if rest >= 0x80 || units.len() != bytes.len() {
            return None;
        }
        // SAFETY: each byte was written, and is ASCII.
        let text = unsafe { std::str::from_utf8_unchecked(&*(std::ptr::from_ref(bytes) as *const [u8])) };
        Some(Self(Cow::Borrowed(text)))
    }
}

/// What is done at a time.
const CHUNK: usize = 16;

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<Text<'_>> for String {
    fn from(text: Text<'_>) -> Self {
        text.0.into_owned()
    }
}

impl Deref for Text<'_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&**self, f)
    }
}

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, is_ascii: bool) {
        let units: Vec<u16> = text.encode_utf16().collect();
        let mut bytes = vec![MaybeUninit::uninit(); units.len()];
        let made = Text::ascii(&units, &mut bytes);
        assert_eq!(made.as_deref(), is_ascii.then_some(text));
        assert_eq!(made.map(String::from), is_ascii.then(|| text.to_owned()));
    }

    #[test]
    fn only_ascii_is_taken() {
        for length in 0..70 {
            let text: String = ('\0'..='\x7F').cycle().take(length).collect();
            check(&text, true);
            for at in 0..length {
                for other in ["\u{80}", "\u{100}", "\u{4100}"] {
                    check(&format!("{}{other}{}", &text[..at], &text[at + 1..]), false);
                }
            }
        }
    }
}
