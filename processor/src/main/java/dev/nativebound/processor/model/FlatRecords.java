package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records that cross as the scalars of which they are made, all the way down. */
public final class FlatRecords {
  /** More, and a message is no slower. */
  private static final int MOST = 8;

  private final Map<TypeName, ValueModel> values;

  public FlatRecords(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  /** Whether the record of that name is flat. */
  public boolean isFlat(TypeName name) {
    return !scalarsOf(name).isEmpty();
  }

  /** The record of that name, which is flat. */
  public RecordModel record(TypeName name) {
    return (RecordModel) values.get(name);
  }

  /** What the record is made of, in the order of the arguments; empty where it is not flat. */
  public List<JavaType> scalarsOf(TypeName name) {
    List<JavaType> scalars = new ArrayList<>();
    return add(name, scalars, new HashSet<>()) ? List.copyOf(scalars) : List.of();
  }

  /**
   * Whether there are scalars alone. A record without fields is none: what contains it would have a
   * field that does not cross. One inside of itself is refused, and asked about before.
   */
  private boolean add(TypeName name, List<JavaType> scalars, Set<TypeName> inside) {
    if (!(values.get(name) instanceof RecordModel model)
        || model.fields().isEmpty()
        || !inside.add(name)) {
      return false;
    }
    boolean all = model.fields().stream().allMatch(field -> add(field.use(), scalars, inside));
    inside.remove(name);
    return all;
  }

  private boolean add(TypeUse use, List<JavaType> scalars, Set<TypeName> inside) {
    if (use.nullable()) {
      return false;
    }
    if (use.type() instanceof Value value) {
      return add(value.name(), scalars, inside);
    }
    scalars.add(use.type());
    return scalars.size() <= MOST
        && (use.type() instanceof Primitive || use.type() instanceof Enumeration);
  }
}
