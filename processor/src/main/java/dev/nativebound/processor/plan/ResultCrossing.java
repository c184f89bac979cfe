package dev.nativebound.processor.plan;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a result of some type crosses when it cannot be null.
 *
 * @param lower from the name of the Rust value to the expression that makes the JNI one
 * @param declaredClass the internal name that a plain object is checked against
 */
record ResultCrossing(
    RustType rustType,
    String rawType,
    UnaryOperator<String> lower,
    Optional<String> declaredClass) {

  static ResultCrossing of(RustType rustType, String rawType, String lower) {
    return new ResultCrossing(
        rustType, rawType, name -> lower.replace("$", name), Optional.empty());
  }

  ResultCrossing checkedAgainst(String internalName) {
    return new ResultCrossing(rustType, rawType, lower, Optional.of(internalName));
  }
}
