package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.plan.MappedPlan.ConversionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the types of crates that the items of a class take and give, and plans an impl for each, in
 * the direction in which they go.
 */
final class ConversionPlanner {
  private final BoundType type;
  private final String crate;
  private final Map<TypeName, ValueModel> values;
  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;
  private final ItemTypes types;
  private final SortedMap<TypeName, List<ConversionPlan>> toJava = new TreeMap<>();
  private final SortedMap<TypeName, List<ConversionPlan>> toRust = new TreeMap<>();

  ConversionPlanner(
      BoundType type, String crate, Map<TypeName, String> rustNames, OwnedTypes owned) {
    this.type = type;
    this.crate = crate;
    this.values = ValueModels.byName(type);
    this.rustNames = rustNames;
    this.owned = owned;
    this.types = new ItemTypes(type, rustNames, owned);
  }

  /** The impls for what {@code methods} take and give. */
  List<ConversionPlan> plan(List<NativeMethod> methods) {
    for (NativeMethod method : methods) {
      lower(method.result());
      method.parameters().stream().map(Parameter::use).forEach(this::give);
    }
    List<ConversionPlan> all = new ArrayList<>();
    toJava.values().forEach(all::addAll);
    toRust.values().forEach(all::addAll);
    return all;
  }

  private void lower(TypeUse use) {
    for (TypeUse part : use.nest().toList()) {
      if (part.type() instanceof OwnedObject object) {
        toJava.put(object.name(), lowering(object.name()));
      } else if (part.type() instanceof Enumeration enumeration) {
        toJava.put(enumeration.model().name(), of(enumeration).lowering());
      } else if (part.type() instanceof Value value && !toJava.containsKey(value.name())) {
        RecordModel model = (RecordModel) values.get(value.name());
        toJava.put(value.name(), of(model).lowering());
        model.fields().stream().map(Field::use).forEach(this::lower);
      }
    }
  }

  private void give(TypeUse use) {
    for (TypeUse part : use.nest().toList()) {
      if (part.type() instanceof Enumeration enumeration) {
        toRust.put(enumeration.model().name(), List.of(of(enumeration).giving()));
      } else if (part.type() instanceof Value value && !toRust.containsKey(value.name())) {
        RecordModel model = (RecordModel) values.get(value.name());
        toRust.put(value.name(), of(model).giving());
        model.fields().stream().map(Field::use).forEach(this::give);
      }
    }
  }

  private EnumConversions of(Enumeration enumeration) {
    return new EnumConversions(enumeration.model(), own(enumeration.model().name()), crate);
  }

  private RecordConversions of(RecordModel model) {
    return new RecordConversions(model, own(model.name()), crate, types, new Recursion(values));
  }

  private String own(TypeName name) {
    return "bindings::" + rustNames.get(name);
  }

  /** The type of the class's own objects has all that there is beside it. */
  private List<ConversionPlan> lowering(TypeName object) {
    if (!owned.isMapped(object)) {
      String same = owned.inShim(object);
      return List.of(ConversionPlan.lowering(same, same, List.of("Ok(self)")));
    }
    if (object.equals(type.name())) {
      return List.of();
    }
    String to = owned.inShim(object);
    String from = owned.mapped(object).orElseThrow().in(crate);
    return List.of(ConversionPlan.lowering(from, to, List.of("Ok(" + to + "(self))")));
  }
}
