package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.Access;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.FreeNames;
import java.util.List;
import java.util.Optional;

/**
 * Java's half of a generated native: a method of a companion, and the native that it calls.
 *
 * @param place {@code Counter.add}, for messages
 * @param writesObjects whether callbacks go along with the message
 * @param waits whether it may have to wait until another thread has left an object
 * @param thrown what it declares to throw
 * @param future present where it returns a future, and what it calls only starts
 */
public record JavaMethodPlan(
    String name,
    String place,
    Role role,
    Access access,
    boolean isVarargs,
    boolean deprecated,
    List<JavaParameterPlan> parameters,
    TypeRef result,
    Lifting lifting,
    boolean writesObjects,
    boolean waits,
    List<TypeRef> thrown,
    NativePlan calls,
    Optional<FuturePlan> future) {

  /** Whether it returns nothing. */
  public boolean isVoid() {
    return result.equals(new TypeRef.Primitive("void"));
  }

  /** Whether parameters travel in a message. */
  public boolean writesMessage() {
    return parameters.stream().anyMatch(p -> p.lowering() instanceof Lowering.Packed);
  }

  /** Whether the result does. */
  public boolean readsMessage() {
    return lifting instanceof Lifting.Packed;
  }

  /** Whether owned objects are passed on or made. */
  boolean hasObjects() {
    return lifting instanceof Lifting.NewObject
        || lifting instanceof Lifting.NewObjects
        || lifting instanceof Lifting.Chained
        || parameters.stream()
            .map(JavaParameterPlan::lowering)
            .anyMatch(p -> p instanceof Lowering.Handle || p instanceof Lowering.Handles);
  }

  /** Whether it needs a buffer. */
  public boolean usesMessage() {
    return writesMessage() || readsMessage();
  }

  /** A local variable's name, with underscores where a parameter is called so. */
  public String local(String name) {
    return FreeNames.underscored(name, this::isParameter);
  }

  private boolean isParameter(String name) {
    return parameters.stream().anyMatch(parameter -> parameter.variable().equals(name));
  }

  /**
   * A parameter of the method.
   *
   * @param name the user's, for messages
   * @param variable what it is called in the generated method
   */
  public record JavaParameterPlan(String name, String variable, TypeRef type, Lowering lowering) {}
}
