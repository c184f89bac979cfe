package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.JavaType.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a type has inside of it, in records too. */
public final class CallbackUses {
  private final Collection<ValueModel> values;
  private final Predicate<JavaType> wanted;
  private final Set<TypeName> seen = new HashSet<>();

  private CallbackUses(Collection<ValueModel> values, Predicate<JavaType> wanted) {
    this.values = values;
    this.wanted = wanted;
  }

  /** Whether {@code use} is a callback or has one in it. */
  public static boolean isIn(TypeUse use, Collection<ValueModel> values) {
    return new CallbackUses(values, CallbackObject.class::isInstance).find(use);
  }

  /** Whether a type that cannot cross is anywhere in a method. */
  public static boolean hasUnsupported(NativeMethod method, Collection<ValueModel> values) {
    CallbackUses uses = new CallbackUses(values, Unsupported.class::isInstance);
    return Stream.concat(
            method.parameters().stream().map(Parameter::use), Stream.of(method.result()))
        .anyMatch(uses::find);
  }

  private boolean find(TypeUse use) {
    return use.nest().map(TypeUse::type).anyMatch(this::isWanted);
  }

  private boolean isWanted(JavaType type) {
    return wanted.test(type)
        || (type instanceof Value value && seen.add(value.name()) && isInFields(value.name()));
  }

  private boolean isInFields(TypeName name) {
    return values.stream()
        .filter(model -> model.name().equals(name))
        .flatMap(model -> model.fields().stream())
        .anyMatch(field -> find(field.use()));
  }
}
