package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Callbacks from many threads, through many layers, and for as long as they last. */
final class UpcallsStressTest {
  /** A JVM that waits for a thread of Rust would not end at all. */
  private static final long MOST_SECONDS = 5;

  @TestFactory
  Stream<DynamicTest> upcalls() {
    return Checks.of("upcalls", "ErrorsCheck", "LifetimesCheck", "ThreadsCheck");
  }

  @TestFactory
  Stream<DynamicTest> aJvmEndsWhileRustCalls() {
    Project project = Project.ofFolder("upcalls");
    Library library = Library.build(project);
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option()))
        .map(jvm -> DynamicTest.dynamicTest(jvm.jdk().name(), () -> ends(jvm)));
  }

  private static void ends(ChildJvm jvm) {
    Outcome outcome = jvm.run("demo.Ending");
    outcome.expectSuccess();
    List<String> lines = outcome.lines();
    long ending = Long.parseLong(lines.get(lines.size() - 1));
    long seconds = (System.currentTimeMillis() - ending) / 1000;
    assertThat(seconds).isAtMost(MOST_SECONDS);
  }

  /** Both loaders have a library of their own, and one of them goes away. */
  @Test
  void aLoaderThatNobodyHasIsCollected() {
    Project project = Project.ofFolder("upcalls");
    Library library = Library.build(project);
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    Outcome outcome =
        ChildJvm.of(Jdk.ofThisBuild(), project)
            .with(library.option())
            .withClasspath(parent, Classpath.runtime())
            .run(
                "check.Unloading",
                project.classes().toUri().toString(),
                "LifetimesCheck",
                "ErrorsCheck");
    outcome.expectNot("failed ");
    outcome.expectSuccess().expect("collected");
  }
}
