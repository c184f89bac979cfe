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
