package dev.nativebound.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal `prepare` asks of the artifacts on the class path. */
class LostProcessorsTest {
  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  @TempDir Path folder;

  private static Artifact artifact(String group, String name, String version, String scope) {
    return new DefaultArtifact(
        group, name, version, scope, "jar", null, new DefaultArtifactHandler("jar"));
  }

  private Artifact jar(String name, String entry) throws IOException {
    Path file = folder.resolve(name + ".jar");
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry(entry));
    }
    Artifact artifact = artifact("com.example", name, "1.5", "compile");
    artifact.setFile(file.toFile());
    return artifact;
  }

  @Test
  void a_jar_or_folder_with_the_service_has_a_processor() throws IOException {
    Artifact module = artifact("com.example", "module", "1.5", "compile");
    module.setFile(folder.resolve("classes").toFile());
    Files.createDirectories(folder.resolve("classes").resolve(SERVICE).getParent());
    Files.createFile(folder.resolve("classes").resolve(SERVICE));
    Artifact auto = jar("auto", SERVICE);
    assertThat(LostProcessors.among(List.of(auto, module, jar("plain", "a/A.class"))))
        .containsExactly(auto, module);
  }

  @Test
  void the_message_has_the_lines_to_paste() throws IOException {
    assertThat(LostProcessors.message(List.of(jar("auto", SERVICE))))
        .endsWith(
            """
            maven-compiler-plugin:
              <annotationProcessorPaths>
                <path>
                  <groupId>com.example</groupId>
                  <artifactId>auto</artifactId>
                  <version>1.5</version>
                </path>
              </annotationProcessorPaths>""");
  }

  @Test
  void what_is_missing_has_the_lines_to_paste() {
    Optional<String> fault = new RuntimeDependency("1.2.3").fault(List.of());
    assertThat(fault.orElseThrow())
        .endsWith(
            """
            add to its <dependencies>:
              <dependency>
                <groupId>dev.nativebound</groupId>
                <artifactId>nativebound</artifactId>
                <version>1.2.3</version>
              </dependency>""");
  }

  @Test
  void another_version_is_said_with_both() {
    Artifact annotations =
        artifact("dev.nativebound", "nativebound-annotations", "1.2.3", "provided");
    Artifact runtime = artifact("dev.nativebound", "nativebound-runtime", "1.0", "compile");
    assertThat(new RuntimeDependency("1.2.3").fault(List.of(annotations, runtime)).orElseThrow())
        .startsWith(
            "the project has nativebound-runtime 1.0, and nativebound-maven-plugin 1.2.3: both must"
                + " have one version;");
    Artifact same = artifact("dev.nativebound", "nativebound-runtime", "1.2.3", "compile");
    assertThat(new RuntimeDependency("1.2.3").fault(List.of(annotations, same)))
        .isEqualTo(Optional.empty());
  }
}
