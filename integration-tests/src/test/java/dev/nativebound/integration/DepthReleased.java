package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@link DepthTest} in a release build, whose frames are others; {@code depth.sh} runs it. */
final class DepthReleased {
  @TestFactory
  Stream<DynamicTest> depth() {
    Project project = Project.ofFolder("depth");
    JavaCompilation.of(project).run().expectSuccess();
    return DepthTest.checks(project, Library.released(project));
  }
}
