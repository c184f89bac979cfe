package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a callback in what crosses from Rust to Java, or where no object can be. */
final class CallbackFinder {
  private final Map<TypeName, ValueModel> values;
  private final Set<TypeName> seen = new HashSet<>();

  CallbackFinder(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  private record Found(Mention place, TypeUse use) {}

  /**
   * Refuses the first callback in {@code use}.
   *
   * @param wayOut what to do where it is the whole
   */
  void report(TypeUse use, Mention place, String wayOut, ValidationReport report) {
    String reason = "a callback crosses from Java to Rust alone";
    boolean isWhole = use.type() instanceof CallbackObject;
    refuse(find(use, place), report, reason, isWhole ? wayOut : Proposals.WHOLE);
  }

  /** Refuses the first one inside of the result of a callback. */
  void reportInside(TypeUse use, Mention place, ValidationReport report) {
    if (!(use.type() instanceof CallbackObject)) {
      String reason = "of a callback's result, a callback is the whole or no part";
      refuse(find(use, place), report, reason, "one callback, or a value without them");
    }
  }

  private static void refuse(
      Optional<Found> found, ValidationReport report, String reason, String wayOut) {
    found.ifPresent(
        at ->
            report.add(
                at.place().origin(),
                Message.UNSUPPORTED_TYPE,
                at.place().root(),
                at.place().rootType(),
                at.place().describe(at.use().simple(), reason),
                wayOut));
  }

  private Optional<Found> find(TypeUse use, Mention place) {
    return use.type() instanceof CallbackObject
        ? Optional.of(new Found(place, use))
        : findInside(use.type(), place);
  }

  private Optional<Found> findInside(JavaType type, Mention place) {
    if (type instanceof Value value) {
      return seen.add(value.name())
          ? findInside(values.get(value.name()), place)
          : Optional.empty();
    }
    return Parts.of(type).stream()
        .flatMap(part -> find(part.use(), place.inside(part.name())).stream())
        .findFirst();
  }

  private Optional<Found> findInside(ValueModel model, Mention place) {
    String name = "' of " + model.name().simpleName();
    return model.fields().stream()
        .flatMap(field -> find(field.use(), place.inside("field '" + field.name() + name)).stream())
        .findFirst();
  }
}
