package dev.nativebound.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A type of {@code bindings::java}.
 *
 * @param binaryName the class
 * @param supertypes the Rust types of its supertypes, with the lifetime {@code 'l}
 * @param twin jni-rs's own type for the class
 * @param exception what stands for the class in errors, where it can be thrown
 */
public record ImportPlan(
    String binaryName,
    String rustName,
    boolean deprecated,
    List<String> supertypes,
    Optional<String> twin,
    List<Constant> constants,
    List<Function> functions,
    Optional<ExceptionClassPlan> exception) {

  /** A constant that the compiler knows. */
  public record Constant(
      String rustName, String type, String value, boolean deprecated, String java) {}

  /**
   * A function for one use of a member.
   *
   * @param doc what it says of itself
   * @param lifetimes that of the env's frame first, where the result lives in it
   * @param parameters with their types, apart from {@code env}
   * @param lent those that are strings, made for the call
   * @param member how the runtime is told of the member
   * @param call the method of the runtime that uses it
   * @param arguments as JNI values
   */
  public record Function(
      String doc,
      boolean deprecated,
      String rustName,
      boolean isStatic,
      List<String> lifetimes,
      List<String> parameters,
      List<String> lent,
      String result,
      String member,
      String call,
      List<String> arguments) {}
}
