package dev.nativebound.processor.emit.cargo;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.plan.RustLiteral;
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
    String text = crate.isSkeleton() ? withoutCrate(crate) : withCrate(crate);
    return new EmittedFile("build.rs", text);
  }

  /**
   * cargo itself notices a package that is renamed or gone; the library's name is in our sources.
   */
  private static String withCrate(UserCrate crate) {
    return """
    //! Checks that the library of the project's Rust crate has the name that these sources use.
    // %s

    const MANIFEST: &str = %s;
    const LIBRARY: &str = %s;

    fn main() {
        println!("cargo::rerun-if-changed={MANIFEST}");
        let manifest = std::fs::read_to_string(MANIFEST).unwrap_or_default();
        let found = name(&manifest, "[lib]").or_else(|| name(&manifest, "[package]"));
        if found.is_some_and(|name| name.replace('-', "_") != LIBRARY) {
            println!(
                "cargo::error=the library of {MANIFEST} was called {LIBRARY} when the Java sources were \\
                 compiled: run `mvn clean compile` (or your build's clean compilation)"
            );
        }
    }

    /// The `name` in a section.
    fn name<'m>(manifest: &'m str, section: &str) -> Option<&'m str> {
        let value = manifest
            .lines()
            .map(str::trim)
            .skip_while(|line| *line != section)
            .skip(1)
            .take_while(|line| !line.starts_with('['))
            .find_map(|line| line.strip_prefix("name")?.trim_start().strip_prefix('='))?;
        value.split(['"', '\\'']).nth(1)
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
