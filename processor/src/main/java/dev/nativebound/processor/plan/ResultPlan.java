package dev.nativebound.processor.plan;

import dev.nativebound.processor.plan.ParameterPlan.ClassName;
import java.util.Optional;

/**
 * A result on both sides of a shim.
 *
 * @param rustType what the trait's function returns, without {@code Result}
 * @param rawType what the shim returns; empty for nothing
 * @param lower the expression that makes the JNI value of {@code result}
 * @param declaredClass the class that a plain object is checked against, since the VM does not
 *     check what natives return
 * @param objectClass that of the object that is made to own the value
 */
public record ResultPlan(
    RustType rustType,
    String rawType,
    String lower,
    Optional<String> declaredClass,
    Optional<ClassName> objectClass) {

  ResultPlan(RustType rustType, String rawType, String lower, Optional<String> declaredClass) {
    this(rustType, rawType, lower, declaredClass, Optional.empty());
  }

  static final String AS_IS = "Ok(result)";

  /** What a factory makes. */
  static final ResultPlan NEW_OBJECT =
      new ResultPlan(
          RustType.Plain.SELF, "RawHandle<'l, Owned>", "env.new_handle(result)", Optional.empty());

  /** An object of the class itself, or none for the one that the method was called on. */
  static final ResultPlan CHAINED =
      new ResultPlan(
          RustType.Plain.SELF,
          "RawHandle<'l, Owned>",
          "env.or_null(result.unless(&this.0)?, |value| env.new_handle(value))",
          Optional.empty());

  ResultPlan ofClass(ClassName cell) {
    return new ResultPlan(rustType, rawType, lower, declaredClass, Optional.of(cell));
  }

  /** Whether the Rust value is the JNI value. */
  public boolean crossesAsIs() {
    return lower.equals(AS_IS);
  }

  /** Whether the method returns anything. */
  public boolean isNothing() {
    return rawType.isEmpty();
  }
}
