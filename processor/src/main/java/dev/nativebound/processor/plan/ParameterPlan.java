package dev.nativebound.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A parameter on both sides of a shim.
 *
 * @param rustName its name in the trait
 * @param javaName its name in Java, for messages and the contract
 * @param local its name in the shim, which must not hide the shim's own
 * @param rustType its type in the trait
 * @param shimParameters what the shim's signature has for it, {@code text: RawString<'l>}
 * @param lift the expression that makes the Rust value of it; empty for what crosses as it is
 * @param liftedType the type of that, where rustc has to be told
 * @param argument the expression that the user's function gets
 * @param inMemory whether it is an array or a buffer, which may be the same memory as another
 *     argument
 */
public record ParameterPlan(
    String rustName,
    String javaName,
    String local,
    RustType rustType,
    List<String> shimParameters,
    Optional<String> lift,
    Optional<RustType> liftedType,
    String argument,
    boolean mutable,
    boolean inMemory) {

  ParameterPlan lifted(String expression, Optional<RustType> type, String passed) {
    return new ParameterPlan(
        rustName,
        javaName,
        local,
        rustType,
        shimParameters,
        Optional.of(expression),
        type,
        passed,
        mutable,
        inMemory);
  }

  /** Whether it travels in the message of the call. */
  boolean isInMessage() {
    return shimParameters.isEmpty();
  }

  /** The statement that lifts it. */
  public Optional<String> lifting() {
    return lift.map(
        expression ->
            (mutable ? "let mut " : "let ")
                + local
                + liftedType.map(type -> ": " + type.inShim()).orElse("")
                + " = "
                + expression
                + ";");
  }
}
