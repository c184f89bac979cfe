package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.Access;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.BoundType.Shape;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.JniSymbol;
import dev.nativebound.processor.names.NativeNames;
import dev.nativebound.processor.plan.JavaMethodPlan.JavaParameterPlan;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the class that implements a bound interface or abstract class. */
final class GeneratedClassPlanner {
  private GeneratedClassPlanner() {}

  static NativeNames namesOf(BoundType type) {
    return new NativeNames(
        type.natives().stream().map(NativeMethod::name).collect(Collectors.toUnmodifiableSet()));
  }

  static GeneratedClassPlan plan(BoundType type, NativeNames natives) {
    return new GeneratedClassPlan(
        type.shape() == Shape.INTERFACE,
        type.reach() == Reach.PUBLIC,
        type.memberTypes(),
        type.form() == Form.OWNED ? Optional.of(OwnedPlan.of(type, natives)) : Optional.empty(),
        natives.own("load"),
        type.natives().stream().map(method -> plan(type, method, natives)).toList());
  }

  private static JavaMethodPlan plan(BoundType type, NativeMethod method, NativeNames natives) {
    TypeRef result = method.result().ref();
    return new JavaMethodPlan(
        method.name(),
        type.name().simpleName() + "." + method.name(),
        natives.of(method.name()),
        method.role(),
        accessOf(type, method),
        method.isVarargs(),
        method.deprecated(),
        method.role().hasSelf() ? Optional.of(handleName(method)) : Optional.empty(),
        method.parameters().stream()
            .map(parameter -> new JavaParameterPlan(parameter.name(), parameter.use().ref()))
            .toList(),
        result,
        method.role() == Role.FACTORY ? new TypeRef.Primitive("long") : result,
        method.thrown().stream().map(ThrownType::ref).toList());
  }

  /**
   * A factory is called by the bound type's own, which is in the same package; one of a class is
   * hidden by it, so it needs the same access (JLS 8.4.8.3).
   */
  private static Access accessOf(BoundType type, NativeMethod method) {
    boolean isHidden = type.shape() == Shape.CLASS;
    return method.role() == Role.FACTORY && !isHidden ? Access.PACKAGE : method.access();
  }

  private static String handleName(NativeMethod method) {
    Set<String> taken =
        method.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    String name = "handle";
    while (taken.contains(name)) {
      name += "_";
    }
    return name;
  }

  /** The symbol of the native that a method calls; its handle comes first. */
  static JniSymbol symbol(BoundType type, NativeMethod method, NativeNames natives) {
    boolean overloaded =
        type.natives().stream().filter(other -> other.name().equals(method.name())).count() > 1;
    String name = natives.of(method.name());
    String descriptors = (method.role().hasSelf() ? "J" : "") + method.parameterDescriptors();
    return overloaded
        ? JniSymbol.of(type.name().companion(), name, descriptors)
        : JniSymbol.of(type.name().companion(), name);
  }
}
