package dev.nativebound.integration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The checks of a project's own classes, as tests: each static method of a class {@code …Check} is
 * one, run in a child JVM by {@code check.Run}, which prints how each ended.
 */
final class Checks {
  private Checks() {}

  /**
   * Builds the project of a folder and runs the checks of its classes in each JDK, in all at once.
   *
   * @param classes their names in package {@code demo}
   */
  static Stream<DynamicTest> of(String folder, String... classes) {
    Project project = Project.ofFolder(folder);
    Library library = Library.build(project);
    return Jdk.all().parallelStream()
        .map(jdk -> in(ChildJvm.of(jdk, project).with(library.option()), classes))
        .toList()
        .stream()
        .flatMap(List::stream);
  }

  /** Runs the checks in one JVM. */
  static List<DynamicTest> in(ChildJvm jvm, String... classes) {
    Outcome outcome = jvm.run("check.Run", classes);
    String prefix = jvm.jdk().name() + ": ";
    List<DynamicTest> tests = new ArrayList<>();
    List<String> lines = outcome.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("ok ")) {
        tests.add(DynamicTest.dynamicTest(prefix + line.substring(3), () -> {}));
      } else if (line.startsWith("failed ")) {
        tests.add(failed(prefix + line.substring(7), lines.subList(i + 1, lines.size())));
      }
    }
    int checks = tests.size();
    tests.add(
        DynamicTest.dynamicTest(
            prefix + "the program ends by itself",
            () ->
                outcome
                    .expectSuccess()
                    .expect("done, " + checks + " checks")
                    .expectNot("panicked at")));
    return tests;
  }

  private static DynamicTest failed(String name, List<String> trace) {
    String text = trace.stream().takeWhile(line -> !line.equals("end")).collect(joining("\n"));
    return DynamicTest.dynamicTest(
        name,
        () -> {
          throw new AssertionError(text);
        });
  }
}
