//! Texts of errors that are found while a constant is evaluated.

/// Text put together while a constant is evaluated; what is too long is cut.
pub(super) struct Message {
    bytes: [u8; 1024],
    length: usize,
}

impl Message {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; 1024], length: 0 }
    }

    pub(super) const fn text_of(mut self, part: &str) -> Self {
        let part = part.as_bytes();
        let mut at = 0;
        while at < part.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = part[at];
            self.length += 1;
            at += 1;
        }
        self
    }

    /// An internal name as Java source has it.
    pub(super) const fn class(mut self, internal_name: &str) -> Self {
        let name = internal_name.as_bytes();
        let mut at = 0;
        while at < name.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = if matches!(name[at], b'/' | b'$') { b'.' } else { name[at] };
            self.length += 1;
            at += 1;
        }
        self
    }

    /// What follows the package and the enclosing classes.
    pub(super) const fn simple_name(self, internal_name: &str) -> Self {
        let name = internal_name.as_bytes();
        let mut start = name.len();
        while start > 0 && !matches!(name[start - 1], b'/' | b'$') {
            start -= 1;
        }
        match std::str::from_utf8(name.split_at(start).1) {
            Ok(simple) => self.text_of(simple),
            Err(_) => self,
        }
    }

    pub(super) const fn number(self, number: usize) -> Self {
        let shorter = if number >= 10 { self.number(number / 10) } else { self };
        #[allow(clippy::cast_possible_truncation)] // a digit
        let digit = [b'0' + (number % 10) as u8];
        match std::str::from_utf8(&digit) {
            Ok(digit) => shorter.text_of(digit),
            Err(_) => shorter,
        }
    }

    /// All of it, or a shorter text where a letter was cut in two.
    pub(super) const fn text(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "this and Java differ",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_any_number_and_an_end() {
        assert_eq!(Message::new().number(1).text_of("/").number(12).text_of("/").number(255).text(), "1/12/255");
        let long = "ü".repeat(700);
        assert!(!Message::new().text_of("x").text_of(&long).text().is_empty());
    }
}
