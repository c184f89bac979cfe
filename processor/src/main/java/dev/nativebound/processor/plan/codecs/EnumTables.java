package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.names.SnakeCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a companion by which enum constants travel: one an enum that crosses. */
public final class EnumTables {
  private final Map<TypeName, String> fields = new HashMap<>();
  private final List<EnumTablePlan> tables = new ArrayList<>();
  private final FreeNames free = new FreeNames(Set.of("CONTRACT", "INSTANCE"));

  /**
   * Tables for the class that implements {@code type}, no field of which is called as a parameter
   * is, which would hide it.
   */
  EnumTables(BoundType type) {
    Stream.concat(
            type.natives().stream(),
            type.callbacks().stream().flatMap(callback -> callback.methods().stream()))
        .flatMap(method -> method.parameters().stream())
        .forEach(parameter -> free.take(parameter.name()));
  }

  /** The name of the field that has the table of this enum. */
  public String field(EnumModel model) {
    return fields.computeIfAbsent(model.name(), name -> add(model));
  }

  /** All that were asked for, in that order. */
  public List<EnumTablePlan> tables() {
    return List.copyOf(tables);
  }

  private String add(EnumModel model) {
    String field =
        free.underscored(SnakeCase.of(model.name().simpleName()).toUpperCase(Locale.ROOT));
    tables.add(
        new EnumTablePlan(
            field, new TypeRef.Declared(model.name(), List.of()), model.sortedConstants()));
    return field;
  }
}
