package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds records among what a crate's function takes that are made of what methods return: no fields
 * say how to make the crate's value.
 */
final class GivenRecords {
  private final boolean hasProject;
  private final ValidationReport report;
  private final Map<TypeName, ValueModel> values;

  /** A component that is no field. */
  private record Found(TypeName type, Field component, CratePath via) {}

  GivenRecords(BoundType type, boolean hasProject, ValidationReport report) {
    this.hasProject = hasProject;
    this.report = report;
    this.values =
        type.values().stream().collect(Collectors.toMap(ValueModel::name, Function.identity()));
  }

  /** Checks a method that is an item of a crate. */
  void check(NativeMethod method) {
    for (Parameter parameter : method.parameters()) {
      find(parameter.use().type(), isMade(parameter), new HashSet<>())
          .ifPresent(found -> refuse(parameter, method, found));
    }
  }

  /** The project's crate may have a {@code From} for the record itself. */
  private boolean isMade(Parameter parameter) {
    return hasProject && parameter.rustType().isPresent() && parameter.via().isEmpty();
  }

  /** The fields of a record that is made of them are given one by one. */
  private Optional<Found> find(JavaType type, boolean isMade, Set<TypeName> seen) {
    if (!(type instanceof Value value)) {
      return type.parts().stream()
          .flatMap(part -> find(part.type(), isMade, seen).stream())
          .findFirst();
    }
    if (!(values.get(value.name()) instanceof RecordModel model) || model.mirror().isEmpty()) {
      return Optional.empty();
    }
    Optional<Field> returned =
        model.fields().stream().filter(field -> field.via().isPresent()).findFirst();
    if (returned.isPresent()) {
      return returned
          .filter(field -> !isMade)
          .map(field -> new Found(model.name(), field, field.via().orElseThrow()));
    }
    return seen.add(model.name())
        ? model.fields().stream()
            .flatMap(field -> find(field.use().type(), false, seen).stream())
            .findFirst()
        : Optional.empty();
  }

  private void refuse(Parameter parameter, NativeMethod method, Found found) {
    report.add(
        parameter.origin(),
        Message.RECORD_OF_RESULTS,
        "parameter '" + parameter.name() + "' of '" + method.name() + "'",
        parameter.use().simple(),
        found.component().name(),
        found.type().simpleName(),
        found.via().text());
  }
}
