//! What crosses, in a real VM that this process starts.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]
#![allow(clippy::float_cmp, reason = "what crosses has the same bits")]
#![allow(clippy::items_after_statements, reason = "beside what they are for")]

mod arrays;
mod buffers;
mod enums;
mod exceptions;
mod objects;
mod strings;
mod support;

use std::process::Command;

/// Runs all other tests again, under `-Xcheck:jni`, and reads what the VM says of them.
#[test]
fn the_vm_has_no_complaint() {
    if std::env::var_os(support::CHECKED).is_some() {
        return;
    }
    let tests = std::env::current_exe().unwrap();
    let output = Command::new(tests).arg("--nocapture").env(support::CHECKED, "yes").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let complaints: Vec<_> =
        text.lines().filter(|line| line.contains("WARNING") || line.contains("FATAL ERROR")).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    assert!(output.status.success(), "{text}");
}

/// What nobody can catch must at least be seen: both panics, of which Java would else be told.
#[test]
fn a_panic_while_another_unwinds_aborts_and_both_are_printed() {
    let tests = std::env::current_exe().unwrap();
    let mut child = Command::new(tests);
    child.args(["--ignored", "--exact", "exceptions::a_panic_while_another_unwinds", "--nocapture"]);
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    if text.contains("skipped:") {
        return;
    }
    assert!(!output.status.success());
    for expected in ["first", "dropped", "panic in a destructor during cleanup"] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}
