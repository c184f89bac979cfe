package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.SequenceKind;
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
  private static final String FLOATING = "floating-point numbers have no hash in Rust";
  private static final String UNORDERED = "sets and maps have no hash in Rust";
  private static final String CALLBACK = "callbacks have no hash in Rust";
  private static final String ARRAY =
      "arrays with the same elements are different keys in Java and one in Rust";

  private final Map<TypeName, ValueModel> values;
  private final Set<TypeName> seen = new HashSet<>();

  KeyFinder(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  /** Where it is, and why. */
  record Obstacle(Place place, String type, String reason) {}

  /** The first obstacle in the type {@code use}. */
  Optional<Obstacle> find(TypeUse use, Place place) {
    return reason(use.type())
        .map(reason -> new Obstacle(place, use.simple(), reason))
        .or(() -> findInside(use.type(), place));
  }

  private static Optional<String> reason(JavaType type) {
    if (type instanceof PrimitiveArray || isOf(type, SequenceKind.ARRAY)) {
      return Optional.of(ARRAY);
    }
    if (type instanceof Mapping || isOf(type, SequenceKind.SET)) {
      return Optional.of(UNORDERED);
    }
    if (type instanceof CallbackObject) {
      return Optional.of(CALLBACK);
    }
    return kindOf(type)
        .filter(kind -> kind == PrimitiveKind.FLOAT || kind == PrimitiveKind.DOUBLE)
        .map(kind -> FLOATING);
  }

  private static boolean isOf(JavaType type, SequenceKind kind) {
    return type instanceof Sequence sequence && sequence.kind() == kind;
  }

  private static Optional<PrimitiveKind> kindOf(JavaType type) {
    if (type instanceof Primitive primitive) {
      return Optional.of(primitive.kind());
    }
    if (type instanceof Boxed boxed) {
      return Optional.of(boxed.kind());
    }
    return type instanceof OptionalPrimitive optional
        ? Optional.of(optional.kind())
        : Optional.empty();
  }

  private Optional<Obstacle> findInside(JavaType type, Place place) {
    if (type instanceof Value value) {
      return seen.add(value.name())
          ? findInside(values.get(value.name()), place)
          : Optional.empty();
    }
    return Parts.of(type).stream()
        .flatMap(part -> find(part.use(), place.inside(part.name())).stream())
        .findFirst();
  }

  private Optional<Obstacle> findInside(ValueModel model, Place place) {
    return recordsOf(model).flatMap(type -> findIn(type, place)).findFirst();
  }

  private Stream<Obstacle> findIn(RecordModel type, Place place) {
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
