package dev.nativebound.integration;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values as deep as they go, on stacks of each size: no value ends the process. */
final class DepthTest {
  @TestFactory
  Stream<DynamicTest> depth() {
    Project project = Project.ofFolder("depth");
    return checks(project, Library.build(project));
  }

  static Stream<DynamicTest> checks(Project project, Library library) {
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option()))
        .flatMap(jvm -> Stream.of(Checks.in(jvm, "MatrixCheck"), Checks.in(jvm, "EdgeCheck")))
        .flatMap(List::stream);
  }
}
