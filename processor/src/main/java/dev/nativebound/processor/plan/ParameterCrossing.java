package dev.nativebound.processor.plan;

import java.util.Optional;

/**
 * How a parameter of some type crosses when it cannot be null.
 *
 * @param lifter the function of the runtime's {@code Call} that makes the Rust value; empty for
 *     what crosses as it is
 */
record ParameterCrossing(
    RustType rustType, String rawType, Optional<String> lifter, Passing passing, boolean inMemory) {

  static ParameterCrossing asIs(RustType rustType, String rawType, Passing passing) {
    return new ParameterCrossing(rustType, rawType, Optional.empty(), passing, false);
  }

  static ParameterCrossing lifted(
      RustType rustType, String rawType, String lifter, Passing passing) {
    return new ParameterCrossing(rustType, rawType, Optional.of(lifter), passing, false);
  }

  /** An array or a buffer. */
  static ParameterCrossing inMemory(
      RustType rustType, String rawType, String lifter, Passing passing) {
    return new ParameterCrossing(rustType, rawType, Optional.of(lifter), passing, true);
  }
}
