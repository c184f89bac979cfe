package dev.nativebound.integration;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a native does, it ends in an exception, and the JVM goes on. */
final class GuardsTest {
  @TestFactory
  Stream<DynamicTest> panics() {
    Project project = Project.ofFolder("panics");
    Library library = Library.build(project);
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option()))
        .flatMap(
            jvm ->
                Stream.of(
                    checks(jvm, "false", "PanicsCheck"), checks(jvm, "true", "BacktraceCheck")))
        .flatMap(List::stream);
  }

  private static List<DynamicTest> checks(ChildJvm jvm, String backtrace, String check) {
    return Checks.in(jvm.with("-Dnativebound.backtrace=" + backtrace), check);
  }

  @TestFactory
  List<DynamicTest> resultsLargerThanTheHeap() {
    Project project = Project.ofFolder("panics");
    Library library = Library.build(project);
    return Checks.in(
        ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option(), "-Xmx256m"), "LargeCheck");
  }

  @TestFactory
  Stream<DynamicTest> errors() {
    return Checks.of("throws", "ThrowsCheck");
  }

  @TestFactory
  Stream<DynamicTest> errorsWhoseVariantsNameTheirClasses() {
    return Checks.of("errors", "ErrorsCheck");
  }

  @TestFactory
  List<DynamicTest> errorsInAnyhow() {
    Project project = Project.ofFolder("anyhow").cargo("anyhow = \"1\"\n");
    Library library = Library.build(project);
    return Checks.in(ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option()), "AnyhowCheck");
  }

  @TestFactory
  Stream<DynamicTest> classesThatWereNotCompared() {
    return Checks.of("unchecked", "UncheckedCheck");
  }
}
