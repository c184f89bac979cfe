package dev.nativebound.processor.emit.cargo;

import dev.nativebound.processor.Versions;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.project.Project;
import java.nio.file.Path;
import java.util.Optional;

/** {@code Cargo.toml} of the skeleton. */
public final class SkeletonManifestEmitter {
  private SkeletonManifestEmitter() {}

  /** The manifest; cargo uses its patch only where the crate is built by itself. */
  public static EmittedFile emit(Project project) {
    String text =
        """
        # %s
        [package]
        name = "%s"
        version = "0.1.0"
        edition = "2024"
        publish = false

        [dependencies]
        nativebound = "%s"
        """
            .formatted(Header.yours(), project.library(), Versions.NATIVEBOUND);
    Optional<String> runtime = project.runtimeCrate().map(SkeletonManifestEmitter::fromSkeleton);
    String note =
        runtime.isPresent() ? "\n# A path from this folder: mend it where you copy it to." : "";
    return new EmittedFile("skeleton/Cargo.toml", text + note + RuntimePatch.of(runtime));
  }

  /** A path from the emitted crate, one folder deeper. */
  private static String fromSkeleton(String path) {
    return Path.of(path).isAbsolute() ? path : "../" + path;
  }
}
