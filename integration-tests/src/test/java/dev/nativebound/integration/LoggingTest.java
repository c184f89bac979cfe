package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What Rust logs by {@code log} and {@code tracing} is logged by Java. */
final class LoggingTest {
  private static Project project;
  private static Library library;

  @BeforeAll
  static void build() {
    project =
        Project.ofFolder("logging")
            .cargo(
                """
                log = { version = "0.4", features = ["kv"] }
                tracing = { version = "0.1", default-features = false, features = ["std"] }
                """)
            .edit(
                "src/main/rust/Cargo.toml",
                "nativebound = \"0.1.0\"",
                "nativebound = { version = \"0.1.0\", features = [\"log\", \"tracing\"] }");
    library = Library.build(project);
  }

  private static Stream<ChildJvm> jvms() {
    return Jdk.all().stream().map(jdk -> ChildJvm.of(jdk, project).with(library.option()));
  }

  @TestFactory
  Stream<DynamicTest> javaUtilLogging() {
    return jvms().flatMap(jvm -> Checks.in(jvm, "LoggingCheck").stream());
  }

  /** Also what is said of a logger that throws, once. */
  @TestFactory
  Stream<DynamicTest> anotherLoggingSystem() {
    project.write(
        "target/finder/META-INF/services/java.lang.System$LoggerFinder", "demo.CountingFinder\n");
    Path finder = project.root().resolve("target/finder");
    return jvms()
        .map(jvm -> jvm.withClasspath(project.classes(), Classpath.runtime(), finder))
        .flatMap(jvm -> Checks.in(jvm, "FinderCheck").stream());
  }

  /** Loggers have handlers of the loader's classes, and live as long as it. */
  @TestFactory
  Stream<DynamicTest> loadersThatNobodyHasAreCollected() {
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    String classes = project.classes().toString();
    String runtime = Classpath.runtime().toString();
    return jvms()
        .flatMap(
            jvm ->
                Stream.of(
                    collected(
                        jvm.withClasspath(parent, Classpath.runtime()), "in the parent", classes),
                    collected(jvm.withClasspath(parent), "in the loader", classes, runtime)));
  }

  private static DynamicTest collected(ChildJvm jvm, String layout, String... loaders) {
    return DynamicTest.dynamicTest(
        jvm.jdk().name() + ": runtime " + layout,
        () -> {
          List<String> arguments = new ArrayList<>(List.of("demo.UnloadingCheck"));
          arguments.addAll(List.of(loaders));
          Outcome outcome = jvm.run("check.Pooled", arguments.toArray(String[]::new));
          outcome.expectSuccess().expect("done, 2 checks").expectNot("failed ");
          assertThat(outcome.lines()).contains("6 loaders, 5 with what an earlier one has left");
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsLoggedAfterTheEndIsDropped() {
    return jvms()
        .map(
            jvm ->
                DynamicTest.dynamicTest(
                    jvm.jdk().name(),
                    () ->
                        jvm.run("demo.AtExit")
                            .expectSuccess()
                            .expect("in the pool")
                            .expect("at exit: logged")
                            .expectNot("after the end")));
  }

  /** A program that reads {@code stderr} learns once that records are lost. */
  @Test
  void aLoggerThatThrowsIsSaidOnce() {
    Outcome outcome =
        ChildJvm.of(Jdk.ofThisBuild(), project)
            .with(library.option())
            .run("check.Run", "LoggingCheck");
    List<String> said =
        outcome.lines().stream().filter(line -> line.startsWith("nativebound: ")).toList();
    assertThat(said)
        .containsExactly(
            "nativebound: the logger of 'logging' failed, and records are lost:"
                + " java.lang.IllegalArgumentException: of the logger");
  }
}
