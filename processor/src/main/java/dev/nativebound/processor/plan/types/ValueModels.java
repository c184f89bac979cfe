package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The records and sealed interfaces that a bound type reaches, by their names. */
public final class ValueModels {
  private ValueModels() {}

  public static Map<TypeName, ValueModel> byName(BoundType type) {
    return byName(type.values());
  }

  public static Map<TypeName, ValueModel> byName(Collection<ValueModel> models) {
    Map<TypeName, ValueModel> values = new TreeMap<>();
    models.forEach(model -> values.put(model.name(), model));
    return values;
  }
}
