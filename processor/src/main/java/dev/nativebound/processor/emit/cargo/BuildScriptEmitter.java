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

  private static String withCrate(UserCrate crate) {
    return """
    //! Checks that the project's Rust crate is the one that these sources were made for.
    // %s

    const MANIFEST: &str = %s;
    const NAME: &str = %s;

    fn main() {
        println!("cargo::rerun-if-changed={MANIFEST}");
        let manifest = std::fs::read_to_string(MANIFEST).unwrap_or_default();
        let mut lines = manifest.lines().map(|line| line.replace([' ', '\\t'], "").replace('\\'', "\\""));
        if !lines.any(|line| line.starts_with(NAME)) {
            println!(
                "cargo::error=the crate of {MANIFEST} has another name than when the Java sources were \\
                 compiled: run `mvn clean compile` (or your build's clean compilation)"
            );
        }
    }
    """
        .formatted(
            Header.text(),
            RustLiteral.of(crate.directory() + "/Cargo.toml"),
            RustLiteral.of("name=\"" + crate.packageName() + "\""));
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
