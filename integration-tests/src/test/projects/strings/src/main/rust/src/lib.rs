//! What Java passes is asserted here; what Java gets, it asserts.
use nativebound::native_bound;

nativebound::bindings!();

pub struct Strings;

const TEXTS: [&str; 12] = [
    "",
    "a",
    "\0",
    "a\0b\0",
    "\u{e9}",
    "\u{ff}\u{100}\u{7ff}\u{800}",
    "\u{ffff}\u{fffe}\u{d7ff}\u{e000}",
    "\u{1f600}",
    "a\u{1f600}\u{e9}\0\u{1f600}",
    "\u{10000}\u{10ffff}",
    "e\u{301}",
    "\u{feff}mark",
];

fn pairs(before: i32, pairs: i32) -> String {
    "a".repeat(before as usize) + &"\u{1f600}".repeat(pairs as usize) + "z"
}

#[native_bound]
impl bindings::Strings for Strings {
    fn accept(index: i32, text: &str) {
        assert_eq!(text, TEXTS[index as usize]);
    }

    fn give(index: i32) -> String {
        TEXTS[index as usize].to_owned()
    }

    fn accept_null(text: Option<&str>) {
        assert_eq!(text, None);
    }

    fn accept_present(text: Option<&str>) {
        assert_eq!(text, Some("here"));
    }

    fn maybe(present: bool) -> Option<String> {
        present.then(|| "pr\u{e9}sent".to_owned())
    }

    fn accept_pairs(before: i32, pairs: i32, text: &str) {
        assert!(text == self::pairs(before, pairs), "{before} {pairs}: {} bytes", text.len());
    }

    fn give_pairs(before: i32, pairs: i32) -> String {
        self::pairs(before, pairs)
    }

    fn accept_large(text: &str) {
        let (last, others) = text.as_bytes().split_last().unwrap();
        assert_eq!((others.len(), *last), (10_485_759, b'z'));
        assert!(others.iter().all(|byte| *byte == b'y'));
    }

    fn give_large() -> String {
        "y".repeat(10_485_759) + "z"
    }

    fn length(text: &str) -> i32 {
        text.len() as i32
    }
}
