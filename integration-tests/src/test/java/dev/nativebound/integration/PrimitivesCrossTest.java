package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PrimitivesCrossTest {
  @TestFactory
  Stream<DynamicTest> primitives() {
    return Checks.of("primitives", "PrimitivesCheck", "BoxesCheck", "MixedCheck");
  }
}
