package dev.nativebound.processor.emit.cargo;

import dev.nativebound.processor.Versions;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.plan.contract.CratePlan;
import dev.nativebound.processor.project.Project;
import dev.nativebound.processor.project.UserCrate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code Cargo.toml} of the emitted crate. */
public final class CrateManifestEmitter {
  private CrateManifestEmitter() {}

  /**
   * The manifest; its own workspace, so that no workspace above it claims it.
   *
   * @param crates those that Java declares
   * @param isAsync whether a native returns a future
   */
  public static EmittedFile emit(Project project, List<CratePlan> crates, boolean isAsync) {
    String text =
        """
        # %s
        [package]
        name = "%s-jni"
        version = "0.0.0"
        edition = "2024"
        rust-version = "%s"
        publish = false
        description = "The JNI library of a Java project"

        [lib]
        name = "%s"
        crate-type = ["cdylib", "rlib"]

        [dependencies]
        nativebound = { version = "=%s"%s }
        %s
        # A panic must unwind to the guard of the native that it happened in. Debug builds are optimised, with their
        # assertions on: Java calls this to have work done. Macros and build scripts are not, by cargo's default.
        [profile.dev]
        panic = "unwind"
        opt-level = 3
        debug = "line-tables-only"

        [profile.release]
        panic = "unwind"
        codegen-units = 1
        lto = "thin"

        [workspace]
        exclude = ["skeleton"]
        """
            .formatted(
                Header.text(),
                project.library(),
                Versions.RUST,
                project.library(),
                Versions.NATIVEBOUND,
                features(project.crate(), isAsync),
                lines(project, crates));
    return new EmittedFile("Cargo.toml", text + RuntimePatch.of(project.runtimeCrate()));
  }

  /** Those of the runtime crate that the library needs. */
  private static String features(UserCrate crate, boolean isAsync) {
    List<String> features = new ArrayList<>();
    if (crate.usesAnyhow()) {
      features.add("\"anyhow\"");
    }
    if (isAsync) {
      features.add(crate.usesTokio() ? "\"tokio\"" : "\"async\"");
    }
    return features.isEmpty() ? "" : ", features = [" + String.join(", ", features) + "]";
  }

  private static String lines(Project project, List<CratePlan> crates) {
    return implementing(project.crate())
        + crates.stream()
            .map(crate -> DependencyLine.of(crate, project.root()))
            .collect(Collectors.joining());
  }

  private static String implementing(UserCrate crate) {
    return crate.isThere()
        ? "%s = { path = %s }\n".formatted(crate.packageName(), TomlLiteral.of(crate.directory()))
        : "";
  }
}
