package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Interfaces and abstract classes, which a generated class implements. */
final class GeneratedNativesTest {
  @TestFactory
  Stream<DynamicTest> stateless() {
    return Checks.of("stateless", "StatelessCheck");
  }

  @TestFactory
  Stream<DynamicTest> values() {
    return Checks.of("values", "ValuesCheck");
  }

  @TestFactory
  Stream<DynamicTest> objects() {
    return Checks.of("connections", "ConnectionsCheck");
  }
}
