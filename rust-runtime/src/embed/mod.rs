//! For a Rust program that starts the JVM and has its natives linked in.
//!
//! Such a program depends on the emitted crate. Its `main.rs` has `extern crate text_stats as _;`, since nothing else there
//! names it, and its build script lets the JVM see the natives:
//!
//! ```no_run
//! nativebound::embed::link_args(); // in the `main` of its build.rs
//! ```
//!
//! jni-rs starts the JVM, and its feature `invocation` is one of this crate: `nativebound::jni::JavaVM::new`. With the option
//! `-Dnativebound.builtin=text_stats` a library that is not linked in is an error that says so, and no file will do.

mod linker;
mod names;

use std::path::PathBuf;
use std::{env, io};

use linker::Linker;

/// Has the natives exported that are linked into the package's programs and tests: for its build script.
///
/// A program exports nothing by itself, and a JVM finds only what is exported: the functions `JNI_OnLoad_*` and `Java_*`.
///
/// The linkers of Windows want each by its name. There they are read from the sources of the emitted crates that the
/// manifest has with a `path`, and the build script runs again when those change.
pub fn link_args() {
    match args() {
        Ok(args) => args.iter().for_each(|arg| println!("cargo::rustc-link-arg={arg}")),
        Err(error) => println!("cargo::error=nativebound::embed::link_args: {error}"),
    }
}

fn args() -> io::Result<Vec<String>> {
    let target = |what: &str| env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    let linker = Linker::of(&target("FAMILY"), &target("VENDOR"), &target("ENV"));
    let out = folder("OUT_DIR")?;
    if !linker.wants_names() {
        return linker.args(&out, &[]);
    }
    let package = folder("CARGO_MANIFEST_DIR")?;
    let crates = names::crates(&package)?;
    for source in crates.iter().map(|emitted| emitted.join("src")).chain([package]) {
        println!("cargo::rerun-if-changed={}", source.display());
    }
    linker.args(&out, &names::exported(&crates)?)
}

fn folder(variable: &str) -> io::Result<PathBuf> {
    let value = env::var_os(variable);
    value.map(PathBuf::from).ok_or_else(|| io::Error::other(format!("{variable} is not set: no build script calls it")))
}
