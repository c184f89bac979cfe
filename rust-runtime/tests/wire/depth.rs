//! Depth is what the stack has room for, to walk a value and to do with it what it derives.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::thread;

use nativebound::__private::v1::wire::{Depth, Level, Parts, Problem, Reader, Wire, WireError, Writer, decode, encode};

use crate::shapes::{Node, Shape};

/// Deeper than any stack of these tests.
const FAR: usize = 1_000_000;

const KILOBYTES: [usize; 5] = [150, 256, 512, 1024, 8192];

fn on_stack_of<T: Send + 'static>(kilobytes: usize, run: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new().stack_size(kilobytes * 1024).spawn(run).unwrap().join().unwrap()
}

/// A type of which one is in another.
pub(crate) trait Nested: Wire + Debug + Clone + PartialEq + Send {
    fn around(inner: Option<Self>) -> Self;

    /// So many in one another.
    fn chain(levels: usize) -> Self {
        (1..levels).fold(Self::around(None), |inner, _| Self::around(Some(inner)))
    }
}

/// Does all that derives with what is read: prints, copies, compares, writes and drops it.
fn all_that_derives<T: Nested>(bytes: &[u8], levels: usize) {
    let value: T = decode(bytes).unwrap();
    assert!(!format!("{value:?}").is_empty());
    if levels < 400 {
        assert!(!format!("{value:#?}").is_empty()); // indented: as long as the levels are many, squared
    }
    let copy = value.clone();
    assert!(copy == value);
    drop(copy);
    match encode(value) {
        Ok(written) => assert!(written == bytes),
        Err(error) => assert!(levels_of(&error) < levels), // writing may take more than reading did
    }
}

/// The message of a chain whose innermost is `end`, and each other level `begin`.
fn message(begin: &[u8], end: &[u8], levels: usize) -> Vec<u8> {
    let mut bytes = begin.repeat(levels - 1);
    bytes.extend(end);
    bytes
}

fn levels_of(error: &WireError) -> usize {
    match *error.problem() {
        Problem::Depth { levels, .. } => levels as usize,
        ref other => panic!("{other:?}"),
    }
}

/// Reads a chain of far too many levels, then one of as many as there is room for, and of one more.
fn deepest<T: Nested>(begin: &'static [u8], end: &'static [u8]) {
    for kilobytes in KILOBYTES {
        let levels = on_stack_of(kilobytes, move || {
            let far = decode::<T>(&message(begin, end, FAR)).unwrap_err();
            let levels = levels_of(&far);
            if levels > 1 {
                all_that_derives::<T>(&message(begin, end, levels.saturating_sub(8).max(1)), levels);
            }
            levels
        });
        assert!(levels < FAR);
        println!("{} {kilobytes} KiB: {levels}", std::any::type_name::<T>());
    }
}

impl Nested for Node {
    fn around(inner: Option<Self>) -> Self {
        Self { next: inner.map(Box::new) }
    }
}

impl Nested for Shape {
    fn around(inner: Option<Self>) -> Self {
        Self::Group { members: inner.into_iter().collect() }
    }
}

/// `record Wide(long[40 times], String[20 times], @Nullable Wide next)`, in short.
#[derive(Debug, Clone, PartialEq)]
struct Wide {
    numbers: [Number; 40],
    texts: [Text; 20],
    next: Option<Box<Wide>>,
}

#[derive(Debug, Clone, PartialEq)]
struct Number(i64);

#[derive(Debug, Clone, PartialEq)]
struct Text(String);

fn read_all<T, const N: usize>(mut read: impl FnMut() -> Result<T, WireError>) -> Result<[T; N], WireError> {
    let items: Vec<T> = (0..N).map(|_| read()).collect::<Result<_, _>>()?;
    Ok(items.try_into().unwrap_or_else(|_| unreachable!("so many")))
}

impl Wire for Wide {
    const MIN_SIZE: usize = 40 * 8 + 20 * 4 + 1;
    const NESTS: Option<Level> = Some(Level::of(61, size_of::<Self>()));

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        self.numbers.into_iter().try_for_each(|number| number.0.write(writer))?;
        self.texts.into_iter().try_for_each(|text| text.0.write(writer))?;
        self.next.write(writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(Self {
            numbers: read_all(|| i64::read(reader).map(Number))?,
            texts: read_all(|| String::read(reader).map(Text))?,
            next: Wire::read(reader)?,
        })
    }

    fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
        self.next.fathom(depth)
    }

    fn take_apart(self, parts: &mut Parts) {
        self.next.take_apart(parts);
    }
}

impl Nested for Wide {
    fn around(inner: Option<Self>) -> Self {
        let numbers = std::array::from_fn(|_| Number(7));
        Self { numbers, texts: std::array::from_fn(|_| Text("text".to_owned())), next: inner.map(Box::new) }
    }
}

/// `record Tree(Map<String, Tree> children, List<Optional<Tree>> more)`
#[derive(Debug, Clone, PartialEq)]
struct Tree {
    children: HashMap<String, Tree>,
    more: Vec<Option<Tree>>,
    sorted: BTreeMap<String, Tree>,
}

impl Wire for Tree {
    const MIN_SIZE: usize = 12;
    const NESTS: Option<Level> = Some(Level::of(3, size_of::<Self>()));

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        self.children.write(writer)?;
        self.more.write(writer)?;
        self.sorted.write(writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(Self { children: Wire::read(reader)?, more: Wire::read(reader)?, sorted: Wire::read(reader)? })
    }

    fn fathom(&self, depth: &mut Depth) -> Result<(), WireError> {
        self.children.fathom(depth)?;
        self.more.fathom(depth)?;
        self.sorted.fathom(depth)
    }

    fn take_apart(self, parts: &mut Parts) {
        self.children.take_apart(parts);
        self.more.take_apart(parts);
        self.sorted.take_apart(parts);
    }
}

impl Tree {
    fn of(inner: Option<Self>, place: usize) -> Self {
        let mut tree = Self { children: HashMap::new(), more: vec![None], sorted: BTreeMap::new() };
        match (inner, place % 3) {
            (None, _) => {}
            (Some(inner), 0) => _ = tree.children.insert("a".to_owned(), inner),
            (Some(inner), 1) => tree.more.push(Some(inner)),
            (Some(inner), _) => _ = tree.sorted.insert("b".to_owned(), inner),
        }
        tree
    }
}

#[test]
fn a_chain_in_boxes_is_as_deep_as_the_stack() {
    deepest::<Node>(&[1], &[0]);
}

#[test]
fn a_chain_in_lists_is_as_deep_as_the_stack() {
    deepest::<Shape>(&[2, 0, 1, 0, 0, 0], &[1, 0]);
}

#[test]
fn a_wide_record_is_less_deep() {
    let levels = |kilobytes| {
        on_stack_of(kilobytes, || {
            let one = encode(Wide::around(None)).unwrap();
            let mut begin = one.clone();
            *begin.last_mut().unwrap() = 1;
            let levels = levels_of(&decode::<Wide>(&message(&begin, &one, 5000)).unwrap_err());
            if levels > 8 {
                all_that_derives::<Wide>(&message(&begin, &one, levels - 8), levels);
            }
            levels
        })
    };
    let (small, large) = (levels(512), levels(8192));
    // glibc may give the small one the stack of a thread that has ended, of up to four times the size.
    assert!(small > 4 && large > 3 * small && large < 4999, "{small} {large}");
}

/// Each level is in another kind of collection than the one before it.
#[test]
fn what_is_written_is_measured_first_and_too_deep_a_value_is_dropped_flat() {
    for kilobytes in KILOBYTES {
        on_stack_of(kilobytes, || {
            assert!(levels_of(&encode(Node::chain(FAR)).unwrap_err()) < FAR);
            assert!(levels_of(&encode(vec![Some(Node::chain(FAR)), Some(Node::chain(FAR))]).unwrap_err()) < FAR);
            assert!(levels_of(&encode(Shape::chain(FAR)).unwrap_err()) < FAR);
            let mixed = (1..100_000).fold(Tree::of(None, 0), |inner, place| Tree::of(Some(inner), place));
            assert!(levels_of(&encode(mixed).unwrap_err()) < 100_000);
        });
    }
}

/// The first is written in vain: not even what comes after it may be dropped as a whole.
#[test]
fn a_value_that_is_wrong_beside_one_that_is_too_deep_is_dropped_flat() {
    let path: std::path::PathBuf = "fine".into();
    on_stack_of(256, move || {
        let error = encode((path, Node::chain(FAR))).unwrap_err();
        assert!(levels_of(&error) < FAR, "{error}");
    });
}

/// Of 3 KiB, which the frames of reading have several times.
#[test]
fn a_wide_value_in_which_nothing_nests_is_refused_where_it_has_no_room() {
    type Broad = Pairs<Pairs<Pairs<Pairs<Pairs<Pairs<Pairs<String>>>>>>>;
    let message = [0, 0, 0, 0x80].repeat(128);
    for kilobytes in [96, 112, 128, 150] {
        let message = message.clone();
        let refused = on_stack_of(kilobytes, move || decode::<Broad>(&message).map(drop).map_err(|e| levels_of(&e)));
        assert!(refused == Ok(()) || refused == Err(1), "{refused:?}");
    }
    on_stack_of(4096, move || assert!(encode(decode::<Broad>(&message).unwrap()).unwrap() == message));
}

#[derive(Debug)]
struct Pairs<T>(T, T);

impl<T: Wire> Wire for Pairs<T> {
    const MIN_SIZE: usize = 2 * T::MIN_SIZE;

    fn write(self, writer: &mut Writer) -> Result<(), WireError> {
        self.0.write(writer)?;
        self.1.write(writer)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, WireError> {
        Ok(Self(T::read(reader)?, T::read(reader)?))
    }
}

#[test]
fn the_error_says_how_deep_and_what_to_do() {
    let error = on_stack_of(1024, || decode::<Node>(&message(&[1], &[0], FAR)).unwrap_err());
    let text = error.to_string();
    let levels = levels_of(&error);
    assert!(
        text.starts_with(&format!("values are nested deeper than the {levels} levels that this thread's ")),
        "{text}"
    );
    assert!(text.contains("-Xss") && (text.contains(" KiB ") || cfg!(miri)), "{text}");
    assert!(!error.is_malformed());
}

/// A message that says two levels at once is as deep as what is read of it.
#[test]
fn levels_that_were_left_are_not_counted() {
    on_stack_of(256, || {
        let broad: Vec<Node> = (0..100_000).map(|_| Node::chain(3)).collect();
        let bytes = encode(broad.clone()).unwrap();
        assert!(decode::<Vec<Node>>(&bytes).unwrap() == broad);
    });
}
