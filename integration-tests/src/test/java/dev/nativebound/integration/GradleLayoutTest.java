package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * javac with the flags that Gradle gives it, in the folders that Gradle has, as docs/gradle.md
 * says.
 */
final class GradleLayoutTest {
  private static final String SOURCES = "build/generated/sources/annotationProcessor/java/main";
  private static final String CLASSES = "build/classes/java/main";

  private final Project project =
      Project.named("gradle_layout")
          .remove("pom.xml")
          .write("build.gradle.kts", "plugins { java }\n")
          .java("demo/Sums.java", PluggedProject.JAVA)
          .rust(PluggedProject.RUST)
          .write(CLASSES + "/.keep", "")
          .write(SOURCES + "/.keep", "");

  private Outcome javac() {
    List<String> words = new ArrayList<>(List.of("javac", "--release", "17"));
    words.set(0, Jdk.ofThisBuild().home().resolve("bin/javac").toString());
    words.addAll(List.of("-d", CLASSES, "-encoding", "UTF-8"));
    words.addAll(List.of("-h", "build/generated/sources/headers/java/main", "-g"));
    words.addAll(List.of("-sourcepath", "", "-processorpath", Classpath.ofProcessor()));
    words.addAll(List.of("-s", SOURCES, "-XDuseUnsharedTable=true"));
    words.addAll(List.of("-classpath", Classpath.ofUser()));
    words.add("-Anativebound.library=gradle_layout");
    words.add("-Anativebound.runtime=" + Checkout.root().resolve("rust-runtime"));
    words.add("src/main/java/demo/Sums.java");
    return new Command(project.root(), words, Map.of()).run();
  }

  /** What cargo is told by the emitted crate; relative to it. */
  private static Path targetDirectory(Path emitted) throws IOException {
    String config = Files.readString(emitted.resolve(".cargo/config.toml"));
    Matcher found = Pattern.compile("target-dir = \"(.+)\"").matcher(config);
    assertThat(found.find()).isTrue();
    return emitted.resolve(found.group(1)).normalize();
  }

  @Test
  void theProgramFindsTheLibraryInTheFolderOfGradle() throws IOException {
    javac().expectSuccess().expectNot("warning");
    Path emitted = project.root().resolve(SOURCES + "/rust/gradle_layout");
    assertThat(targetDirectory(emitted)).isEqualTo(project.root().resolve("build/cargo"));

    CargoBuild build = new CargoBuild(emitted, List.of("build"), Map.of());
    build.run().expectSuccess().expectNot("warning:");
    String library = System.mapLibraryName("gradle_layout");
    Project.copy(
        CargoBuild.targetDirectory().resolve("debug").resolve(library),
        project.root().resolve("build/cargo/debug").resolve(library));

    ChildJvm.of(Jdk.ofThisBuild(), project)
        .withClasspath(project.root().resolve(CLASSES), Classpath.runtime())
        .run("demo.Sums")
        .expectSuccess()
        .expect("sum 42");
  }
}
