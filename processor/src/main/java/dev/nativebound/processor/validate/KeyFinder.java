package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what keeps a type from being a key of a {@code HashMap} in Rust. */
final class KeyFinder {
  private final Map<TypeName, ValueModel> values;
  private final Set<TypeName> seen = new HashSet<>();

  KeyFinder(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  /** The type that has no hash, where it is, and why. */
  record Keyless(Mention place, String type, String reason) {}

  /** The first in the type {@code use}. */
  Optional<Keyless> find(TypeUse use, Mention place) {
    return HashOfType.missing(use.type())
        .map(reason -> new Keyless(place, use.simple(), reason))
        .or(() -> findInside(use.type(), place));
  }

  private Optional<Keyless> findInside(JavaType type, Mention place) {
    if (type instanceof Value value) {
      return seen.add(value.name())
          ? findInside(values.get(value.name()), place)
          : Optional.empty();
    }
    return Parts.of(type).stream()
        .flatMap(part -> find(part.use(), place.inside(part.name())).stream())
        .findFirst();
  }

  private Optional<Keyless> findInside(ValueModel model, Mention place) {
    return recordsOf(model).flatMap(type -> findIn(type, place)).findFirst();
  }

  private Stream<Keyless> findIn(RecordModel type, Mention place) {
    String name = type.name().simpleName();
    return type.fields().stream()
        .flatMap(
            field ->
                find(field.use(), place.inside("field '" + field.name() + "' of record " + name))
                    .stream());
  }

  private static Stream<RecordModel> recordsOf(ValueModel model) {
    return model instanceof SealedModel union
        ? union.variants().stream()
        : Stream.of((RecordModel) model);
  }
}
