package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.plan.items.ConversionPlan.IntoOwned;
import dev.nativebound.processor.plan.items.ConversionPlan.OfOwn;
import dev.nativebound.processor.plan.types.OwnedType;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.Recursion;
import dev.nativebound.processor.plan.types.ValueModels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the types of crates that the items of a class take and give, and plans a conversion for
 * each, in the direction in which they go.
 */
public final class ConversionPlanner {
  private final BoundType type;
  private final String crate;
  private final Map<TypeName, ValueModel> values;
  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;
  private final ItemTypes types;
  private final SortedMap<TypeName, Optional<ConversionPlan>> toJava = new TreeMap<>();
  private final SortedMap<TypeName, Optional<ConversionPlan>> toRust = new TreeMap<>();

  public ConversionPlanner(
      BoundType type, String crate, Map<TypeName, String> rustNames, OwnedTypes owned) {
    this.type = type;
    this.crate = crate;
    this.values = ValueModels.byName(type);
    this.rustNames = rustNames;
    this.owned = owned;
    this.types = new ItemTypes(type, rustNames, owned);
  }

  /** The conversions of what {@code methods} take and give. */
  public List<ConversionPlan> plan(List<NativeMethod> methods) {
    for (NativeMethod method : methods) {
      lower(method.result());
      method.parameters().stream().map(Parameter::use).forEach(this::give);
    }
    return Stream.of(toJava, toRust)
        .flatMap(found -> found.values().stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private void lower(TypeUse use) {
    ConvertedTypes found =
        new ConvertedTypes(
            object -> toJava.put(object.name(), lowering(object.name())),
            type -> toJava.put(type.model().name(), Optional.of(of(type).toJava())),
            this::lower);
    use.nest().forEach(part -> part.type().accept(found));
  }

  private void lower(Value value) {
    if (!toJava.containsKey(value.name())) {
      RecordModel model = (RecordModel) values.get(value.name());
      toJava.put(value.name(), Optional.of(of(model).toJava()));
      model.fields().stream().map(Field::use).forEach(this::lower);
    }
  }

  private void give(TypeUse use) {
    ConvertedTypes found =
        new ConvertedTypes(
            object -> {}, // the shim has the value itself
            type -> toRust.put(type.model().name(), Optional.of(of(type).toRust())),
            this::give);
    use.nest().forEach(part -> part.type().accept(found));
  }

  private void give(Value value) {
    if (!toRust.containsKey(value.name())) {
      RecordModel model = (RecordModel) values.get(value.name());
      toRust.put(value.name(), of(model).toRust());
      model.fields().stream().map(Field::use).forEach(this::give);
    }
  }

  private EnumConversions of(Enumeration enumeration) {
    EnumModel model = enumeration.model();
    return new EnumConversions(model, rustNames.get(model.name()), crate);
  }

  private RecordConversions of(RecordModel model) {
    return new RecordConversions(
        model, rustNames.get(model.name()), crate, types, new Recursion(values));
  }

  /** The type of the class's own objects has all that there is beside it. */
  private Optional<ConversionPlan> lowering(TypeName object) {
    OwnedType handled = owned.handled(object);
    Optional<CratePath> mapped = owned.mapped(object);
    if (mapped.isEmpty()) {
      return Optional.of(new OfOwn(handled));
    }
    return object.equals(type.name())
        ? Optional.empty()
        : Optional.of(new IntoOwned(mapped.get().in(crate), handled));
  }
}
