package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The descriptors of types that generated Java spells (JVM specification 4.3.2). */
final class Descriptor {
  private Descriptor() {}

  /** What stands between the parentheses of a method's descriptor. */
  static String of(List<TypeRef> parameters) {
    return parameters.stream().map(Descriptor::of).collect(Collectors.joining());
  }

  private static String of(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return PrimitiveKind.valueOf(primitive.keyword().toUpperCase(Locale.ROOT)).descriptor();
    }
    if (type instanceof TypeRef.Array array) {
      return "[" + of(array.component());
    }
    return "L" + ((TypeRef.Declared) type).name().internalName() + ";";
  }
}
