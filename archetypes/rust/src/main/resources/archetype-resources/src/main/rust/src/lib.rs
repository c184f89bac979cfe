//! The natives of the Java classes.

use std::error::Error;

use nativebound::native_bound;

nativebound::bindings!(); // the traits that the annotation processor wrote

/// Words in texts.
pub struct Words;

#[native_bound]
impl bindings::Words for Words {
    type Error = Box<dyn Error + Send + Sync>;

    fn count(text: &str) -> i32 {
        i32::try_from(text.split_whitespace().count()).unwrap_or(i32::MAX)
    }

    fn longest(text: &str) -> Result<String, Self::Error> {
        // Of words of one length `max_by_key` has the last.
        let longest = text
            .split_whitespace()
            .rev()
            .max_by_key(|word| word.chars().count());
        Ok(longest.ok_or("there is no word in it")?.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Words;
    use super::bindings::Words as _;

    #[test]
    fn the_longest_is_the_first_of_several() {
        assert_eq!(Words::longest("one two three seven").unwrap(), "three");
    }

    #[test]
    fn words_end_at_any_whitespace() {
        assert_eq!(Words::count("one\ttwo\u{3000}three"), 3);
    }
}
