package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A class loader that nobody has is collected, whatever kind of call a thread made that stays, and
 * its library serves the next one: what it looked up for the first must not be used.
 */
final class CollectedLoadersTest {
  /**
   * HotSpot's compiled code leaves the exception that it caught last in the thread, and by its
   * stack trace a loader, until it catches another one there.
   */
  private static final String NOTHING_COMPILED = "-Xint";

  private static Project project;
  private static Library library;
  private static Path parent;

  @BeforeAll
  static void build() {
    project = Project.ofFolder("loaders");
    library = Library.build(project);
    parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
  }

  @TestFactory
  Stream<DynamicTest> afterEachKindOfCall() {
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option(), NOTHING_COMPILED))
        .flatMap(
            jvm ->
                Stream.concat(
                    tests(
                        "runtime in the parent",
                        jvm.withClasspath(parent, Classpath.runtime()),
                        project.classes()),
                    tests(
                        "runtime in the loader",
                        jvm.withClasspath(parent),
                        project.classes(),
                        Classpath.runtime())));
  }

  private static Stream<DynamicTest> tests(String layout, ChildJvm jvm, Path... loaders) {
    List<String> arguments = new ArrayList<>(List.of("demo.KindsCheck"));
    Stream.of(loaders).map(Path::toString).forEach(arguments::add);
    Outcome outcome = jvm.run("check.Pooled", arguments.toArray(String[]::new));
    String prefix = jvm.jdk().name() + ", " + layout + ": ";
    Stream<DynamicTest> checks =
        outcome.lines().stream()
            .filter(line -> line.matches("(ok|failed) \\w+"))
            .map(line -> DynamicTest.dynamicTest(prefix + line, () -> passed(line, outcome)));
    return Stream.concat(
        checks, Stream.of(DynamicTest.dynamicTest(prefix + "all", () -> all(outcome))));
  }

  private static void passed(String line, Outcome outcome) {
    if (line.startsWith("failed")) {
      throw new AssertionError(outcome.toString());
    }
  }

  private static void all(Outcome outcome) {
    outcome.expectSuccess().expect("done, 17 checks");
    String counts =
        outcome.lines().stream().filter(line -> line.contains(" loaders, ")).collect(joining());
    assertThat(counts).startsWith("51 loaders, ");
    if (File.separatorChar == '/') {
      assertThat(counts).doesNotContain(" 0 with"); // else nothing that is stale was tried
    }
  }

  /**
   * A library stays mapped while threads that it was called by go on, and the linker goes by names.
   */
  @Test
  void aLibraryWhoseFileWasReplacedIsLoadedAnew() throws IOException {
    if (!Files.exists(Path.of("/proc/self/maps"))) {
      Skipped.note("a library whose file was replaced: only Linux lists what is mapped");
      return;
    }
    Path file =
        Project.copy(
            library.file(),
            project.root().resolve("target/replaced/" + library.file().getFileName()));
    String code = Files.readString(file, StandardCharsets.ISO_8859_1);
    Path edited = project.root().resolve("target/edited.so");
    Files.writeString(
        edited, code.replace("nothing there", "NOTHING there"), StandardCharsets.ISO_8859_1);
    for (Jdk jdk : Jdk.all()) {
      Project.copy(library.file(), file);
      Outcome outcome =
          ChildJvm.of(jdk, project)
              .with("-Dnativebound.library.path=" + file.getParent(), NOTHING_COMPILED)
              .withClasspath(parent, Classpath.runtime())
              .run(
                  "check.Replaced",
                  "demo.Imported",
                  "failInPool",
                  project.classes().toString(),
                  file.toString(),
                  edited.toString());
      outcome.expectSuccess().expect("nothing there\n").expect("NOTHING there\n");
    }
  }
}
