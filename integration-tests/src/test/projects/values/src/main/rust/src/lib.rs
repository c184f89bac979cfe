//! Values of every kind, both ways.
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use bindings::{
    Arrays, Civil, Collections, Empty, Fickle, Kind, Library, Line, Node, Point, Report, Scalars, Shape, Span, Token,
    Tree,
};
use nativebound::civil::{Date, DateTime, Time};
use nativebound::native_bound;

nativebound::bindings!();

impl Point {
    /// A method of the user's own.
    fn swapped(self) -> Self {
        Point { x: self.y as i32, y: i64::from(self.x) }
    }
}

pub struct Values;

#[native_bound]
impl bindings::Values for Values {
    type Error = std::io::Error;

    fn point(point: Point) -> Point {
        point.swapped().swapped()
    }

    fn line(line: Line) -> Line {
        line
    }

    fn maybe_point(point: Option<Point>) -> Option<Point> {
        point
    }

    fn kind(kind: Kind) -> Kind {
        kind
    }

    fn maybe_kind(kind: Option<Kind>) -> Option<Kind> {
        kind
    }

    fn boxed(value: i32) -> i32 {
        value
    }

    fn maybe_boxed(value: Option<i32>) -> Option<i32> {
        value
    }

    fn text(text: &str) -> String {
        text.to_owned()
    }

    fn maybe_text(text: Option<&str>) -> Option<String> {
        text.map(str::to_owned)
    }

    fn token(token: Token) -> Token {
        token
    }

    fn empty(empty: Empty) -> Empty {
        assert_eq!(empty, Empty::default());
        empty
    }

    fn shape(shape: Shape) -> Shape {
        shape
    }

    fn node(node: Node) -> Node {
        node
    }

    fn tree(tree: Tree) -> Tree {
        assert_eq!(tree, tree.clone());
        tree
    }

    fn scalars(scalars: Scalars) -> Scalars {
        scalars
    }

    fn arrays(arrays: Arrays) -> Arrays {
        arrays
    }

    fn library(library: Library) -> Library {
        library
    }

    fn collections(collections: Collections) -> Collections {
        collections
    }

    fn tokens(tokens: Vec<Token>) -> Vec<Token> {
        tokens
    }

    fn wild(tokens: Vec<Token>) -> Vec<Token> {
        tokens
    }

    fn kinds(kinds: HashSet<Kind>) -> HashSet<Kind> {
        kinds
    }

    fn deep(
        deep: HashMap<String, HashMap<i32, Vec<String>>>,
    ) -> HashMap<String, HashMap<i32, Vec<String>>> {
        deep
    }

    fn ordered(map: Vec<(f32, String)>) -> Vec<(f32, String)> {
        map
    }

    fn fickle(fickle: Fickle) -> String {
        format!("{} {}", fickle.number, fickle.text)
    }

    fn optional(text: Option<&str>) -> Option<String> {
        text.map(str::to_owned)
    }

    fn optional_token(token: Option<Token>) -> Option<Token> {
        token
    }

    fn optional_int(value: Option<i32>) -> Option<i32> {
        value
    }

    fn optional_long(value: Option<i64>) -> Option<i64> {
        value
    }

    fn optional_double(value: Option<f64>) -> Option<f64> {
        value
    }

    fn reports(wrong: &str) -> Vec<Report> {
        let span = |start| Span { start, end: 2 };
        let report = || Report {
            file: "a".into(),
            took: Duration::ZERO,
            size: vec![1],
            spans: vec![span(1)],
            best: vec![(0.5, span(2))],
        };
        let mut second = report();
        match wrong {
            "file" => second.file = "a\0b".into(),
            "took" => second.took = Duration::MAX,
            "size" => second.size.clear(),
            "spans" => second.spans.push(span(3)),
            "best" => second.best.push((0.5, span(1))),
            "best value" => second.best.push((1.5, span(3))),
            _ => {}
        }
        vec![report(), second]
    }

    fn path(path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn files(files: HashMap<PathBuf, Vec<PathBuf>>) -> HashMap<PathBuf, Vec<PathBuf>> {
        files
    }

    fn maybe_path(path: Option<&Path>) -> Option<PathBuf> {
        path.map(Path::to_owned)
    }

    fn duration(duration: Duration) -> Duration {
        duration
    }

    fn instant(instant: SystemTime) -> SystemTime {
        instant
    }

    fn local_date(date: Date) -> Date {
        date
    }

    fn maybe_local_date(date: Option<Date>) -> Option<Date> {
        date
    }

    fn local_time(time: Time) -> Time {
        time
    }

    fn local_date_time(date_time: DateTime) -> DateTime {
        date_time
    }

    fn civil(civil: Civil) -> Civil {
        civil
    }

    fn written(date_time: DateTime) -> String {
        date_time.to_string()
    }

    fn date_of(year: i32, month: i32, day: i32, hour: i32) -> Result<DateTime, Self::Error> {
        let date = Date::new(year, month as u8, day as u8).map_err(std::io::Error::other)?;
        let time = Time::new(hour as u8, 0, 0, 0).map_err(std::io::Error::other)?;
        Ok(DateTime { date, time })
    }

    fn uuid(uuid: [u8; 16]) -> [u8; 16] {
        uuid
    }

    fn big_integer(value: &[u8]) -> Vec<u8> {
        value.to_vec()
    }

    fn big_decimal(value: (i32, Vec<u8>)) -> (i32, Vec<u8>) {
        value
    }

    fn strings(strings: Vec<String>) -> Vec<String> {
        strings
    }

    fn rows(rows: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
        rows
    }

    fn matrix(matrix: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        matrix
    }

    fn points(points: Vec<Point>) -> Vec<Point> {
        points
    }

    fn list_of_arrays(list: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        list
    }

    fn ints(ints: &[i32]) -> Vec<i32> {
        ints.to_vec()
    }

    fn maybe_bytes(bytes: Option<&[u8]>) -> Option<Vec<u8>> {
        bytes.map(<[u8]>::to_vec)
    }

    fn same(_texts: Vec<String>) -> bool {
        false
    }

    fn same_set(texts: HashSet<String>) -> bool {
        texts.contains("same")
    }

    fn message(
        result: Vec<String>,
        value: &str,
        length: i32,
        values: Option<&str>,
    ) -> Vec<String> {
        let more = [value.to_owned(), length.to_string(), values.unwrap_or("none").to_owned()];
        result.into_iter().chain(more).collect()
    }

    fn fails(token: Token) -> Result<Duration, Self::Error> {
        Err(std::io::Error::other(token.text))
    }

    fn describe(scalars: Scalars, shape: Shape, kind: Kind, line: Line) -> String {
        format!("{scalars:?} {shape:?} {kind:?} {line:?}")
    }
}
