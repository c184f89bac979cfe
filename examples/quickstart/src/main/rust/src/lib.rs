//! The natives of `com.example.quickstart.TextStats`.

use std::error::Error;

use nativebound::native_bound;
use regex::Regex;

nativebound::bindings!(); // the traits that the annotation processor wrote

/// Text and bytes from Java, looked at by crates.
pub struct TextStats;

#[native_bound]
impl bindings::TextStats for TextStats {
    type Error = Box<dyn Error + Send + Sync>;

    fn count_matches(pattern: &str, text: &str) -> Result<i32, Self::Error> {
        let matches = Regex::new(pattern)?.find_iter(text).count();
        Ok(i32::try_from(matches)?)
    }

    fn crc32(data: &[u8]) -> u32 {
        crc32fast::hash(data)
    }
}

#[cfg(test)]
mod tests {
    use super::TextStats;
    use super::bindings::TextStats as _;

    #[test]
    fn counts_matches_of_letters_beyond_ascii() {
        assert_eq!(TextStats::count_matches(r"\b\w+ió\b", "Salió, VIÓ y subió: avión").unwrap(), 2);
        assert_eq!(TextStats::count_matches(r"(?i)\b\w+ió\b", "Salió, VIÓ y subió: avión").unwrap(), 3);
    }

    #[test]
    fn an_empty_pattern_matches_between_all_characters() {
        assert_eq!(TextStats::count_matches("", "añ").unwrap(), 3);
    }

    #[test]
    fn what_is_no_pattern_is_an_error_that_shows_where() {
        let error = TextStats::count_matches("a(b", "ab").unwrap_err();
        assert!(error.to_string().contains("unclosed group"), "{error}");
    }

    #[test]
    fn crc32_has_the_check_value_of_its_definition() {
        assert_eq!(TextStats::crc32(b"123456789"), 0xCBF4_3926);
    }
}
