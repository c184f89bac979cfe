package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The Java of {@code docs/crates.md}, and what is of it in the two READMEs: javac takes it, and
 * rustc what is made of it. Each block is in a package of its own.
 */
final class CratesDocTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?\n)```");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public (?:final class|interface) (\\w+)");

  private static final String HEAD =
      "package %s;\nimport dev.nativebound.*;\nimport java.util.*;\nimport org.jspecify.annotations.Nullable;\n";

  /** What members alone are in. */
  private static final String MEMBERS =
      """
      @RustCrate(name = "blake3", version = "1.8", features = "pure")
      @RustCrate(name = "semver", version = "1")
      @NativeBound interface Members {
      %s}
      """;

  private static final String NULLABLE =
      "package org.jspecify.annotations; import java.lang.annotation.*;"
          + " @Target(ElementType.TYPE_USE) public @interface Nullable {}\n";

  private static List<String> blocks(String page) throws IOException {
    String text = Files.readString(Checkout.root().resolve(page)).replace("\r\n", "\n");
    return BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
  }

  /** With the versions that the examples have, so that nothing more is downloaded. */
  private static Project project(String name) {
    Project project = Project.named(name).remove("src/main/rust/Cargo.toml");
    Path lock = Path.of("src/main/rust/Cargo.native.lock");
    Project.copy(
        Checkout.root().resolve("examples/crates").resolve(lock), project.root().resolve(lock));
    return project.java("org/jspecify/annotations/Nullable.java", NULLABLE);
  }

  private static void add(String block, String home, Project project) {
    List<String> types = TYPE.matcher(block).results().map(CratesDocTest::name).toList();
    boolean isType = !types.isEmpty();
    String name = isType ? types.get(0) : "Members";
    String text = HEAD.formatted(home) + (isType ? block : MEMBERS.formatted(block));
    project.java(home + "/" + name + ".java", text);
  }

  private static String name(MatchResult type) {
    return type.group(1);
  }

  private static boolean isOfPackage(String block) {
    return block.contains("\npackage ");
  }

  @Test
  void typesAndMembersCompileOnBothSides() throws IOException {
    check("crates-doc", List.of("docs/crates.md"), 3);
  }

  /** Other versions of the same, of which one library has one. */
  @Test
  void thoseOfTheReadmesToo() throws IOException {
    check("crates-doc-readmes", List.of("README.md", "examples/crates/README.md"), 2);
  }

  private static void check(String name, List<String> pages, int atLeast) throws IOException {
    Project project = project(name);
    int count = 0;
    for (String page : pages) {
      for (String block : blocks(page)) {
        if (block.contains("rust = \"") && !isOfPackage(block)) {
          add(block, "block" + count++, project);
        }
      }
    }
    assertThat(count).isAtLeast(atLeast);
    Stranger.javac(project).expectSuccess();
    Stranger.check(project).run().expectSuccess().expectNot("warning:");
  }

  /** Its folder and repository are examples too, so that cargo is not asked. */
  @Test
  void declarationsOfAPackageAreLinesOfTheManifest() throws IOException {
    Project project = project("crates-doc-package");
    List<String> declarations =
        blocks("docs/crates.md").stream().filter(CratesDocTest::isOfPackage).toList();
    assertThat(declarations).hasSize(1);
    project
        .java("demo/package-info.java", declarations.get(0) + "import dev.nativebound.*;\n")
        .java(
            "demo/Escapes.java",
            HEAD.formatted("demo")
                + "@NativeBound(rust = \"regex\") interface Escapes { String escape(String text); }\n");
    Stranger.javac(project).expectSuccess();
    assertThat(Files.readAllLines(project.emittedCrate().resolve("Cargo.toml")))
        .containsAtLeast(
            "engine = { path = \"../../../../../../engine\" } # package demo",
            "regex = { version = \"1.11\", default-features = false, features = [\"unicode\"] } # package demo",
            "tools = { git = \"https://example.org/tools.git\", tag = \"v1.2\" } # package demo");
  }

  /** One that no test above takes would not be looked at. */
  @Test
  void noOtherJavaIsInThePage() throws IOException {
    assertThat(blocks("docs/crates.md").stream().filter(block -> !block.contains("rust = \"")))
        .containsExactlyElementsIn(
            blocks("docs/crates.md").stream().filter(CratesDocTest::isOfPackage).toList());
  }
}
