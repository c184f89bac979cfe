package dev.nativebound.integration;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values as deep as they go, on stacks of each size: no value ends the process. */
final class DepthTest {
  private static final List<String> CLASSES = List.of("MatrixCheck", "EdgeCheck");

  @TestFactory
  Stream<DynamicTest> depth() {
    Project project = Project.ofFolder("depth");
    return checks(project, Library.build(project));
  }

  /** Of all classes in all JVMs, at once: each is of one thread. */
  static Stream<DynamicTest> checks(Project project, Library library) {
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option()))
        .flatMap(
            jvm ->
                CLASSES.stream()
                    .map(name -> (Supplier<List<DynamicTest>>) () -> Checks.in(jvm, name)))
        .toList()
        .parallelStream()
        .map(Supplier::get)
        .toList()
        .stream()
        .flatMap(List::stream);
  }
}
