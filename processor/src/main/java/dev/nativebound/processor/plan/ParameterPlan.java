package dev.nativebound.processor.plan;

import java.util.ArrayList;
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
 * @param frame the local that has the frame by which it is entered, where it needs one
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
    Optional<String> frame,
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
        frame,
        passed,
        mutable,
        inMemory);
  }

  ParameterPlan framed(String local) {
    return new ParameterPlan(
        rustName,
        javaName,
        this.local,
        rustType,
        shimParameters,
        lift,
        liftedType,
        Optional.of(local),
        argument,
        mutable,
        inMemory);
  }

  /** Whether it is an object that Java has no more. */
  boolean isTaken() {
    return argument.contains(".take()");
  }

  /** Whether it travels in the message of the call. */
  boolean isInMessage() {
    return shimParameters.isEmpty();
  }

  /** The statements that lift it. */
  public List<String> lifting() {
    List<String> statements = new ArrayList<>();
    frame.ifPresent(name -> statements.add("let " + name + " = pin!(Frame::new());"));
    lift.ifPresent(
        expression -> (let() + " = " + expression + ";").lines().forEach(statements::add));
    return statements;
  }

  private String let() {
    String type = liftedType.map(lifted -> ": " + lifted.inShim()).orElse("");
    return (mutable ? "let mut " : "let ") + local + type;
  }
}
