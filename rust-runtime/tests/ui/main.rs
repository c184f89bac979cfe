//! What a user's compiler says of the classes beside this file, each with the `bindings.rs` that the processor writes for
//! it. `mistakes/` are crates, whose comments `//~ text` name each error of their line, and `//~? text` one that follows
//! from it for some versions of rustc.
//!
//! Only the place, the number and a part of each message is compared: the rest is rustc's, and differs by version. The
//! test `wording` compares all of it, for one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const CLASSES: [&str; 5] = ["errors", "foreign", "journal", "text_stats", "values"];

#[test]
fn every_mistake_is_an_error_in_its_place() {
    for class in CLASSES {
        let package = Package::new("mistakes", class);
        let files = fs::read_dir(tests().join(class).join("mistakes")).unwrap().map(|file| file.unwrap().path());
        let mut cases: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "rs")).collect();
        cases.sort();
        for case in cases {
            let source = fs::read_to_string(&case).unwrap();
            package.write("src/lib.rs", &source);
            let output = package.cargo(&["check"], "2024");
            let name = case.file_name().unwrap().to_string_lossy();
            let (sure, possible) = (expected(&source, "//~ "), expected(&source, "//~? "));
            compare(&name, &sure, &possible, &reported(&output), &text(&output));
        }
    }
}

#[test]
fn what_is_right_has_no_warning() {
    for class in CLASSES {
        let package = Package::new("right", class);
        package.write("src/lib.rs", &fs::read_to_string(tests().join(class).join("right.rs")).unwrap());
        for edition in ["2021", "2024"] {
            for command in [&["check"][..], &["clippy"], &["doc"]] {
                let output = package.cargo(command, edition);
                let text = text(&output);
                // rustup's words, and cargo's own.
                if text.contains("is not installed") || text.contains("no such command: `clippy`") {
                    println!("skipped: {command:?} is not installed");
                    continue;
                }
                let clean = output.status.success() && !text.contains("warning");
                assert!(clean, "{class}, {command:?}, edition {edition}:\n{text}");
            }
        }
    }
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A user's crate, laid out like the skeleton: `bindings.rs` beside it.
struct Package {
    /// Each has a name of its own: cargo tells packages in one target folder apart by nothing else.
    name: String,
    folder: PathBuf,
}

impl Package {
    fn new(kind: &str, class: &str) -> Self {
        let name = format!("{kind}_{class}");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui").join(&name);
        let package = Self { name, folder: folder.join("skeleton") };
        fs::create_dir_all(package.folder.join("src")).unwrap();
        fs::copy(tests().join(class).join("bindings.rs"), folder.join("bindings.rs")).unwrap();
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        if lock.is_file() {
            fs::copy(lock, package.folder.join("Cargo.lock")).unwrap();
        }
        package
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.folder.join(path), text).unwrap();
    }

    fn cargo(&self, command: &[&str], edition: &str) -> Output {
        let (name, nativebound) = (&self.name, env!("CARGO_MANIFEST_DIR"));
        self.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = {name:?}\nedition = \"{edition}\"\n\n[dependencies]\nnativebound = {{ path = {nativebound:?} }}\n\n[workspace]\n"
            ),
        );
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(command).args(["--lib", "--offline", "--quiet"]);
        if command == ["doc"] {
            cargo.arg("--no-deps");
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui/target");
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", target).env_remove("NATIVEBOUND_BINDINGS");
        cargo.env_remove("RUSTFLAGS").output().unwrap()
    }
}

/// A line of `src/lib.rs`, and a part of what is said of it.
type Message = (usize, String);

/// What comments with the mark say: `//~ text`, or `//~ text //~? text //~? text`.
fn expected(source: &str, mark: &str) -> Vec<Message> {
    let lines = source.lines().zip(1..);
    let marked = lines.flat_map(|(line, number)| line.split(mark).skip(1).map(move |text| (number, text)));
    marked.map(|(number, text)| (number, text.split("//~").next().unwrap_or_default().trim_end().to_owned())).collect()
}

/// The errors of the compiler, each with its text. One in `bindings.rs` counts for the line of `bindings!()`.
fn reported(output: &Output) -> Vec<Message> {
    let text = text(output);
    let errors = text.split("\n\n").filter(|block| block.starts_with("error"));
    let placed = errors.filter_map(|block| {
        let place = block.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?;
        let (path, position) = place.split_once(".rs:")?;
        let line = if path.ends_with("bindings") { 0 } else { position.split(':').next()?.parse().ok()? };
        Some((line, without_comments(block)))
    });
    placed.collect()
}

/// rustc shows the line: with its comment, each message would have the text that is looked for.
fn without_comments(block: &str) -> String {
    block.lines().map(|line| line.split("//~").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn compare(case: &str, sure: &[Message], possible: &[Message], reported: &[Message], text: &str) {
    let fits = |(line, part): &Message, (at, message): &Message| (at == line || *at == 0) && message.contains(part);
    let is_reported = |expected: &&Message| reported.iter().any(|message| fits(expected, message));
    for message in sure {
        assert!(is_reported(&message), "{case}: line {} has no error `{}` in\n{text}", message.0, message.1);
    }
    let number = sure.len() + possible.iter().filter(is_reported).count();
    assert_eq!(reported.len(), number, "{case}: other errors than expected in\n{text}");
}
