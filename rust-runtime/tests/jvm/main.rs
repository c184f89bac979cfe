//! What crosses, in a real VM that this process starts.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]
#![allow(clippy::float_cmp, reason = "what crosses has the same bits")]
#![allow(clippy::items_after_statements, reason = "beside what they are for")]

mod arrays;
mod buffers;
mod callback_references;
mod callback_threads;
mod callbacks;
mod derived;
mod enums;
mod exceptions;
mod foreign;
#[cfg(any(feature = "async", feature = "tokio"))]
mod futures;
mod java_exceptions;
mod messages;
mod objects;
mod ranges;
mod strings;
mod support;
mod with_env;

use std::process::Command;

/// Runs tests again in a VM with this option, and returns what is printed.
fn again(option: &str, arguments: &[&str]) -> String {
    let mut tests = Command::new(std::env::current_exe().unwrap());
    let output = tests.args(arguments).arg("--nocapture").env(support::VM_OPTION, option).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    text
}

#[test]
fn the_vm_has_no_complaint() {
    if std::env::var_os(support::VM_OPTION).is_some() {
        return;
    }
    let text = again("-Xcheck:jni", &[]);
    let complaints: Vec<_> =
        text.lines().filter(|line| line.contains("WARNING") || line.contains("FATAL ERROR")).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn strings_cross_where_none_is_latin1() {
    if std::env::var_os(support::VM_OPTION).is_none() {
        again("-XX:-CompactStrings", &["strings::"]);
    }
}

#[test]
fn the_frames_of_a_panic_are_shown_where_they_are_asked_for() {
    let shown = |option: Option<&str>, variable: &str| {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--ignored", "--exact", "exceptions::a_panic_with_frames", "--nocapture"]);
        child.env_remove(support::VM_OPTION).env("RUST_BACKTRACE", variable);
        if let Some(option) = option {
            child.env(support::VM_OPTION, format!("-Dnativebound.backtrace={option}"));
        }
        let output = child.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{text}");
        let line = text.lines().find_map(|line| Some(line.split_once("frames: ")?.1.to_owned()));
        assert!(line.is_some() || text.contains("skipped:"), "{text}");
        line
    };
    for (option, variable, expected) in [
        (None, "0", false),
        (None, "1", true),
        (Some("true"), "0", true),
        (Some("false"), "1", false),
        (Some("perhaps"), "0", false),
    ] {
        let Some(stack) = shown(option, variable) else { return };
        let first = stack.split("\\n").next().unwrap_or_default();
        let has = first.contains("exceptions::a_panic_with_frames") && first.contains("panics");
        assert_eq!(has, expected, "{option:?} {variable}: {stack}");
        assert!(!stack.contains("nativebound::"), "{stack}");
        assert_eq!(stack != "\"\"", expected, "{stack}");
    }
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
