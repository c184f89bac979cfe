package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.plan.imports.ImportType.Reference;
import java.util.List;
import java.util.Optional;

/**
 * A Java class that Rust uses: a type of {@code bindings::java}, with a function for each use of a
 * member.
 *
 * @param binaryName the class
 * @param supertypes what a reference to it is besides
 * @param twin jni-rs's own type for the class
 * @param exception what stands for the class in errors, where it can be thrown
 */
public record ImportPlan(
    String binaryName,
    String rustName,
    boolean deprecated,
    List<Reference> supertypes,
    Optional<JniClass> twin,
    List<Constant> constants,
    List<Function> functions,
    Optional<ExceptionClassPlan> exception) {

  /**
   * A constant that the compiler knows.
   *
   * @param java its declaration as Java writes it
   */
  public record Constant(String rustName, ConstantValue value, boolean deprecated, String java) {}

  /**
   * A function for one use of a member.
   *
   * @param java the member's declaration as Java writes it
   * @param owner the binary name of the class that declares it
   * @param member its name in Java
   * @param descriptor of its declaration, by which the VM finds it
   * @param isChecked whether the result is compared with its type, of which the VM knows less
   */
  public record Function(
      Use use,
      String java,
      boolean deprecated,
      String rustName,
      String owner,
      String member,
      String descriptor,
      List<Argument> arguments,
      ImportType result,
      boolean isChecked) {}

  /** What a function does with its member. */
  public enum Use {
    CONSTRUCT,
    CALL,
    CALL_STATIC,
    GET,
    GET_STATIC,
    SET,
    SET_STATIC;

    /** Whether it is done to an object. */
    public boolean isOnObject() {
      return switch (this) {
        case CALL, GET, SET -> true;
        case CONSTRUCT, CALL_STATIC, GET_STATIC, SET_STATIC -> false;
      };
    }
  }

  /**
   * An argument of a function.
   *
   * @param name of the function's parameter
   * @param type that of the member's
   */
  public record Argument(String name, ImportType type, Taking taking) {}

  /** What a function takes for a parameter of its member. */
  public enum Taking {
    /** The value itself. */
    SCALAR,
    /** Any string, Rust's or Java's: of Rust's one of Java's is made for the call. */
    TEXT,
    /** A reference to any object. */
    ANY_OBJECT,
    /** All that can be used as a reference of the type, for as long as it lives. */
    REFERENCE
  }
}
