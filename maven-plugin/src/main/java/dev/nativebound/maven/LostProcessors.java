package dev.nativebound.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;

/**
 * Processors on the class path: javac runs them no more where there is a processor path, which this
 * plugin has made.
 */
final class LostProcessors {
  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  private LostProcessors() {}

  /** The artifacts that have one. */
  static List<Artifact> among(Collection<Artifact> classPath) throws IOException {
    List<Artifact> found = new ArrayList<>();
    for (Artifact artifact : classPath) {
      if (artifact.getFile() != null && hasProcessor(artifact.getFile())) {
        found.add(artifact);
      }
    }
    return found;
  }

  private static boolean hasProcessor(File file) throws IOException {
    if (file.isDirectory()) {
      return Files.exists(file.toPath().resolve(SERVICE));
    }
    if (!file.getName().endsWith(".jar")) {
      return false;
    }
    try (ZipFile jar = new ZipFile(file)) {
      return jar.getEntry(SERVICE) != null;
    }
  }

  /** What is to be pasted. */
  static String message(List<Artifact> lost) {
    StringBuilder text =
        new StringBuilder(
            "javac runs no annotation processor of the class path beside nativebound's; to run"
                + " these as before, add to the <configuration> of maven-compiler-plugin:\n"
                + "  <annotationProcessorPaths>\n");
    for (Artifact artifact : lost) {
      text.append(
          """
              <path>
                <groupId>%s</groupId>
                <artifactId>%s</artifactId>
                <version>%s</version>
              </path>
          """
              .formatted(
                  artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion()));
    }
    return text + "  </annotationProcessorPaths>";
  }
}
