package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import java.util.Map;

/** The records that cross as the scalars of which they are made, all the way down. */
final class FlatRecords {
  /** More, and a message is no slower. */
  private static final int MOST = 8;

  private final Map<TypeName, ValueModel> values;

  FlatRecords(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  boolean isFlat(TypeName name) {
    int scalars = scalarsOf(name);
    return scalars > 0 && scalars <= MOST;
  }

  /** The record of that name, which is flat. */
  RecordModel record(TypeName name) {
    return (RecordModel) values.get(name);
  }

  /** How many scalars it is made of; more than can be where something else is in it. */
  private int scalarsOf(TypeName name) {
    if (!(values.get(name) instanceof RecordModel model)) {
      return MOST + 1;
    }
    int sum = 0;
    for (ValueModel.Field field : model.fields()) {
      sum += scalarsOf(field.use());
      if (sum > MOST) {
        return sum;
      }
    }
    return sum;
  }

  /** A record without fields is none: what contains it would have a field that does not cross. */
  private int scalarsOf(TypeUse use) {
    JavaType type = use.type();
    if (use.nullable()) {
      return MOST + 1;
    }
    if (type instanceof Value value) {
      int scalars = scalarsOf(value.name());
      return scalars == 0 ? MOST + 1 : scalars;
    }
    return type instanceof Primitive || type instanceof Enumeration ? 1 : MOST + 1;
  }
}
