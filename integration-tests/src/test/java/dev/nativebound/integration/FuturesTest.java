package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Natives that return futures. */
final class FuturesTest {
  /** How often a JVM ends while futures are under way; {@code nativebound.exits} says more. */
  private static final int EXITS = Integer.getInteger("nativebound.exits", 4);

  private static Project project;
  private static Library library;

  @BeforeAll
  static void build() {
    project = Project.ofFolder("futures");
    library = Library.build(project);
  }

  private static List<ChildJvm> jvms() {
    return Jdk.all().stream().map(jdk -> ChildJvm.of(jdk, project).with(library.option())).toList();
  }

  @TestFactory
  Stream<DynamicTest> futures() {
    return jvms().stream().flatMap(jvm -> Checks.in(jvm, "FuturesCheck").stream());
  }

  /** By the end of main, and by {@code System.exit}: futures in Rust hold nobody. */
  @Test
  void theEndOfAJvmWaitsForNoFuture() {
    for (ChildJvm jvm : jvms()) {
      for (int i = 0; i < EXITS; i++) {
        jvm.run("demo.Exit").expectSuccess().expect("started 40000\n");
        Outcome told = jvm.run("demo.Exit", "3");
        assertThat(told.exit()).isEqualTo(3);
      }
    }
  }

  /** The threads of the library go on, and the next loader has the library with them. */
  @Test
  void loadersThatNobodyHasAreCollected() {
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    String classes = project.classes().toUri().toString();
    for (ChildJvm jvm : jvms()) {
      jvm.with("-Xint")
          .withClasspath(parent, Classpath.runtime())
          .run("check.Unloading", classes, "UnloadedCheck")
          .expectSuccess()
          .expectNot("failed ")
          .expect("collected");
    }
  }
}
