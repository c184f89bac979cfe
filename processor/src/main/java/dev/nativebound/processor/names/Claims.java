package dev.nativebound.processor.names;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.names.TypeNames.Claim;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The types of a library that want a name in {@code bindings}: the bound ones and all that they
 * reach.
 */
public final class Claims {
  private Claims() {}

  /** One claim a type, in the order of their binary names. */
  public static Collection<Claim> of(List<BoundType> types) {
    Map<String, Claim> claims = new TreeMap<>();
    for (BoundType type : types) {
      claims.put(type.name().binaryName(), new Claim(type.name(), type.rustName()));
      for (EnumModel model : enumsOf(type)) {
        claims.putIfAbsent(model.name().binaryName(), new Claim(model.name(), model.rustName()));
      }
      for (ValueModel model : type.values()) {
        claims.putIfAbsent(model.name().binaryName(), new Claim(model.name(), model.rustName()));
      }
      for (CallbackModel model : type.callbacks()) {
        claims.putIfAbsent(
            model.id().binaryName(),
            new Claim(model.id(), model.rustName(), model.name(), model.words()));
      }
    }
    return claims.values();
  }

  /**
   * The enums that the natives of {@code type} reach, in collections and records too, each once, in
   * the order of their binary names.
   */
  public static List<EnumModel> enumsOf(BoundType type) {
    Map<String, EnumModel> enums = new TreeMap<>();
    Stream.of(
            type.natives().stream().flatMap(Claims::uses),
            type.callbacks().stream().flatMap(c -> c.methods().stream()).flatMap(Claims::uses),
            type.values().stream().flatMap(value -> value.fields().stream()).map(Field::use))
        .flatMap(uses -> uses)
        .flatMap(TypeUse::nest)
        .map(TypeUse::type)
        .filter(Enumeration.class::isInstance)
        .map(used -> ((Enumeration) used).model())
        .forEach(model -> enums.put(model.name().binaryName(), model));
    return List.copyOf(enums.values());
  }

  private static Stream<TypeUse> uses(NativeMethod method) {
    return Stream.concat(
        method.parameters().stream().map(Parameter::use), Stream.of(method.result()));
  }
}
