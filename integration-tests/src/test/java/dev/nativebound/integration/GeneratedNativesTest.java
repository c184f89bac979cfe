package dev.nativebound.integration;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Interfaces and abstract classes, which a generated class implements. */
final class GeneratedNativesTest {
  private static final String ONE_SECOND = "-Dnativebound.exclusive.timeout=1";

  @TestFactory
  Stream<DynamicTest> stateless() {
    return Checks.of("stateless", "StatelessCheck");
  }

  @TestFactory
  Stream<DynamicTest> owned() {
    Project project = Project.ofFolder("owned");
    Library library = Library.build(project);
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option(), ONE_SECOND))
        .flatMap(jvm -> Stream.of(checks(jvm), compiled(jvm)))
        .flatMap(List::stream);
  }

  private static List<DynamicTest> checks(ChildJvm jvm) {
    return Checks.in(jvm, "OwnedCheck", "ThreadsCheck", "UnreachableCheck");
  }

  private static List<DynamicTest> compiled(ChildJvm jvm) {
    return Checks.in(jvm.with("-Xcomp", "-XX:CompileCommand=compileonly,demo.*::*"), "FenceCheck");
  }

  @TestFactory
  Stream<DynamicTest> values() {
    return Checks.of("values", "LyingCheck", "ValuesCheck");
  }

  @TestFactory
  Stream<DynamicTest> objects() {
    return Checks.of("connections", "ConnectionsCheck", "DirectCheck");
  }

  @TestFactory
  Stream<DynamicTest> callbacks() {
    return Checks.of("callbacks", "EngineCheck", "FailuresCheck", "FunctionsCheck", "KindsCheck");
  }
}
