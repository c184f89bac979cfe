package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.Parameter;
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
 * @param lift how the Rust value of it is made
 * @param argument the expression that the user's function gets
 * @param memory what it is as an array or a buffer, which may be the same memory as another
 *     argument
 * @param isOfRange whether it is the offset or the length of another's range, and no parameter of
 *     the user's function
 */
public record ParameterPlan(
    String rustName,
    String javaName,
    String local,
    RustType rustType,
    List<String> shimParameters,
    Lift lift,
    String argument,
    Optional<Memory> memory,
    boolean isOfRange) {

  /**
   * An array or a buffer.
   *
   * @param mutable whether it is written
   * @param span the expression of its range
   */
  record Memory(boolean mutable, Optional<String> span) {}

  /**
   * How the Rust value of a parameter is made.
   *
   * @param expression empty for what crosses as it is
   * @param type that of the expression, where rustc has to be told
   * @param frame the local that has the frame by which an object is entered, where it needs one
   * @param cell the static that has the class of an object
   * @param isTaken whether it is an object that Java has no more from then on
   */
  private record Lift(
      Optional<String> expression,
      Optional<RustType> type,
      Optional<String> frame,
      Optional<ClassName> cell,
      boolean isTaken) {
    static final Lift NONE =
        new Lift(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /**
   * A static of a shim, and the class that it has.
   *
   * @param type the owned type, in a shim
   */
  public record ClassName(String cell, String type, String internalName) {}

  /** One that crosses as it is. */
  static ParameterPlan of(
      Parameter parameter, String rustName, String local, RustType type, List<String> shim) {
    return new ParameterPlan(
        rustName, parameter.name(), local, type, shim, Lift.NONE, local, Optional.empty(), false);
  }

  ParameterPlan lifted(String expression, Optional<RustType> type, String passed) {
    return with(
        new Lift(Optional.of(expression), type, lift.frame, lift.cell, lift.isTaken), passed);
  }

  /** What is lifted has the type that it has in the trait, which nothing else tells rustc. */
  ParameterPlan typed() {
    return with(
        new Lift(lift.expression, Optional.of(rustType), lift.frame, lift.cell, lift.isTaken),
        argument);
  }

  ParameterPlan passed(String expression) {
    return with(lift, expression);
  }

  ParameterPlan framed(String frame) {
    return with(
        new Lift(lift.expression, lift.type, Optional.of(frame), lift.cell, lift.isTaken),
        argument);
  }

  ParameterPlan taken() {
    return with(new Lift(lift.expression, lift.type, lift.frame, lift.cell, true), argument);
  }

  /** Nobody waits for what is in use. */
  ParameterPlan atOnce() {
    return with(
        new Lift(
            lift.expression.map(entered -> "env.at_once(" + entered + ")?"),
            lift.type,
            lift.frame,
            lift.cell,
            lift.isTaken),
        argument);
  }

  ParameterPlan ofClass(ClassName cell) {
    Optional<ClassName> found = Optional.of(cell);
    return with(new Lift(lift.expression, lift.type, lift.frame, found, lift.isTaken), argument);
  }

  /** An array or a buffer. */
  ParameterPlan inMemory(boolean written, Optional<String> span) {
    Optional<Memory> found = Optional.of(new Memory(written, span));
    return new ParameterPlan(
        rustName, javaName, local, rustType, shimParameters, lift, argument, found, isOfRange);
  }

  /** The offset or the length of another's range. */
  ParameterPlan ofRange() {
    return new ParameterPlan(
        rustName, javaName, local, rustType, shimParameters, lift, argument, memory, true);
  }

  private ParameterPlan with(Lift other, String passed) {
    return new ParameterPlan(
        rustName, javaName, local, rustType, shimParameters, other, passed, memory, isOfRange);
  }

  /** Whether it travels in the message of the call. */
  boolean isInMessage() {
    return shimParameters.isEmpty();
  }

  /** The type of what the shim has for it. */
  RustType liftedType() {
    return lift.type.orElse(rustType);
  }

  /** Whether it is an array or a buffer that is written. */
  boolean mutable() {
    return memory.filter(Memory::mutable).isPresent();
  }

  /** Whether it is an object that Java has no more from then on. */
  boolean isTaken() {
    return lift.isTaken;
  }

  /** The class that the shim has to know. */
  public Optional<ClassName> objectClass() {
    return lift.cell;
  }

  /** The statements that lift it. */
  public List<String> lifting() {
    List<String> statements = new ArrayList<>();
    lift.frame.ifPresent(name -> statements.add("let " + name + " = pin!(Frame::new());"));
    lift.expression.ifPresent(
        expression -> (let() + " = " + expression + ";").lines().forEach(statements::add));
    return statements;
  }

  private String let() {
    String type = lift.type.map(lifted -> ": " + TypeSpelling.IN_SHIM.of(lifted)).orElse("");
    return (mutable() ? "let mut " : "let ") + local + type;
  }
}
