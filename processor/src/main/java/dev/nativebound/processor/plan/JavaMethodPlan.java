package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.Access;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * A method of a generated class, and the native that it calls.
 *
 * @param place {@code Counter.add}, for messages
 * @param nativeName the name of the native
 * @param handle the name of the native's first parameter where it is called on a value of Rust
 * @param nativeResult what the native returns
 * @param thrown what it declares to throw
 */
public record JavaMethodPlan(
    String name,
    String place,
    String nativeName,
    Role role,
    Access access,
    boolean isVarargs,
    boolean deprecated,
    Optional<String> handle,
    List<JavaParameterPlan> parameters,
    TypeRef result,
    TypeRef nativeResult,
    List<TypeRef> thrown) {

  /** Whether it returns nothing. */
  public boolean isVoid() {
    return result.equals(new TypeRef.Primitive("void"));
  }

  /** A parameter of the method, and of the native. */
  public record JavaParameterPlan(String name, TypeRef type) {}
}
