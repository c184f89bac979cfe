package dev.nativebound.maven;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;

/**
 * What generated code needs when it runs. A plugin cannot add it: the installed pom would lack it.
 */
record RuntimeDependency(String version) {
  private static final String GROUP = "dev.nativebound";

  /** What is wrong with what was resolved; a whole message. */
  Optional<String> fault(Collection<Artifact> resolved) {
    Optional<Artifact> runtime = find(resolved, "nativebound-runtime");
    Optional<Artifact> annotations = find(resolved, "nativebound-annotations");
    if (runtime.isEmpty() || annotations.isEmpty()) {
      return Optional.of(
          "the project has nothing of nativebound to compile and run with; add to its <dependencies>:"
              + lines());
    }
    return Stream.of(runtime.get(), annotations.get())
        .filter(artifact -> !artifact.getBaseVersion().equals(version))
        .findFirst()
        .map(
            other ->
                "the project has %s %s, and nativebound-maven-plugin %s: both must have one version;"
                        .formatted(other.getArtifactId(), other.getBaseVersion(), version)
                    + " in its <dependencies> it would be:"
                    + lines());
  }

  private static Optional<Artifact> find(Collection<Artifact> resolved, String name) {
    return resolved.stream()
        .filter(artifact -> artifact.getGroupId().equals(GROUP))
        .filter(artifact -> artifact.getArtifactId().equals(name))
        .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
        .findFirst();
  }

  private String lines() {
    return """

      <dependency>
        <groupId>%s</groupId>
        <artifactId>nativebound</artifactId>
        <version>%s</version>
      </dependency>"""
        .formatted(GROUP, version)
        .replaceAll("(?m)^(?=.)", "  ");
  }
}
