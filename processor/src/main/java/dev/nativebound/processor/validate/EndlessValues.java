package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the types of which there is no value: to make one takes another. */
final class EndlessValues {
  private final Map<TypeName, ValueModel> values;
  private final Set<TypeName> finite = new HashSet<>();

  EndlessValues(Map<TypeName, ValueModel> values) {
    this.values = values;
    while (values.values().stream().anyMatch(this::addIfFinite)) {
      // Each that is found may make others finite.
    }
  }

  /** A field that another value has to be in. */
  private record Need(String field, TypeName type) {}

  private boolean addIfFinite(ValueModel model) {
    return records(model).anyMatch(type -> needs(type).allMatch(need -> isFinite(need.type())))
        && finite.add(model.name());
  }

  private boolean isFinite(TypeName name) {
    return finite.contains(name) || !values.containsKey(name);
  }

  /**
   * The way from {@code name} to itself, {@code A.b → B.a}, for one type of each circle: the first
   * by its name.
   */
  Optional<String> circleOf(TypeName name) {
    if (finite.contains(name)) {
      return Optional.empty();
    }
    boolean isFirst =
        reached(name).stream()
            .filter(other -> reached(other).contains(name))
            .noneMatch(other -> other.compareTo(name) < 0);
    return isFirst && reached(name).contains(name) ? Optional.of(wayBack(name)) : Optional.empty();
  }

  private Set<TypeName> reached(TypeName from) {
    return ways(from).keySet();
  }

  private String wayBack(TypeName name) {
    return String.join(" → ", ways(name).getOrDefault(name, List.of()));
  }

  /** The shortest way to each type that {@code from} needs, however deep. */
  private Map<TypeName, List<String>> ways(TypeName from) {
    Map<TypeName, List<String>> ways = new HashMap<>();
    Deque<TypeName> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      TypeName at = waiting.remove();
      List<String> way = at.equals(from) ? List.of() : ways.get(at);
      for (Need need : needs(at)) {
        List<String> longer = new ArrayList<>(way);
        longer.add(need.field());
        if (ways.putIfAbsent(need.type(), longer) == null && !need.type().equals(from)) {
          waiting.add(need.type());
        }
      }
    }
    return ways;
  }

  private List<Need> needs(TypeName endless) {
    return records(values.get(endless))
        .flatMap(this::needs)
        .filter(need -> !isFinite(need.type()))
        .toList();
  }

  private Stream<Need> needs(RecordModel type) {
    return type.fields().stream()
        .filter(field -> field.use().type() instanceof Value && !field.use().nullable())
        .map(field -> need(type, field));
  }

  private static Need need(RecordModel type, Field field) {
    String name = type.name().simpleName() + "." + field.name();
    return new Need(name, ((Value) field.use().type()).name());
  }

  private static Stream<RecordModel> records(ValueModel model) {
    return model instanceof SealedModel union
        ? union.variants().stream()
        : Stream.of((RecordModel) model);
  }
}
