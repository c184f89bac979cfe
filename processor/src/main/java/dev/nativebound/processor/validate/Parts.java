package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.TypeUse;
import java.util.List;
import java.util.Locale;

/** The types directly inside of a type, with their names for people. */
final class Parts {
  private Parts() {}

  /**
   * A type inside of another.
   *
   * @param name {@code list element}
   */
  record Part(String name, TypeUse use) {}

  static List<Part> of(JavaType type) {
    if (type instanceof Mapping mapping) {
      return List.of(new Part("map key", mapping.key()), new Part("map value", mapping.value()));
    }
    String name = type instanceof Sequence sequence ? elementOf(sequence) : "optional value";
    return type.parts().stream().map(use -> new Part(name, use)).toList();
  }

  private static String elementOf(Sequence type) {
    return type.kind().name().toLowerCase(Locale.ROOT) + " element";
  }
}
