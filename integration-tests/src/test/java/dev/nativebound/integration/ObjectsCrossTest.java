package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ObjectsCrossTest {
  @TestFactory
  Stream<DynamicTest> objects() {
    return Checks.of("objects", "ObjectsCheck");
  }
}
