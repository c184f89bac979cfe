package dev.nativebound.processor.emit.cargo;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.project.Project;
import dev.nativebound.processor.project.UserCrate;

/**
 * {@code build.rs}: refuses to build when the user's crate is no longer what the processor saw,
 * which javac's own up-to-date check does not notice.
 */
public final class BuildScriptEmitter {
  private BuildScriptEmitter() {}

  /**
   * The script that fits: a crate must keep its name; where there was none, there must still be
   * none.
   */
  public static EmittedFile emit(Project project) {
    UserCrate crate = project.crate();
    String text = crate.isOwn() ? withCrate(crate) : withoutCrate(crate);
    return new EmittedFile("build.rs", text);
  }

  /**
   * cargo itself notices a package that is renamed or gone; the library's name is in our sources,
   * and of one that is no Rust library it says "unresolved import" alone.
   */
  private static String withCrate(UserCrate crate) {
    return """
    //! Checks that the project's Rust crate is a library of the name that these sources use.
    // %s

    const MANIFEST: &str = %s;
    const LIBRARY: &str = %s;

    fn main() {
        println!("cargo::rerun-if-changed={MANIFEST}");
        let manifest = format!("\\n{}", std::fs::read_to_string(MANIFEST).unwrap_or_default());
        let name = value(&manifest, "[lib]", "name").or_else(|| value(&manifest, "[package]", "name"));
        let name = name.and_then(|name| strings(name).next());
        if name.is_some_and(|name| name.replace('-', "_") != LIBRARY) {
            println!(
                "cargo::error=the library of {MANIFEST} was called {LIBRARY} when the Java sources were \\
                 compiled: run `mvn clean compile` (or your build's clean compilation)"
            );
        }
        let types = value(&manifest, "[lib]", "crate-type").and_then(|types| types.split(']').next());
        if types.is_some_and(|types| !strings(types).any(|name| ["rlib", "lib", "dylib"].contains(&name))) {
            println!(
                "cargo::error=no crate can depend on {MANIFEST}: add \\"rlib\\" to the crate-type of its [lib], \\
                 or remove the line, since it is this crate that makes the library for Java"
            );
        }
    }

    /// What follows a key of a section.
    fn value<'m>(manifest: &'m str, section: &str, key: &str) -> Option<&'m str> {
        let (_, after) = manifest.split_once(&format!("\\n{section}"))?;
        let body = after.split("\\n[").next()?;
        let starts_line = |at: usize| body[..at].trim_end_matches([' ', '\\t']).ends_with('\\n');
        let mut found = body.match_indices(key).filter(|&(at, _)| starts_line(at));
        found.find_map(|(at, _)| body[at + key.len()..].trim_start().strip_prefix('='))
    }

    /// The texts in quotes.
    fn strings(value: &str) -> impl Iterator<Item = &str> {
        value.split(['"', '\\'']).skip(1).step_by(2)
    }
    """
        .formatted(
            Header.text(),
            RustLiteral.of(crate.directory() + "/Cargo.toml"),
            RustLiteral.of(crate.rustName()));
  }

  private static String withoutCrate(UserCrate crate) {
    return """
    //! Checks that the project still has no Rust crate of its own, as when these sources were made.
    // %s

    const WATCHED: &str = %s;
    const CRATE: &str = %s;

    fn main() {
        // A missing file would run this script, and so rustc, at every build: its folder changes when it appears.
        println!("cargo::rerun-if-changed={WATCHED}");
        if std::path::Path::new(CRATE).join("Cargo.toml").exists() {
            println!(
                "cargo::error={CRATE} has a crate that was not there when the Java sources were compiled: \\
                 run `mvn clean compile` (or your build's clean compilation)"
            );
        }
    }
    """
        .formatted(
            Header.text(), RustLiteral.of(crate.watched()), RustLiteral.of(crate.expected()));
  }
}
