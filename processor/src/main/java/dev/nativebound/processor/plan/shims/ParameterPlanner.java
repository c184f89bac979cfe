package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.Passage.Part;
import dev.nativebound.processor.plan.types.Entry;
import dev.nativebound.processor.plan.types.ObjectClass;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plans what a native gets. */
public final class ParameterPlanner {
  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;

  public ParameterPlanner(Map<TypeName, String> rustNames, OwnedTypes owned) {
    this.rustNames = rustNames;
    this.owned = owned;
  }

  /** What a parameter is called: in the trait, and in the shim. */
  public record Names(String trait, String shim) {}

  /**
   * The plan of a parameter.
   *
   * @param spans the ranges of the method's parameters
   * @param isKept whether it outlives the call
   */
  public ParameterPlan plan(
      Parameter parameter, Passage passage, Names names, Spans spans, boolean isKept) {
    String local = names.shim();
    return new ParameterPlan(
        parameter,
        names.trait(),
        local,
        isKept && !isObject(passage)
            ? new RustValues(rustNames, owned).of(parameter.use())
            : ParameterTypes.of(parameter, passage, rustNames, owned),
        passage,
        told(parameter, passage),
        spans.of(parameter),
        entry(parameter, passage, local),
        passage instanceof Passage.Flat flat
            ? Optional.of(struct(flat, RustIdentifier.bare(local), parameter.name()))
            : Optional.empty(),
        spans.isUsedBy(parameter),
        isKept);
  }

  private static boolean isObject(Passage passage) {
    return passage instanceof Passage.Handle || passage instanceof Passage.Handles;
  }

  /** Values of messages are what rustc asks for; and it knows no callback by its object. */
  private Optional<RustType> told(Parameter parameter, Passage passage) {
    if (passage instanceof Passage.Message) {
      return Optional.of(new RustValues(rustNames, owned).of(parameter.use()));
    }
    return passage instanceof Passage.Callback callback
        ? Optional.of(new RustType.Trait(rustNames.get(callback.id())))
        : Optional.empty();
  }

  private Optional<Entry> entry(Parameter parameter, Passage passage, String local) {
    if (passage instanceof Passage.Handle handle) {
      return Optional.of(entry(handle.type(), parameter.consumed(), local, Optional.empty()));
    }
    if (passage instanceof Passage.Owner owner) {
      String cell = RustIdentifier.bare(local).toUpperCase(Locale.ROOT) + "_CLASS";
      Optional<ObjectClass> known = Optional.of(owned.objectClass(cell, owner.type()));
      return Optional.of(entry(owner.type(), parameter.consumed(), local, known));
    }
    return passage instanceof Passage.Handles handles
        ? Optional.of(ofAll(handles.type(), parameter.consumed()))
        : Optional.empty();
  }

  private Entry entry(TypeName type, boolean consumed, String local, Optional<ObjectClass> cell) {
    Entry.Way way = Entry.Way.of(owned.keeping(type), consumed);
    Optional<String> frame =
        way.isFramed() ? Optional.of("frame_of_" + RustIdentifier.bare(local)) : Optional.empty();
    return new Entry(way, frame, owned.handled(type), cell);
  }

  private Entry ofAll(TypeName type, boolean consumed) {
    return new Entry(
        Entry.Way.of(owned.keeping(type), consumed),
        Optional.empty(),
        owned.handled(type),
        Optional.empty());
  }

  private StructPlan struct(Passage.Flat flat, String local, String path) {
    List<StructPlan.Field> fields = new ArrayList<>();
    for (Part part : flat.parts()) {
      String name = RustIdentifier.member(part.name());
      String inner = local + "_" + RustIdentifier.bare(name);
      String innerPath = path + "." + part.name();
      Optional<StructPlan> struct =
          part.passage() instanceof Passage.Flat nested
              ? Optional.of(struct(nested, inner, innerPath))
              : Optional.empty();
      fields.add(new StructPlan.Field(name, inner, innerPath, part.passage(), struct));
    }
    return new StructPlan(rustNames.get(flat.type()), fields);
  }
}
