package dev.nativebound.integration;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RangesCrossTest {
  @TestFactory
  Stream<DynamicTest> ranges() {
    return Checks.of("ranges", "RangesCheck", "AnyArraysCheck", "BufferRangesCheck", "SumsCheck");
  }
}
