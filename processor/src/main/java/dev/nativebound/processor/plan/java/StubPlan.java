package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaScope;
import java.util.List;

/**
 * What user code may mention of the companion of a faulty type.
 *
 * @param javaScope what names mean in it
 * @param isPublic whether code of other packages may
 * @param hasInstance whether the type can be that of a field
 * @param factories the names of its factories
 */
public record StubPlan(
    TypeName name,
    JavaScope javaScope,
    boolean isPublic,
    boolean hasInstance,
    List<String> factories) {

  /** Of a type in which anything may be wrong. */
  public static StubPlan of(BoundType type) {
    boolean isGenerated = type.form().isGenerated();
    return new StubPlan(
        type.name(),
        JavaScope.beside(type),
        isGenerated && type.reach() == Reach.PUBLIC,
        isGenerated && type.reach() != Reach.PRIVATE,
        type.natives().stream()
            .filter(method -> method.role() == Role.FACTORY)
            .map(NativeMethod::name)
            .distinct()
            .toList());
  }
}
