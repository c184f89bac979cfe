package dev.nativebound.maven.edit;

import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;

/** Which compiler plugin compiles: one that knows processor paths. */
final class CompilerVersion {
  /** The first with {@code annotationProcessorPaths}. */
  static final String LEAST = "3.5";

  /** In place of an older one that nobody asked for. */
  static final String RAISED = "3.15.0";

  private CompilerVersion() {}

  /**
   * Raises a version of Maven's own.
   *
   * @throws UnusableModelException when it is the user's, which is not ours to change
   */
  static void choose(Plugin compiler) throws UnusableModelException {
    String version = compiler.getVersion();
    if (version != null && !isOlder(version)) {
      return;
    }
    if (version != null && !isOfMaven(compiler)) {
      throw new UnusableModelException(
          "the pom asks for maven-compiler-plugin %s, which knows no annotationProcessorPaths: it must be %s or newer"
              .formatted(version, LEAST));
    }
    compiler.setVersion(RAISED);
  }

  private static boolean isOlder(String version) {
    return new ComparableVersion(version).compareTo(new ComparableVersion(LEAST)) < 0;
  }

  /** What the lifecycle binds has no place in a file, or since Maven 3.9 one in maven-core. */
  private static boolean isOfMaven(Plugin plugin) {
    return Optional.ofNullable(plugin.getLocation("version"))
        .map(InputLocation::getSource)
        .map(source -> String.valueOf(source.getModelId()))
        .map(model -> model.startsWith("org.apache.maven:maven-core:"))
        .orElse(true);
  }
}
