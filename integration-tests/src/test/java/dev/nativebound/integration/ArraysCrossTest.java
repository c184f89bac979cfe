package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ArraysCrossTest {
  @TestFactory
  Stream<DynamicTest> arraysOfPrimitives() {
    return Checks.of("arrays", "ArraysCheck");
  }

  @TestFactory
  Stream<DynamicTest> arraysOfStringsAndBytes() {
    return Checks.of("object-arrays", "ObjectArraysCheck");
  }
}
