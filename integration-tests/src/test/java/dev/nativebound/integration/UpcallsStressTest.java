package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Callbacks from many threads, through many layers, and for as long as they last. */
final class UpcallsStressTest {
  /** A JVM that waits for a thread of Rust would not end at all. */
  private static final long MOST_SECONDS = 5;

  private static final String NO_VM =
      "java.lang.IllegalStateException: Java cannot be called: the VM has ended";

  @TestFactory
  Stream<DynamicTest> upcalls() {
    return Checks.of(
        "upcalls", "BusyCheck", "ErrorsCheck", "LifetimesCheck", "LoadersCheck", "ThreadsCheck");
  }

  @TestFactory
  Stream<DynamicTest> theEndOfAJvm() {
    Project project = Project.ofFolder("upcalls");
    Library library = Library.build(project);
    if (File.separatorChar == '\\') {
      Skipped.note("callbacks after the end of the VM: Windows unloads the library otherwise");
    }
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option()))
        .flatMap(jvm -> Stream.concat(whileThreadsRun(jvm), afterTheEnd(jvm)));
  }

  private static Stream<DynamicTest> whileThreadsRun(ChildJvm jvm) {
    return Stream.of(
        test(jvm, "threads that call hold nobody", () -> ends(jvm, "demo.Ending")),
        test(
            jvm,
            "a daemon holds nobody",
            () ->
                ends(jvm, "demo.Staying", "daemon", "60000").expect("call 1").expectNot("call 2")),
        test(
            jvm,
            "any other thread is waited for",
            () -> {
              List<String> lines = ends(jvm, "demo.Staying", "user", "1000").lines();
              assertThat(lines).containsAtLeast("call 1", "main ends", "call 2").inOrder();
            }));
  }

  /** The VM wants room for its guard pages, and refuses threads that have none. */
  @TestFactory
  Stream<DynamicTest> aThreadWhoseStackIsTooSmallForJava() {
    Project project = Project.ofFolder("upcalls");
    Library library = Library.build(project);
    String refused =
        ": java.lang.IllegalStateException: Java cannot be called: AttachCurrentThreadAsDaemon"
            + " returned JNI_ERR (-1): the thread's stack is too small for Java, or there is no"
            + " memory for another thread; std::thread::Builder::stack_size makes one of 256 KiB or"
            + " more\n";
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option()))
        .map(
            jvm ->
                test(
                    jvm,
                    "64 and 100 KiB are refused, 256 are not",
                    () ->
                        jvm.run("demo.Stacks", "64", "100", "256")
                            .expectSuccess()
                            .expect("64" + refused)
                            .expect("100" + refused)
                            .expect("256: called\n1 calls\n")));
  }

  private static Stream<DynamicTest> afterTheEnd(ChildJvm jvm) {
    if (File.separatorChar == '\\') {
      return Stream.of();
    }
    return Stream.of("return", "exit")
        .map(
            way ->
                test(
                    jvm,
                    "a callback after the end is an error: " + way,
                    () ->
                        ends(jvm, "demo.AtExit", way)
                            .expect("at exit: Err(" + NO_VM + ")")
                            .expect("dropped")
                            .expectNot("called after")));
  }

  private static DynamicTest test(ChildJvm jvm, String name, Executable executable) {
    return DynamicTest.dynamicTest(jvm.jdk().name() + ": " + name, executable);
  }

  /** Runs a program, which prints when its main thread ends. */
  private static Outcome ends(ChildJvm jvm, String main, String... arguments) {
    Outcome outcome = jvm.run(main, arguments).expectSuccess();
    long ending =
        outcome.lines().stream()
            .filter(line -> line.matches("[0-9]{13}"))
            .mapToLong(Long::parseLong)
            .max()
            .orElseThrow();
    assertThat((System.currentTimeMillis() - ending) / 1000).isAtMost(MOST_SECONDS);
    return outcome;
  }

  /** Each loader has a library of its own. */
  @Test
  void loadersThatNobodyHasAreCollected() {
    Project project = Project.ofFolder("upcalls");
    Library library = Library.build(project);
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    ChildJvm jvm =
        ChildJvm.of(Jdk.ofThisBuild(), project)
            .with(library.option())
            .withClasspath(parent, Classpath.runtime());
    String classes = project.classes().toUri().toString();
    jvm.run("check.Unloading", classes, "LifetimesCheck", "ErrorsCheck")
        .expectSuccess()
        .expectNot("failed ")
        .expect("collected");
    Outcome together = jvm.run("check.Together", classes, "LoadersCheck", "ErrorsCheck");
    together.expectSuccess().expectNot("failed ").expect("all collected");
    assertThat(together.lines().stream().filter(line -> line.startsWith("ok Loaders"))).hasSize(4);
  }
}
