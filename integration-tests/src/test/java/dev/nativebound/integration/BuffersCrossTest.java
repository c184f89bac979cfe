package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class BuffersCrossTest {
  @TestFactory
  Stream<DynamicTest> buffers() {
    return Checks.of("buffers", "BuffersCheck");
  }
}
