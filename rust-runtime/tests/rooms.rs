//! The rooms of the crate: each stands on lower ones alone, few know JNI, and in one no file stands on itself.
//!
//! A room is a folder of `src`, or a file there. What a room may name is in [`ROOMS`]; `ARCHITECTURE.md` says what each is
//! for. Code of tests, and `lib.rs` and `private.rs`, which have the names of all, may name any.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Whether a room's code may say `jni`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Jni {
    Unknown,
    Known,
}
use Jni::{Known, Unknown};

/// The lower floors first: the room, whether it knows JNI, and the rooms that it names.
const ROOMS: &[(&str, Jni, &[&str])] = &[
    ("stack", Unknown, &[]),
    ("text", Unknown, &[]),
    ("handle", Unknown, &[]),
    ("civil", Unknown, &[]),
    ("embed", Unknown, &[]),
    ("wire", Unknown, &["stack", "text", "handle", "civil"]),
    ("jni_rs_error", Known, &[]),
    ("errors", Unknown, &["handle", "jni_rs_error"]),
    ("panics", Unknown, &["errors"]),
    ("task", Unknown, &["errors", "panics"]),
    ("memory", Unknown, &["errors"]),
    ("message", Unknown, &["wire", "errors"]),
    ("check", Unknown, &["errors"]),
    ("contract", Unknown, &["check"]),
    ("foreign", Unknown, &["civil", "wire", "errors"]),
    ("jni_macros", Known, &[]),
    ("bindings_macros", Unknown, &[]),
    ("vm", Known, &["errors", "memory"]),
    ("strings", Known, &["text", "errors", "vm"]),
    ("raise", Known, &["errors", "panics", "vm", "strings"]),
    ("native", Known, &["errors", "panics", "memory", "vm", "raise"]),
    ("convert", Known, &["text", "wire", "errors", "memory", "message", "vm", "strings", "native"]),
    ("owned", Known, &["handle", "errors", "vm", "native"]),
    ("futures", Known, &["handle", "errors", "panics", "task", "vm", "native", "owned"]),
    ("callbacks", Known, &["wire", "errors", "message", "vm", "native", "convert"]),
    ("imports", Known, &["errors", "panics", "vm", "raise"]),
    ("logging", Known, &["stack", "errors", "panics", "vm"]),
    ("load", Known, &["wire", "errors", "panics", "contract", "vm", "native"]),
];

/// The one room of JNI's on which a room that knows none stands: it says which errors of jni-rs carry an exception.
const BRIDGE: (&str, &str) = ("errors", "jni_rs_error");

/// Files that name each other: a guard has the value that it is of, and the value makes guards.
const PAIRS: &[(&str, &str)] = &[("src/handle/guards.rs", "src/handle/owned.rs")];

#[test]
fn the_table_goes_one_way() {
    for (at, (room, jni, on)) in ROOMS.iter().enumerate() {
        for below in *on {
            let Some((_, its, _)) = ROOMS[..at].iter().find(|(name, ..)| name == below) else {
                panic!("{room} stands on {below}, which is no lower floor");
            };
            let pure = *jni == Known || *its == Unknown || (*room, *below) == BRIDGE;
            assert!(pure, "{room} knows no JNI, and stands on {below}, which does");
        }
    }
}

#[test]
fn each_room_is_in_the_table_that_people_read() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md")).unwrap();
    let table = text.split("## The runtime crate").nth(1).unwrap().split("\n## ").next().unwrap();
    for (room, ..) in ROOMS {
        assert!(table.contains(&format!("`{room}`")), "ARCHITECTURE.md says nothing of {room}");
    }
}

#[test]
fn each_room_names_what_it_stands_on_and_nothing_else() {
    let mut faults = Vec::new();
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources() {
        let Some((_, jni, on)) = ROOMS.iter().find(|(name, ..)| *name == source.room) else {
            faults.push(format!("{}: no room of the table", source.path));
            continue;
        };
        for (line, code) in &source.code {
            let place = format!("{}:{line}: `{}`", source.path, code.trim());
            if *jni == Unknown && words(code).any(|word| matches!(word, "jni" | "jni_sys")) {
                faults.push(format!("{place}: {} knows no JNI", source.room));
            }
            for name in names_after(code, "crate::") {
                // What users and generated code name.
                let is_theirs = name.starts_with("__") || name.starts_with(char::is_uppercase);
                if name == source.room || matches!(name, "jni" | "bindings") || is_theirs {
                    continue;
                }
                named.entry(source.room.clone()).or_default().insert(name.to_owned());
                if !on.contains(&name) {
                    faults.push(format!("{place}: {} does not stand on {name}", source.room));
                }
            }
        }
    }
    for (room, _, on) in ROOMS {
        let named = named.remove(*room).unwrap_or_default();
        let unused = on.iter().filter(|below| !named.contains(**below));
        faults.extend(unused.map(|below| format!("tests/rooms.rs: {room} does not name {below}")));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_file_of_a_room_stands_on_itself() {
    let sources = sources();
    let paths: BTreeSet<&str> = sources.iter().map(|source| &*source.path).collect();
    let mut on: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for source in &sources {
        let folder = source.path.rsplit_once('/').unwrap().0;
        let exports = exports(&sources, folder);
        for (line, code) in source.code.iter().filter(|_| !source.path.ends_with("/mod.rs")) {
            let is_file = |name| paths.contains(&*format!("{folder}/{name}.rs"));
            let files = names_after(code, "super::").into_iter();
            let files = files.filter_map(|name| if is_file(name) { Some(name) } else { exports.get(name).copied() });
            for file in files {
                let file = paths.get(&*format!("{folder}/{file}.rs"));
                if let Some(file) = file.filter(|file| **file != source.path) {
                    on.entry(&source.path).or_default().entry(file).or_insert(*line);
                }
            }
        }
    }
    for (one, other) in PAIRS {
        let taken = on.get_mut(one).and_then(|below| below.remove(other));
        assert!(taken.is_some(), "{one} does not name {other}: they are no pair");
    }
    for &start in &paths {
        for (&below, line) in on.get(start).into_iter().flatten() {
            assert!(!reaches(&on, below, start), "{start}:{line}: names {below}, which stands on it");
        }
    }
}

/// Whether a file stands on another one, by way of others.
fn reaches<'p>(on: &BTreeMap<&'p str, BTreeMap<&'p str, usize>>, from: &'p str, to: &str) -> bool {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(path) = next.pop() {
        if path == to {
            return true;
        }
        if seen.insert(path) {
            next.extend(on.get(path).into_iter().flatten().map(|(below, _)| *below));
        }
    }
    false
}

/// A file of `src`, without comments and tests.
struct Source {
    path: String,
    room: String,
    /// Lines, by their numbers; a `use` of several lines is one.
    code: Vec<(usize, String)>,
}

fn sources() -> Vec<Source> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    list(&home.join("src"), &mut files);
    files.sort();
    let sources: Vec<Source> = files.iter().filter_map(|file| source(home, file)).collect();
    assert!(sources.len() > 100, "{} files", sources.len());
    sources
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.file_name().unwrap().to_str().unwrap() {
            "tests" | "models" => {}
            _ if path.is_dir() => list(&path, files),
            _ => files.push(path),
        }
    }
}

fn source(home: &Path, file: &Path) -> Option<Source> {
    let path = file.strip_prefix(home).unwrap().to_str().unwrap().replace('\\', "/");
    let room = path.split('/').nth(1)?.trim_end_matches(".rs").to_owned();
    if matches!(&*room, "lib" | "private") {
        return None;
    }
    let text = fs::read_to_string(file).unwrap();
    let mut code: Vec<(usize, String)> = Vec::new();
    let mut is_open = false;
    for (number, line) in (1..).zip(text.lines().take_while(|line| !line.ends_with("mod tests {"))) {
        let line = line.split("//").next().unwrap_or_default();
        match code.last_mut().filter(|_| is_open) {
            Some((_, whole)) => whole.push_str(line.trim()),
            None => code.push((number, line.to_owned())),
        }
        let whole = &code.last()?.1;
        is_open = is_use(whole) && !whole.contains(';');
    }
    Some(Source { path, room, code })
}

fn is_use(code: &str) -> bool {
    let code = code.trim_start();
    code.starts_with("use ") || code.starts_with("pub") && code.contains(" use ")
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The names that follow each start of a path: in braces there are several.
fn names_after<'c>(code: &'c str, start: &str) -> Vec<&'c str> {
    code.split(start).skip(1).flat_map(heads).collect()
}

fn heads(path: &str) -> Vec<&str> {
    let Some(several) = path.strip_prefix('{') else { return words(path).take(1).collect() };
    let mut depth = 0;
    let parts = several.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    parts.filter_map(|part| words(part).next()).collect()
}

/// In which file of a folder is what its `mod.rs` gives on.
fn exports<'s>(sources: &'s [Source], folder: &str) -> BTreeMap<&'s str, &'s str> {
    let module = format!("{folder}/mod.rs");
    let code = sources.iter().filter(|source| source.path == module).flat_map(|source| &source.code);
    let uses = code.filter_map(|(_, code)| code.split_once("use ")?.1.split_once("::"));
    uses.flat_map(|(file, names)| words(names).map(move |name| (name, file))).collect()
}
