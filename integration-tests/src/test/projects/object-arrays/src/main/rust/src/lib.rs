//! What Java passes is asserted here; what Java gets, it asserts.
use nativebound::native_bound;

nativebound::bindings!();

pub struct ObjectArrays;

fn strings(index: i32) -> Vec<String> {
    match index {
        0 => Vec::new(),
        1 => vec![String::new()],
        2 => ["a", "\0", "\u{1f600}", "\u{e9}"].map(String::from).to_vec(),
        _ => (0..100_000).map(|i| format!("text {i}")).collect(),
    }
}

fn bytes(index: i32) -> Vec<Vec<u8>> {
    match index {
        0 => Vec::new(),
        1 => vec![Vec::new()],
        2 => vec![vec![1, 255], vec![], vec![128, 127, 0]],
        _ => (0..100_000).map(|i: u32| i.to_le_bytes()[..2].to_vec()).collect(),
    }
}

#[native_bound]
impl bindings::ObjectArrays for ObjectArrays {
    fn accept_strings(index: i32, values: Vec<String>) {
        assert!(values == strings(index), "{index}: {values:.3?}");
    }

    fn give_strings(index: i32) -> Vec<String> {
        strings(index)
    }

    fn accept_nullable_strings(values: Vec<Option<String>>) {
        assert_eq!(values, [None, Some("a".to_owned()), None]);
    }

    fn give_nullable_strings() -> Vec<Option<String>> {
        vec![None, Some("b".to_owned()), None]
    }

    fn accept_no_strings(values: Option<Vec<String>>) {
        assert_eq!(values, None);
    }

    fn maybe_strings(present: bool) -> Option<Vec<String>> {
        present.then(|| vec!["here".to_owned()])
    }

    fn accept_bytes(index: i32, values: Vec<Vec<u8>>) {
        assert!(values == bytes(index), "{index}");
    }

    fn give_bytes(index: i32) -> Vec<Vec<u8>> {
        bytes(index)
    }

    fn accept_nullable_bytes(values: Vec<Option<Vec<u8>>>) {
        assert_eq!(values, [None, Some(vec![1]), None]);
    }

    fn give_nullable_bytes() -> Vec<Option<Vec<u8>>> {
        vec![None, Some(vec![2]), None]
    }

    fn accept_no_bytes(values: Option<Vec<Vec<u8>>>) {
        assert_eq!(values, None);
    }

    fn count_variable(values: Vec<String>) -> i32 {
        values.len() as i32
    }
}
