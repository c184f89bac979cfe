package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class StringsCrossTest {
  @TestFactory
  Stream<DynamicTest> strings() {
    return Checks.of("strings", "StringsCheck");
  }
}
