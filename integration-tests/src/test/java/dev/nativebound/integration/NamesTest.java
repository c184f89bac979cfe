package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class NamesTest {
  @TestFactory
  Stream<DynamicTest> names() {
    return Checks.of("names", "NamesCheck");
  }
}
