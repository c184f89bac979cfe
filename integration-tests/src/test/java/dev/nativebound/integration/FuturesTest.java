package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Natives that return futures. */
final class FuturesTest {
  @TestFactory
  Stream<DynamicTest> futures() {
    return Checks.of("futures", "FuturesCheck");
  }
}
