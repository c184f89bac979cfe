package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Java's classes, used from Rust: those of the JDK and the user's own. */
final class ImportsTest {
  @TestFactory
  Stream<DynamicTest> imports() {
    return Checks.of("imports", "ImportsCheck");
  }
}
