package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is generated from an archetype, built as it is, and run as a jar that is alone, where no
 * program is on PATH.
 */
final class ArchetypeTest {
  private static final String PLUGIN =
      "org.apache.maven.plugins:maven-archetype-plugin:"
          + MavenBuild.property("archetype.version")
          + ":generate";

  @BeforeAll
  static void jarsOfThisBuild() {
    MavenBuild.assumeJars("The archetypes");
  }

  /** An empty folder, and in it what was generated: a folder that is called like the artifact. */
  private static Project generate(String archetype, String group, String artifact) {
    Project outer = Project.named(archetype).remove("pom.xml").remove("src");
    List<String> words =
        List.of(
            PLUGIN,
            "-DarchetypeCatalog=internal",
            "-DarchetypeGroupId=dev.nativebound",
            "-DarchetypeArtifactId=" + archetype,
            "-DarchetypeVersion=" + MavenBuild.versionOfThisBuild(),
            "-DgroupId=" + group,
            "-DartifactId=" + artifact);
    MavenBuild.run(outer, words).expectSuccess().expectNot("override");
    return outer;
  }

  /** With the versions of crates that all projects here have. */
  private static void lock(Project outer, String file) {
    Project.copy(Checkout.root().resolve("Cargo.lock"), outer.root().resolve(file));
  }

  private static void expectRuns(Project outer, String artifact, String line) throws IOException {
    Path folder =
        Files.createDirectories(
            Checkout.target().resolve("projects/" + outer.name() + "-elsewhere"));
    Project.copy(
        outer.root().resolve(artifact + "/target/" + artifact + ".jar"),
        folder.resolve("program.jar"));
    Map<String, String> environment =
        Map.of("PATH", folder.toString(), "XDG_CACHE_HOME", folder.resolve("cache").toString());
    for (Jdk jdk : Jdk.all()) {
      Outcome outcome =
          new Command(folder, List.of(jdk.java().toString(), "-jar", "program.jar"), environment)
              .run()
              .expectSuccess();
      assertThat(outcome.lines()).containsExactly(line); // no warning of native access either
    }
  }

  /** What no build looks at, with nothing left in it that was to be replaced. */
  private static void expectComplete(Project outer, String artifact) throws IOException {
    Path root = outer.root().resolve(artifact);
    assertThat(Files.readString(root.resolve("README.md"))).startsWith(artifact + "\n====");
    assertThat(Files.readString(root.resolve("README.md"))).doesNotContain("$");
    assertThat(Files.readString(root.resolve(".gitignore"))).contains("\ntarget/\n");
    assertThat(Files.readString(root.resolve(".github/workflows/ci.yml")))
        .contains("runs-on: ${{ matrix.os }}");
    assertThat(Files.readString(root.resolve("pom.xml"))).doesNotContain("@");
  }

  @Test
  void aProgramInBothLanguages() throws IOException {
    String artifact = "first-app2";
    Project outer = generate("nativebound-archetype", "com.first-corp.new.2d", artifact);
    String crate = artifact + "/src/main/rust/";
    assertThat(
            Files.exists(outer.root().resolve(artifact + "/src/main/java/com/first_corp/new_/_2d")))
        .isTrue();
    lock(outer, crate + "Cargo.lock");
    lock(outer, crate + "Cargo.native.lock");
    String profile =
        "[profile.dev]\nopt-level = 3\ndebug = \"line-tables-only\"\n"; // the emitted one's
    outer.edit(crate + "Cargo.toml", "[dependencies]", profile + "[dependencies]");
    PluggedProject.maven(outer, "-f", artifact, "package")
        .expectSuccess()
        .expect("Tests run: 3, Failures: 0")
        .expect("[INFO] cargo test result: ok. 2 passed; 0 failed")
        .expectNot("[WARNING]");
    expectRuns(outer, artifact, "3 words, the longest is Hello");
    expectComplete(outer, artifact);

    PluggedProject.maven(outer, "-f", artifact, "-o", "-Dnativebound.locked=true", "verify")
        .expectSuccess()
        .expect("cargo: first_app2, nothing to compile, ")
        .expect("[INFO] cargo test result: ok. 2 passed; 0 failed");
  }

  @Test
  void aProgramThatCallsACrate() throws IOException {
    String artifact = "First.crates2";
    Project outer = generate("nativebound-archetype-crates", "org.example", artifact);
    lock(outer, artifact + "/src/main/rust/Cargo.native.lock");
    PluggedProject.maven(outer, "-f", artifact, "package")
        .expectSuccess()
        .expect("Tests run: 2, Failures: 0")
        .expect("[INFO] cargo: first_crates2, ")
        .expectNot("[WARNING]");
    expectRuns(
        outer,
        artifact,
        "0794bda006bdadac7476fb5a37ff2090c6fa4ddd8a3de9060899dde14da29b8d  Hello from Rust");
    expectComplete(outer, artifact);
    assertThat(Project.files(outer.root().resolve(artifact + "/src/main/rust"))).hasSize(1);
  }

  @Test
  void namesThatAreWordsOfALanguage() throws IOException {
    Project outer = generate("nativebound-archetype", "org.native.int", "Match");
    Path root = outer.root().resolve("Match");
    assertThat(Files.readString(root.resolve("src/main/java/org/native_/int_/Main.java")))
        .startsWith("package org.native_.int_;");
    assertThat(Files.readString(root.resolve("src/main/rust/Cargo.toml")))
        .contains("name = \"match-natives\"");
  }
}
