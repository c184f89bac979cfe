//! The whole wording of each mistake, as one rustc prints it: `ui/*/mistakes/*.stderr`.
//!
//! `TRYBUILD=overwrite cargo test -p nativebound --test wording` writes the files; they are read as a user would.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// The release whose words are kept: others differ. Of those `ui` compares place, number and a part.
const RUSTC: &str = "1.95.0";

/// The only test of its program: it sets a variable of the environment.
#[test]
fn every_mistake_has_its_wording() {
    let version = version();
    if version != RUSTC {
        skip(&format!("The whole wording of Rust mistakes: it is kept for rustc {RUSTC}, this one is {version}"));
        return;
    }
    for class in ["errors", "foreign", "journal", "text_stats", "values"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui").join(class);
        // SAFETY: no other thread runs: this is the only test of the program, and trybuild joins what it starts.
        unsafe { env::set_var("NATIVEBOUND_BINDINGS", folder.join("bindings.rs")) };
        trybuild::TestCases::new().compile_fail(format!("tests/ui/{class}/mistakes/*.rs"));
    }
}

/// `1.95.0` of `rustc 1.95.0 (…)`.
fn version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap();
    String::from_utf8_lossy(&output.stdout).split(' ').nth(1).unwrap_or_default().to_owned()
}

/// Says so where `.ci/run` looks, too.
fn skip(what: &str) {
    println!("skipped: {what}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../integration-tests/target");
    fs::create_dir_all(&folder).unwrap();
    let mut file = OpenOptions::new().create(true).append(true).open(folder.join("skipped.txt")).unwrap();
    writeln!(file, "{what}").unwrap();
}
