package dev.nativebound.integration;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a native does, it ends in an exception, and the JVM goes on. */
final class GuardsTest {
  @TestFactory
  Stream<DynamicTest> panics() {
    return Checks.of("panics", "PanicsCheck");
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
